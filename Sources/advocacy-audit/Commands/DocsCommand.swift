import ArgumentParser
import Workstation

/// `docs keys|man`: the documentation that is drawn from the tables of commands, as it stands in docs/.
struct DocsCommand: ParsableCommand {
    enum Page: String, ExpressibleByArgument, CaseIterable {
        case keys, man
    }

    static let configuration = CommandConfiguration(
        commandName: "docs", abstract: "Print the list of keys, or the manual page.", shouldDisplay: false)

    @Argument(help: "keys (Markdown) or man (roff).") var page: Page

    func run() throws {
        switch page {
        case .keys: try Output.line(DocsCommand.keys)
        case .man: try Output.line(ManPage.text)
        }
    }

    private static var keys: String {
        """
        # Keys

        Printed from the table of commands by `advocacy-audit docs keys`; a test fails when the two differ. `?` shows the same
        list where you are and searches it, `:` runs a command by its name. A key that does nothing here says where it would.

        """ + "\n" + CommandTable.markdown.trimmingNewline
    }
}

extension String {
    fileprivate var trimmingNewline: String { hasSuffix("\n") ? String(dropLast()) : self }
}
