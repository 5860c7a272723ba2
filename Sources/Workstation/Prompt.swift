import Advocacy
import Audit
import Calendar
import TextUI
import Wording

/// A question that stands in front of the screen until it is answered or left.
enum Prompt: Sendable, Hashable {
    case text(TextPrompt)
    case list(ListPrompt)
    case confirmation(Confirmation)
    case palette(CommandSearch)

    var context: Context {
        switch self {
        case .text: .text
        case .list: .list
        case .confirmation: .confirmation
        case .palette: .palette
        }
    }
}

struct TextPrompt: Sendable, Hashable {
    enum Purpose: Sendable, Hashable {
        case note(Fact?)
        case answer(Fact)
        case date(Fact, near: CivilDate)
        /// Why an answer is kept although it is unlikely, or changed although the reading was complete.
        case reasonForAnswer(Fact, value: String?)
        /// Why a note in a complete reading is changed; beside it why it was kept as written, if that was asked.
        case reasonForNote(Fact?, text: String, kept: String?)
        /// Why a conclusion that stood is changed without being overruled.
        case reasonForConclusion
        /// Why something in a complete reading is taken back or brought again.
        case reasonForStep(Answered.Step)
        case overruleReason(duty: Duty?, outcome: Outcome?)
        case feedback
        case actionText, actionOwner, actionDue
        case replacementNote(ReplacementReason)
        case settledReason(Judgement)
        case search
        /// The value of an assumption, and who states it, by its name.
        case assumption(String), assumptionSource(String)
        case goTo
        /// The strengths or note of an area of the self-assessment, with a rating that needs them; its action in turn.
        case areaNote(String, rating: AreaRating?)
        case areaActionText(String)
        case areaActionOwner(String, text: String)
        case areaActionDue(String, text: String, owner: String)
        /// Where something is written to, and which audit is the baseline.
        case exportFile(Export)
        case baselinePath, newRecord
        /// A text of a new audit in other words.
        case newAudit(NewAuditRow)
        /// Why a text is kept although it seems to identify a person.
        indirect case reasonToKeep(TextPrompt)

        /// Whether why such a text is kept goes where the text itself goes, and not with the event.
        var placesReasonToKeep: Bool {
            switch self {
            case .note, .assumptionSource, .newAudit: true
            default: false
            }
        }
    }

    let purpose: Purpose
    let title: String
    /// What stood in the field at first.
    let initial: String
    var field: TextField
    /// What is wrong with what stands there, said where it is typed.
    var fault: String?

    /// The most characters of a note and other texts of several lines, and of a line.
    static let (mostOfNote, mostOfLine) = (10_000, 2000)

    /// What stands there already has room, however long it is.
    init(_ purpose: Purpose, title: String, text: String = "", limit: Int? = nil) {
        self.purpose = purpose
        self.title = title
        initial = text
        let isMultiline: Bool =
            switch purpose {
            case .note, .feedback, .overruleReason, .settledReason, .areaNote: true
            default: false
            }
        let limit = limit ?? (isMultiline ? Self.mostOfNote : Self.mostOfLine)
        field = TextField(text, isMultiline: isMultiline, limit: max(limit, text.count))
    }

    /// Whether a path is asked for, so that it can be completed.
    var isPath: Bool {
        switch purpose {
        case .exportFile, .baselinePath, .newRecord: true
        default: false
        }
    }

    /// Whether what is typed goes into the record as prose, and so under the privacy guard.
    var isGuarded: Bool {
        switch purpose {
        case .date, .search, .goTo, .actionDue, .exportFile, .baselinePath, .newRecord, .assumption, .areaActionDue:
            false
        default: true
        }
    }
}

struct ListPrompt: Sendable, Hashable {
    enum Purpose: Sendable, Hashable {
        case filter
        case sort
        case actionOwner, actionOrder
        case areaFilter, areaOrder
        case baseline
        case replacementReason
        case overruledDuty
        case overruledOutcome(Duty?)
        /// One of the readers' judgements, or behind them another.
        case settled([Judgement])
        case settledDuty
        case settledOutcome([Judgement])
        case privacy(TextPrompt)
    }

    let purpose: Purpose
    let title: String
    let options: [String]
    var focus = 0
}

extension ListPrompt {
    /// What is to become of a text that looks as if it identified somebody.
    init(asking about: TextPrompt, warning: String) {
        self.init(
            purpose: .privacy(about), title: warning,
            options: [say("rephrase it"), say("keep it as it is, and say why")])
    }
}

struct Confirmation: Sendable, Hashable {
    enum Purpose: Sendable, Hashable {
        case replace(Replaced)
        case makeAudit
        case goOnWithNewAudit
        case replaceFile(text: String, path: String)
    }

    let purpose: Purpose
    let question: String
}
