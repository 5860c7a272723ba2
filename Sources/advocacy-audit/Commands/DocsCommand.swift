import ArgumentParser
import Workstation

/// `docs keys|man|tour`: the documentation that is drawn from the tables of commands and from the screens, as it stands
/// in docs/.
struct DocsCommand: ParsableCommand {
    enum Page: String, ExpressibleByArgument, CaseIterable {
        case keys, man, tour
    }

    static let configuration = CommandConfiguration(
        commandName: "docs", abstract: "Print the list of keys, the manual page, or a walk in screens.",
        shouldDisplay: false)

    @Argument(help: "keys (Markdown), man (roff) or tour (Markdown).") var page: Page

    func run() throws {
        switch page {
        case .keys: try Output.line(DocsCommand.keys)
        case .man: try Output.line(ManPage.text)
        case .tour: try Output.write(Tour.markdown())
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
