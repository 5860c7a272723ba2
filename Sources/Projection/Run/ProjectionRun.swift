import Hashing
import Sampling
import Statistics

/// A run of numbered draws that can be taken slice by slice, looked at in between, and left at any time.
///
/// The draws depend on the seed and their numbers alone. The same model, seed and number of draws give the same answer
/// bit for bit, however many cores work on it and however the slices are taken.
public struct ProjectionRun: Sendable {
    public let model: ProjectionModel
    public let seed: String
    /// Draws asked for.
    public let draws: Int
    private let slicer: DrawSlicer
    private(set) var tally: SeriesTally
    private(set) var driverTally: DriverTally
    private var slicesDone = 0

    public static let defaultDraws = 100_000
    public static let mostDraws = 100_000_000
    /// Draws of a slice; the last may be shorter.
    public static let sliceLength = 8192

    /// Lays a run out. Takes one block of draws to see how large the figures are. Throws `.draws` for a number of
    /// draws below 1 or beyond `mostDraws`.
    public init(
        _ model: ProjectionModel, seed: String, draws: Int = ProjectionRun.defaultDraws
    ) throws(ProjectionError) {
        guard (1...Self.mostDraws).contains(draws) else {
            throw .draws(draws)
        }
        self.model = model
        self.seed = seed
        self.draws = draws
        let digest = SHA256Hash.digest(Array("\(seed),projection".utf8)).bytes
        func word(_ bytes: some Sequence<UInt8>) -> UInt64 { bytes.reduce(0) { $0 << 8 | UInt64($1) } }
        slicer = DrawSlicer(
            model, CounterRandom(key0: word(digest.prefix(8)), key1: word(digest.dropFirst(8).prefix(8))), draws: draws)
        tally = SeriesTally(series: slicer.table.count)
        driverTally = DriverTally(slicer.drivers.count)
    }

    var table: SeriesTable { slicer.table }
    var edges: [PilotEdges] { slicer.edges }
    var drivers: [DriverTally.Cuts] { slicer.drivers }
    private var random: CounterRandom { slicer.random }

    /// Slices in the whole run, and those done.
    public var slices: Int { (draws + Self.sliceLength - 1) / Self.sliceLength }
    public var isDone: Bool { slicesDone == slices }
    /// Draws done, of `draws`.
    public var done: Int { tally.draws }
    /// From 0 to 1.
    public var progress: Double { Double(done) / Double(draws) }

    /// Takes the next slices, as many as there are up to `count`, on every core.
    public mutating func advance(slices count: Int = 16) {
        let next = slicesDone..<min(slices, slicesDone + max(0, count))
        guard !next.isEmpty else { return }
        let slicer = slicer
        let results = EveryCore.map(next.count, atATime: 1) { slicer.slice(next.lowerBound + $0) }
        for (series, driver) in results {
            tally.append(series)
            driverTally.append(driver)
        }
        slicesDone = next.upperBound
    }

    /// Runs to the end. `progress` is told how many draws are done after every few slices and says whether to go on; a
    /// run that was stopped holds the draws done so far.
    public mutating func finish(progress: (_ done: Int) -> Bool = { _ in true }) {
        while !isDone {
            advance()
            guard progress(done) else { return }
        }
    }

    /// The draws of a figure by year, for what is reckoned from single draws: their numbers as given, in that order.
    public func values(of figure: ProjectionFigure, in scenario: Int, draws numbers: Range<Int>) -> [[Double]] {
        guard let place = table.figures.firstIndex(of: figure), model.scenarios.indices.contains(scenario) else {
            return []
        }
        return columns(of: model.years.indices.map { table.series(place, scenario, $0) }, draws: numbers)
    }

    /// The draws of some series, one column for each.
    func columns(of series: [Int], draws numbers: Range<Int>) -> [[Double]] {
        var values = series.map { _ in [Double](repeating: 0, count: numbers.count) }
        let places = Dictionary(series.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        var first = numbers.lowerBound
        while first < numbers.upperBound {
            let length = min(DrawSlicer.blockLength, numbers.upperBound - first)
            withUnsafeTemporaryAllocation(of: Double.self, capacity: DrawBlock.columns(of: model) * length) { memory in
                let block = DrawBlock(memory, length: length, model: model)
                block.settle(model)
                block.draw(model, from: first, of: random)
                BlockArithmetic(model: model, table: table, block: block).run { number, column in
                    guard let place = places[number] else { return }
                    for index in 0..<length { values[place][first - numbers.lowerBound + index] = column[index] }
                }
            }
            first += length
        }
        return values
    }

    /// A uniform number of a draw, by a stream that belongs to no assumption.
    func uniform(_ draw: Int, stream: Int) -> Double { random.uniform(draw, stream: stream) }
}
