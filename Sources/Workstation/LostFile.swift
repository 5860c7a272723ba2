import Audit
import Wording

/// The audit's file was deleted, replaced or written to by another program: what is open here goes to a new one.
extension Desk {
    mutating func sayFileIsLost(_ message: String) {
        session?.isFileLost = true
        // Room is short: what can be done comes first.
        desk.message = .failed(
            desk.prompt == nil
                ? say("NOT SAVED; w writes what is open here to a new file. \(message)")
                : say("NOT SAVED; Esc, then w, writes what is open here to a new file. \(message)"))
    }

    /// Asks for the new file's name, with one suggested.
    mutating func askForNewRecord() {
        guard let session else { return }
        guard session.isFileLost else {
            desk.message = .refused(
                say("The file takes what is written; this is for one that was deleted or replaced while open."))
            return
        }
        let base = session.path.hasSuffix(".audit") ? String(session.path.dropLast(6)) : session.path
        desk.prompt = .text(
            TextPrompt(
                .newRecord, title: say("Write what is open here to which new file? (.audit)"),
                text: "\(base)-\(today).audit", limit: 1000))
    }

    mutating func writeOut(to text: String) -> [Effect] {
        guard !text.isEmpty else {
            refuse(say("The name of a file is needed; Esc goes back."))
            return []
        }
        return [.writeOut(path: text.hasSuffix(".audit") ? text : text + ".audit")]
    }

    /// All of it is in the new file.
    mutating func goOn(in path: String) {
        desk.prompt = nil
        session?.follow(to: path)
        if let session { desk.start.remember(path: path, title: session.state.plan.title, on: today) }
        desk.message = .done(
            say("Written. What was taken back can be typed again; the work goes on in \(path)."))
    }
}
