import Audit
import Wording

/// The audit's file was deleted, replaced or written to by another program: what is open here goes to a new one.
extension Desk {
    mutating func sayFileIsLost(_ why: String) {
        session?.isFileLost = true
        // Room is short: what can be done comes first.
        message = .failed(
            prompt == nil
                ? say("NOT SAVED; w writes what is open here to a new file. \(why)")
                : say("NOT SAVED; Esc, then w, writes what is open here to a new file. \(why)"))
    }

    /// Why nothing need be written to a new file; nil if it must.
    var whyNotWrittenOut: String? {
        guard let session, !session.isFileLost else { return nil }
        return say("The file takes what is written; this is for one that was deleted or replaced while open.")
    }

    /// The name of the question, in which a failure is said where the path was typed.
    static let newRecord = "newRecord"

    /// Asks for the new file's name, with one suggested.
    mutating func askForNewRecord() {
        guard let session else { return }
        let title = say("Write what is open here to which new file? (.audit)")
        let asked = TextPrompt(
            Self.newRecord, .path, title, text: "\(session.pathWithoutEnding)-\(today).audit", limit: 1000
        ) { answer, _ in
            [.writeOut(path: answer.text.hasSuffix(".audit") ? answer.text : answer.text + ".audit")]
        }
        ask(asked.needing(say("The name of a file is needed; Esc goes back.")))
    }

    /// All of it is in the new file.
    mutating func goOn(in path: String, _ notice: String?) {
        prompt = nil
        session?.follow(to: path)
        if let session { remember(path: path, title: session.state.plan.title) }
        let written = say("Written. What was taken back can be typed again; the work goes on in \(path).")
        message = .done([written, notice].compactMap(\.self).joined(separator: " "))
    }
}
