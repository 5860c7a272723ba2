/// Where each figure of each scenario and year is gathered. A scenario without assumptions of its own shares the need of
/// the first.
struct SeriesTable: Sendable {
    let figures: [ProjectionFigure]
    let scenarios: Int
    let years: Int
    let processes: Int
    private let owned: [Bool]

    init(_ model: ProjectionModel) {
        figures = model.figures
        scenarios = model.scenarios.count
        years = model.years.count
        processes = model.slots.processes
        owned = model.scenarios.enumerated().map { $0 == 0 || $1.hasOwnAssumptions }
    }

    /// Series of the figures; then the rate at which the duty arises in each process; then, of the first year under full
    /// compliance, the ratio of today's referrals to the need and the share of stages that would bring an advocate; and how
    /// often the duty arises.
    var count: Int { scenarios * years * figures.count + processes + 3 }
    func owedRate(_ process: Int) -> Int { scenarios * years * figures.count + process }
    var referralRatio: Int { count - 3 }
    var needShare: Int { count - 2 }
    var sampleIndex: Int { count - 1 }

    /// The series to write to; nil where the first scenario's holds the same.
    func written(_ figure: Int, _ scenario: Int, _ year: Int) -> Int? {
        figures[figure].isOfDemand && !owned[scenario] ? nil : place(figure, scenario, year)
    }

    /// The series to read from.
    func series(_ figure: Int, _ scenario: Int, _ year: Int) -> Int {
        place(figure, figures[figure].isOfDemand && !owned[scenario] ? 0 : scenario, year)
    }

    private func place(_ figure: Int, _ scenario: Int, _ year: Int) -> Int {
        (scenario * years + year) * figures.count + figure
    }
}
