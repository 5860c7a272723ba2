import Statistics

/// The first draws of a run once more, number by number, for what is reckoned from single draws: contracts, quarters.
struct OutlookDraws {
    let run: ProjectionRun
    let count: Int
    private let chance: CounterRandom

    /// Draws taken; a chance of one in ten is then known to within one in a hundred.
    static let most = 4096

    init(_ run: ProjectionRun) {
        self.run = run
        count = min(run.draws, Self.most)
        // Keys of their own: when people come is chance of another kind than what is not known.
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in "\(run.seed),quarters".utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        chance = CounterRandom(key0: hash, key1: 0x71_75_61_72_74_65_72_73)
    }

    /// By year of the projection, then by draw; nil for a figure that is not projected.
    func values(_ figure: ProjectionFigure, in scenario: Int) -> [[Double]]? {
        let values = run.values(of: figure, in: scenario, draws: 0..<count)
        return values.isEmpty ? nil : values
    }

    /// Uniform in (0, 1) for a draw of a quarter of a year, the same in every scenario; `service` tells apart services that
    /// have people of their own.
    func uniform(_ draw: Int, year: Int, quarter: Int, service: Int = 0) -> Double {
        chance.uniform(draw, stream: (service * 64 + year) * 4 + quarter)
    }
}
