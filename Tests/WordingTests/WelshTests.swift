import Advocacy
import Audit
import Foundation
import Reporting
import Sampling
import Support
import Testing
import Wording
import Workstation

/// The Welsh against the sources: nothing said without it, nothing in it that is not said, and nothing lost on the way.
@Suite struct WelshTests {
    private static let files: [(room: String, text: String)] =
        WorkstationWelsh.files.map { ("Workstation", $0) } + AdvocacyWelsh.files.map { ("Advocacy", $0) }
        + AuditWelsh.files.map { ("Audit", $0) } + SamplingWelsh.files.map { ("Sampling", $0) }
        + ModellingWelsh.files.map { ("Modelling", $0) }

    private static let entries = Language.welshEntries

    private static func literals() throws -> SpokenLiterals {
        SpokenLiterals(
            in: try SourceFile.all(in: RepositoryRoot.path("Sources")).filter { !$0.path.contains("/Welsh/") })
    }

    /// What the sample audits say of themselves on the first screen.
    private static func summaries() throws -> [String] {
        try ["exampleshire", "sir-enghraifft"].map { name in
            let recipe = try String(
                contentsOfFile: RepositoryRoot.path("SampleAudits/\(name)/audit.json"), encoding: .utf8)
            let summary = try #require(recipe.firstMatch(of: /"summary": "([^"]*)"/))
            return String(summary.output.1)
        }
    }

    @Test func theSampleAuditsAreDescribedInWelsh() throws {
        let known = Set(Self.entries.map(\.english))
        #expect(try Self.summaries().allSatisfy(known.contains))
    }

    @Test func everyTableCanBeRead() {
        for (room, text) in Self.files {
            let faults = PortableObject.read(text).faults
            #expect(faults.isEmpty, "\(room): \(faults.map(\.description).joined(separator: "; "))")
        }
        #expect(Self.entries.count > 1000)
    }

    @Test func everythingSaidHasItsWelsh() throws {
        let known = Set(Self.entries.map { SpokenLiterals.Said(context: $0.context, english: $0.english) })
        let missing = try Self.literals().said.filter {
            !known.contains($0.key) && !known.contains(.init(context: nil, english: $0.key.english))
        }
        #expect(
            missing.isEmpty, "\n\(missing.map { "\($0.value): \($0.key.english)" }.sorted().joined(separator: "\n"))")
    }

    @Test func everythingInWelshIsSaidSomewhere() throws {
        let literals = try Self.literals()
        let choices = Fact.allCases.flatMap { fact -> [String] in
            if case .choice(let values) = fact.kind { values } else { [] }
        }
        let said = Set(literals.said.keys.map(\.english)).union(literals.all).union(choices)
            .union(Command.allCases.map(\.name)).union(try Self.summaries())
        let orphans = Self.entries.filter { !said.contains($0.english) }
        #expect(orphans.isEmpty, "\n\(orphans.map(\.english).joined(separator: "\n"))")
    }

    @Test func eachSentenceStandsOnce() {
        var seen: Set<SpokenLiterals.Said> = []
        for entry in Self.entries {
            #expect(seen.insert(.init(context: entry.context, english: entry.english)).inserted, "\(entry)")
        }
    }

    /// Figures, provisions, keys and the end of the sentence are the same in every language. Brackets and quotation marks
    /// may be more: they stand where a value would have to change its first letter.
    @Test func nothingIsLostInTranslation() {
        for entry in Self.entries {
            #expect(Self.holes(entry.english) == Self.holes(entry.translation), "holes: \(entry)")
            #expect(Self.numbers(entry.english) == Self.numbers(entry.translation), "numbers: \(entry)")
            #expect(Self.end(entry.english) == Self.end(entry.translation), "end: \(entry)")
            for mark in "“”()[]%£·→↑↓?" {
                let (english, translation) = (
                    entry.english.count { $0 == mark }, entry.translation.count { $0 == mark }
                )
                #expect("“”()".contains(mark) ? english <= translation : english == translation, "\(mark): \(entry)")
            }
            for key in Self.keys where entry.english.contains(key) {
                #expect(entry.translation.contains(key), "\(key): \(entry)")
            }
        }
    }

    private static let keys = ["Enter", "Esc", "Ctrl-", "Tab", "PgUp", "PgDn", "Alt-", "Backspace", "F1"]

    private static func holes(_ text: String) -> [String] {
        text.matches(of: /\{\d+\}/).map { String($0.output) }.sorted()
    }

    private static func numbers(_ text: String) -> [String] {
        text.replacing(/\{\d+\}/, with: "").matches(of: /\d+/).map { String($0.output) }.sorted()
    }

    /// The stop or the blank it ends with; sentences that end in one are joined to others as they stand.
    private static func end(_ text: String) -> Character? { text.last.flatMap { ".,:;!?… ".contains($0) ? $0 : nil } }
}
