import Advocacy
import Wording

/// What each reason for a gap calls for: a theme of training, which a council may word for itself.
package struct TrainingThemes: Sendable, Hashable {
    private let own: [String: String]

    /// Themes by the codes of reasons; a reason without one keeps the program's own.
    package init(_ own: [String: String] = [:]) { self.own = own }

    /// The codes of the reasons that a reader can give, in the order of their list.
    package static var reasons: [String] {
        guard case .choice(let choices) = Fact.reasonNotMade.kind else { return [] }
        return choices
    }

    package func theme(of reason: String) -> String { own[reason] ?? Self.phrases[reason]?.said ?? "" }

    private static let phrases: [String: Phrase] = [
        "notConsidered": "when the duty arises, and asking it every time",
        "thoughtFamilyEnough": "who may be an appropriate person, and who may not",
        "thoughtNotEligible": "what substantial difficulty is",
        "noCapacityInService": "referring early, and what to do while somebody waits",
        "urgent": "urgent cases: starting, and asking for an advocate at once",
        "personNotAsked": "asking the person, and writing down what they said",
        "other": "talking the case through", "notRecorded": "writing down why there was no advocate",
    ]
}
