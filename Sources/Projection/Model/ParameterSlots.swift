import Advocacy
import Statistics

/// Where the engine keeps each assumption: one slot for each process's stages, one for its stages per referral, one for
/// every plain assumption, and one for today's referrals a year.
struct ParameterSlots {
    let processes: Int

    var count: Int { 2 * processes + PlainAssumption.allCases.count + 1 }

    func assessments(_ process: Int) -> Int { process }
    func stages(_ process: Int) -> Int { processes + process }
    var referrals: Int { count - 1 }

    func plain(_ plain: PlainAssumption) -> Int { 2 * processes + (Self.places[plain] ?? 0) }

    func slot(of name: AssumptionName, among known: [Process]) -> Int? {
        switch name {
        case .assessments(let process): known.firstIndex(of: process).map(assessments)
        case .stages(let process): known.firstIndex(of: process).map(stages)
        case .referrals, .correlation, .term, .partner, .service: nil
        case .plain(let assumption): plain(assumption)
        }
    }

    private static let places = Dictionary(
        uniqueKeysWithValues: PlainAssumption.allCases.enumerated().map { ($1, $0) })

    /// What stands where nothing is stated and nothing needs to be.
    static func standIn(_ plain: PlainAssumption) -> Double {
        switch plain {
        case .improvementReach: 1
        // Never used: nothing reckons with time, price or capacity that is not stated.
        case .timeDays, .timeHoursPerDay, .timeWithPeople: 1
        default: 0
        }
    }
}
