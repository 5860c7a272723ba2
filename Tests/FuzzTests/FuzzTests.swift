import Foundation
import FuzzTargets
import Support
import Testing

/// Every target over its corpus and some mutations of it, without the fuzzer.
struct FuzzTests {
    /// Of each target, and of those that read a frame, draw, simulate, project or open a file each time. `make fuzz` runs
    /// as many in a moment.
    private static let (mutations, mutationsOfSlow) = (300, 60)
    private static let slow: Set = [
        "answers", "assumptions", "frame", "profile", "record-file", "record-lines", "record-patches", "truth",
    ]

    @Test(arguments: FuzzTarget.all.map(\.name))
    func keepsItsPromises(name: String) throws {
        let target = try #require(FuzzTarget.all.first { $0.name == name })
        let inputs = try Corpus.inputs(of: name)
        try #require(!inputs.isEmpty, "Tests/Fuzz/corpus/\(name) has no input")
        for input in inputs + [[]] { expectNothing(in: input, of: target) }
        var mutate = Mutation(seed: 1, others: inputs, words: try Corpus.words())
        for number in 0..<(Self.slow.contains(name) ? Self.mutationsOfSlow : Self.mutations) {
            expectNothing(in: mutate(inputs[number % inputs.count]), of: target)
        }
    }

    @Test func corpusAndTargetsAreOfTheSameNames() throws {
        #expect(try Corpus.targets() == FuzzTarget.all.map(\.name).sorted())
        #expect(try Corpus.size() < 1 << 20)
    }

    private func expectNothing(in input: [UInt8], of target: FuzzTarget) {
        guard let finding = target.finding(in: input) else { return }
        Issue.record("\(finding)\nin the bytes \(Data(input).base64EncodedString())")
    }
}

/// What is kept in the repository to begin from.
enum Corpus {
    private static let folder = RepositoryRoot.path("Tests/Fuzz/corpus")

    static func targets() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: folder).sorted() }

    static func inputs(of target: String) throws -> [[UInt8]] {
        try files(of: target).map { Array(try Data(contentsOf: $0)) }
    }

    static func size() throws -> Int { try targets().flatMap(inputs).reduce(0) { $0 + $1.count } }

    /// The words of the dictionary, in libFuzzer's format: each in quotes on a line, bytes as `\xAB`.
    static func words() throws -> [[UInt8]] {
        let text = try String(contentsOfFile: RepositoryRoot.path("Tests/Fuzz/dictionary"), encoding: .utf8)
        return text.split(separator: "\n").filter { $0.hasPrefix("\"") }.map { line in
            let pieces = line.dropFirst().dropLast().components(separatedBy: "\\x")
            return Array(pieces[0].utf8)
                + pieces.dropFirst().flatMap { [UInt8($0.prefix(2), radix: 16) ?? 0] + Array($0.dropFirst(2).utf8) }
        }
    }

    private static func files(of target: String) throws -> [URL] {
        let place = URL(filePath: "\(folder)/\(target)")
        return try FileManager.default.contentsOfDirectory(at: place, includingPropertiesForKeys: nil)
            .sorted { $0.path < $1.path }
    }
}
