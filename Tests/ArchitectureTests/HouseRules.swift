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
        "JSON", "Calendar", "Advocacy", "Statistics", "TextUI", "Audit", "Findings", "Projection", "Simulation",
        "Reporting",
        "Tables",
    ]

    static let longestFile = 350

    /// Written by `make words`, not by hand.
    static let longFiles: Set<String> = ["Cymraeg/Cymraeg.swift"]

    static let forbiddenEverywhere = ["try!", "as!", "fatalError(", "Bundle.module"]

    /// The clock, the file system, the process and the system's randomness, named or by default.
    static let forbiddenInPureRooms = [
        "FileManager", "Date()", "Date.now", "ProcessInfo", "SystemRandomNumberGenerator", "shuffled()", "shuffle()",
        "randomElement()", "Bool.random()", "UUID()",
    ]

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
        for (index, line) in file.code.enumerated() where !line.isEmpty {
            for word in forbiddenEverywhere where mentions(line, word) {
                report(index + 1, "\(word) is not written here")
            }
            for word in outlets where mentions(line, word) && !filesWithAnOutlet.contains(file.path) {
                report(index + 1, "\(word) writes past Output, which replaces what a terminal might obey")
            }
            guard pureRooms.contains(file.room) else { continue }
            for word in forbiddenInPureRooms where mentions(line, word) {
                report(index + 1, "\(file.room) is pure: \(word) comes in as a value")
            }
            if mentions(line, "random(in:"), !line.contains("using:") {
                report(index + 1, "\(file.room) is pure: the generator comes in as a value")
            }
        }
        return found
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
