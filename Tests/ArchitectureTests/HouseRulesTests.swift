import Calendar
import Support
import Testing

/// The rules held to made-up sources, so that a rule that finds nothing is not taken for a house without faults.
@Suite struct HouseRulesTests {
    private func violations(_ room: String, _ text: String, file: String = "File.swift") -> [String] {
        HouseRules.violations(in: [SourceFile(room: room, path: "\(room)/\(file)", text: text)]).map(\.description)
    }

    @Test(arguments: [
        ("Workstation", "Terminal"), ("Workstation", "AuditStore"), ("Workstation", "CNcurses"),
        ("Workstation", "CSodium"),
        ("Advocacy", "Statistics"), ("Advocacy", "Audit"), ("Statistics", "Advocacy"), ("TextUI", "Terminal"),
        ("TextUI", "CNcurses"),
        ("Commands", "CNcurses"), ("Audit", "AuditStore"), ("Audit", "CSodium"), ("Findings", "Reporting"),
        ("Findings", "Projection"),
        ("Sampling", "GRDB"), ("Sampling", "COpenSSL"), ("JSON", "Calendar"), ("Calendar", "JSON"),
        ("Commands", "GRDB"), ("Audit", "ArgumentParser"), ("Workstation", "Mustache"),
        ("Reporting", "Testing"), ("Findings", "Findings"), ("Workstation", "Cymraeg"), ("Commands", "Cymraeg"),
        ("Cymraeg", "Workstation"), ("advocacy-audit", "ArgumentParser"), ("advocacy-audit", "Support"),
    ])
    func importsThatAreNotAllowed(_ room: String, _ module: String) {
        #expect(
            violations(room, "\nimport \(module)\n") == [
                "Sources/\(room)/File.swift:2: \(room) may not import \(module)"
            ])
    }

    @Test(arguments: [
        ("Terminal", "CNcurses"), ("Terminal", "CTerminal"), ("Hashing", "COpenSSL"), ("AuditStore", "CFiles"),
        ("AuditStore", "GRDB"), ("AuditStore", "Hashing"), ("Reporting", "Audit"), ("Workstation", "Advocacy"),
        ("Workstation", "Statistics"), ("Commands", "ArgumentParser"), ("Commands", "Terminal"),
        ("advocacy-audit", "Cymraeg"), ("housekeeping", "Support"), ("Statistics", "CSpecialFunctions"),
        ("Sampling", "Glibc"), ("Audit", "FoundationEssentials"), ("Sampling", "Dispatch"),
    ])
    func importsThatAreAllowed(_ room: String, _ module: String) {
        #expect(violations(room, "import \(module)\n") == [])
    }

    @Test(arguments: [
        "import GRDB", "  import GRDB", "public import GRDB", "@testable import GRDB",
        "@preconcurrency internal import GRDB",
        "import struct GRDB.Row", "import GRDB.Row", "import Audit; import GRDB", "import GRDB // why",
        "import /* why */ GRDB",
        "#if os(Linux)\n    import GRDB\n#endif", "let glob = \"Sources/*\"\nimport GRDB",
    ])
    func importsInEveryDress(_ text: String) {
        #expect(violations("Workstation", text).count == 1)
    }

    @Test(arguments: ["try! run()", "let x = y as! Int", "fatalError(\"no\")", "Bundle.module.url", "x = try!f()"])
    func forbiddenConstructs(_ line: String) {
        #expect(violations("Sampling", line).count == 1)
    }

    @Test(arguments: [
        "print(text)", "Swift.print(text)", "fputs(text, stream)", "FileHandle.standardError.write(data)",
        "Glibc.write(STDOUT_FILENO, bytes, count)", "write(2, bytes, count)", "AdvocacyAudit.exit(withError: error)",
    ])
    func textLeavesByOneOutlet(_ line: String) {
        for room in ["Commands", "Workstation", "AuditStore"] { #expect(violations(room, line).count == 1) }
        #expect(violations("Commands", line, file: "World/Output.swift") == [])
    }

    @Test(arguments: [
        "Output.line(text)", "footprint(of: text)", "Files.write(text, to: path)", "Glibc.write(descriptor, bytes, 2)",
    ])
    func whatWritesElsewhere(_ line: String) {
        #expect(violations("Commands", line) == [])
    }

    @Test(arguments: [
        "FileManager.default", "let now = Date()", "Date.now", "ProcessInfo.processInfo",
        "var g = SystemRandomNumberGenerator()",
        "cases.shuffled()", "cases.randomElement()", "Int.random(in: 0..<6)", "UUID()", "\"\\(Date())\"",
        "ContinuousClock().now", "clock_gettime(CLOCK_REALTIME, &now)", "fopen(path, mode)", "getenv(name)",
        "String(contentsOfFile: path)", "CommandLine.arguments[1]", "Task { await run() }", "Timer(timeInterval: 1)",
        "DispatchQueue.main.async(work)", "DispatchSource.makeTimerSource()", "usleep(10)", "Thread(block: work)",
        "import Dispatch", "import Glibc",
    ])
    func theWorldInAPureRoom(_ line: String) {
        for room in HouseRules.pureRooms { #expect(violations(room, line).count == 1) }
        #expect(violations("AuditStore", line) == [])
    }

    @Test func coresAreAskedForInOneFile() {
        let line = "DispatchQueue.concurrentPerform(iterations: 2) { work($0) }"
        for room in ["Sampling", "advocacy-audit"] { #expect(violations(room, line).count == 1) }
        #expect(violations("Statistics", line).count == 2)
        #expect(violations("Statistics", "import Dispatch\n" + line, file: "EveryCore.swift") == [])
    }

    @Test func theFunctionsOfNumbersAreImportedInOneFile() {
        #expect(violations("Statistics", "import Glibc", file: "Values/RealFunctions.swift") == [])
        #expect(violations("Statistics", "import Glibc", file: "Values/Interval.swift").count == 1)
    }

    @Test(arguments: [
        "// never try! nor fatalError(", "/* try! /* as! */ fatalError( */ let a = 1", "/// `Bundle.module` traps",
        "CivilDate()", "retry!", "try? run()", "x as? Int", "Int.random(in: 0..<6, using: &stream)",
        "cases.shuffled(using: &stream)",
        "let address = \"https://example.org\" // try!", "",
    ])
    func whatIsAllowed(_ line: String) {
        #expect(violations("Findings", line) == [])
    }

    @Test(arguments: [
        "let a = \"//\"; try! b()", "let a = \"/*\"; try! b()", "let a = \"\\\"//\"; try! b()",
        "let a = #\"\\\"#; try! b()",
        "let a = \"\"\"\n  \" /* //\n  \"\"\"; try! b()", "/* \" */ try! b()", "// \"\ntry! b()",
        "let a = \"\"; try! b()",
    ])
    func codeBehindWhatLooksLikeAComment(_ text: String) {
        #expect(violations("Sampling", text).count == 1)
    }

    @Test func longFiles() {
        let line = "let a = 1\n"
        #expect(violations("Audit", String(repeating: line, count: 350)) == [])
        #expect(violations("Audit", String(repeating: line, count: 351)).count == 1)
        #expect(violations("Audit", String(repeating: line, count: 350) + "let b = 2").count == 1)
        #expect(violations("CTerminal", String(repeating: "\n", count: 351), file: "signals.c").count == 1)
        #expect(violations("Cymraeg", String(repeating: line, count: 351), file: "Cymraeg.swift") == [])
    }

    @Test(arguments: [
        "public func a() {}", "    public init?(_ a: Int) {", "public static func a<T>(b: T) {",
        "public mutating func a(",
        "@inlinable public static func a() {}", "/// why\n\npublic init() {}", "// why\npublic init() {}",
        "public subscript(a: Int) -> Int {",
    ])
    func whatIsPublicAndSilent(_ text: String) {
        func silent(_ path: String, _ text: String) -> Int {
            HouseRules.undocumented(in: [SourceFile(room: "Sampling", path: path, text: text)]).count
        }
        #expect(silent("Sampling/Draw/File.swift", text) == 1)
        #expect(silent("Audit/File.swift", text) == 0)
        let lines = text.split(separator: "\n").filter { !$0.hasPrefix("/") }
        #expect(silent("Sampling/File.swift", "    /// Pounds.\n    @discardableResult\n" + lines.joined()) == 0)
    }

    @Test(arguments: [
        "func a() {}", "public static func < (a: A, b: A) -> Bool {", "public let a = 1", "public var a: Int {",
    ])
    func whatNeedsNoWords(_ line: String) {
        #expect(HouseRules.undocumented(in: [SourceFile(room: "Sampling", path: "Sampling/A.swift", text: line)]) == [])
    }

    @Test func aComparatorIsCalledByValidationAlone() {
        let comparator = SourceFile(
            room: "Statistics", path: "Statistics/Reference/Wald.swift", text: "public struct Wald: Sendable {\n}\n")
        func calls(_ room: String) -> Int {
            HouseRules.callsOfComparators(in: [
                comparator, SourceFile(room: room, path: "\(room)/A.swift", text: "let a = Wald(1)"),
            ]).count
        }
        #expect(calls("Findings") == 1 && calls("Statistics") == 1 && calls("Validation") == 0)
    }

    @Test func aRoomThatIsNotInTheHouse() {
        #expect(
            violations("Helpers", "import Glibc") == [
                "Sources/Helpers/File.swift:1: Helpers is not a room of the house"
            ])
    }

    @Test func aTreeOnDiskIsReadWhole() throws {
        let folder = try TemporaryFolder()
        try folder.write("import Terminal\n", to: "Sources/Workstation/Screens/Cases.swift")
        try folder.write("import GRDB\n", to: "Sources/Audit/Event.swift")
        try folder.write("\nimport CNcurses\n", to: "Sources/advocacy-audit/main.swift")
        try folder.write("import TextUI\n", to: "Sources/Terminal/Terminal.swift")
        try folder.write("try! not code", to: "Sources/Audit/notes.md")
        let files = try SourceFile.all(in: folder.path("Sources"))
        #expect(
            HouseRules.violations(in: files).map(\.description).sorted() == [
                "Sources/Audit/Event.swift:1: Audit may not import GRDB",
                "Sources/Workstation/Screens/Cases.swift:1: Workstation may not import Terminal",
                "Sources/advocacy-audit/main.swift:2: advocacy-audit may not import CNcurses",
            ])
    }
}
