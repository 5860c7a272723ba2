import ArgumentParser
import Commands

/// What keeps the repository in order and is not installed: pages that are drawn from the tables and the screens, and the
/// Welsh.
struct Housekeeping: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "housekeeping", abstract: "Pages and catalogues of the repository, made from its sources.",
        subcommands: [WordsCommand.self, KeysCommand.self, ManCommand.self, TourCommand.self, DictionaryCommand.self])
}

/// `housekeeping keys`: docs/keys.md.
struct KeysCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keys", abstract: "Print the list of keys, docs/keys.md.")

    func run() throws { try Output.line(KeysPage.text) }
}

/// `housekeeping man`: docs/advocacy-audit.1.
struct ManCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "man", abstract: "Print the manual page, docs/advocacy-audit.1.")

    func run() throws { try Output.line(ManPage.text) }
}

/// `housekeeping tour`: docs/tour.md.
struct TourCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tour", abstract: "Print a walk through the screens, docs/tour.md.")

    func run() throws { try Output.write(Tour.markdown()) }
}

/// `housekeeping dictionary`: docs/data-dictionary.md.
struct DictionaryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dictionary", abstract: "Print what each figure of a report is, docs/data-dictionary.md.")

    func run() throws { try Output.write(DictionaryPage.markdown()) }
}
