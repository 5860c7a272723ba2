import TextUI
import Wording

/// A question that stands in front of the screen until it is answered or left. What follows from the answer it carries
/// with it, from the screen that asked.
indirect enum Prompt: Sendable {
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

struct TextPrompt: Sendable {
    /// What was typed, without blanks at its ends.
    struct Answer: Sendable {
        let text: String
        /// Why it is kept although it looks as if it identified somebody; nil where it does not.
        var reasonToKeep: String?
    }

    /// What is typed there.
    enum Kind: Sendable, Hashable {
        /// Several lines of prose, or one, which go into the record and so are under the privacy guard.
        case note, line
        /// A date, a search, a number: one line that is no prose.
        case entry
        /// The path of a file, which can be completed.
        case path
    }

    /// Whether the question is answered by Enter; what is to be done.
    typealias Finish = @Sendable (Answer, inout Desk) -> [Effect]
    typealias Remark = (text: String, role: Role)

    /// What it is about, in a word: tells the questions of a screen apart.
    let name: String
    let kind: Kind
    let title: String
    /// What stood in the field at first.
    let initial: String
    var field: TextField
    /// What is wrong with what stands there, said where it is typed.
    var fault: String?
    /// Where what is typed is kept when it is left; nil for what is not.
    var draft: HalfTyped?
    /// Texts typed in the questions before this one, which are recorded with it.
    var before: [HalfTyped: String?] = [:]
    /// Whether why such a text is kept goes where the text itself goes, and not with the event.
    var placesReasonToKeep = false
    /// What is said where nothing may be missing; nil where nothing need be typed.
    var needed: String?
    /// What the text is taken for, or what to mind while typing.
    var remark: (@Sendable (String, Desk) -> Remark)?
    /// What each key leads to, before the question is answered.
    var typed: (@Sendable (String, inout Desk) -> Void)?
    /// What leaving it leads to, in place of keeping what was typed.
    var left: (@Sendable (TextPrompt, inout Desk) -> Void)?
    /// It is asked why another text is kept as it is, and so is not itself asked about.
    fileprivate(set) var isExplanation = false
    let finish: Finish

    /// The most characters of a note and other texts of several lines, and of a line.
    static let (mostOfNote, mostOfLine) = (10_000, 2000)

    /// What stands there already has room, however long it is.
    init(
        _ name: String, _ kind: Kind, _ title: String, text: String = "", limit: Int? = nil, draft: HalfTyped? = nil,
        finish: @escaping Finish
    ) {
        self.name = name
        self.kind = kind
        self.title = title
        self.draft = draft
        self.finish = finish
        initial = text
        let limit = limit ?? (kind == .note ? Self.mostOfNote : Self.mostOfLine)
        field = TextField(text, isMultiline: kind == .note, limit: max(limit, text.count))
    }

    var isPath: Bool { kind == .path }

    /// Whether what is typed goes into the record as prose, and so under the privacy guard.
    var isGuarded: Bool { kind == .note || kind == .line }
}

struct ListPrompt: Sendable {
    /// What follows from a pick: its place in the list.
    typealias Finish = @Sendable (Int, inout Desk) -> [Effect]

    /// As of a text.
    let name: String
    let title: String
    let options: [String]
    var focus = 0
    /// The text that is asked about, to which leaving the list leads back; nil where it is about none.
    var about: TextPrompt?
    let finish: Finish

    init(
        _ name: String, _ title: String, options: [String], focus: Int = 0, about: TextPrompt? = nil,
        finish: @escaping Finish
    ) {
        (self.name, self.title, self.options, self.focus, self.about) = (name, title, options, focus, about)
        self.finish = finish
    }
}

extension ListPrompt {
    /// What is to become of a text that looks as if it identified somebody.
    init(asking about: TextPrompt, warning: String) {
        self.init(
            "privacy", warning, options: [say("rephrase it"), say("keep it as it is, and say why")], about: about
        ) { place, desk in
            if place == 0 {
                desk.prompt = .text(about)
            } else {
                desk.ask(TextPrompt(whyKept: about))
            }
            return []
        }
    }
}

struct Confirmation: Sendable {
    typealias Finish = @Sendable (inout Desk) -> [Effect]

    let question: String
    /// Texts that are recorded with the yes.
    var before: [HalfTyped: String?] = [:]
    /// What leaving the question leads to beside; and a no, where that has no meaning of its own.
    var left: (@Sendable (inout Desk) -> Void)?
    /// What a no leads to, where that is more than leaving it as it was.
    var no: Finish?
    let yes: Finish
}

extension TextPrompt {
    /// Why a text is kept although it looks as if it identified somebody.
    init(whyKept original: TextPrompt) {
        self.init(
            "reasonToKeep", .line, say("Why must it be kept as it is?"), draft: original.draft?.reasonToKeep
        ) { answer, desk in
            if !original.placesReasonToKeep {
                desk.reasonToKeep = desk.reasonToKeep.map { "\($0); \(answer.text)" } ?? answer.text
            }
            return desk.finish(
                original, Answer(text: original.field.text.trimmed, reasonToKeep: answer.text))
        }
        isExplanation = true
        needed = say("A reason is needed; Esc goes back to the text.")
        before = original.halfTyped
        left = { asked, desk in
            _ = desk.leaveHalfTyped(.text(asked))
            desk.prompt = .text(original)
        }
    }

    /// With what is said where nothing is typed.
    func needing(_ words: String) -> TextPrompt {
        var asked = self
        asked.needed = words
        return asked
    }

    /// With the texts typed in the questions before.
    func after(_ texts: [HalfTyped: String]) -> TextPrompt {
        var asked = self
        asked.before = texts.mapValues(Optional.some)
        return asked
    }

    /// Why it is kept stands where the text itself goes.
    var placingReasonToKeep: TextPrompt {
        var asked = self
        asked.placesReasonToKeep = true
        return asked
    }

    /// With what the text is taken for.
    func remarking(_ remark: @escaping @Sendable (String, Desk) -> Remark) -> TextPrompt {
        var asked = self
        asked.remark = remark
        return asked
    }

    /// What it holds that is not recorded yet, by where it was typed; nil for a text that is as it was.
    var halfTyped: [HalfTyped: String?] {
        var texts = before
        if let draft { texts[draft] = .some(field.text == initial ? nil : field.text) }
        return texts
    }
}
