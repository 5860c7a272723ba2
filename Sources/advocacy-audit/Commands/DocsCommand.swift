import Audit
import ArgumentParser
import Wording
import Workstation

/// `docs keys|man|tour|welsh`: the documentation that is drawn from the tables of commands and from the screens, as it stands
/// in docs/.
struct DocsCommand: ParsableCommand {
    enum Page: String, ExpressibleByArgument, CaseIterable {
        case keys, man, tour, welsh
    }

    static let configuration = CommandConfiguration(
        commandName: "docs", abstract: "Print the list of keys, the manual page, a walk in screens, or the Welsh.",
        shouldDisplay: false)

    @Argument(help: "keys (Markdown), man (roff), tour (Markdown) or welsh (PO, for translators' tools).") var page:
        Page

    func run() throws {
        switch page {
        case .keys: try Output.line(DocsCommand.keys)
        case .man: try Output.line(ManPage.text)
        case .tour: try Output.write(Tour.markdown())
        case .welsh: try Output.write(DocsCommand.welsh)
        }
    }

    private static var welsh: String {
        PortableObject.file(
            Language.welshEntries, project: "Advocacy Audit \(Program.version)", language: Language.welsh.code,
            header: [
                "The Welsh of Advocacy Audit: a draft that no translator has read yet.",
                "{1}, {2} stand for what is put in; they may change places.",
                "See it on the screens as you change it: advocacy-audit demo wales --words THIS-FILE",
            ])
    }

    private static var keys: String {
        """
        # Keys

        Printed from the table of commands by `advocacy-audit docs keys`; a test fails when the two differ. `?` shows the same
        list where you are and searches it, `:` runs a command by its name. A key that does nothing here says where it would.

        Esc waits 25 ms for the rest of a key before it is taken for itself. On a slow line, where arrow keys act like Esc and
        letters, give it longer: `ESCDELAY=200 advocacy-audit open town.audit`, in milliseconds, from 1 to 5,000.

        """ + "\n" + CommandTable.markdown.trimmingNewline
    }
}

extension String {
    fileprivate var trimmingNewline: String { hasSuffix("\n") ? String(dropLast()) : self }
}
