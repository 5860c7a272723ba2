import Advocacy
import Audit
import Calendar
import TextUI
import Wording

/// One case being read: its questions, where the walk stands, and what has the focus.
struct ReadingScreen: Screen {
    /// The case.
    let read: String
    private(set) var questionnaire: Questionnaire
    private(set) var walk: Walk
    /// The questions with the headings between them, as they stand on the screen.
    private(set) var rows: [Row]
    /// After each answer the next question for learning follows, until none is left.
    var isLearning = false
    private let plan: Plan
    /// Index into the walk's items.
    var focus = 0
    var scroll = ListScroll()

    enum Row: Sendable, Hashable {
        case heading(Section)
        case item(Int)
    }

    /// Throws when no rules were in force when the stage started, or the process is another nation's.
    init(_ sampled: SampledCase, in session: Session) throws(FactError) {
        read = sampled.reference
        plan = session.state.plan
        let facts = ReadingScreen.facts(of: sampled, reader: session.reader)
        questionnaire = try Questionnaire(for: sampled, read: facts, plan: plan)
        walk = try questionnaire.walk(through: facts)
        rows = ReadingScreen.rows(of: walk)
        focus = next ?? walk.items.firstIndex { !$0.standing.isParked } ?? 0
    }

    private static func rows(of walk: Walk) -> [Row] {
        var rows: [Row] = []
        var section: Section?
        for (index, item) in walk.items.enumerated() {
            if item.question.section != section {
                section = item.question.section
                rows.append(.heading(item.question.section))
            }
            rows.append(.item(index))
        }
        return rows
    }

    private static func facts(of sampled: SampledCase, reader: String) -> Facts {
        sampled.readingShown(to: reader)?.facts ?? sampled.factsOfFrame
    }

    /// Takes in what the answers now are.
    mutating func walk(through sampled: SampledCase, reader: String) throws(FactError) {
        let facts = ReadingScreen.facts(of: sampled, reader: reader)
        // What it turned out to be brings questions of its own.
        if (facts.process ?? questionnaire.process) != questionnaire.process {
            questionnaire = try Questionnaire(for: sampled, read: facts, plan: plan)
        }
        walk = try questionnaire.walk(through: facts)
        rows = ReadingScreen.rows(of: walk)
        focus = max(0, min(focus, walk.items.count - 1))
    }

    var focused: Walk.Item? { walk.items.indices.contains(focus) ? walk.items[focus] : nil }

    /// The questions that are still to be answered before the reading can be concluded. A list in which nothing says
    /// "none" or "not recorded" may be left open: what does not apply could not be answered.
    var open: [Int] {
        walk.items.indices.filter {
            let item = walk.items[$0]
            return item.standing == .asked && item.value == nil && item.question.canBeLeftUnknown
        }
    }

    /// The first of them.
    var next: Int? { open.first }

    /// After an answer: the next open question, round the end; with none left the next row that can be answered.
    mutating func advance() {
        if isLearning, let learning = walk.learning.first(where: { $0 > focus }) ?? walk.learning.first {
            focus = learning
        } else if let next = open.first(where: { $0 > focus }) ?? open.first {
            focus = next
        } else {
            moveToAnswerable(by: 1)
        }
    }

    mutating func focus(on fact: Fact) {
        if let index = walk.items.firstIndex(where: { $0.question.fact == fact }) { focus = index }
    }

    /// The next question that can be answered in a direction; stays where it is at the ends.
    mutating func moveToAnswerable(by step: Int) {
        var at = focus + step
        while walk.items.indices.contains(at) {
            if !walk.items[at].standing.isParked {
                focus = at
                return
            }
            at += step
        }
    }

}

extension Question {
    /// Whether something says that the file does not tell, or that none applies.
    var canBeLeftUnknown: Bool {
        guard case .choice(let values) = kind else { return true }
        return values.contains { ["unknown", "notRecorded", "none"].contains($0) }
    }
}
