import Advocacy
import Calendar
import Statistics
import Wording

/// A design that the frame does not allow, or that no frame would; its words say what would do.
public enum DesignError: Error, Hashable, Sendable, CustomStringConvertible {
    case endsBeforeStart(from: CivilDate, to: CivilDate)
    case sampleSize(Int)
    case minimumPerStratum(Int)
    case extended(by: Int)
    /// More than half of the stages that the frame names are of processes of the other nation.
    case wrongNation(Jurisdiction, foreign: Int, stages: Int)
    case nothingInPeriod(from: CivilDate, to: CivilDate)
    case columnTwice(String)
    case datesOfBirth
    case noColumn(String, headings: [String])
    case abovePopulation(size: Int, population: Int)
    /// Fewer than `floor`, which `minimum` cases of each stratum make.
    case belowFloor(size: Int, minimum: Int, strata: Int, floor: Int)
    case noExpectedRates
    case noExpectedRate(of: String, strata: [String])
    case expectedRate(Double, of: String)
    case noStratum(String, strata: [String])
    case cannotAllocate(StatisticsError)
    /// The frame, though it is the same, gives fewer stages of the stratum than were drawn of it.
    case fewerThanDrawn(stratum: String)

    /// In the language being spoken.
    public var message: String {
        switch self {
        case .endsBeforeStart(let from, let to): say("the period ends (\(to)) before it starts (\(from))")
        case .sampleSize(let size):
            say("the sample size is \(size); it must be from 1 to \(Limit.said(Limit.cases)) cases")
        case .minimumPerStratum(let minimum):
            say("the minimum per sampling group is \(minimum); it must be from 0 to \(Limit.said(Limit.cases)) cases")
        case .extended(let more): "the sample can be extended by 1 to \(Limit.said(Limit.cases)) cases, not by \(more)"
        case .wrongNation(let jurisdiction, let foreign, let stages):
            DesignError.wrongNation(jurisdiction.name, jurisdiction.other.name, foreign, stages)
        case .nothingInPeriod(let from, let to):
            say("your list has no stage in the period \(from) to \(to) that can be sampled")
        case .columnTwice(let name): say("the sampling groups name the column “\(name)” twice; once will do")
        case .datesOfBirth: say("no sampling group can be made of dates of birth; use ageBand")
        case .noColumn(let name, let headings):
            say("no column “\(name)” to make sampling groups of; your list has \(ShownHeadings.list(headings))")
        case .abovePopulation(let size, let population):
            say("the sample size \(size) is above the population of \(population); audit them all, or fewer")
        case .belowFloor(let size, let minimum, let strata, let floor):
            say(
                "the sample size \(size) is too small: at least \(minimum) cases of each sampling group ",
                "(sampling groups: \(strata)) make \(floor); it must be at least \(floor)")
        case .noExpectedRates:
            say("Neyman allocation needs the rate expected in every sampling group; give them, or choose proportional")
        case .noExpectedRate(let stratum, let strata):
            say(
                "Neyman allocation needs an expected rate for the sampling group “\(stratum)” too; ",
                "the sampling groups are \(DesignError.list(strata))")
        case .expectedRate(let rate, let stratum):
            say("the expected rate of “\(stratum)” is \(rate); it must be from 0 to 1")
        case .noStratum(let name, let strata):
            say(
                "an expected rate is given for “\(name)”, which is no sampling group; the sampling groups are \(DesignError.list(strata))"
            )
        case .cannotAllocate(let error): say("the sample cannot be allocated: \(error)")
        case .fewerThanDrawn(let stratum):
            "your list gives fewer stages of “\(stratum)” than were drawn; check the design"
        }
    }

    public var description: String { message }

    private static func list(_ strata: [String]) -> String { strata.map { "“\($0)”" }.joined(separator: ", ") }

    private static func wrongNation(_ nation: String, _ other: String, _ foreign: Int, _ stages: Int) -> String {
        say(
            "your list is one of \(other): \(foreign) of its \(stages) stages are of processes that only the rules of ",
            "\(other) know, and the audit is of \(nation); ", "audit \(other), or take a list of \(nation)")
    }
}
