import Support
import Testing

/// Its files, read once for all tests.
enum Repository {
    static let sources = Result { try SourceFile.all(in: RepositoryRoot.path("Sources")) }
    static let tests = Result { try SourceFile.all(in: RepositoryRoot.path("Tests")) }
}

/// The sources held to the rules of the house.
@Suite struct ArchitectureTests {
    @Test func theHouseKeepsItsRules() throws {
        let files = try Repository.sources.get()
        try #require(!files.isEmpty)
        let violations = HouseRules.violations(in: files)
        #expect(violations.isEmpty, "\n\(violations.map(\.description).joined(separator: "\n"))\n")
    }

    @Test func whatIsPublicSaysWhatIsNotPlain() throws {
        let files = try Repository.sources.get()
        let silent = HouseRules.undocumented(in: files)
        #expect(silent.isEmpty, "\n\(silent.map(\.description).joined(separator: "\n"))\n")
    }

    /// A method that only validation calls is a comparator: it stands in its own folder, and no figure is made by it.
    @Test func comparatorsMakeNoFigure() throws {
        let files = try Repository.sources.get()
        let calls = HouseRules.callsOfComparators(in: files)
        #expect(calls.isEmpty, "\n\(calls.map(\.description).joined(separator: "\n"))\n")
    }
}
