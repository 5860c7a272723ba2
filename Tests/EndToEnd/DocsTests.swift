import Support
import Testing

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The pages of docs/ that are drawn from the program's own tables.
@Suite struct DocsTests {
    @Test(arguments: [("keys", "keys.md"), ("man", "advocacy-audit.1"), ("tour", "tour.md")])
    func thePagesSayWhatTheProgramSays(page: String, file: String) throws {
        let printed = try Machine().output("docs", page)
        let kept = try String(
            contentsOf: URL(fileURLWithPath: RepositoryRoot.path + "/docs/" + file), encoding: .utf8)
        #expect(kept == printed, "docs/\(file) differs from `advocacy-audit docs \(page)`: run `make docs`")
    }

    @Test func theManualPageHoldsEveryCommandThatIsShown() throws {
        let machine = try Machine()
        let page = try machine.output("docs", "man")
        let help = try machine.output("--help")
        let list = try #require(help.firstRange(of: "SUBCOMMANDS:"))
        let names = help[list.upperBound...].split(separator: "\n").filter {
            $0.hasPrefix("  ") && !$0.hasPrefix("   ")
        }
        .compactMap { $0.split(separator: " ").first.map(String.init) }
        #expect(names.contains("findings") && !names.contains("docs"))
        for name in names where name != "See" { #expect(page.contains("\n.B \(name)\n"), "\(name)") }
        // Nothing that roff would take for a request or swallow.
        for line in page.split(separator: "\n") where line.hasPrefix(".") {
            #expect([".\\\"", ".TH", ".SH", ".SS", ".TP", ".PP", ".B ", ".BR", ".RI"].contains { line.hasPrefix($0) })
        }
    }
}
