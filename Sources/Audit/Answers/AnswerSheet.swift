import Advocacy
import Calendar
import Tables

/// Readings made elsewhere, on paper or in a spreadsheet: a table with a row for each case.
///
/// Columns: `case`, any facts by their dotted name or unambiguous leaf, `finalDuty`, `finalOutcome` and `overruleReason`
/// for a determination that was overruled, `note`. A blank cell was not asked. Each row is a complete reading.
///
/// What a person wrote goes through the privacy guard as at the keyboard: a note, a reason or an answer in words that looks
/// as if it identified somebody is a fault, unless it is said why it must be kept: for all of the file, or for a note in
/// `noteReason`.
public struct AnswerSheet: Sendable {
    public typealias Row = Sheet.Row

    private enum Column: Hashable {
        case reference, fact(Fact), finalDuty, finalOutcome, overruleReason, note, noteReason
    }

    private let columns: SheetColumns<Column>
    private let rows: [Row]

    /// Reads the headings. Every heading that is not known, or stands twice, is a fault.
    public init(_ sheet: Sheet) throws(Faults) {
        let line = sheet.headings.line
        var faults: [Fault] = []
        columns = SheetColumns(sheet.headings) { heading, place in
            do throws(FactError) {
                return try AnswerSheet.column(heading)
            } catch {
                faults.append(Fault(line: line, column: place, why: .fact(error)))
                return nil
            }
        } twice: { _, place in
            let shown = ShownCell.heading(sheet.headings.cells[place - 1])
            faults.append(Fault(line: line, column: place, why: .headingTwice(shown: shown)))
        }
        if faults.isEmpty, !columns.has(.reference) {
            faults.append(Fault(line: line, column: 1, why: .noCaseColumn))
        }
        guard faults.isEmpty else { throw Faults(all: faults) }
        rows = sheet.rows
    }

    /// How a file of readings is found in what stands around it. Words such as NULL are no blank here: blank is not asked.
    public static let kind = Sheet.Kind(shown: { ShownCell.text($0) }) { cells in
        cells.count { AnswerSheet.known($0) != nil }
    }

    /// One of two headings of a fact is the name that an earlier edition gave it.
    private static func isEarlierName(_ column: Column, _ heading: String, among others: ArraySlice<String>) -> Bool {
        guard case .fact(let fact) = column else { return false }
        let names = (others + [heading]).filter { Fact.known($0) == fact }
        return names.count == 2 && names.count(where: Fact.isEarlierName) == 1
    }

    private static func column(_ heading: String) throws(FactError) -> Column {
        if let column = known(heading) { return column }
        return .fact(try Fact.named(heading))
    }

    private static func known(_ heading: String) -> Column? {
        switch heading.filter({ !$0.isWhitespace && $0 != "_" && $0 != "-" }).lowercased() {
        case "case": .reference
        case "finalduty": .finalDuty
        case "finaloutcome": .finalOutcome
        case "overrulereason": .overruleReason
        case "note": .note
        case "notereason": .noteReason
        default: Fact.known(heading).map(Column.fact)
        }
    }

    /// What the sheet adds to the record as readings by `reader`; all or nothing, every fault listed. `keepReason` says
    /// why texts must be kept that look as if they identified somebody.
    public func entries(
        for state: AuditState, reader: String, today: CivilDate, keepReason: String? = nil
    ) throws(Faults) -> [Entry] {
        var entries: [Entry] = []
        var faults: [Fault] = []
        var seen: [String: Int] = [:]
        for row in rows {
            do throws(Faults) {
                guard row.cells.count == columns.width else {
                    throw fault(row, nil, .fields(row.cells.count, headings: columns.width))
                }
                let found = try sampledCase(of: row, in: state, reader: reader)
                if let earlier = seen.updateValue(row.line, forKey: found.reference) {
                    throw fault(row, .reference, .readInLine(earlier, found.reference))
                }
                entries += try reading(of: found, from: row, plan: state.plan, today: today, keepReason: keepReason)
            } catch {
                faults += error.all
            }
        }
        if rows.isEmpty { faults.append(Fault(line: 2, column: 0, why: .noRow)) }
        guard faults.isEmpty else { throw Faults(all: faults) }
        return entries
    }

    private func fault(_ row: Row, _ column: Column?, _ why: Why) -> Faults {
        Faults(all: [columns.fault(row, column, why)])
    }

    private func cell(_ column: Column, _ row: Row) -> String? {
        let text = Trimming.trim(columns.cell(column, row))
        return text.isEmpty ? nil : text
    }

    private func sampledCase(of row: Row, in state: AuditState, reader: String) throws(Faults) -> SampledCase {
        guard let reference = cell(.reference, row) else { throw fault(row, .reference, .noCase) }
        guard let found = state.sampledCase(reference) else {
            throw fault(row, .reference, .notInSample(shown: ShownCell.text(reference, hasDates: true)))
        }
        if let replaced = found.replaced {
            throw fault(row, .reference, .replaced(reference, by: replaced.replacement))
        }
        if found.reading(by: reader)?.isComplete == true {
            throw fault(row, .reference, .alreadyRead(reference, by: reader))
        }
        return found
    }

    private func reading(
        of found: SampledCase, from row: Row, plan: Plan, today: CivilDate, keepReason: String?
    ) throws(Faults) -> [Entry] {
        var faults: [Fault] = []
        var facts = found.factsOfFrame
        var given: [(Fact, String)] = []
        for column in columns.names {
            guard case .fact(let fact)? = column, let text = cell(.fact(fact), row) else { continue }
            if fact.kind != .text, BlankWords.match(text, isDateOrAge: true) {
                faults.append(columns.fault(row, column, .placeholder(shown: ShownCell.text(text))))
                continue
            }
            do throws(FactError) {
                let earlier = given.first { $0.0 == fact }?.1
                try facts.set(fact, to: text)
                if let earlier {
                    guard facts[fact] == earlier else { throw FactError.namesDisagree(fact) }
                    continue
                }
            } catch {
                faults.append(columns.fault(row, column, .fact(error)))
                continue
            }
            if fact == .process, facts.process != found.unit.process, !isRefusal(facts, found, plan) {
                faults.append(columns.fault(row, column, .otherProcess(found.unit.process)))
            } else if let value = facts[fact] {
                given.append((fact, value))
            }
        }
        guard faults.isEmpty else { throw Faults(all: faults) }
        let note = cell(.note, row)
        for (fact, value) in given {
            let check = AnswerCheck.of(fact, value, in: facts, for: found, hasNote: note != nil, today: today)
            if case .impossible(let why) = check {
                faults += fault(row, .fact(fact), .impossible(fact, why)).all
            }
        }
        let noteReason = cell(.noteReason, row)
        let words = given.map(\.0).filter { $0.kind == .text }.map(Column.fact)
        var guarded: Set<Column> = []
        for column in words + [.note, .noteReason, .overruleReason] {
            guard let text = cell(column, row), let found = PrivacyGuard.words(for: text, today: today) else {
                continue
            }
            guarded.insert(column)
            // A reason that identifies somebody is none to keep a text for.
            let isKept = column != .noteReason && keepReason != nil || column == .note && noteReason != nil
            if !isKept { faults += fault(row, column, .identifies(found, AnswerSheet.remedy(column))).all }
        }
        guard faults.isEmpty else { throw Faults(all: faults) }
        func entry(_ body: EventBody, _ column: Column) -> Entry {
            Entry(body, keepReason: guarded.contains(column) ? keepReason : nil)
        }
        let completion = try completion(of: found, facts: facts, row: row, plan: plan)
        var entries = given.map { fact, value in
            entry(.answered(Answered(case: found.reference, fact: fact, value: value)), .fact(fact))
        }
        if let note {
            let reason = noteReason ?? (guarded.contains(.note) ? keepReason : nil)
            entries.append(
                Entry(.noted(Noted(case: found.reference, fact: nil, text: note, reason: reason))))
        }
        entries.append(
            entry(.completed(Completed(case: found.reference, completion: completion)), .overruleReason))
        return entries
    }

    /// A sampled case may turn out to be a refused assessment (s11(2)), and nothing else than the frame says.
    private func isRefusal(_ facts: Facts, _ found: SampledCase, _ plan: Plan) -> Bool {
        plan.edition >= .second && plan.jurisdiction == .england && facts.process == .assessmentRefused
            && !found.unit.process.isSafeguarding
    }

    private static func remedy(_ column: Column) -> Remedy {
        switch column {
        case .noteReason: .without
        case .note: .withoutOrReasonOfNote
        default: .withoutOrReason
        }
    }

    private func completion(
        of found: SampledCase, facts: Facts, row: Row, plan: Plan
    ) throws(Faults) -> Completion {
        let rules: RuleSet
        let determination: Determination
        do throws(FactError) {
            rules = try RuleSet.inForce(in: plan.jurisdiction, on: found.unit.started, edition: plan.edition)
            determination = try rules.determine(facts, policies: plan.policies, started: found.unit.started)
        } catch {
            throw fault(row, nil, .fact(error))
        }
        if let contradiction = determination.contradictions.first {
            throw fault(row, nil, .contradiction(contradiction))
        }
        let duty: Duty? = try name(.finalDuty, row)
        let outcome: Outcome? = try name(.finalOutcome, row)
        let agreed = Completion(determination, of: facts, under: rules, policies: plan.policies)
        let changedDuty = duty == determination.duty ? nil : duty
        var changedOutcome = outcome
        if changedDuty == nil, outcome == agreed.outcome { changedOutcome = nil }
        guard changedDuty != nil || changedOutcome != nil else { return agreed }
        guard let reason = cell(.overruleReason, row) else {
            throw fault(row, .overruleReason, .overruledWithoutReason(determination.duty, agreed.outcome))
        }
        return Completion(
            determination, of: facts, under: rules, policies: plan.policies,
            overrule: Completion.Overrule(duty: changedDuty, outcome: changedOutcome, reason: reason))
    }

    private func name<Name: RawRepresentable<String> & CaseIterable>(
        _ column: Column, _ row: Row
    ) throws(Faults) -> Name? {
        guard let text = cell(column, row) else { return nil }
        if let name = Name.allCases.first(where: { $0.rawValue.lowercased() == text.lowercased() }) { return name }
        throw fault(row, column, .noName(shown: ShownCell.text(text), names: Name.allCases.map(\.rawValue)))
    }
}
