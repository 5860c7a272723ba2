import Statistics

/// The headline with one thing at either end of its range and all else as stated: worked out by the same arithmetic as
/// the draws, each end in the place of one draw.
struct OneAtATime {
    private(set) var low: [Double] = []
    private(set) var high: [Double] = []
    /// The headline with everything as stated.
    private(set) var stated = 0.0

    init(_ run: ProjectionRun) {
        let model = run.model
        let length = 2 * run.drivers.count + 1
        let series = run.table.headline(of: model)
        var values = [Double](repeating: 0, count: length)
        withUnsafeTemporaryAllocation(of: Double.self, capacity: DrawBlock.columns(of: model) * length) { memory in
            let block = DrawBlock(memory, length: length, model: model)
            OneAtATime.fill(block, run)
            BlockArithmetic(model: model, table: run.table, block: block).run { number, column in
                guard number == series else { return }
                for index in 0..<length { values[index] = column[index] }
            }
        }
        low = run.drivers.indices.map { values[2 * $0] }
        high = run.drivers.indices.map { values[2 * $0 + 1] }
        stated = values[length - 1]
    }

    private static func fill(_ block: DrawBlock, _ run: ProjectionRun) {
        let model = run.model
        for (number, column) in model.columns.enumerated() {
            block.column(number).update(repeating: column.value.value)
        }
        let centre = model.basis.posterior.centre(u: 0.5)
        for process in centre.indices {
            for rate in DrawBlock.Rate.allCases {
                block.rate(rate, process).update(repeating: centre[process][rate.rawValue])
            }
        }
        for (number, cuts) in run.drivers.enumerated() {
            let (low, high) = (2 * number, 2 * number + 1)
            switch cuts.column {
            case DriverTally.Cuts.sample: scale(block, run, low, high)
            case DriverTally.Cuts.undecided:
                set(block, low, model.basis.posterior.centre(u: 0))
                set(block, high, model.basis.posterior.centre(u: 1))
            case ..<0: break
            default:
                let value = model.columns[cuts.column].value
                block.column(cuts.column)[low] = value.low
                block.column(cuts.column)[high] = value.high
            }
        }
    }

    private static func set(_ block: DrawBlock, _ draw: Int, _ rates: [[Double]]) {
        for process in rates.indices {
            for rate in DrawBlock.Rate.allCases { block.rate(rate, process)[draw] = rates[process][rate.rawValue] }
        }
    }

    /// The rates of all processes moved together to where 2.5 and 97.5 in 100 draws of how often the duty arises lie.
    private static func scale(_ block: DrawBlock, _ run: ProjectionRun, _ low: Int, _ high: Int) {
        block.index(run.model)
        let centre = block.work(.index)[low]
        guard centre > 0 else { return }
        let range = run.indexRange
        for process in run.model.basis.processes.indices {
            for rate in DrawBlock.Rate.allCases {
                block.rate(rate, process)[low] *= range.low / centre
                block.rate(rate, process)[high] *= range.high / centre
            }
        }
    }
}
