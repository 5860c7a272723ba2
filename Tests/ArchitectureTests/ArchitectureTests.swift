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
}
