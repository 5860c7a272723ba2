import Statistics

/// Takes slices of a run: numbered draws, a block at a time, reckoned through and counted.
struct DrawSlicer: Sendable {
    let model: ProjectionModel
    let random: CounterRandom
    let draws: Int
    let table: SeriesTable
    let edges: [PilotEdges]
    let drivers: [DriverTally.Cuts]
    private let indices: GroupIndices
    /// The mean of the headline in the first block.
    private let centre: Double

    /// Draws that are reckoned together: their columns fit in the processor's cache.
    static let blockLength = 1024

    init(_ model: ProjectionModel, _ random: CounterRandom, draws: Int) {
        self.model = model
        self.random = random
        self.draws = draws
        table = SeriesTable(model)
        let pilot = ProjectionPilot(model, table, random, draws: draws)
        edges = pilot.edges
        centre = pilot.headlineMean
        drivers = pilot.drivers
        indices = pilot.indices
    }

    /// One slice of the run; the same whoever takes it.
    func slice(_ number: Int) -> (SeriesTally, DriverTally) {
        var series = SeriesTally(series: table.count)
        var driver = DriverTally(drivers.count)
        let end = min(draws, (number + 1) * ProjectionRun.sliceLength)
        var first = number * ProjectionRun.sliceLength
        while first < end {
            // Whole blocks share their memory, in which what is fixed stays.
            let length = min(Self.blockLength, end - first)
            let count = max(1, (end - first) / Self.blockLength)
            withUnsafeTemporaryAllocation(of: Double.self, capacity: DrawBlock.columns(of: model) * length) { memory in
                let block = DrawBlock(memory, length: length, model: model)
                block.settle(model)
                for number in 0..<count { add(block, first + number * length, &series, &driver) }
            }
            first += count * length
        }
        return (series, driver)
    }

    private func add(_ block: DrawBlock, _ first: Int, _ series: inout SeriesTally, _ driver: inout DriverTally) {
        let headlineSeries = table.headline(of: model)
        block.draw(model, from: first, of: random)
        let headline = block.work(.headline)
        BlockArithmetic(model: model, table: table, block: block).run { number, column in
            series.add(column, to: number, edges: edges[number])
            if number == headlineSeries { _ = headline.update(fromContentsOf: column) }
        }
        indices.fill(block)
        series.count(block.length)
        driver.add(headline: headline, centre: centre)
        for (number, cuts) in drivers.enumerated() {
            driver.add(
                block.column(of: cuts), headline: headline, centre: centre, driver: number, bounds: cuts.bounds)
        }
    }
}
