import TextUI
import Wording

/// The commands that several screens take, and those of questions.
enum SharedCommands {
    static let digits = (1...9).map { Key.character(Unicode.Scalar(UInt8(0x30 + $0))) }

    private static let writeOutHelp: Phrase =
        "write what is open here to a new file, once its own was deleted or replaced, and go on with that"

    /// Of those who go through cases.
    static let casework: [CommandEntry] = [
        CommandEntry(
            .nextUnread, [.character("N")], of: .casework, label: "next",
            "open the next case that is not audited; when all are, the next for second reading"),
        CommandEntry(.goTo, [.character("g")], of: .casework, "go to a case by its number or reference"),
        CommandEntry(
            .undo, [.control("u")], of: .answers, then: .undoes, label: "undo",
            "take the last answer back, or the last note, conclusion or rating"
        ).refused { $0.whyNoStep(.undo) },
        CommandEntry(.redo, [.control("r")], of: .answers, then: .undoes, "bring back what was taken back")
            .refused { $0.whyNoStep(.redo) },
        CommandEntry(.caseNote, [.character("O")], of: .inCase, "write the note on the whole case"),
    ]

    static let prompts: [CommandEntry] = [
        CommandEntry(.yes, [.character("y")], in: [.confirmation], label: "yes", "yes, do it"),
        CommandEntry(.no, [.character("n")], in: [.confirmation], label: "no", "no, leave it"),
        CommandEntry(.done, [.enter], in: [.text], label: "keep", "keep what was typed"),
        CommandEntry(.complete, [.tab], in: [.text], "complete the path being typed, where one is asked for"),
        CommandEntry(.done, [.enter], in: [.list], label: "choose", "choose what has the focus"),
        CommandEntry(.pick, digits, in: [.list], "choose by its number"),
        CommandEntry(
            .done, [.enter], of: .typed, and: [.palette], label: "do it", "do what has the focus, if it works here"),
        CommandEntry(.edit, [.control("j"), Key(.enter, alt: true)], in: [.text], "a new line, in a note"),
        CommandEntry(
            .edit, [.control("a"), .control("e"), .control("b"), .control("f"), .alt("b"), .alt("f")], in: [.text],
            "start and end of the line, character and word back and forth; so do Home, End and the arrows"),
        CommandEntry(
            .edit, [.control("u"), .control("k"), .control("w"), .alt("d")], in: [.text],
            "cut to the start of the line, to its end, the word before, the word after"),
        CommandEntry(
            .edit, [.control("y"), .control("r"), .alt("y")], in: [.text],
            "put back what was cut last; Alt-y then in its place what was cut before"),
        CommandEntry(
            .editor, [.control("o")], in: [.text], "write a note in your own editor ($VISUAL or $EDITOR)"),
    ]

    static let everywhere: [CommandEntry] = [
        CommandEntry(.up, [.up, .character("k")], of: .keyed, and: [.list], "up"),
        CommandEntry(.down, [.down, .character("j")], of: .keyed, and: [.list], "down"),
        CommandEntry(.up, [.up, .control("p")], of: .typed, and: [.palette], "up"),
        CommandEntry(.down, [.down, .control("n")], of: .typed, and: [.palette], "down"),
        CommandEntry(.pageUp, [.pageUp], of: .keyed, then: .typed, and: [.list, .palette], "a page up"),
        CommandEntry(.pageDown, [.pageDown, .space], of: .keyed, and: [.list], "a page down"),
        CommandEntry(.pageDown, [.pageDown], of: .typed, and: [.palette], "a page down"),
        CommandEntry(.first, [.home], of: .keyed, and: [.list], "the first"),
        CommandEntry(.last, [.end], of: .keyed, and: [.list], "the last"),
        CommandEntry(
            .help, [.character("?"), Key(.function(1))], of: .keyed, label: "help", "all keys here, searchable"),
        CommandEntry(
            .back, [.escape], of: .behind, and: Context.prompts, label: "back", "back; nothing is lost"),
        CommandEntry(
            .quit, [.character("q")], of: .quits, label: "quit", "leave the program; it asks nothing"),
        CommandEntry(
            .quit, [.control("q")], of: [], and: Context.prompts, "leave the program from anywhere; nothing is lost"),
        CommandEntry(
            .language, [.character("L")], of: .first, label: "Cymraeg",
            "show the screens in Welsh (a draft translation), or in English"),
        CommandEntry(
            .language, [.character("L")], of: .keyed, but: .first,
            "show the screens in Welsh (a draft translation), or in English"),
        CommandEntry(
            .writeOut, [.character("w"), .character("W")], of: .audit, but: .takesW, writeOutHelp
        ).refused(\.whyNotWrittenOut),
        CommandEntry(.writeOut, [.character("W")], of: [.audit, .takesW], writeOutHelp)
            .refused(\.whyNotWrittenOut),
        CommandEntry(
            .boardPage, [.character("R")], of: .overview,
            "write the board's page to a file, and show it in a browser where there is one"),
        CommandEntry(.palette, [.character(":")], of: .keyed, label: "command", "run any command by its name"),
    ]
}
