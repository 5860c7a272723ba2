import Support
import Testing

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The guides of docs/guides, done line by line: a command that does not run as it is printed is worse than none.
@Suite struct GuidesTests {
    @Test(arguments: ["principal-social-worker", "commissioner", "analyst", "internal-auditor"])
    func everyCommandRunsAsItIsPrinted(guide: String) throws {
        let page = try String(contentsOfFile: RepositoryRoot.path + "/docs/guides/\(guide).md", encoding: .utf8)
        let commands = page.split(separator: "\n").filter { $0.hasPrefix("    advocacy-audit ") }
            .map { $0.split(separator: " ").dropFirst().map(String.init) }
        #expect(commands.count >= 5)
        let machine = try Machine()
        _ = try machine.sampleAudit()
        _ = try machine.sampleAudit(as: "before")
        try machine.folder.write(PlainFrame(stages: 120).text, to: "list.csv")
        if guide != "principal-social-worker" { try machine.makeAudit("mine", sampleSize: 30) }
        for command in commands {
            // There is no terminal here: the screens answer on plain lines.
            let isOpened = command[0] == "open"
            let result = try machine.run(command + (isOpened ? ["--linear"] : []), input: isOpened ? "quit\n" : "")
            // Four designs are too few for a verdict; the command says so by its status.
            let mayBeNo = command.contains("--coverage")
            #expect(
                result.status == .exited(0) || (mayBeNo && result.status == .exited(1)),
                "\(command.joined(separator: " ")): \(result.error)")
        }
    }
}
