import Glibc
import Terminal

/// The person's own editor, for a note that is too long for a few lines.
enum Editor {
    /// Opens `text` in `$VISUAL`, or else `$EDITOR`, on the terminal, and returns what was written there. The file is this
    /// user's alone (mode 0600, in a folder of mode 0700), in memory where there is such a place, and gone afterwards, with
    /// whatever the editor left beside it.
    static func edit(_ text: String, on terminal: Terminal) throws(Failure) -> String {
        guard let command = World.environment("VISUAL") ?? World.environment("EDITOR") else {
            throw Failure(.noEditor)
        }
        let folder = try NoteFolder.make(holding: text.isEmpty || text.hasSuffix("\n") ? text : text + "\n")
        let status = terminal.lend(to: command, file: folder.file)
        guard status == 0 else {
            throw Failure(.editorEnded(status: status))
        }
        let bytes = try Files.read(folder.file)
        guard bytes.count <= mostBytes else {
            throw Failure(.noteTooLong)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static let mostBytes = 1 << 20
}
