import Advocacy
import Audit
import Calendar
import JSON

/// Who the people of a stated truth are: shares by attribute, and how the support reason bears on difficulty.
struct PeopleTruth: Sendable, Hashable {
    let sexes: Mixture
    /// By age band at the start of the period.
    let ages: Mixture
    let ethnicities: Mixture
    let languages: Mixture
    let supportReasons: Mixture
    /// By support reason: the odds of difficulty are multiplied by this.
    let difficultyOdds: [String: Double]
    /// Of people who use services themselves: how they came.
    let routes: Mixture
    let fundings: Mixture

    init(_ json: JSONValue) throws(SimulationError) {
        let fields = try JSONFields.ofTruth(
            json, path: "people",
            allowed: [
                "sexes", "ages", "ethnicities", "languages", "supportReasons", "difficultyOdds", "routes", "fundings",
            ])
        sexes = Mixture(try fields.weights("sexes"))
        let bands = try fields.weights("ages")
        if let unknown = bands.keys.sorted().first(where: { AgeBand(rawValue: $0) == nil }) {
            throw .noChoice(unknown, place: "people.ages", known: AgeBand.allCases.map(\.rawValue))
        }
        ages = Mixture(bands)
        ethnicities = Mixture(try fields.weights("ethnicities"))
        languages = Mixture(try fields.weights("languages"))
        supportReasons = Mixture(try fields.weights("supportReasons"))
        difficultyOdds = try fields.has("difficultyOdds") ? fields.weights("difficultyOdds") : [:]
        routes = Mixture(try fields.weights("routes"))
        fundings = Mixture(try fields.weights("fundings"))
    }
}

/// The age bands of the frame.
enum AgeBand: String, Sendable, CaseIterable {
    case to24 = "18 to 24"
    case to44 = "25 to 44"
    case to64 = "45 to 64"
    case to74 = "65 to 74"
    case to84 = "75 to 84"
    case to94 = "85 to 94"
    case above = "95 and above"

    /// Whole years; the last band is taken to end at 102.
    var years: ClosedRange<Int> {
        switch self {
        case .to24: 18...24
        case .to44: 25...44
        case .to64: 45...64
        case .to74: 65...74
        case .to84: 75...84
        case .to94: 85...94
        case .above: 95...102
        }
    }

    /// The band of somebody on a day; a person who was not 18 yet is in none.
    static func of(born: CivilDate, on day: CivilDate) -> AgeBand? {
        let hadBirthday = (day.month, day.day) >= (born.month, born.day)
        let years = day.year - born.year - (hadBirthday ? 0 : 1)
        return years > 102 ? .above : allCases.first { $0.years.contains(years) }
    }
}
