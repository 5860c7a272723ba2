import Statistics

/// The first block of draws, from which a run takes the edges of its bins.
struct ProjectionPilot {
    let edges: [PilotEdges]
    let headlineMean: Double
    let drivers: [DriverTally.Cuts]
    let indices: GroupIndices

    /// `draws` are those of the whole run: no more of them are edges.
    init(_ model: ProjectionModel, _ table: SeriesTable, _ random: CounterRandom, draws: Int) {
        var indexBounds: [Double] = []
        var groupBounds: [[Double]] = []
        let indices = GroupIndices(model)
        var headlineMean = 0.0
        let length = DrawSlicer.blockLength
        var columns = [[Double]](repeating: [], count: table.count)
        withUnsafeTemporaryAllocation(of: Double.self, capacity: DrawBlock.columns(of: model) * length) { memory in
            let block = DrawBlock(memory, length: length, model: model)
            block.settle(model)
            block.draw(model, from: 0, of: random)
            let headline = table.headline(of: model)
            BlockArithmetic(model: model, table: table, block: block).run { number, column in
                columns[number] = Array(column.prefix(draws))
                if number == headline { headlineMean = column.reduce(0, +) / Double(length) }
                if number == table.sampleIndex { indexBounds = ProjectionPilot.bounds(of: column) }
            }
            indices.fill(block)
            groupBounds = indices.groups.map { ProjectionPilot.bounds(of: block.work(.index(of: $0))) }
        }
        self.headlineMean = headlineMean
        self.indices = indices
        let pilot = columns
        edges = EveryCore.map(table.count) { PilotEdges(pilot: pilot[$0]) }
        let shares = (1..<DriverTally.bins).map { Double($0) / Double(DriverTally.bins) }
        var drivers = [
            DriverTally.Cuts(column: DriverTally.Cuts.sample, bounds: indexBounds),
            DriverTally.Cuts(column: DriverTally.Cuts.undecided, bounds: shares),
        ]
        for (number, column) in model.columns.enumerated() where column.scenario == nil && !column.value.isFixed {
            drivers.append(DriverTally.Cuts(column: number, bounds: shares.map(column.value.quantile)))
        }
        for (group, bounds) in zip(indices.groups, groupBounds) {
            drivers.append(DriverTally.Cuts(column: DriverTally.Cuts.group(group), bounds: bounds))
        }
        self.drivers = drivers
    }

    private static func bounds(of column: UnsafeMutableBufferPointer<Double>) -> [Double] {
        let sorted = column.sorted()
        return (1..<DriverTally.bins).map { sorted[$0 * sorted.count / DriverTally.bins] }
    }
}

extension DriverTally.Cuts {
    /// How often the duty arises: what the audit found, and what its files do not say.
    static let sample = -1
    /// What the files do not say.
    static let undecided = -2

    /// Assumptions that move together.
    static func group(_ group: CorrelationGroup) -> Int { -3 - (CorrelationGroup.allCases.firstIndex(of: group) ?? 0) }

    /// The group that the cuts are of.
    var group: CorrelationGroup? { column < -2 ? CorrelationGroup.allCases[-3 - column] : nil }
}

extension DrawBlock {
    func column(of cuts: DriverTally.Cuts) -> UnsafeMutableBufferPointer<Double> {
        switch cuts.column {
        case DriverTally.Cuts.sample: work(.index)
        case DriverTally.Cuts.undecided: work(.undecided)
        default: cuts.group.map { work(.index(of: $0)) } ?? column(cuts.column)
        }
    }
}

extension SeriesTable {
    /// The figure that the drivers are of: the cost of full compliance in the last year, in which every assumption has
    /// a part.
    func headline(of model: ProjectionModel) -> Int {
        let scenario = model.scenarios.firstIndex { $0.kind == .fullCompliance } ?? 0
        return series(figures.firstIndex(of: .cost) ?? 0, scenario, years - 1)
    }
}
