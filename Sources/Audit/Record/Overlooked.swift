import Advocacy

/// Finds the conclusions that had not seen a deciding answer which differs: one reader at work on two copies at once.
struct Overlooked {
    private struct Place: Hashable {
        let reader: String
        let reference: String
    }

    private struct Given {
        let place: Int
        let fact: Fact
        let value: String?
    }

    private let order: RecordOrder
    private var given: [Place: [Given]] = [:]

    init(_ order: RecordOrder) { self.order = order }

    /// Takes note of a deciding answer at a place of the order. `reader` is the name that is shown.
    mutating func note(_ answered: Answered, by reader: String, at place: Int) {
        guard answered.fact.isDeciding else { return }
        given[Place(reader: reader, reference: answered.caseReference), default: []].append(
            Given(place: place, fact: answered.fact, value: answered.value))
    }

    /// Whether the conclusion at a place of the order rests on other answers than those that then stand.
    func isBlind(_ completed: Completed, by reader: String, at place: Int, frame: Facts) -> Bool {
        let answers = given[Place(reader: reader, reference: completed.caseReference)] ?? []
        guard answers.contains(where: { !order.had(place, seen: $0.place) }) else { return false }
        var standing: [Fact: String?] = [:]
        var seen: [Fact: String?] = [:]
        for answer in answers {
            standing[answer.fact] = answer.value
            if order.had(place, seen: answer.place) { seen[answer.fact] = answer.value }
        }
        return standing.contains { fact, value in
            value ?? frame[fact] != (seen[fact] ?? nil) ?? frame[fact]
        }
    }
}
