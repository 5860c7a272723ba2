import Advocacy
import Wording

/// A part of the questionnaire, with the heading it stands under.
public enum Section: String, Sendable, CaseIterable {
    case stage, difficulty, appropriateIndividual, exceptions, action, language, beside

    /// The heading, which names whom it is about.
    public func title(in jurisdiction: Jurisdiction, about role: PersonRole = .adultSubject) -> String {
        phrase(in: jurisdiction, about: role).said
    }

    private func phrase(in jurisdiction: Jurisdiction, about role: PersonRole) -> Phrase {
        switch (self, jurisdiction) {
        case (.stage, _): "Does the duty reach this stage?"
        case (.difficulty, .england): Section.difficulty(of: role)
        case (.difficulty, .wales): Section.barriers(of: role)
        case (.appropriateIndividual, _): Section.supporter(of: role)
        case (.exceptions, _): "Must an advocate be arranged all the same?"
        case (.action, .england): "What happened?"
        case (.action, .wales): "What happened about an independent professional advocate?"
        case (.language, _): "Language and other support"
        case (.beside, _): "Beside the duty (only if it applies)"
        }
    }

    private static func difficulty(of role: PersonRole) -> Phrase {
        switch role {
        case .adultSubject, .otherPersonAdultAskedFor: "Would the person have substantial difficulty in…"
        case .carer, .carerOfAdult: "Would the carer have substantial difficulty in…"
        case .caredForAdultInCarersPlan: "Would the adult cared for have difficulty in…"
        case .child: "Would the child have substantial difficulty in…"
        case .youngCarer: "Would the young carer have difficulty in…"
        case .childsCarer, .carerOfChild: "Would the child's carer have difficulty in…"
        case .parent: "Would the parent have substantial difficulty in…"
        }
    }

    private static func barriers(of role: PersonRole) -> Phrase {
        switch role {
        case .adultSubject, .otherPersonAdultAskedFor: "Would the person meet barriers in…"
        case .carer, .carerOfAdult: "Would the carer meet barriers in…"
        case .caredForAdultInCarersPlan: "Would the adult cared for meet barriers in…"
        case .child: "Would the child meet barriers in…"
        case .youngCarer: "Would the young carer meet barriers in…"
        case .childsCarer, .carerOfChild: "Would the child's carer meet barriers in…"
        case .parent: "Would the parent meet barriers in…"
        }
    }

    private static func supporter(of role: PersonRole) -> Phrase {
        switch role {
        case .adultSubject, .otherPersonAdultAskedFor: "Is somebody appropriate to support them?"
        case .carer, .carerOfAdult: "Is somebody appropriate to support the carer?"
        case .caredForAdultInCarersPlan: "Is somebody appropriate for the adult cared for?"
        case .child: "Is somebody appropriate to support the child?"
        case .youngCarer: "Is somebody appropriate for the young carer?"
        case .childsCarer, .carerOfChild: "Is somebody appropriate for the child's carer?"
        case .parent: "Is somebody appropriate to support the parent?"
        }
    }
}

/// One question of the walk: a fact, in words.
public struct Question: Sendable, Hashable {
    public let fact: Fact
    public let section: Section
    /// Short enough for half an 80-column screen.
    public var text: String { phrase.said }
    /// The values offered where the fact could have more; nil offers all.
    public let offered: [String]?
    /// It is asked for what can be learned of practice, and decides nothing: offered once before concluding.
    public let isForLearning: Bool

    private let phrase: Phrase

    public init(
        _ fact: Fact, _ section: Section, _ phrase: Phrase, offering offered: [String]? = nil, forLearning: Bool = false
    ) {
        self.fact = fact
        self.section = section
        self.phrase = phrase
        self.offered = offered
        isForLearning = forLearning
    }

    /// How it is answered: as its fact, with the values that are offered here.
    public var kind: Fact.Kind {
        offered.map(Fact.Kind.choice) ?? fact.kind
    }
}

extension Fact {
    /// Whether the duty, the outcome or another entitlement can rest on it; the others are kept and shown.
    public var isDeciding: Bool { !Fact.keptOnly.contains(self) }
}
