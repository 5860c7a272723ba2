import Support
import Testing

/// `report` from the command line.
@Suite struct ReportCommandTests {
    @Test func theBoardsPageIsMade() throws {
        let machine = try Machine()
        let audit = try machine.sampleAudit()
        let said = try machine.output("report", audit, "--output", "board.html", "--draws", "2000")
        #expect(said == "board.html: board page, confidential\n")
        let page = try machine.folder.read("board.html")
        #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">") && page.contains("What it would cost"))
        #expect(page.contains("Content-Security-Policy"))
        let again = try machine.run("report", audit, "--output", "board.html")
        #expect(again.status == .exited(73) && again.error.contains("--replace"))
        #expect(try machine.folder.read("board.html") == page)
        try machine.output("report", audit, "--output", "board.html", "--draws", "2000", "--replace")
        #expect(try machine.folder.read("board.html") == page)
    }

    @Test func everyFormOfEveryKindIsMade() throws {
        let machine = try Machine()
        let audit = try machine.sampleAudit("wales")
        for kind in ["board", "full", "practice", "evidence"] {
            for form in ["html", "csv", "json", "md", "txt"] {
                for publishing in [[], ["--publishable"]] {
                    let name = "\(kind)\(publishing.count).\(form)"
                    try machine.output(
                        ["report", audit, "--kind", kind, "--output", name, "--draws", "1000", "--language", "cy"]
                            + publishing)
                    #expect(try machine.folder.read(name).count > 200, "\(name)")
                }
            }
        }
        #expect(try JSON(parsing: machine.folder.read("full0.json"))["kind"].text == "full")
    }

    @Test func whatIsAskedWronglyIsSaid() throws {
        let machine = try Machine()
        let audit = try machine.sampleAudit()
        try machine.folder.write("number,what\n1,Agree\n", to: "wrong.csv")
        try machine.folder.write("number,text\n", to: "empty.csv")
        try machine.folder.write("reason,theme\nunwell,rest\n", to: "theme.csv")
        for (status, arguments, words) in [
            (Int32(64), ["--output", "board.pdf"], "ends in none of .html, .xlsx, .csv, .json, .md, .txt"),
            (64, ["--output", "board"], "ends in none of"),
            (64, ["--output", "b.html", "--suppress", "9"], "--publishable"),
            (64, ["--output", "b.html", "--publishable", "--suppress", "2"], "must be from 4"),
            (64, ["--output", "b.html", "--publishable", "--round", "0"], "must be from 4"),
            (64, ["--output", "b.html", "--publishable", "--despite-faults"], "is not published"),
            (64, ["--output", "b.html", "--kind", "bundle"], "bundle"),
            (64, ["--output", "b.html", "--kind", "supervision", "--publishable"], "never published"),
            (64, ["--output", "b.html", "--kind", "form", "--publishable"], "never published"),
            (65, ["--output", "b.html", "--kind", "form"], "no case is left"),
            (65, ["--output", "b.html", "--themes", "wrong.csv"], "reason and theme"),
            (65, ["--output", "b.html", "--themes", "theme.csv"], "theme.csv:2:1: “unwell” is no reason"),
            (64, ["--output", "b.html", "--area", "Town"], "--population"),
            (64, ["--output", "b.html", "--draws", "0"], "--draws"),
            (64, ["--output", "b.html", "--signed", "Jane Smith, born 3 May 1950"], "--signed"),
            (66, ["--output", "b.html", "--decisions", "nowhere.csv"], "nowhere.csv"),
            (65, ["--output", "b.html", "--decisions", "wrong.csv"], "wrong.csv:1:1: no column “text”"),
            (65, ["--output", "b.html", "--decisions", "empty.csv"], "no decision"),
            (64, ["--output", "town.audit", "--replace"], "ends in none of"),
        ] {
            let result = try machine.run(["report", audit] + arguments)
            #expect(result.status == .exited(status), "\(arguments): \(result.error)")
            #expect(result.error.contains(words), "\(arguments): \(result.error)")
            #expect(try !machine.folder.contents().contains("b.html"))
        }
        #expect(try machine.run("report", "nowhere.audit", "--output", "b.html").status == .exited(66))
    }

    /// Nothing that was read for a report is written over, whatever its ending.
    @Test func noInputIsWrittenOver() throws {
        let machine = try Machine()
        let audit = try machine.sampleAudit()
        try machine.folder.write("number,text\n1,Agree to full compliance\n", to: "asked.csv")
        let result = try machine.run(
            "report", audit, "--decisions", "asked.csv", "--output", "asked.csv", "--replace")
        #expect(result.status == .exited(73) && result.error.contains("asked.csv"))
        let kept = try machine.run("report", audit, "--output", "town.assumptions.csv", "--replace")
        #expect(kept.status == .exited(73))
        try machine.output(
            "report", audit, "--decisions", "asked.csv", "--signed", "principal social worker", "--draws", "1000",
            "--output", "board.md")
        let page = try machine.folder.read("board.md")
        #expect(page.contains("1. Agree to full compliance") && page.contains("Signed: principal social worker."))
    }

    /// Two workbooks of the same audit are the same bytes, and nothing in one runs.
    @Test func aWorkbookIsTheSameTwice() throws {
        let machine = try Machine()
        let audit = try machine.sampleAudit()
        for name in ["one.xlsx", "two.xlsx"] {
            try machine.output("report", audit, "--output", name, "--draws", "1000")
        }
        let one = try machine.folder.bytes("one.xlsx")
        #expect(one.starts(with: Array("PK".utf8)))
        #expect(try one == machine.folder.bytes("two.xlsx"))
        // What the frame reader makes of it: sheets of text and numbers.
        let read = try machine.run("frame", "check", "one.xlsx#gap")
        #expect(read.status == .exited(65) && !read.error.contains("damaged"))
    }

    /// Where the library is not, or is none, the program runs and says what to install.
    @Test func withoutItsLibraryThereIsNoWorkbook() throws {
        let machine = try Machine()
        let audit = try machine.sampleAudit()
        try machine.folder.write("no library", to: "libxlsxwriter.so.4")
        let program = try BuiltProgram.path()
        let result = try machine.tool(
            "env",
            [
                "LD_LIBRARY_PATH=\(machine.folder.path)", program, "report", audit, "--output", "b.xlsx", "--draws",
                "1000",
            ])
        #expect(result.status == .exited(74) && result.error.contains("workbooks need libxlsxwriter4"))
        #expect(try !machine.folder.contents().contains("b.xlsx"))
    }

    @Test func aFormIsMadeForWhatIsLeftToRead() throws {
        let machine = try Machine()
        let audit = try machine.makeAudit()
        try machine.output("report", audit, "--kind", "form", "--output", "form.html", "--reader", "second")
        let form = try machine.folder.read("form.html")
        #expect(form.contains("Reading form") && form.contains("difficulty"))
        try machine.output("report", audit, "--kind", "supervision", "--output", "sheets.html")
    }

    @Test func whatRestsOnUnconfirmedExamplesIsNotPublished() throws {
        let machine = try Machine()
        let audit = try machine.sampleAudit()
        let stated = try machine.folder.read("town.assumptions.csv").split(separator: "\n").map(String.init)
        let place = try #require(stated.firstIndex { $0.hasPrefix("price.hour,") })
        var fields = stated[place].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        // The source is quoted for its comma: what stood in two fields becomes one.
        fields[6...7] = ["? an example"]
        var lines = stated
        lines[place] = fields.joined(separator: ",")
        try machine.folder.write(lines.joined(separator: "\n") + "\n", to: "town.assumptions.csv")
        let refused = try machine.run("report", audit, "--output", "b.html", "--publishable", "--draws", "1000")
        #expect(
            refused.status == .exited(65) && refused.error.contains("nobody has confirmed: price.hour"),
            "\(refused.error)")
        #expect(try machine.run("report", audit, "--output", "b.html", "--draws", "1000").status == .exited(0))
    }

    @Test func whatGoesOnIsNotPublished() throws {
        let machine = try Machine()
        let audit = try machine.makeAudit()
        let refused = try machine.run("report", audit, "--output", "b.html", "--publishable")
        #expect(refused.status == .exited(65) && refused.error.contains("planned cases"))
        #expect(try !machine.folder.contents().contains("b.html"))
        try machine.output("report", audit, "--output", "b.html")
    }
}
