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

extension Desk {
    /// Asks about a text that looks as if it identified somebody; false where there is none.
    mutating func askWhyKept(_ screen: NewAuditScreen) -> Bool {
        guard let (row, text, warning) = screen.unexplained(today: today) else { return false }
        desk.newAudit?.focus = screen.rows.firstIndex(of: row) ?? screen.focus
        let title = row == .path ? say("Name of the file, without .audit") : screen.label(row)
        desk.prompt = .list(ListPrompt(asking: TextPrompt(.newAudit(row), title: title, text: text), warning: warning))
        return true
    }

    /// A text was rephrased or is kept for a reason: the step goes on.
    mutating func finishNewAuditText(_ row: NewAuditRow, _ text: String, reasonToKeep: String?) -> [Effect] {
        desk.prompt = nil
        desk.newAudit?.rephrase(row, text)
        if let reasonToKeep { desk.newAudit?.kept[row] = KeptText(text: text, reason: reasonToKeep) }
        guard let screen = desk.newAudit else { return [] }
        do throws(NewAuditFault) {
            return try finish(screen)
        } catch {
            refuse(error)
            return []
        }
    }
}
