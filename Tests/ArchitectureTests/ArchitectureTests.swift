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

    /// A screen stands in its folder and in the table; those that it leads to, or that lead to it, may name it, and nothing
    /// that screens share does.
    @Test func whatScreensShareNamesNoScreen() throws {
        let files = try Repository.sources.get().filter { $0.room == "Workstation" }
        func folder(_ file: SourceFile) -> Substring { file.path.split(separator: "/").dropFirst().first ?? "" }
        let screens = files.flatMap { file in
            file.text.matches(of: /struct (\w+): Screen\b/).map { (name: String($0.1), folder: folder(file)) }
        }
        #expect(screens.count > 10)
        let shared = files.filter { file in !screens.contains { $0.folder == folder(file) } }
        for screen in screens {
            let naming = shared.filter { file in
                file.code.contains { line in line.split { !$0.isLetter }.contains { $0 == screen.name } }
            }
            #expect(naming.map(\.path) == ["Workstation/Screens.swift"], "\(screen.name)")
        }
    }

    /// A method that only validation calls is a comparator: it stands in its own folder, and no figure is made by it.
    @Test func comparatorsMakeNoFigure() throws {
        let files = try Repository.sources.get()
        let calls = HouseRules.callsOfComparators(in: files)
        #expect(calls.isEmpty, "\n\(calls.map(\.description).joined(separator: "\n"))\n")
    }
}
