import Workstation

/// The list of keys, from the table of commands.
enum KeysPage {
    static var text: String {
        """
        # Keys

        Printed from the table of commands by `make docs`; a test fails when the two differ. `?` shows the same
        list where you are and searches it, `:` runs a command by its name. A key that does nothing here says where it would.

        Esc waits 25 ms for the rest of a key before it is taken for itself. On a slow line, where arrow keys act like Esc and
        letters, give it longer: `ESCDELAY=200 advocacy-audit open town.audit`, in milliseconds, from 1 to 5,000.

        """ + "\n" + CommandTable.markdown.trimmingNewline
    }
}

extension String {
    fileprivate var trimmingNewline: String { hasSuffix("\n") ? String(dropLast()) : self }
}
