import ArgumentParser

/// The forms of a list that a spreadsheet takes too, and what it says of a damaged record.
struct TableForms: ParsableArguments {
    @Flag(help: "Print comma-separated values for a spreadsheet.") var csv = false
    @Flag(help: "Print although the record has faults, which it then says.") var despiteFaults = false
    @Flag(help: "Print JSON.") var json = false

    func validate() throws {
        if csv, json { throw ValidationError("--csv and --json are two forms of one answer; give one") }
        if csv, despiteFaults {
            throw ValidationError("a table cannot say that its record has faults; leave out --csv or --despite-faults")
        }
    }
}
