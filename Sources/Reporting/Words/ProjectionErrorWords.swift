import Projection
import Statistics
import Wording

extension ProjectionError {
    /// In plain words, one line for each thing to be done.
    public var lines: [String] {
        switch self {
        case .nothingRead: [say("no case has been audited yet, so nothing can be projected; audit the sample first")]
        case .unreadStrata(let names):
            [say("no case is audited in \(names.joined(separator: "; ")); nothing can be projected until one is")]
        case .statistics(let error): [error.said]
        case .missing(let missing):
            [say("\(missing.count) assumptions are missing; nothing is invented in their place:")]
                + missing.map { "  \($0.name) (\($0.unit)): \($0.meaning)" }
        case .draws(let draws): ["the number of draws is \(draws); it must be from 1 to \(ProjectionRun.mostDraws)"]
        case .sharesAboveOne(nil):
            [
                say(
                    "share.nonInstructed and share.combinedRole come to more than 1 at the high end of their ",
                    "ranges; they are shares of the same cases, so narrow them")
            ]
        case .sharesAboveOne(let scenario?):
            [
                say(
                    "share.nonInstructed and share.combinedRole come to more than 1 at the high end of their ranges ",
                    "(scenario \(scenario)); they are shares of the same cases, so narrow them")
            ]
        case .noAgeBand(let bands):
            [
                "no age band of the population tables is one of your list's; your list has "
                    + (bands.isEmpty ? "no ages" : bands.joined(separator: ", "))
            ]
        case .noPopulation(let band, let year, let first, let last):
            [
                "the population tables have no \(band) in \(year); "
                    + "give tables that reach from \(first) to \(last)"
            ]
        case .population(let why): [why]
        case .dutyLineMissing, .dutyLineStaff, .statedAlone, .seasons, .contractYears, .noSuchScenario, .contract:
            [serviceLine]
        }
    }

    /// What is wrong with the terms of the service.
    private var serviceLine: String {
        switch self {
        case .dutyLineMissing(let terms):
            say("a duty line needs all of its assumptions; missing: \(terms.map(\.rawValue).joined(separator: ", "))")
        case .dutyLineStaff(let staff): say("dutyLine.staff is \(staff.plain); it must be a whole number of people")
        case .statedAlone(let one, let other):
            say("\(one.rawValue) is stated and \(other.rawValue) is not; state both or neither")
        case .seasons: say("season.q1 to season.q4 are shares of a year: state all four, adding up to 1")
        case .contractYears(let years, let projected):
            say(
                "contract.years is \(years), and \(projected) years are projected; ",
                "state projection.years, so that the whole term is")
        case .noSuchScenario(let shown, let kinds):
            say(
                "option.scenario is “\(shown)”; ",
                "it must be one of: \(kinds.filter { $0 != .todaysReferrals }.map(\.name).joined(separator: ", "))")
        case .contract(let error): error.message
        default: ""
        }
    }
}
