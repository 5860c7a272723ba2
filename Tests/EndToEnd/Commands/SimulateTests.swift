import Foundation
import Support
import Testing

/// The folder that `simulate` makes: whole, and in nobody's place.
@Suite struct SimulateTests {
    private let machine: Machine
    private let truth: String

    init() throws {
        machine = try Machine()
        truth = RepositoryRoot.path("SampleAudits/sir-enghraifft/truth.json")
    }

    private func simulate(into folder: String, truth: String? = nil, seed: String = "1") throws -> CommandResult {
        try machine.run("simulate", "--truth", truth ?? self.truth, "--seed", seed, "--output", folder)
    }

    private func contents(of folder: String) throws -> [String: Data] {
        var contents: [String: Data] = [:]
        // What a kill left begins with a dot, and may be a folder.
        let names = try FileManager.default.contentsOfDirectory(atPath: machine.folder.path(folder))
        for name in names where !name.hasPrefix(".") {
            contents[name] = try Data(contentsOf: URL(filePath: machine.folder.path("\(folder)/\(name)")))
        }
        return contents
    }

    @Test func theSameFilesAreMadeInANewFolderAndInOneThatIsThere() throws {
        #expect(try simulate(into: "new/").status == .exited(0))
        let made = try contents(of: "new")
        #expect(
            made.keys.sorted() == [
                "assumptions.csv", "audit.json", "frame.csv", "readings-first.csv", "readings-second.csv",
                "true-totals.json",
            ])
        #expect(try machine.folder.contents() == ["home", "new", "state", "tmp"])
        try machine.folder.write("my own", to: "old/notes.txt")
        #expect(try simulate(into: "old").status == .exited(0))
        #expect(try contents(of: "old") == made.merging(["notes.txt": Data("my own".utf8)]) { $1 })
        // Done once more, it has nothing left to do; with another seed it would write over what is there.
        #expect(try simulate(into: "old").status == .exited(0))
        let other = try simulate(into: "old", seed: "2")
        #expect(other.status == .exited(73) && other.error.contains("exists already; move it away first"))
        #expect(try contents(of: "old") == made.merging(["notes.txt": Data("my own".utf8)]) { $1 })
    }

    @Test(arguments: ["file", "link-to-file", "link-to-nowhere", "link-in-folder", "missing/inner"])
    func whatIsThereStaysAndNothingIsLeftBehind(_ target: String) throws {
        try machine.folder.write("precious", to: "file")
        symlink("file", machine.folder.path("link-to-file"))
        symlink("nowhere", machine.folder.path("link-to-nowhere"))
        mkdir(machine.folder.path("link-in-folder"), 0o755)
        symlink("../file", machine.folder.path("link-in-folder/readings-first.csv"))
        let before = try machine.folder.contents()
        let result = try simulate(into: target)
        #expect(result.status == .exited(73) && result.error.hasPrefix("advocacy-audit: \(target)"), "\(result.error)")
        #expect(result.output == "")
        #expect(try machine.folder.contents() == before)
        #expect(try machine.folder.read("file") == "precious")
        #expect(try machine.tool("ls", ["-A", "link-in-folder"]).output == "readings-first.csv\n")
    }

    @Test(arguments: ["../escaped.csv", "frame.csv", ".hidden", ""])
    func theTruthNamesNoFileElsewhereAndNoneTwice(_ name: String) throws {
        let text = try String(contentsOfFile: truth, encoding: .utf8)
        let named = text.replacing("\"assumptions.csv\"", with: "\"\(name)\"")
        #expect(named != text)
        try machine.folder.write(named, to: "inner/truth.json")
        for other in ["escaped.csv", "inner/frame.csv", "inner/.hidden"] { try machine.folder.write("x", to: other) }
        let before = try machine.folder.contents()
        let result = try simulate(into: "made", truth: "inner/truth.json")
        #expect(result.status == .exited(name.isEmpty ? 66 : 65), "\(result.error)")
        #expect(try machine.folder.contents() == before)
    }

    /// Seconds after which it is killed; `make soak` has it killed at every one of them.
    private static let kills =
        Bound.isFull("SOAK_KILLS") ? ["0.01", "0.03", "0.1", "0.2", "0.4", "0.7", "1", "1.5"] : ["0.1", "0.4"]

    /// Killed whenever: the name is free, or has the whole folder.
    @Test func aKillLeavesNothingInTheWay() throws {
        #expect(try simulate(into: "whole").status == .exited(0))
        let whole = try contents(of: "whole")
        for seconds in Self.kills {
            for folder in ["new", "old"] {
                try? FileManager.default.removeItem(atPath: machine.folder.path(folder))
                if folder == "old" { mkdir(machine.folder.path(folder), 0o755) }
                _ = try machine.tool(
                    "timeout",
                    [
                        "-s", "KILL", seconds, BuiltProgram.path(), "simulate", "--truth", truth, "--seed", "1",
                        "--output", folder,
                    ])
                if folder == "new", machine.exists("new") { #expect(try contents(of: "new") == whole) }
                #expect(try simulate(into: folder).status == .exited(0))
                #expect(try contents(of: folder) == whole)
            }
        }
    }

    @Test func aFullDiskIsSaidAndLeavesNothing() throws {
        let before = try machine.folder.contents()
        let result = try machine.tool(
            "sh",
            [
                "-c", "trap '' XFSZ; ulimit -f 16; exec \"$@\"", "sh", BuiltProgram.path(), "simulate", "--truth",
                truth,
                "--output", "made",
            ])
        #expect(result.status == .exited(74) && result.error.contains("could not be written: File too large"))
        #expect(try machine.folder.contents() == before)
    }
}
