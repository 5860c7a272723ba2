import TextUI

@testable import Workstation

extension Person {
    /// For each row the runs of cells that are not plain text: the first column and the last, the role, and whether it
    /// is selected.
    var looks: String {
        var text = ""
        for row in 0..<canvas.height {
            let cells = (0..<canvas.width).map { canvas[row, $0] }
            var runs: [String] = []
            var start = 0
            for column in 1...canvas.width
            where column == canvas.width || cells[column].role != cells[start].role
                || cells[column].isSelected != cells[start].isSelected
            {
                if cells[start].role != .text || cells[start].isSelected {
                    runs.append(
                        "\(start)-\(column - 1) \(cells[start].role)\(cells[start].isSelected ? " selected" : "")")
                }
                start = column
            }
            if !runs.isEmpty { text += "\(row): \(runs.joined(separator: ", "))\n" }
        }
        return text
    }
}
