import Glibc
import Support
import Testing

@Suite struct CommandRunnerTests {
    @Test func outputErrorAndStatusAreKeptApart() throws {
        let result = try CommandRunner.run("sh", ["-c", "printf out; printf err >&2; exit 65"])
        #expect(result.output == "out")
        #expect(result.error == "err")
        #expect(result.status == .exited(65))
    }

    @Test func thereIsNoTerminal() throws {
        let result = try CommandRunner.run(
            "sh", ["-c", "test -t 0 || test -t 1 || test -t 2 || (: </dev/tty) 2>/dev/null || echo none"])
        #expect(result.output == "none\n")
    }

    @Test func inputIsReadToItsEnd() throws {
        let text = String(repeating: "héllo\n", count: 100_000)
        #expect(try CommandRunner.run("cat", input: text).output == text)
        #expect(try CommandRunner.run("cat").output.isEmpty)
        #expect(try CommandRunner.run("true", input: text).status == .exited(0))
    }

    @Test func muchOnBothStreamsDoesNotBlock() throws {
        let result = try CommandRunner.run("sh", ["-c", "head -c 300000 /dev/zero >&2; head -c 300000 /dev/zero"])
        #expect(result.outputBytes.count == 300_000)
        #expect(result.errorBytes.count == 300_000)
    }

    @Test func signalsAreTold() throws {
        #expect(try CommandRunner.run("sh", ["-c", "kill -ABRT $$"]).status == .signalled(SIGABRT))
    }

    @Test func aProgramThatHangsIsKilledWithAllItStarted() throws {
        let folder = try TemporaryFolder()
        let error = #expect(throws: HarnessFailure.self) {
            try CommandRunner.run(
                "sh", ["-c", "echo started; sleep 100 & echo $! > child; wait"], directory: folder.path,
                timeLimit: .seconds(1))
        }
        #expect(error?.description.contains("started") == true)
        let child = try #require(pid_t(folder.read("child").dropLast()))
        // Gone, or a zombie that nobody here may reap.
        let state = try CommandRunner.run("sh", ["-c", "cut -d' ' -f3 /proc/\(child)/stat 2>/dev/null || echo gone"])
            .output
        #expect(["gone\n", "Z\n", "X\n", ""].contains(state))
    }

    @Test func environmentAndFolder() throws {
        let folder = try TemporaryFolder()
        let result = try CommandRunner.run(
            "sh", ["-c", "echo \"$AREA $TZ\"; pwd"], environment: ["AREA": "North Hub"], directory: folder.path)
        #expect(result.output == "North Hub UTC\n\(folder.path)\n")
    }

    @Test func aProgramThatIsNotThereIsSaid() {
        #expect(throws: HarnessFailure.self) { try CommandRunner.run("no-such-program-here") }
        #expect(throws: HarnessFailure.self) { try CommandRunner.run("true", directory: "/no/such/folder") }
    }

    @Test func noDescriptorLeaksIntoThePrograms() throws {
        let terminal = try PseudoTerminal("sh", ["-c", "read -r x"])
        let listed = try CommandRunner.run("sh", ["-c", "ls /proc/self/fd"]).output
        // 0, 1 and 2, and the folder that `ls` itself has open.
        #expect(listed == "0\n1\n2\n3\n")
        withExtendedLifetime(terminal) {}
    }
}
