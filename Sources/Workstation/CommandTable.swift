import TextUI
import Wording

/// The one table of commands. The key line, the help and the documentation are drawn from it.
public enum CommandTable {
    private static let lists: [Context] = [
        .start, .cases, .reading, .conclusion, .moderation, .findings, .projection, .actions, .compare,
        .selfAssessment, .list,
    ]
    /// Lists that one searches by typing: letters are what is sought.
    private static let searched: [Context] = [.help, .palette]
    private static let screens: [Context] = [
        .start, .cases, .reading, .conclusion, .moderation, .findings, .projection, .actions, .compare,
        .selfAssessment,
    ]
    /// Screens of an audit on which `w` is nothing else.
    private static let writing: [Context] = [
        .cases, .reading, .conclusion, .moderation, .findings, .actions, .compare,
    ]
    private static let writeOutHelp: Phrase =
        "write what is open here to a new file, once its own was deleted or replaced, and go on with that"
    private static let digits = (1...9).map { Key.character(Unicode.Scalar(UInt8(0x30 + $0))) }

    public static let entries: [CommandEntry] =
        reading + cases + conclusion + moderation + findings + projection + actions + compare + selfAssessment + places
        + start
        + newAudit + shared + prompts
        + everywhere

    private static let reading: [CommandEntry] = [
        CommandEntry(.yes, [.character("y")], [.reading], label: "yes", "answer yes and move on"),
        CommandEntry(.no, [.character("n")], [.reading], label: "no", "answer no and move on"),
        CommandEntry(
            .unknown, [.character("u")], [.reading], label: "not recorded",
            "record that the file does not say, and move on: a finding about recording"),
        CommandEntry(
            .pick, digits, [.reading], label: "pick", "pick from the list by its number; on a date, begin typing it"),
        CommandEntry(.date, [.character("d")], [.reading], label: "date", "type the date that is asked for"),
        CommandEntry(.note, [.character("o")], [.reading], label: "note", "write the note on this question"),
        CommandEntry(
            .goOn, [.enter], [.reading],
            "go on: type a text or a date that is asked for, else go to the next open question, or conclude"),
        CommandEntry(.nextQuestion, [.tab], [.reading], "the next question that can be answered"),
        CommandEntry(.previousQuestion, [.backTab], [.reading], "the question before that can be answered"),
        CommandEntry(
            .clearAnswer, [.backspace, .delete], [.reading], "take the answer away: the question is open again"),
        CommandEntry(
            .conclude, [.character("c")], [.reading], "see the determination in full, and agree or overrule"),
    ]

    private static let cases: [CommandEntry] = [
        CommandEntry(.open, [.enter], [.start, .cases, .actions], label: "open", "open what has the focus"),
        CommandEntry(
            .readings, [.character("m")], [.cases, .reading, .conclusion], label: "both readings",
            "both readings of the case side by side, and what is settled between them"),
        CommandEntry(
            .search, [.character("/")], [.cases], label: "search", "search by reference, team, process or outcome"),
        CommandEntry(.filter, [.character("f")], [.cases], label: "filter", "show only some of the cases"),
        CommandEntry(.sort, [.character("S")], [.cases], "put the list in another order"),
        CommandEntry(
            .replace, [.character("x")], [.cases], label: "replace",
            "replace a case that cannot be used by the next ticket of its stratum; asks why"),
    ]

    /// The screens of an audit, each one key from the others.
    private static let places: [CommandEntry] = [
        CommandEntry(
            .cases, [.character("1")], [.findings, .actions, .compare, .selfAssessment], label: "cases",
            "the list of cases"),
        CommandEntry(
            .findings, [.character("2")], [.cases, .actions, .compare, .selfAssessment], label: "findings",
            "the findings so far"),
        CommandEntry(
            .actions, [.character("3")], [.cases, .findings, .compare, .selfAssessment], label: "actions",
            "what is to be done, by whom and by when"),
        CommandEntry(
            .compare, [.character("4")], [.cases, .findings, .actions, .selfAssessment], label: "compare",
            "this audit against an earlier one"),
    ]

    private static let actions: [CommandEntry] = [
        CommandEntry(.filter, [.character("f")], [.actions], label: "whose", "show one owner's actions"),
        CommandEntry(.export, [.character("e")], [.actions], label: "export", "write those shown to a file (CSV)"),
        CommandEntry(
            .search, [.character("/")], [.actions], label: "search", "search by case, action, owner, team or process"),
        CommandEntry(.sort, [.character("S")], [.actions], "put the list in another order"),
    ]

    private static let compare: [CommandEntry] = [
        CommandEntry(
            .baseline, [.character("b")], [.compare], label: "baseline", "choose the earlier audit to compare with"),
        CommandEntry(
            .methods, [.character("m")], [.compare], label: "method",
            "each difference's method, formula and source; again to come back"),
        CommandEntry(.export, [.character("e")], [.compare], label: "export", "write the comparison to a file"),
    ]

    private static let conclusion: [CommandEntry] = [
        CommandEntry(
            .agree, [.character("a")], [.conclusion], label: "agree",
            "agree, conclude the reading, and open the next case"),
        CommandEntry(
            .overrule, [.character("r")], [.conclusion], label: "overrule",
            "judge otherwise and say why; concludes the reading too"),
        CommandEntry(
            .feedback, [.character("f")], [.conclusion], label: "feedback", "write feedback for the practitioner"),
        CommandEntry(
            .action, [.character("t")], [.conclusion], label: "action", "write what should be done, by whom and by when"
        ),
        CommandEntry(
            .urgent, [.character("!")], [.conclusion], label: "urgent",
            "mark that somebody may be at risk now, or take the mark away"),
    ]

    private static let moderation: [CommandEntry] = [
        CommandEntry(
            .moderate, [.character("m")], [.moderation], label: "settle",
            "record what is settled between the two readings, and why; it then counts"),
        CommandEntry(
            .nextDisagreement, [.character("N")], [.moderation], label: "next disagreement",
            "the next case on which its readers disagree"),
        CommandEntry(.caseToRead, [.enter], [.moderation], label: "reading", "open the reading of this case"),
    ]

    private static let findings: [CommandEntry] = [
        CommandEntry(.nextPanel, [.tab, .right], [.findings], label: "next panel", "the next panel"),
        CommandEntry(.previousPanel, [.backTab, .left], [.findings], "the panel before"),
        CommandEntry(
            .methods, [.character("m")], [.findings], label: "method",
            "each figure's method, formula and source; again to come back"),
        CommandEntry(.export, [.character("e")], [.findings], label: "export", "write the findings to a file"),
    ]

    private static let start: [CommandEntry] = [
        CommandEntry(
            .newAudit, [.character("n")], [.start], label: "new audit",
            "make a new audit, step by step; goes on with one that was left"),
        CommandEntry(
            .search, [.character("/")], [.start], label: "search", "search the recent audits by title or path"),
    ]

    private static let newAudit: [CommandEntry] = [
        CommandEntry(.goOn, [.enter], [.newAudit], label: "go on", "the next line, and behind the last the next step"),
        CommandEntry(
            .complete, [.tab], [.newAudit], label: "complete", "complete the path being typed; elsewhere the next line"),
        CommandEntry(
            .change, [.space, .right], [.newAudit], label: "change", "choose another, or mark a column"),
        CommandEntry(.changeBack, [.left], [.newAudit], "choose the one before"),
        CommandEntry(.up, [.up, .backTab], [.newAudit], "the line above"),
        CommandEntry(.down, [.down], [.newAudit], "the line below"),
        CommandEntry(.pageUp, [.pageUp], [.newAudit], "what stands beneath or beside the lines, a page up"),
        CommandEntry(.pageDown, [.pageDown], [.newAudit], "what stands beneath or beside the lines, a page down"),
        CommandEntry(.help, [Key(.function(1))], [.newAudit], label: "help", "all keys here, searchable"),
    ]

    private static let shared: [CommandEntry] = [
        CommandEntry(
            .nextUnread, [.character("N")], [.cases, .reading, .conclusion], label: "next",
            "open the next case that is not read; when all are, the next for second reading"),
        CommandEntry(
            .goTo, [.character("g")], [.cases, .reading, .conclusion], "go to a case by its number or reference"),
        CommandEntry(
            .undo, [.control("u")], [.reading, .cases, .conclusion, .selfAssessment], label: "undo",
            "take the last answer back, or the last note, conclusion or rating"),
        CommandEntry(
            .redo, [.control("r")], [.reading, .cases, .conclusion, .selfAssessment], "bring back what was taken back"),
        CommandEntry(.caseNote, [.character("O")], [.reading, .conclusion], "write the note on the whole case"),
        CommandEntry(
            .selfAssessment, [.character("5")], [.cases, .findings, .actions, .compare], label: "self-assessment",
            "how the council judges its own commissioning of advocacy"),
    ]

    private static let prompts: [CommandEntry] = [
        CommandEntry(.yes, [.character("y")], [.confirmation], label: "yes", "yes, do it"),
        CommandEntry(.no, [.character("n")], [.confirmation], label: "no", "no, leave it"),
        CommandEntry(.done, [.enter], [.text], label: "keep", "keep what was typed"),
        CommandEntry(.complete, [.tab], [.text], "complete the path being typed, where one is asked for"),
        CommandEntry(.done, [.enter], [.list], label: "choose", "choose what has the focus"),
        CommandEntry(.pick, digits, [.list], "choose by its number"),
        CommandEntry(.done, [.enter], [.help, .palette], label: "do it", "do what has the focus, if it works here"),
        CommandEntry(.edit, [.control("j"), Key(.enter, alt: true)], [.text], "a new line, in a note"),
        CommandEntry(
            .edit, [.control("a"), .control("e"), .control("b"), .control("f"), .alt("b"), .alt("f")], [.text],
            "start and end of the line, character and word back and forth; so do Home, End and the arrows"),
        CommandEntry(
            .edit, [.control("u"), .control("k"), .control("w"), .alt("d")], [.text],
            "cut to the start of the line, to its end, the word before, the word after"),
        CommandEntry(
            .edit, [.control("y"), .control("r"), .alt("y")], [.text],
            "put back what was cut last; Alt-y then in its place what was cut before"),
        CommandEntry(.editor, [.control("o")], [.text], "write a note in your own editor ($VISUAL or $EDITOR)"),
    ]

    private static let everywhere: [CommandEntry] = [
        CommandEntry(.up, [.up, .character("k")], lists, "up"),
        CommandEntry(.down, [.down, .character("j")], lists, "down"),
        CommandEntry(.up, [.up, .control("p")], searched, "up"),
        CommandEntry(.down, [.down, .control("n")], searched, "down"),
        CommandEntry(.pageUp, [.pageUp], lists + searched, "a page up"),
        CommandEntry(.pageDown, [.pageDown, .space], lists, "a page down"),
        CommandEntry(.pageDown, [.pageDown], searched, "a page down"),
        CommandEntry(.first, [.home], lists, "the first"),
        CommandEntry(.last, [.end], lists, "the last"),
        CommandEntry(.help, [.character("?"), Key(.function(1))], screens, label: "help", "all keys here, searchable"),
        CommandEntry(
            .back, [.escape],
            [
                .newAudit, .cases, .reading, .conclusion, .moderation, .findings, .projection, .actions, .compare,
                .selfAssessment, .help,
                .text, .list, .confirmation, .palette,
            ],
            label: "back", "back; nothing is lost"),
        CommandEntry(
            .quit, [.character("q")], [.start, .cases, .findings, .projection, .actions, .compare, .selfAssessment],
            label: "quit",
            "leave the program; it asks nothing"),
        CommandEntry(.quit, [.control("q")], Context.allCases, "leave the program from anywhere; nothing is lost"),
        CommandEntry(
            .language, [.character("L")], [.start], label: "Cymraeg",
            "show the screens in Welsh (a draft translation), or in English"),
        CommandEntry(
            .language, [.character("L")], screens.filter { $0 != .start },
            "show the screens in Welsh (a draft translation), or in English"),
        CommandEntry(.writeOut, [.character("w"), .character("W")], writing, writeOutHelp),
        CommandEntry(.writeOut, [.character("W")], [.projection, .selfAssessment], writeOutHelp),
        CommandEntry(.palette, [.character(":")], screens, label: "command", "run any command by its name"),
    ]

    private static let table: [Context: [Key: CommandEntry]] = {
        var table: [Context: [Key: CommandEntry]] = [:]
        for entry in entries where entry.command != .edit {
            for context in entry.contexts {
                for key in entry.keys where table[context]?[key] == nil { table[context, default: [:]][key] = entry }
            }
        }
        return table
    }()

    /// What a key asks for in a context.
    public static func command(for key: Key, in context: Context) -> Command? {
        table[context]?[key]?.command
    }

    /// The commands of a context, in the order of the table.
    public static func entries(in context: Context) -> [CommandEntry] { entriesByContext[context] ?? [] }

    private static let entriesByContext = Dictionary(
        uniqueKeysWithValues: Context.allCases.map { context in
            (context, entries.filter { $0.contexts.contains(context) })
        })

    /// Those that the key line names.
    static func labelled(in context: Context) -> [CommandEntry] { labelledByContext[context] ?? [] }

    private static let labelledByContext = entriesByContext.mapValues { $0.filter { $0.label != nil } }

    /// Why a key does nothing in a context: where it would do something.
    static func whyNothing(_ key: Key, in context: Context) -> String {
        let elsewhere = entries.first { $0.keys.contains(key) && $0.contexts.contains { !$0.isPrompt } }
        guard let elsewhere, let other = elsewhere.contexts.first(where: { !$0.isPrompt && $0 != context }) else {
            return say("\(key) does nothing here. ? lists the keys.")
        }
        return say("\(key) does nothing here; in \(other.name) it is: \(elsewhere.help).")
    }

    /// The table as documentation.
    public static var markdown: String {
        var text = ""
        for context in Context.allCases {
            let name = context.name
            text += "## In \(name)\n\n| keys | name | what they do |\n|---|---|---|\n"
            for entry in entries(in: context) {
                let keys = entry.keyNames.replacing("|", with: "\\|")
                let called = entry.command.runsByName && !context.isPrompt ? entry.command.name : ""
                text += "| `\(keys)` | \(called) | \(entry.help) |\n"
            }
            text += "\n"
        }
        return String(text.dropLast())
    }
}
