import ArgumentParser
import Audit
import JSON
import Sampling

struct FrameCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "frame", abstract: "Look at your list before anything is drawn from it.",
        subcommands: [FrameCheckCommand.self, FrameMapCommand.self, FrameListCommand.self])
}

/// `frame check FILE…`: reads a frame and reports it.
struct FrameCheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Read your list and report on it.",
        discussion: """
            Says how many rows it took, merged, left out and refused, and why, each with its file, line and column.

            EXAMPLES
              advocacy-audit frame check cld.csv enquiries.csv --profile cld plain
              advocacy-audit frame check export.csv --profile council.json --json
              advocacy-audit frame check export.csv --refusals refused.csv
            """)

    @Argument(help: "Delimited text files or workbooks (FILE.xlsx#Sheet).") var files: [String]
    @Option(parsing: .upToNextOption, help: "auto, cld, plain or a profile file, one for each file or one for all.")
    var profile: [String] = []
    @Flag(help: "Print JSON.") var json = false
    @Option(help: "A file for every refused row, as CSV: file, line, column, value, reason.") var refusals: String?
    @Flag(help: "Replace that file if it is there.") var replace = false

    func validate() throws {
        guard profile.isEmpty || profile.count == 1 || profile.count == files.count else {
            throw ValidationError(
                "\(profile.count) profiles for \(files.count) files: give one for all, or one for each")
        }
        guard refusals != nil || !replace else {
            throw ValidationError("--replace is of the file that --refusals names; name one")
        }
    }

    func run() throws {
        let report: FrameReport
        if let refusals {
            let output = OutputFile(refusals, isReplacing: replace, inputs: files + profile)
            let list = try RefusalList(output)
            report = try FrameWork.check(files, profiles: profile, refused: list.add)
            try list.finish()
        } else {
            report = try FrameWork.check(files, profiles: profile)
        }
        if json { try Output.json(report.json) } else { try Output.line(report.text) }
        // Of a frame that holds no stage nothing can be drawn.
        if report.accepted == 0 { throw ExitCode(Failure.Status.badData.rawValue) }
    }
}

extension FrameReport {
    /// The shape that `frame check --json` promises.
    var json: JSONValue {
        func counts(_ counts: [String: Int]) -> JSONValue { .object(counts.mapValues(JSONValue.integer)) }
        return [
            "rows": .integer(rows), "accepted": .integer(accepted), "merged": .integer(merged),
            "outOfScope": .integer(outOfScope), "refused": .integer(refused),
            "unrecognised": .array(
                unrecognised.map {
                    ["column": .string($0.column), "value": .string($0.value), "count": .integer($0.count)]
                }),
            "refusals": .array(
                refusals.map {
                    [
                        "file": .string($0.file), "line": .integer($0.line), "column": .string($0.column),
                        "value": .string($0.value), "reason": .string($0.reason),
                    ]
                }),
            "refusalGroups": .array(
                refusalGroups.map {
                    [
                        "reason": .string($0.reason), "value": .string($0.value), "count": .integer($0.count),
                        "first": [
                            "file": .string($0.file), "line": .integer($0.line), "column": .string($0.column),
                        ],
                    ]
                }),
            "byProcess": counts(byProcess), "byTeam": counts(byTeam), "byMonth": counts(byMonth),
            "outOfScopeByProcess": counts(outOfScopeByProcess),
            "sha256": .string(sha256), "warnings": .array(warnings.map(JSONValue.string)),
        ]
    }

    var text: String {
        var lines = [
            "\(rows) rows: \(accepted) accepted, \(merged) merged, \(outOfScope) out of scope, \(refused) refused",
            "SHA-256 \(sha256)",
        ]
        for (title, counts) in [
            ("by process", byProcess), ("by team", byTeam), ("by month of start", byMonth),
            ("out of scope, demand beyond the duty by process", outOfScopeByProcess),
        ] where !counts.isEmpty {
            lines.append("")
            lines.append(title)
            lines += counts.sorted { $0.key < $1.key }.map { "  \($0.key): \($0.value)" }
        }
        if !unrecognised.isEmpty {
            lines.append("")
            lines.append("values not recognised")
            lines += unrecognised.map { "  \($0.column): \"\($0.value)\", \($0.count) times" }
        }
        if !refusalGroups.isEmpty {
            lines.append("")
            lines.append("refused")
            lines += refusalGroups.prefix(FrameReport.groupsShown).map(FrameReport.line)
            let more = refusalGroups.dropFirst(FrameReport.groupsShown)
            if !more.isEmpty {
                lines.append(
                    "  and \(more.reduce(0) { $0 + $1.count }) rows for \(more.count) other reasons or values; "
                        + "--refusals FILE writes every row")
            }
        }
        lines += warnings.map { "warning: \($0)" }
        return lines.joined(separator: "\n")
    }

    private static let groupsShown = 50

    /// A group of rows, or the one row that it is.
    private static func line(_ group: RefusalGroup) -> String {
        let column = group.column.isEmpty ? "" : " \(group.column):"
        let value = group.value.isEmpty ? "" : " \"\(group.value)\":"
        let rows = group.count == 1 ? "" : " (\(group.count) rows, this the first)"
        return "  \(group.file):\(group.line):\(column)\(value) \(group.reason)\(rows)"
    }
}
