import Advocacy
import Calendar
import Tables

/// A blank form for readings made elsewhere: the cases that are left to a reader in rows, the questions that can arise for
/// them in columns. Filled in, `AnswerSheet` reads it.
///
/// Which questions there are follows from the nation, the edition and the policies of the plan, and of each row from its
/// stage. Names stand in the first row, words in the second.
public struct AnswerForm: Sendable, Hashable {
    public struct Column: Sendable, Hashable {
        /// The heading, by which it is read back.
        public let name: String
        /// The question in words.
        public let words: String
        /// What counts as evidence, where the question has that.
        public let help: String
        /// The question's fact; nil for what is not one.
        let fact: Fact?
        /// Values to choose from; none for text, dates and what is not filled in.
        public let values: [String]
        let isFilledIn: Bool
    }

    public struct Row: Sendable, Hashable {
        public let reference: String
        let stage: Process
        let started: CivilDate
        let stratum: String
        /// What may be answered, by fact; a fact that is not here has no question in this stage.
        let questions: [Fact: Question]
    }

    public let columns: [Column]
    public let rows: [Row]
    /// Cases of the sample that are left out: read already, or somebody else's to read.
    public let leftOut: Int

    /// Throws where the rules of the audit cannot be had for a case.
    public init(for state: AuditState, reader: String) throws(FactError) {
        let left = state.liveCases.filter { AnswerForm.isLeft($0, to: reader) }
        leftOut = state.liveCases.count - left.count
        var order: [Question] = []
        var rows: [Row] = []
        for sampled in left {
            let questions = try AnswerForm.questions(of: sampled, state.plan)
            AnswerForm.merge(questions, into: &order)
            rows.append(
                Row(
                    reference: sampled.reference, stage: sampled.unit.process, started: sampled.unit.started,
                    stratum: sampled.stratum,
                    questions: Dictionary(questions.map { ($0.fact, $0) }, uniquingKeysWith: { first, _ in first })))
        }
        self.rows = rows
        columns = AnswerForm.columns(order, rows, state.plan.jurisdiction)
    }

    /// Nobody has read it, or one other has and it was drawn for second reading.
    private static func isLeft(_ sampled: SampledCase, to reader: String) -> Bool {
        let readers = sampled.completedReadings.map(\.reader)
        return readers.isEmpty || sampled.isForSecondReading && readers.count == 1 && readers[0] != reader
    }

    /// Those of the stage as the frame has it, and of a refused assessment where it may turn out to be one.
    private static func questions(of sampled: SampledCase, _ plan: Plan) throws(FactError) -> [Question] {
        var questions = try Questionnaire(for: sampled, plan: plan).questions
        let refused = Process.assessmentRefused.rawValue
        if questions.contains(where: { $0.fact == .process && $0.offered?.contains(refused) == true }) {
            let facts = Facts(sampled.factsOfFrame.values.merging([.process: refused]) { $1 })
            merge(try Questionnaire(for: sampled, read: facts, plan: plan).questions, into: &questions)
        }
        return questions
    }

    /// Puts the questions that are not in the list behind the one that they follow.
    private static func merge(_ questions: [Question], into order: inout [Question]) {
        var place = 0
        for question in questions {
            if let found = order.firstIndex(where: { $0.fact == question.fact }) {
                place = found + 1
            } else {
                order.insert(question, at: place)
                place += 1
            }
        }
    }

    // MARK: Columns

    private static func columns(_ order: [Question], _ rows: [Row], _ jurisdiction: Jurisdiction) -> [Column] {
        func plain(_ name: String, _ words: String, isFilledIn: Bool = true, values: [String] = []) -> Column {
            Column(name: name, words: words, help: "", fact: nil, values: values, isFilledIn: isFilledIn)
        }
        let shown = [
            plain("case", caption, isFilledIn: false),
            plain("stage", "what your list calls it", isFilledIn: false),
            plain("started", "its first day", isFilledIn: false),
            plain("stratum", "where it was drawn from", isFilledIn: false),
        ]
        let asked = order.map { question in
            let heading = question.section == .difficulty ? question.section.title(in: jurisdiction) + " " : ""
            var values: [String] = []
            for row in rows {
                for value in row.questions[question.fact].map({ AnswerForm.values(of: $0) }) ?? []
                where !values.contains(value) { values.append(value) }
            }
            return Column(
                name: question.fact.rawValue, words: heading + question.text, help: question.help,
                fact: question.fact, values: values, isFilledIn: true)
        }
        let said = [
            plain("note", "a note on the case, without naming anybody"),
            plain("noteReason", "why a note that looks as if it named somebody must be kept"),
            plain(
                "finalDuty", "the duty, only where you overrule the rules", values: Duty.allCases.map(\.rawValue)),
            plain(
                "finalOutcome", "the outcome, only where you overrule the rules",
                values: Outcome.allCases.map(\.rawValue)),
            plain("overruleReason", "why you overrule them"),
        ]
        return shown + asked + said
    }

    /// In the cell below `case`; it marks the row of words, whatever is done to the others.
    static let caption = "the case's reference (this row is passed over)"

    /// Whether a row of a sheet is the one in words.
    static func isCaption(_ cells: [String]) -> Bool {
        cells.contains { Folding.fold($0) == foldedCaption }
    }

    private static let foldedCaption = Folding.fold(caption)

    /// What may be chosen; none where it is a date, a number or text.
    static func values(of question: Question) -> [String] {
        switch question.kind {
        case .answer: [Answer.yes, .no, .unknown].map(\.rawValue)
        case .choice(let values): values
        case .date, .days, .text: []
        }
    }
}
