import Support
import Testing

/// The sources held to the rules of the house.
@Suite struct ArchitectureTests {
    @Test func theHouseKeepsItsRules() throws {
        let files = try SourceFile.all(in: RepositoryRoot.path("Sources"))
        try #require(!files.isEmpty)
        let violations = HouseRules.violations(in: files)
        #expect(violations.isEmpty, "\n\(violations.map(\.description).joined(separator: "\n"))\n")
    }

    @Test func whatIsPublicSaysWhatIsNotPlain() throws {
        let files = try SourceFile.all(in: RepositoryRoot.path("Sources"))
        let silent = HouseRules.undocumented(in: files)
        #expect(silent.isEmpty, "\n\(silent.map(\.description).joined(separator: "\n"))\n")
    }

    /// A method that only validation calls is a comparator: it stands in its own folder, and no figure is made by it.
    @Test func comparatorsMakeNoFigure() throws {
        let files = try SourceFile.all(in: RepositoryRoot.path("Sources"))
        let calls = HouseRules.callsOfComparators(in: files)
        #expect(calls.isEmpty, "\n\(calls.map(\.description).joined(separator: "\n"))\n")
    }
}
