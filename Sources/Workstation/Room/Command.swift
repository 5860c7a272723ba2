import TextUI
import Wording

/// Something a person can ask for. What several places know is named here, the rest by the screen that brings it.
public struct Command: Sendable, Hashable, CustomStringConvertible {
    public let rawValue: String

    init(_ rawValue: String) { self.rawValue = rawValue }

    /// What it is called where it is run by name, whatever is spoken: `next to audit`.
    public var name: String {
        var name = ""
        for character in rawValue {
            if character.isUppercase { name += " " }
            name += character.lowercased()
        }
        return name
    }

    /// The same as a screen calls it.
    public var saidName: String { Phrase(name, context: "command").said }

    /// Whether somebody who typed this, in small letters, means it: by its name in English or as the screen has it.
    func isCalled(_ typed: String) -> Bool { typed == name || typed == saidName.lowercased() }

    /// False for what makes sense only as a key pressed where it belongs.
    public var runsByName: Bool { ![.pick, .done, .edit, .editor, .palette].contains(self) }

    public var description: String { rawValue }
}

extension Command {
    static let up = Command("up")
    static let down = Command("down")
    static let pageUp = Command("pageUp")
    static let pageDown = Command("pageDown")
    static let first = Command("first")
    static let last = Command("last")
    static let open = Command("open")
    static let complete = Command("complete")
    static let nextUnread = Command("nextToAudit")
    static let search = Command("search")
    static let filter = Command("filter")
    static let sort = Command("sort")
    static let goTo = Command("goTo")
    static let yes = Command("yes")
    static let no = Command("no")
    static let unknown = Command("unknown")
    static let pick = Command("pick")
    static let goOn = Command("goOn")
    static let clearAnswer = Command("clearAnswer")
    static let note = Command("note")
    static let caseNote = Command("caseNote")
    static let undo = Command("undo")
    static let redo = Command("redo")
    static let action = Command("action")
    static let readings = Command("readings")
    static let methods = Command("methods")
    static let export = Command("export")
    static let done = Command("done")
    static let edit = Command("edit")
    static let editor = Command("editor")
    static let writeOut = Command("writeOut")
    static let boardPage = Command("boardPage")
    static let help = Command("help")
    static let palette = Command("palette")
    static let language = Command("language")
    static let back = Command("back")
    static let quit = Command("quit")

    /// Those that stand before what screens bring in the palette, and behind it.
    static let before: [Command] = [.up, .down, .pageUp, .pageDown, .first, .last, .open]
    static let behind: [Command] = [.done, .edit, .editor, .writeOut, .help, .palette, .language, .back, .quit]
}
