import Reporting
import Tables

/// What a board is asked to decide: a table of `number` and `text`.
enum DecisionFile {
    private static let headings = ["number", "text"]

    private static let kind = Sheet.Kind { cells in
        cells.count { headings.contains($0.lowercased()) }
    }

    static func read(_ path: String) throws -> [String] {
        let sheet = try Sheet.read(path, as: kind)
        Output.warnings(sheet.warnings)
        let names = sheet.headings.cells.map { $0.lowercased() }
        guard let text = names.firstIndex(of: "text") else {
            throw Failure(.reportTable(.noText, file: path, line: sheet.headings.line, column: 1))
        }
        let number = names.firstIndex(of: "number")
        let decisions = sheet.rows.compactMap { row -> String? in
            guard text < row.cells.count, !row.cells[text].isEmpty else { return nil }
            let place = number.flatMap { $0 < row.cells.count ? row.cells[$0] : nil } ?? ""
            return place.isEmpty ? row.cells[text] : "\(place). \(row.cells[text])"
        }
        guard !decisions.isEmpty else {
            throw Failure(.reportTable(.noDecision, file: path, line: sheet.headings.line, column: 1))
        }
        return decisions
    }
}

/// What each reason for a gap calls for, in a council's own words: a table of `reason` and `theme`.
enum ThemeFile {
    private static let kind = Sheet.Kind { cells in cells.count { ["reason", "theme"].contains($0.lowercased()) } }

    static func read(_ path: String) throws -> TrainingThemes {
        let sheet = try Sheet.read(path, as: kind)
        Output.warnings(sheet.warnings)
        let names = sheet.headings.cells.map { $0.lowercased() }
        guard let reason = names.firstIndex(of: "reason"), let theme = names.firstIndex(of: "theme") else {
            throw Failure(.reportTable(.noThemes, file: path, line: sheet.headings.line, column: 1))
        }
        var themes: [String: String] = [:]
        for row in sheet.rows {
            func cell(_ column: Int) -> String { column < row.cells.count ? row.cells[column] : "" }
            guard !cell(theme).isEmpty else { continue }
            guard TrainingThemes.reasons.contains(cell(reason)) else {
                throw Failure(
                    .reportTable(
                        .unknownReason(cell(reason), known: TrainingThemes.reasons), file: path, line: row.line,
                        column: reason + 1))
            }
            themes[cell(reason)] = cell(theme)
        }
        return TrainingThemes(themes)
    }
}
