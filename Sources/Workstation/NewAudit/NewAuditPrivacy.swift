import Advocacy
import Audit
import Calendar
import TextUI
import Wording

/// A text of a new audit that is kept although it looks as if it identified somebody.
struct KeptText: Sendable, Hashable {
    let text: String
    let reason: String
}

/// What of a new audit goes into the record as words.
extension NewAuditScreen {
    /// As the record will have it: the seed, and of the path the title.
    private func recorded(_ row: NewAuditRow) -> String {
        row == .path ? Plan.title(ofPath: (try? auditPath()) ?? "") : field(row)?.text.trimmed ?? ""
    }

    private static let recordedRows: [NewAuditRow] = [.seed, .path]

    private func isKept(_ row: NewAuditRow) -> Bool { kept[row]?.text == recorded(row) }

    /// Why texts are kept that look as if they identified somebody; nil where none does.
    var keepReason: String? {
        let reasons = Self.recordedRows.filter(isKept).compactMap { kept[$0]?.reason }
        return reasons.isEmpty ? nil : reasons.joined(separator: "; ")
    }

    /// The first text that looks so and is not explained, and what to say of it.
    func unexplained(today: CivilDate) -> (row: NewAuditRow, text: String, warning: String)? {
        for row in Self.recordedRows where !isKept(row) {
            let text = recorded(row)
            if row == .path {
                guard let words = PrivacyGuard.words(forFileName: text, today: today) else { continue }
                return (row, text, say("The file's name becomes the title, and looks like \(words)."))
            }
            if let warning = PrivacyGuard.warning(for: text, today: today) { return (row, text, warning) }
        }
        return nil
    }

    /// Puts a text that was rephrased back where it was typed; of a path the name is another, the folder stays.
    mutating func rephrase(_ row: NewAuditRow, _ text: String) {
        guard var field = field(row), text != recorded(row) else { return }
        let folder = row == .path ? field.text.lastIndex(of: "/").map { String(field.text[...$0]) } ?? "" : ""
        field.clear()
        field.insert(folder + text)
        set(field, row)
    }

    /// Every event names who reads.
    func checkReader(today: CivilDate) throws(NewAuditFault) {
        do throws(ReaderName.Fault) {
            try ReaderName.check(reader.text.trimmed, today: today)
        } catch {
            throw NewAuditFault(.reader, error.message)
        }
    }

    /// The plan names its files.
    func checkFileNames() throws(NewAuditFault) {
        let frame = files.indices.flatMap { [NewAuditRow.file($0), .profile($0)] }
        for row in frame + excluded.indices.map({ .excluded($0) }) {
            let name = (field(row)?.text ?? "").split(separator: "/").last.map(String.init) ?? ""
            guard let words = PrivacyGuard.words(forFileName: name) else { continue }
            throw NewAuditFault(
                row,
                say(
                    "The file's name goes into the record, and it looks like \(words). ",
                    "Rename the file, then type it."))
        }
    }
}

extension NewAuditScreen {
    /// The name of the question for a text in other words.
    static let asked = "newAudit"

    /// Asks about a text that looks as if it identified somebody; false where there is none.
    mutating func askWhyKept(on desk: inout Desk) -> Bool {
        guard let (row, text, warning) = unexplained(today: desk.today) else { return false }
        focus = rows.firstIndex(of: row) ?? focus
        asking = row
        let title = row == .path ? say("Name of the file, without .audit") : label(row)
        var prompt = TextPrompt(
            Self.asked, .line, title, text: text,
            finish: Self.finish { screen, answer, desk in screen.finish(row, answer, on: &desk) })
        prompt.placesReasonToKeep = true
        prompt.left = { asked, desk in
            desk.with(Self.self) { screen, _ in screen.rephrase(row, asked.field.text.trimmed) }
        }
        desk.ask(ListPrompt(asking: prompt, warning: warning))
        return true
    }

    /// A text was rephrased or is kept for a reason: the step goes on.
    private mutating func finish(
        _ row: NewAuditRow, _ answer: TextPrompt.Answer, on desk: inout Desk
    ) -> [Effect] {
        desk.prompt = nil
        asking = nil
        rephrase(row, answer.text)
        if let reason = answer.reasonToKeep { kept[row] = KeptText(text: answer.text, reason: reason) }
        do throws(NewAuditFault) {
            return try finish(on: &desk)
        } catch {
            refuse(error)
            return []
        }
    }
}
