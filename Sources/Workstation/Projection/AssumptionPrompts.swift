import Advocacy
import Audit
import Calendar
import Projection
import Statistics
import TextUI
import Wording

/// Stating an assumption: its value with a range, and who says so.
extension ProjectionScreen {
    func askForValue(on desk: inout Desk) {
        guard let line = focused else { return }
        let text = line.stated.map { $0.written ?? AssumptionEntry.text($0.value) } ?? ""
        let asked = TextPrompt(
            "assumption", .entry, say("\(line.text), \(line.definition.unit): value, low, high, shape"), text: text,
            limit: 100,
            finish: Self.finish { screen, answer, desk in screen.finishValue(answer.text, on: &desk) })
        let shape = line.stated?.value.shape ?? .triangular
        let definition = line.definition
        desk.ask(
            asked.needing(say("Nothing is typed; Esc leaves it as it was."))
                .remarking { text, _ in Self.remark(on: text, shape, definition) })
    }

    func askForSource(on desk: inout Desk) {
        guard let line = focused, let stated = line.stated else { return }
        let asked = TextPrompt(
            "assumptionSource", .line, say("\(line.text): who says so?"), text: stated.source, limit: 300,
            draft: HalfTyped(.assumptionSource, about: line.text),
            finish: Self.finish { screen, answer, desk in screen.finishSource(answer, on: &desk) })
        desk.ask(asked.placingReasonToKeep)
    }

    /// Takes what was typed for the line in focus: shown at once, and kept beside the audit.
    private mutating func finishValue(_ text: String, on desk: inout Desk) -> [Effect] {
        guard let line = focused else { return [] }
        do {
            let (value, written) = try Self.read(text, line.stated?.value.shape ?? .triangular, line.definition)
            if value == line.stated?.value, written == line.stated?.written {
                desk.prompt = nil
                return []
            }
            // Who stated the earlier value did not state this one.
            var note = line.stated?.note ?? ""
            if let before = line.stated, !before.source.isEmpty, !before.source.hasPrefix(Self.typedHere) {
                note +=
                    (note.isEmpty ? "" : "; ")
                    + "before: \(before.written ?? AssumptionEntry.text(before.value)), \(before.source)"
            }
            let wasMissing = line.isMissing
            try set(
                Assumption(
                    scenario: line.scenario, line.name, value, unit: line.definition.writtenUnit,
                    source: "\(Self.typedHere) on \(desk.today)", note: note, written: written))
            desk.prompt = nil
            if wasMissing { focusOnMissing() }
            return keep(on: &desk)
        } catch let fault as AssumptionEntry.Fault {
            return desk.refused(fault.message)
        } catch {
            return desk.refused("\(error)")
        }
    }

    /// The file of the assumptions has no place of its own for why such a text was kept; it stands behind it.
    private mutating func finishSource(_ answer: TextPrompt.Answer, on desk: inout Desk) -> [Effect] {
        desk.prompt = nil
        let text = answer.reasonToKeep.map { "\(answer.text) [kept as written: \($0)]" } ?? answer.text
        guard var stated = focused?.stated, stated.source != text else { return [] }
        stated.source = text
        do {
            try set(stated)
        } catch {
            return desk.refused(error.message)
        }
        return keep(on: &desk)
    }

    /// Written into the file, so the same in every language.
    private static let typedHere = "entered in the workstation"

    private func keep(on desk: inout Desk) -> [Effect] {
        guard file != nil, let assumptions else { return [] }
        if let why = desk.whyReadOnly {
            desk.message = .refused(say("Tried, not kept. \(why)"))
            return []
        }
        return [.saveAssumptions(csv: assumptions.csv)]
    }

    /// A number with its range, or a date or a name.
    private static func read(
        _ text: String, _ shape: UncertaintyShape, _ definition: AssumptionDefinition
    ) throws(AssumptionEntry.Fault) -> (UncertainValue, String?) {
        guard definition.form != .number else { return (try AssumptionEntry.read(text, shape: shape), nil) }
        guard let (value, written) = definition.reading(text.trimmed) else { throw .noDate(text.trimmed) }
        return (value, written)
    }

    /// What is typed for an assumption is taken for, or what is wrong with it.
    private static func remark(
        on text: String, _ shape: UncertaintyShape, _ definition: AssumptionDefinition
    ) -> TextPrompt.Remark {
        if definition.form != .number, !text.trimmed.isEmpty {
            guard let (_, written) = definition.reading(text.trimmed) else {
                return (AssumptionEntry.Fault.noDate(text.trimmed).message, .dim)
            }
            return (written, .strong)
        }
        guard !text.trimmed.isEmpty else { return (say("12 is fixed; 12 8 18 lognormal has a range"), .dim) }
        do {
            let value = try AssumptionEntry.read(text, shape: shape)
            let middle = AssumptionEntry.plain(value.value)
            guard !value.isFixed else { return (say("\(middle), without a range"), .strong) }
            let (low, high) = (AssumptionEntry.plain(value.low), AssumptionEntry.plain(value.high))
            return (say("\(middle), from \(low) to \(high), \(value.shape.rawValue)"), .strong)
        } catch {
            return (error.message, .dim)
        }
    }
}
