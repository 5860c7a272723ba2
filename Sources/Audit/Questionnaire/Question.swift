import Advocacy
import Wording

/// A part of the questionnaire, with the heading it stands under.
public enum Section: String, Sendable, CaseIterable {
    case stage, difficulty, appropriateIndividual, exceptions, action, language, beside

    public func title(in jurisdiction: Jurisdiction) -> String { phrase(in: jurisdiction).said }

    private func phrase(in jurisdiction: Jurisdiction) -> Phrase {
        switch (self, jurisdiction) {
        case (.stage, _): "Does the duty reach this stage?"
        case (.difficulty, .england): "Would there be substantial difficulty in…"
        case (.difficulty, .wales): "Would there be barriers to taking part: in…"
        case (.appropriateIndividual, _): "Is somebody appropriate to support them?"
        case (.exceptions, _): "Must an advocate be arranged all the same?"
        case (.action, .england): "What happened?"
        case (.action, .wales): "What happened about an independent professional advocate?"
        case (.language, _): "Language and other support"
        case (.beside, _): "Beside the duty (only if it applies)"
        }
    }
}

/// One question of the walk: a fact, in words.
public struct Question: Sendable, Hashable {
    public let fact: Fact
    public let section: Section
    /// Short enough for half an 80-column screen.
    public var text: String { phrase.said }

    private let phrase: Phrase

    public init(_ fact: Fact, _ section: Section, _ phrase: Phrase) {
        self.fact = fact
        self.section = section
        self.phrase = phrase
    }
}

extension Fact {
    /// Whether the duty, the outcome or another entitlement can rest on it; the others are kept and shown.
    public var isDeciding: Bool { !Fact.keptOnly.contains(self) }
}
