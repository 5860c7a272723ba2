import Audit
import ArgumentParser
import Commands
import Workstation

/// The manual page, from the commands as they are declared and from the table of keys.
enum ManPage {
    static var text: String {
        var lines = [
            ".\\\" Printed by `make docs`; a test fails when the two differ.",
            ".TH ADVOCACY-AUDIT 1 \"\" \"advocacy-audit \(Program.version)\" \"User Commands\"",
            ".SH NAME", "advocacy-audit \\- " + roff(AdvocacyAudit.configuration.abstract),
            ".SH SYNOPSIS", ".B advocacy-audit", ".RI [ command ]", ".RI [ arguments ]",
            ".SH DESCRIPTION",
        ]
        lines += roffParagraphs(description)
        lines += [".SH COMMANDS", "Each prints its arguments with", ".BR \\-\\-help ."]
        lines += commands(AdvocacyAudit.configuration.subcommands, under: "")
        lines += [".SH KEYS", "The names are those of the palette, which", ".B :", "opens."]
        for context in Context.allCases { lines += keys(in: context) }
        for (title, entries) in rest {
            lines.append(".SH \(title)")
            for (term, meaning) in entries { lines += [".TP", ".B " + roff(term), roff(meaning)] }
        }
        return lines.joined(separator: "\n")
    }

    private static let description = """
        A council in England or Wales must arrange an independent advocate for a person who would have substantial \
        difficulty being involved in their own assessment, planning, review or safeguarding and has nobody appropriate to \
        support them. This program draws a random sample of such stages that anyone can re-perform, walks an auditor \
        through each case, and says how often the duty was not met, with honest intervals.

        Without a command it opens the workstation. Every answer is on the disk before the next key is read; there is no save.
        """

    private static let rest: [(String, [(String, String)])] = [
        (
            "PRIVACY",
            [
                (
                    "--keep-reason TEXT",
                    """
                    Nothing in a record is ever deleted. A text given to new, replace or record that looks like an NHS or \
                    National Insurance number, a postcode, a telephone number, an e-mail address or a date of birth is \
                    refused, unless this says why it must be kept. The name of an audit's file is its title and is looked at \
                    too.
                    """
                ),
                (
                    "--reader NAME",
                    """
                    A name, a role or a login of at most 100 characters; not a number of a person.
                    """
                ),
            ]
        ),
        (
            "ENVIRONMENT",
            [
                ("NO_COLOR", "Set and not empty: no colour; every state has a word or a mark as well."),
                (
                    "ADVOCACY_AUDIT_THEME",
                    "Colours where no --theme is given: default, colour-blind, monochrome or high-contrast."
                ),
                (
                    "ADVOCACY_AUDIT_LANGUAGE",
                    "Language of the screens where no --language is given: en or cy (a draft translation)."
                ),
                ("LC_ALL, LC_MESSAGES, LANG", "Where that is not set either: a Welsh locale makes the screens Welsh."),
                (
                    "ESCDELAY",
                    "How long after Esc the rest of a key may come, in milliseconds from 1 to 5,000; 25 by default. Longer "
                        + "for a slow line, on which arrow keys act like Esc and letters."
                ),
                (
                    "LINES, COLUMNS",
                    "The size of the window, where the terminal itself does not know it; a size that it knows is taken."
                ),
                ("VISUAL, EDITOR", "What Ctrl-O opens a note in, the first of them that is set."),
                (
                    "XDG_RUNTIME_DIR",
                    "Where the note lies meanwhile, for this user alone; else in /dev/shm, else in $TMPDIR or /tmp."
                ),
                ("ADVOCACY_AUDIT_SHARE", "The folder that holds SampleAudits."),
                ("XDG_STATE_HOME", "Where the program keeps its own state; ~/.local/state by default."),
            ]
        ),
        (
            "FILES",
            [
                ("*.audit", "An audit: one SQLite file, mode 0600."),
                ("*.assumptions.csv", "What is assumed for the projection of the audit of the same name beside it."),
                ("$XDG_STATE_HOME/advocacy-audit/recent.json", "The audits opened last, mode 0600."),
                (
                    "$XDG_STATE_HOME/advocacy-audit/drafts",
                    "What is half-typed and the choices of a new audit (folder 0700, files 0600), until they are recorded; "
                        + "30 days."
                ),
            ]
        ),
        (
            "EXIT STATUS",
            [
                ("0", "Done."), ("1", "The answer is no (verify, validate, simulate --coverage, frame map)."),
                ("64", "Wrong usage."), ("65", "Bad data."), ("66", "No such input."),
                ("73", "Cannot create: it exists, or no file can be made there. Nothing was changed."),
                ("74", "Input or output failed."), ("128+n", "Ended by signal n."),
            ]
        ),
    ]

    private static func commands(_ types: [any ParsableCommand.Type], under parent: String) -> [String] {
        var lines: [String] = []
        for type in types {
            let configuration = type.configuration
            guard configuration.shouldDisplay, let own = configuration.commandName else { continue }
            let name = parent + own
            lines += [".TP", ".B " + roff(name), roff(configuration.abstract)]
            lines += commands(configuration.subcommands, under: name + " ")
        }
        return lines
    }

    private static func keys(in context: Context) -> [String] {
        var lines = [".SS In " + roff(context.name)]
        for entry in CommandTable.entries(in: context) {
            let isNamed = entry.command.runsByName && !context.isPrompt
            let name = isNamed ? " (\(entry.command.name))" : ""
            lines += [".TP", ".B " + roff(entry.keyNames), roff(entry.help + name)]
        }
        return lines
    }

    private static func roffParagraphs(_ text: String) -> [String] {
        var lines: [String] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            lines.append(line.isEmpty ? ".PP" : roff(String(line)))
        }
        return lines
    }

    /// Text in which nothing is a request of roff's: backslashes, hyphens that must stay hyphens, leading dots.
    private static func roff(_ text: String) -> String {
        var safe = ""
        for character in text {
            switch character {
            case "\\": safe += "\\e"
            case "-": safe += "\\-"
            case "~": safe += "\\(ti"
            case "^": safe += "\\(ha"
            case "\"": safe += "\\(dq"
            case "\n": safe += " "
            default: safe.append(character)
            }
        }
        return safe.hasPrefix(".") || safe.hasPrefix("'") ? "\\&" + safe : safe
    }
}
