import Calendar
import Support

/// Which room may import what, and what no room may write.
enum HouseRules {
    struct Violation: Equatable, CustomStringConvertible {
        let path: String
        let line: Int
        let message: String

        var description: String { "Sources/\(path):\(line): \(message)" }
    }

    /// Musl and Darwin are what Glibc is called elsewhere.
    static let systemModules: Set<String> = [
        "Foundation", "FoundationEssentials", "Glibc", "Musl", "Darwin", "Dispatch", "Synchronization",
    ]

    static let pureRooms: Set<String> = [
        "JSON", "Wording", "Calendar", "Advocacy", "Statistics", "TextUI", "Audit", "Findings", "Projection",
        "Reporting", "Simulation", "Workstation",
    ]

    static let longestFile = 350

    /// Written by `make words`, not by hand.
    static let longFiles: Set<String> = ["Cymraeg/Cymraeg.swift"]

    static let forbiddenEverywhere = ["try!", "as!", "fatalError(", "Bundle.module"]

    /// The world, named or by default, which comes into a pure room as a value.
    static let forbiddenInPureRooms =
        [
            "Date()", "Date.now", "ContinuousClock", "SuspendingClock", "DispatchTime", "clock_gettime(",
            "gettimeofday(", "time(nil)", "localtime(", "localtime_r(",
        ] + [
            "FileManager", "fopen(", "Glibc.open(", "opendir(", "contentsOfFile:", "contentsOf: URL", "getcwd(",
        ] + [
            "ProcessInfo", "getenv(", "setenv(", "CommandLine.arguments", "isatty(", "posix_spawn(",
        ] + [
            "SystemRandomNumberGenerator", "shuffled()", "shuffle()", "randomElement()", "Bool.random()", "UUID()",
            "arc4random", "getrandom(", "drand48(",
        ] + [
            "DispatchQueue", "DispatchSource", "DispatchGroup", "DispatchSemaphore", "OperationQueue", "Thread(",
            "pthread_create(", "Task {", "Task.detached", "withTaskGroup", "withThrowingTaskGroup",
        ] + ["Timer(", "Timer.scheduledTimer", "Task.sleep", "sleep(", "usleep(", "nanosleep(", "setitimer("]

    /// Work for several cores is handed out in one file, which no order of theirs shows through.
    static let fileOfEveryCore = "Statistics/EveryCore.swift"

    /// In a pure room the C library is there for its functions of numbers, and one file imports it.
    static let fileOfRealFunctions = "Statistics/Values/RealFunctions.swift"
    private static let librariesOfC: Set<String> = ["Glibc", "Musl", "Darwin"]

    /// What writes to standard output or standard error.
    static let outlets = [
        "print(", "debugPrint(", "fputs(", "puts(", "putchar(", "fwrite(", "vprintf(", "perror(", "FileHandle",
        "exit(withError:", "write(STDOUT_FILENO", "write(STDERR_FILENO", "write(1,", "write(2,",
    ]

    /// Text leaves by one file, which replaces what a terminal might obey; the other draws the screen.
    static let filesWithAnOutlet: Set<String> = ["Commands/World/Output.swift", "Terminal/Terminal.swift"]

    static func violations(in files: [SourceFile]) -> [Violation] { files.flatMap(violations) }

    private static func violations(in file: SourceFile) -> [Violation] {
        var found: [Violation] = []
        func report(_ line: Int, _ message: String) {
            found.append(Violation(path: file.path, line: line, message: message))
        }
        let room = Rooms.listed[file.room]
        if room == nil { report(1, "\(file.room) is not a room of the house") }
        if file.lineCount > longestFile, !longFiles.contains(file.path) {
            report(file.lineCount, "\(file.lineCount) lines; more than \(longestFile) hold two nouns")
        }
        guard file.isSwift else { return found }

        let allowed = systemModules.union(room?.rooms ?? []).union(room?.products ?? [])
        for (line, module) in file.imports where !allowed.contains(module) {
            report(line, "\(file.room) may not import \(module)")
        }
        if pureRooms.contains(file.room) {
            for (line, module) in file.imports where isWorld(module, in: file) {
                report(line, "\(file.room) is pure: \(module) is the world")
            }
        }
        for (index, line) in file.code.enumerated() where !line.isEmpty {
            for word in forbiddenEverywhere where mentions(line, word) {
                report(index + 1, "\(word) is not written here")
            }
            if mentions(line, "concurrentPerform"), file.path != fileOfEveryCore {
                report(index + 1, "cores are asked for by EveryCore alone")
            }
            for word in outlets where mentions(line, word) && !filesWithAnOutlet.contains(file.path) {
                report(index + 1, "\(word) writes past Output, which replaces what a terminal might obey")
            }
            guard pureRooms.contains(file.room), file.path != fileOfEveryCore else { continue }
            for word in forbiddenInPureRooms where mentions(line, word) {
                report(index + 1, "\(file.room) is pure: \(word) comes in as a value")
            }
            if mentions(line, "random(in:"), !line.contains("using:") {
                report(index + 1, "\(file.room) is pure: the generator comes in as a value")
            }
        }
        return found
    }

    private static func isWorld(_ module: String, in file: SourceFile) -> Bool {
        module == "Dispatch" && file.path != fileOfEveryCore
            || librariesOfC.contains(module) && file.path != fileOfRealFunctions
    }

    static let folderOfComparators = "Statistics/Reference/"

    /// Where a type of `Statistics/Reference` is named outside of it, by another room than that which validates.
    static func callsOfComparators(in files: [SourceFile]) -> [Violation] {
        let (comparators, others) = (
            files.filter { $0.path.hasPrefix(folderOfComparators) },
            files.filter { !$0.path.hasPrefix(folderOfComparators) && $0.room != "Validation" }
        )
        let types = comparators.flatMap(\.code).compactMap { line -> Substring? in
            let words = line.split { " {:".contains($0) }
            guard line.first?.isWhitespace == false,
                let kind = words.firstIndex(where: { ["struct", "enum"].contains($0) }),
                kind + 1 < words.count
            else { return nil }
            return words[kind + 1]
        }
        return others.flatMap { file in
            file.code.enumerated().flatMap { index, line in
                types.filter { mentions(line, String($0)) }.map {
                    Violation(
                        path: file.path, line: index + 1, message: "\($0) is a comparator: validation alone calls it")
                }
            }
        }
    }

    /// Whether the line holds the text as a word of its own: `Date()` is not part of `CivilDate()`, nor `try!` of `retry!`.
    static func mentions(_ line: some StringProtocol, _ text: String) -> Bool {
        let (line, text) = (Array(line.utf8), Array(text.utf8))
        guard let first = text.first, let last = text.last, line.count >= text.count else { return false }
        for start in 0...line.count - text.count where line[start] == first {
            let end = start + text.count
            guard line[start..<end] == text[...] else { continue }
            let isWordBefore = start > 0 && isPartOfWord(line[start - 1])
            let isWordAfter = isPartOfWord(last) && end < line.count && isPartOfWord(line[end])
            if !isWordBefore && !isWordAfter { return true }
        }
        return false
    }

    /// A letter, a digit, an underscore, or any byte of a character beyond ASCII.
    private static func isPartOfWord(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), 0x80...0xFF: true
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"): true
        default: false
        }
    }
}
