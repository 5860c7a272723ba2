import Advocacy
import Sampling
import TextUI
import Wording

/// What was read from a frame, in lines.
struct FrameLines {
    private(set) var lines: [(text: String, isHeading: Bool)] = []
    private let width: Int
    /// Refused rows and unrecognised values listed; the rest are counted.
    private static let most = 12

    init(_ survey: FrameSurvey, width: Int) {
        self.width = width
        let report = survey.report
        add(
            say(
                "\(report.rows.grouped) rows: \(report.accepted.grouped) accepted, ",
                "\(report.merged.grouped) merged with another of the same event, ",
                "\(report.outOfScope.grouped) out of scope, \(report.refused.grouped) refused"))
        add(survey.files.map { say("\($0.name) read as \($0.profile)") }.joined(separator: "; "))
        refusals(report)
        unrecognised(report)
        for warning in report.warnings { add(say("Warning: \(warning)"), hanging: 2) }
        counts(say("By process"), FrameLines.processes(report.byProcess))
        counts(say("Out of scope, demand beyond the duty"), FrameLines.processes(report.outOfScopeByProcess))
        let teams = report.byTeam.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        counts(say("By team"), teams.map { (StratumName.shown(value: $0.key), $0.value) })
        counts(say("By month of start"), FrameLines.months(report))
    }

    /// Processes by their names, the most frequent first.
    private static func processes(_ counts: [String: Int]) -> [(String, Int)] {
        counts.map { (Process(rawValue: $0.key)?.label(in: .england) ?? $0.key, $0.value) }
            .sorted { ($1.1, $0.0) < ($0.1, $1.0) }
    }

    /// Stages by the month of their start, oldest first.
    static func months(_ report: FrameReport) -> [(String, Int)] {
        report.byMonth.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    private mutating func refusals(_ report: FrameReport) {
        guard report.refused > 0 else { return }
        add(say("Refused"), true)
        for group in report.refusalGroups.prefix(Self.most) {
            let column = group.column.isEmpty ? "" : "\(group.column) "
            let value = group.value.isEmpty ? "" : "\"\(FrameReport.shown(group.value))\""
            let place = column.isEmpty && value.isEmpty ? "" : " \(column)\(value)".trimmed + ":"
            let first = "\(group.file):\(group.line): \(place) \(group.reason)".replacing(":  ", with: ": ")
            add(
                group.count == 1 ? first : say("\(group.count.grouped) rows, the first \(first)"), hanging: 2)
        }
        let more = report.refusalGroups.count - Self.most
        if more > 0 { add(say("and \(more.grouped) more")) }
    }

    private mutating func unrecognised(_ report: FrameReport) {
        guard !report.unrecognised.isEmpty else { return }
        add(say("Values not recognised"), true)
        for value in report.unrecognised.prefix(Self.most) {
            let written = FrameReport.shown(value.value)
            add(
                value.count == 1
                    ? say("\(value.column): \"\(written)\", once")
                    : say("\(value.column): \"\(written)\", \(value.count.grouped) times"), hanging: 2)
        }
        let more = report.unrecognised.count - Self.most
        if more > 0 { add(say("and \(more.grouped) more")) }
    }

    /// Names with counts, as many beside each other as there is room for.
    private mutating func counts(_ title: String, _ counts: [(String, Int)]) {
        guard !counts.isEmpty else { return }
        add(title, true)
        for line in FrameLines.table(counts, width: width) { lines.append((line, false)) }
    }

    /// Cells of a name and a number, in as many columns as fit; read along the lines.
    static func table(_ counts: [(String, Int)], width: Int) -> [String] {
        let name = min(40, counts.map { $0.0.count }.max() ?? 1)
        let number = counts.map { $0.1.grouped.count }.max() ?? 1
        let cell = name + number + 5
        let across = max(1, (width + 3) / cell)
        return stride(from: 0, to: counts.count, by: across).map { start in
            counts[start..<min(start + across, counts.count)].map { label, count in
                let text = label.count > name ? String(label.prefix(name - 1)) + "\u{2026}" : label
                let digits = count.grouped
                let gap = name - text.count + number - digits.count + 2
                return text + String(repeating: " ", count: gap) + digits
            }.joined(separator: "   ")
        }
    }

    private mutating func add(_ text: String, _ isHeading: Bool = false, hanging: Int = 0) {
        guard !text.isEmpty else { return }
        let indent = String(repeating: " ", count: hanging)
        for (index, line) in Wrapping.texts(of: text, width: width - hanging).enumerated() {
            lines.append((index == 0 ? line : indent + line, isHeading))
        }
    }
}
