import Audit
import Sampling

/// How many people the sampled cases are: one person may have several stages. Counts of the sample, and no rate: who has
/// more stages is drawn more often.
public struct PeopleOfCases: Sendable, Hashable {
    /// Sampled cases, those that gave way to another left out.
    public let cases: Int
    /// Of those, cases whose frame does not name the person: each counts as somebody of its own.
    public let unnamed: Int
    public let people: Int
    /// People every sampled stage of whom was read.
    public let whollyRead: Int
    /// Of those, people with a gap in some stage.
    public let withGap: Int

    /// Nil where the frame names nobody.
    init?(of state: AuditState, read: [JudgedCase]) {
        let live = state.liveCases
        guard live.contains(where: { $0.unit.person != nil }) else { return nil }
        let readCases = Set(read.map(\.sampled.reference))
        // A stage whose file could not be read was sampled all the same; what is no stage was not.
        let unread = state.cases.filter { sampled in
            sampled.replaced.map { $0.reason == .cannotBeRead } ?? !readCases.contains(sampled.reference)
        }
        let all = Set(live.map { PersonOfCase($0.unit) })
        let whole = all.subtracting(unread.map { PersonOfCase($0.unit) })
        cases = live.count
        unnamed = live.count { $0.unit.person == nil }
        people = all.count
        whollyRead = whole.count
        withGap = whole.intersection(read.filter(\.isGap).map { PersonOfCase($0.unit) }).count
    }
}
