import Advocacy
import Audit
import TextUI
import Wording

/// Two readings of one case side by side: how each judged, where their answers differ, and where they agree.
struct ModerationScreen: Screen {
    enum Row: Sendable, Hashable {
        case heading(String)
        case line(Line)

        var line: Line? { if case .line(let line) = self { line } else { nil } }
    }

    /// What both said of one thing, in words.
    struct Line: Sendable, Hashable {
        let label: String
        let first: String
        let second: String
        /// What each noted beside it; empty where they did not.
        let firstNote: String
        let secondNote: String

        var differs: Bool { first != second }
        var isNoted: Bool { !firstNote.isEmpty || !secondNote.isEmpty }
    }

    /// The case.
    let compared: String
    /// The two readings that were completed first; the first of them counts until something else is settled.
    private(set) var first: Reading
    private(set) var second: Reading
    private(set) var rows: [Row] = []
    /// Index into the rows; always a line.
    var focus = 0
    var scroll = ListScroll()

    /// Nil where the case has not been read by two. Throws where no rules apply to it.
    init?(_ sampled: SampledCase, in plan: Plan) throws(FactError) {
        let completed = sampled.completedReadings
        guard completed.count > 1 else { return nil }
        compared = sampled.reference
        (first, second) = (completed[0], completed[1])
        let readings = [first.facts, second.facts]
        let corrected = readings.first { $0.process != sampled.unit.process }
        rows = try Self.rows(first, second, Questionnaire(for: sampled, read: corrected, plan: plan))
        focus = lines.first ?? 0
    }

    /// The rows that are lines.
    var lines: [Int] { rows.indices.filter { rows[$0].line != nil } }

    var focused: Line? { rows.indices.contains(focus) ? rows[focus].line : nil }

    /// The line a number of lines away, held at the ends.
    mutating func move(to line: Int) {
        let lines = lines
        guard !lines.isEmpty else { return }
        focus = lines[max(0, min(line, lines.count - 1))]
    }

    private static func rows(
        _ first: Reading, _ second: Reading, _ questionnaire: Questionnaire
    ) throws(FactError) -> [Row] {
        var differing: [Line] = []
        var agreeing: [Line] = []
        let others = try questionnaire.walk(through: second.facts).items
        for (own, other) in zip(try questionnaire.walk(through: first.facts).items, others) {
            let fact = own.question.fact
            let line = Line(
                label: own.question.text, first: words(own), second: words(other), firstNote: first.notes[fact] ?? "",
                secondNote: second.notes[fact] ?? "")
            guard line.isNoted || own.isAnswered || other.isAnswered else { continue }
            if line.differs { differing.append(line) } else { agreeing.append(line) }
        }
        var rows: [Row] = [.heading(say("How each judged"))] + judgements(first, second).map { .line($0) }
        rows.append(.heading(differing.isEmpty ? say("No answer differs") : say("Where their answers differ")))
        rows += differing.map { .line($0) }
        if !agreeing.isEmpty { rows.append(.heading(say("Where they agree"))) }
        return rows + agreeing.map { .line($0) }
    }

    private static func words(_ item: Walk.Item) -> String {
        guard !item.standing.isParked else { return say("not asked", context: "question") }
        return item.value.map { AnswerWords.text($0, of: item.question.fact) } ?? say("not answered")
    }

    private static func judgements(_ first: Reading, _ second: Reading) -> [Line] {
        func line(_ label: String, _ words: (Completion) -> String, _ note: (Completion) -> String) -> Line? {
            guard let first = first.completion, let second = second.completion else { return nil }
            return Line(
                label: label, first: words(first), second: words(second), firstNote: note(first),
                secondNote: note(second))
        }
        let lines = [
            line(say("should one have been offered?"), { $0.duty.shortLabel }, { $0.overrule?.reason ?? "" }),
            line(say("what resulted"), { $0.outcome.shortLabel }, { $0.overrule?.reason ?? "" }),
            line(
                say("with the rules"), { $0.overrule == nil ? say("agreed", context: "rules") : say("overruled them") },
                { $0.feedback }),
        ].compactMap(\.self)
        let notes = [first.note ?? "", second.note ?? ""]
        guard notes != ["", ""] else { return lines }
        let marks = notes.map { $0.isEmpty ? say("none") : say("noted") }
        return lines + [
            Line(
                label: say("note on the whole case"), first: marks[0], second: marks[1], firstNote: notes[0],
                secondNote: notes[1])
        ]
    }
}

extension Walk.Item {
    fileprivate var isAnswered: Bool { value != nil && !standing.isParked }
}

extension Duty {
    /// As an answer to whether an advocate should have been offered.
    var shortLabel: String {
        switch self {
        case .required: say("yes")
        case .notRequired: say("no")
        case .indeterminate: say("cannot tell")
        }
    }
}
