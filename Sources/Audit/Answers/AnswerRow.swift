import Advocacy
import Calendar
import Tables

/// One row of a sheet of readings, taken as a complete reading of its case.
struct AnswerRow {
    typealias Fault = AnswerSheet.Fault
    typealias Faults = AnswerSheet.Faults
    typealias Why = AnswerSheet.Why

    let columns: SheetColumns<AnswerColumn>
    let row: Sheet.Row
    let sampled: SampledCase
    let plan: Plan
    let today: CivilDate
    let keepReason: String?

    /// An answer with the column it stands in, from 1.
    struct Given {
        let fact: Fact
        let value: String
        let column: Int
    }

    /// What it adds to the record, and the answers that were given to questions that do not arise.
    struct Taken {
        let entries: [Entry]
        let idle: [(given: Given, why: String)]
    }

    func taken() throws(Faults) -> Taken {
        var facts = sampled.factsOfFrame
        let given = try answers(&facts)
        let note = cell(.note)
        var faults: [Fault] = []
        for answer in given {
            let check = AnswerCheck.of(
                answer.fact, answer.value, in: facts, for: sampled, hasNote: note != nil, today: today)
            if case .impossible(let why) = check { faults.append(fault(answer, .impossible(answer.fact, why))) }
        }
        let guarded = try guarded(given, faults)
        func entry(_ body: EventBody, _ isGuarded: Bool) -> Entry {
            Entry(body, keepReason: isGuarded ? keepReason : nil)
        }
        let completion = try AnswerCompletion(row: self).completion(facts)
        var entries = given.map { answer in
            entry(
                .answered(Answered(case: sampled.reference, fact: answer.fact, value: answer.value)),
                guarded.contains(.fact(answer.fact)))
        }
        if let note {
            let reason = cell(.noteReason) ?? (guarded.contains(.note) ? keepReason : nil)
            entries.append(Entry(.noted(Noted(case: sampled.reference, fact: nil, text: note, reason: reason))))
        }
        entries.append(
            entry(
                .completed(Completed(case: sampled.reference, completion: completion)),
                guarded.contains(.overruleReason)))
        return Taken(entries: entries, idle: idle(given, facts))
    }

    func cell(_ column: AnswerColumn) -> String? {
        let text = Trimming.trim(columns.cell(column, row))
        return text.isEmpty ? nil : text
    }

    func fault(_ column: AnswerColumn?, _ why: Why) -> Faults {
        Faults(all: [columns.fault(row, column, why)])
    }

    private func fault(_ given: Given, _ why: Why) -> Fault {
        Fault(line: row.line, column: given.column, why: why)
    }

    // MARK: Answers

    /// Every answer once, also where its fact stands under two names; `facts` become what is known with them.
    private func answers(_ facts: inout Facts) throws(Faults) -> [Given] {
        var faults: [Fault] = []
        var given: [Given] = []
        for (index, column) in columns.names.enumerated() {
            guard case .fact(let fact)? = column else { continue }
            let text = Trimming.trim(SpreadsheetCell.text(row.cells[index]))
            guard !text.isEmpty else { continue }
            func refuse(_ why: Why) { faults.append(Fault(line: row.line, column: index + 1, why: why)) }
            if fact.kind != .text, BlankWords.match(text, isDateOrAge: true) {
                refuse(.placeholder(shown: ShownCell.text(text)))
                continue
            }
            let value: String?
            do throws(FactError) {
                value = try fact.canonical(text)
            } catch {
                refuse(AnswerRow.reason(error, fact, text))
                continue
            }
            guard let value else { continue }
            if let earlier = given.first(where: { $0.fact == fact }) {
                if earlier.value != value { refuse(disagreement(fact, value, earlier)) }
                continue
            }
            facts = Facts(facts.values.merging([fact: value]) { $1 })
            if fact == .process, facts.process != sampled.unit.process, !isRefusal(facts) {
                refuse(.otherProcess(sampled.unit.process))
            } else {
                given.append(Given(fact: fact, value: value, column: index + 1))
            }
        }
        guard faults.isEmpty else { throw Faults(all: faults) }
        return given
    }

    private static func reason(_ error: FactError, _ fact: Fact, _ text: String) -> Why {
        guard case .noAnswer(_, let shown) = error, let remedy = LooseAnswer.remedy(text) else { return .fact(error) }
        return .looseAnswer(fact, shown: shown, remedy)
    }

    private func disagreement(_ fact: Fact, _ value: String, _ earlier: Given) -> Why {
        .namesDisagree(
            fact, here: ShownCell.text(value, hasDates: true), there: ShownCell.text(earlier.value, hasDates: true),
            column: earlier.column)
    }

    /// A sampled case may turn out to be a refused assessment (s11(2)), and nothing else than the frame says.
    private func isRefusal(_ facts: Facts) -> Bool {
        plan.edition >= .second && plan.jurisdiction == .england && facts.process == .assessmentRefused
            && !sampled.unit.process.isSafeguarding
    }

    /// Answers to questions that the walk would not have put after the others, with why.
    private func idle(_ given: [Given], _ facts: Facts) -> [(given: Given, why: String)] {
        guard let questionnaire = try? Questionnaire(for: sampled, read: facts, plan: plan),
            let walk = try? questionnaire.walk(through: facts)
        else { return [] }
        return given.compactMap { answer in
            guard let item = walk.items.first(where: { $0.question.fact == answer.fact }),
                case .notAsked(let why) = item.standing
            else { return nil }
            return (answer, why)
        }
    }

    // MARK: Words that may identify somebody

    /// The columns whose words look as if they identified somebody and are kept for a reason.
    private func guarded(_ given: [Given], _ found: [Fault]) throws(Faults) -> Set<AnswerColumn> {
        var faults = found
        var guarded: Set<AnswerColumn> = []
        let noteReason = cell(.noteReason)
        func look(_ text: String?, _ column: AnswerColumn, at place: Int) {
            guard let text, let found = PrivacyGuard.words(for: text, today: today) else { return }
            guarded.insert(column)
            // A reason that identifies somebody is none to keep a text for.
            let isKept = column != .noteReason && keepReason != nil || column == .note && noteReason != nil
            if isKept { return }
            faults.append(
                Fault(line: row.line, column: place, why: .identifies(found, AnswerRow.remedy(column))))
        }
        for answer in given where answer.fact.kind == .text {
            look(SpreadsheetCell.text(row.cells[answer.column - 1]), .fact(answer.fact), at: answer.column)
        }
        for column in [AnswerColumn.note, .noteReason, .overruleReason] {
            look(cell(column), column, at: columns.place(column))
        }
        guard faults.isEmpty else { throw Faults(all: faults) }
        return guarded
    }

    private static func remedy(_ column: AnswerColumn) -> AnswerSheet.Remedy {
        switch column {
        case .noteReason: .without
        case .note: .withoutOrReasonOfNote
        default: .withoutOrReason
        }
    }
}

/// What a row concludes: what the rules say of its answers, or what it says in their place.
private struct AnswerCompletion {
    let row: AnswerRow

    func completion(_ facts: Facts) throws(AnswerSheet.Faults) -> Completion {
        let plan = row.plan
        let rules: RuleSet
        let determination: Determination
        do throws(FactError) {
            let started = row.sampled.unit.started
            rules = try RuleSet.inForce(in: plan.jurisdiction, on: started, edition: plan.edition)
            determination = try rules.determine(facts, policies: plan.policies, started: started)
        } catch {
            throw row.fault(nil, .fact(error))
        }
        if let contradiction = determination.contradictions.first {
            throw row.fault(nil, .contradiction(contradiction))
        }
        let duty: Duty? = try name(.finalDuty)
        let outcome: Outcome? = try name(.finalOutcome)
        let agreed = Completion(determination, of: facts, under: rules, policies: plan.policies)
        let changedDuty = duty == determination.duty ? nil : duty
        var changedOutcome = outcome
        if changedDuty == nil, outcome == agreed.outcome { changedOutcome = nil }
        guard changedDuty != nil || changedOutcome != nil else { return agreed }
        guard let reason = row.cell(.overruleReason) else {
            throw row.fault(.overruleReason, .overruledWithoutReason(determination.duty, agreed.outcome))
        }
        return Completion(
            determination, of: facts, under: rules, policies: plan.policies,
            overrule: Completion.Overrule(duty: changedDuty, outcome: changedOutcome, reason: reason))
    }

    private func name<Name: RawRepresentable<String> & CaseIterable>(
        _ column: AnswerColumn
    ) throws(AnswerSheet.Faults) -> Name? {
        guard let text = row.cell(column) else { return nil }
        if let name = Name.allCases.first(where: { $0.rawValue.lowercased() == text.lowercased() }) { return name }
        throw row.fault(column, .noName(shown: ShownCell.text(text), names: Name.allCases.map(\.rawValue)))
    }
}
