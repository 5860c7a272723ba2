import Support
import Testing

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The files of the repository that are made from the program's own tables, by `housekeeping`.
@Suite struct DocsTests {
    @Test(arguments: [
        ("keys", "keys.md"), ("man", "advocacy-audit.1"), ("tour", "tour.md"), ("dictionary", "data-dictionary.md"),
    ])
    func thePagesSayWhatTheProgramSays(page: String, file: String) throws {
        let printed = try Self.housekeeping([page], on: Machine())
        let kept = try String(
            contentsOf: URL(fileURLWithPath: RepositoryRoot.path + "/docs/" + file), encoding: .utf8)
        #expect(printed.status == .exited(0) && printed.error == "")
        #expect(kept == printed.output, "docs/\(file) differs from `housekeeping \(page)`: run `make docs`")
    }

    private static func housekeeping(_ arguments: [String], on machine: Machine) throws -> CommandResult {
        try machine.tool(BuiltProgram.housekeeping(), arguments)
    }

    @Test func theManualPageHoldsEveryCommandThatIsShown() throws {
        let machine = try Machine()
        let page = try Self.housekeeping(["man"], on: machine).output
        let help = try machine.output("--help")
        let list = try #require(help.firstRange(of: "SUBCOMMANDS:"))
        let names = help[list.upperBound...].split(separator: "\n").filter {
            $0.hasPrefix("  ") && !$0.hasPrefix("   ")
        }
        .compactMap { $0.split(separator: " ").first.map(String.init) }
        #expect(names.contains("findings"))
        for name in names where name != "See" {
            #expect(page.contains("\n.B \(name.replacing("-", with: "\\-"))\n"), "\(name)")
        }
        // Nothing that roff would take for a request or swallow.
        for line in page.split(separator: "\n") where line.hasPrefix(".") {
            #expect([".\\\"", ".TH", ".SH", ".SS", ".TP", ".PP", ".B ", ".BR", ".RI"].contains { line.hasPrefix($0) })
        }
    }

    @Test func theProgramItselfMakesNoPages() throws {
        #expect(try Machine().run("docs", "keys").status == .exited(64))
    }

    @Test func aCatalogueWithAFaultIsLeftAsItIs() throws {
        let machine = try Machine()
        let faulty = "msgid \"\"\nmsgstr \"charset=UTF-8\\n\"\n\nmsgid \"{1} cases\"\nmsgstr \"achosion\""
        try machine.folder.write(faulty, to: "translations/cy.po")
        let result = try Self.housekeeping(["words"], on: machine)
        #expect(result.status == .exited(65) && result.output == "")
        for words in [
            "translations/cy.po:5:8: the English has {1}, the translation no value",
            "translations/cy.po:5:18: the last line has no end", "nothing was written",
        ] {
            #expect(result.error.contains(words), "\(words):\n\(result.error)")
        }
        #expect(try String(contentsOfFile: machine.folder.path("translations/cy.po"), encoding: .utf8) == faulty)
        #expect(!FileManager.default.fileExists(atPath: machine.folder.path("Sources")))
        #expect(try Self.housekeeping(["words", "--root", "absent"], on: machine).status == .exited(66))
    }
}
