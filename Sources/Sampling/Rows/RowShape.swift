import Tables

/// How a row's fields fit the headings.
struct RowShape {
    enum Fit {
        case whole
        /// The last cells are missing, and none that every row must have.
        case short
        /// A cell is missing that every row must have.
        case lacking
        /// Something stands behind the last heading.
        case surplus
    }

    private let rules: ReadingRules
    private let isDecoded: Bool
    /// Fields up to the last heading that is not blank, up to the last of all, and up to the last that must be there.
    private let least: Int
    private let width: Int
    private let required: Int

    init(_ header: FrameHeader) {
        rules = header.rules
        isDecoded = header.isDecoded
        width = header.headings.count
        least = rules == .first ? width : (header.headings.lastIndex { !$0.isEmpty } ?? -1) + 1
        required =
            1
            + (FrameField.required(in: header.profile.base).compactMap { header.columns[$0] }.max() ?? 0)
    }

    @inline(__always)
    func fit(_ row: RecordScanner) -> Fit {
        row.fieldCount >= least && row.fieldCount <= width ? .whole : oddFit(row)
    }

    private func oddFit(_ row: RecordScanner) -> Fit {
        if row.fieldCount > width {
            guard rules == .second, row.fieldCount <= width + RecordScanner.mostSurplus else {
                return .surplus
            }
            return (width..<row.fieldCount).allSatisfy { row.value($0).isEmpty } ? .whole : .surplus
        }
        if rules == .first { return .lacking }
        // A sheet has no cell where there is nothing.
        if isDecoded { return .whole }
        return row.fieldCount >= required ? .short : .lacking
    }

    /// Whether two rows behind one another are one that was broken by a line end: the fields are as many as a row's, or the
    /// second is no note.
    func isBroken(_ first: Int, _ second: RecordScanner, isNote: Bool) -> Bool {
        fit(second) == .lacking && (!isNote || (least...width).contains(first + second.fieldCount - 1))
    }
}
