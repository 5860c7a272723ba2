import Foundation
import Support
import Testing

/// What the pages of the repository name: files, suites of tests and commands that are there, and code as it stands.
@Suite struct PagesTests {
    private static let root = RepositoryRoot.path

    private static func pages() throws -> [(name: String, text: String)] {
        func pages(in folder: String) throws -> [String] {
            let files = try FileManager.default.contentsOfDirectory(atPath: "\(root)/\(folder)")
            return files.filter { $0.hasSuffix(".md") }.map { "\(folder)/\($0)" }
        }
        let docs = try pages(in: "docs") + pages(in: "docs/contributing")
        return try (["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md"] + docs).map {
            ($0, try String(contentsOfFile: "\(root)/\($0)", encoding: .utf8))
        }
    }

    private static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: "\(root)/\(path)") }

    @Test func linksAndPathsLeadSomewhere() throws {
        var links = 0
        for page in try Self.pages() {
            let folder = page.name.split(separator: "/").dropLast().map { "\($0)/" }.joined()
            for match in page.text.matches(of: /\]\(([^)#\s]+)(#[^)\s]*)?\)/) where !match.1.contains("://") {
                #expect(Self.exists(folder + match.1), "\(page.name): \(match.1)")
                links += 1
            }
            for match in page.text.matches(of: /`((?:Sources|Tests|docs|translations)\/[A-Za-z0-9_.\/-]*)`/) {
                #expect(Self.exists(String(match.1)), "\(page.name): \(match.1)")
            }
        }
        #expect(links > 20)
    }

    /// Sources point to a passage of a page by what it is called there.
    @Test func passagesThatSourcesNameAreThere() throws {
        var passages = 0
        for source in try Repository.sources.get() {
            for match in source.text.matches(of: /`(docs\/[a-z-]+\.md)`, (the table of [a-z ]+)/) {
                let page = try String(contentsOfFile: "\(Self.root)/\(match.1)", encoding: .utf8).lowercased()
                #expect(page.contains(match.2), "\(source.path): \(match.1) has no “\(match.2)”")
                passages += 1
            }
        }
        #expect(passages > 0)
    }

    @Test func everyCommandWhoseAnswerMayBeNoIsNamedWithItsStatus() throws {
        let pages = try ["Sources/Commands/AdvocacyAudit.swift", "docs/advocacy-audit.1", "docs/versions.md"].map {
            let text = try String(contentsOfFile: "\(Self.root)/\($0)", encoding: .utf8)
            return ($0, try #require(text.split(separator: "\n").first { $0.lowercased().contains("answer is no") }))
        }
        let commands = try Repository.sources.get().filter { $0.text.contains("Failure.Status.no") }
        #expect(commands.count >= 3)
        for command in commands {
            let name = try #require(command.text.firstMatch(of: /commandName: "([a-z]+)"/)).1
            for (page, line) in pages { #expect(line.contains(name), "\(page): \(name)") }
        }
    }

    @Test func suitesThatAreNamedAreThere() throws {
        let files = FileManager.default.enumerator(atPath: Self.root + "/Tests")?.compactMap { $0 as? String } ?? []
        let names = Set(files.map { $0.split(separator: "/").last.map(String.init) ?? $0 })
        var suites = 0
        for page in try Self.pages() {
            for match in page.text.matches(of: /`([A-Z][A-Za-z]+Tests)`/) {
                #expect(names.contains("\(match.1).swift"), "\(page.name): \(match.1)")
                suites += 1
            }
        }
        #expect(suites > 20)
    }

    @Test func commandsThatAreNamedAreThere() throws {
        let manual = try String(contentsOfFile: Self.root + "/docs/advocacy-audit.1", encoding: .utf8)
        let known = Set(manual.matches(of: /\n\.B ([a-z]+)\n/).map { String($0.1) })
        var commands = 0
        for page in try Self.pages() {
            // In a line of code, or set off by backquotes.
            for match in page.text.matches(of: /(?:`|\n {4,}(?:\{ )?)advocacy-audit ([a-z]+)/) {
                #expect(known.contains(String(match.1)), "\(page.name): advocacy-audit \(match.1)")
                commands += 1
            }
        }
        #expect(commands > 20)
    }

    /// A block of code whose first line names a file is an excerpt of it, whatever its margin.
    @Test func excerptsStandInTheirFiles() throws {
        func lines(_ text: String) -> [String] {
            text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
        }
        var excerpts = 0
        for page in try Self.pages() {
            for match in page.text.matches(of: /\n```[a-z]+ ([A-Za-z0-9_.\/-]+)\n((?:.*\n)*?)```/) {
                let file = String(match.1)
                let kept = try lines(String(contentsOfFile: "\(Self.root)/\(file)", encoding: .utf8))
                let excerpt = lines(String(match.2))
                let isThere = kept.indices.contains { kept[$0...].starts(with: excerpt) }
                #expect(isThere, "\(page.name): not in \(file):\n\(excerpt.joined(separator: "\n"))")
                excerpts += 1
            }
        }
        #expect(excerpts > 20)
    }
}
