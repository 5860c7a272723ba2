/// Characters, the cursor, scrolling and erasing.
extension ScreenModel {
    mutating func show(_ scalar: Unicode.Scalar) {
        let drawn = drawsLines[selectedSet] ? LineDrawing.character(for: scalar) : scalar
        let width = CharacterWidth.of(drawn)
        guard width > 0 else { return join(drawn) }
        lastScalar = scalar
        if wrapsNext || cursor.column + width > columns {
            if privateModes.contains(7) {
                lineFeed()
                cursor.column = 0
            } else {
                cursor.column = columns - width
            }
            wrapsNext = false
        }
        let row = cursor.row
        if insertsCharacters { insertCells(width) }
        grid[row][cursor.column] = ScreenCell(text: String(drawn), isWide: width == 2, style: style)
        if width == 2 { grid[row][cursor.column + 1] = ScreenCell(text: "", style: style) }
        Self.mend(&grid[row], max(0, cursor.column - 1)..<min(columns, cursor.column + width + 1))
        cursor.column += width
        wrapsNext = cursor.column == columns
        if wrapsNext { cursor.column = columns - 1 }
    }

    /// A combining mark belongs to the character before the cursor.
    private mutating func join(_ scalar: Unicode.Scalar) {
        var column = wrapsNext ? cursor.column : cursor.column - 1
        if column > 0, grid[cursor.row][column].isRightHalf { column -= 1 }
        if column >= 0 { grid[cursor.row][column].text.unicodeScalars.append(scalar) }
    }

    /// Blanks what was left of a wide character when one of its halves was overwritten or moved away. `columns` are those
    /// that were changed and their neighbours; nil is the whole row.
    static func mend(_ row: inout [ScreenCell], _ columns: Range<Int>? = nil) {
        for column in columns ?? row.indices {
            let isLeftOf = column + 1 < row.count && row[column + 1].isRightHalf
            let isRightOf = column > 0 && row[column - 1].isWide
            if (row[column].isWide && !isLeftOf) || (row[column].isRightHalf && !isRightOf) {
                row[column] = ScreenCell(style: row[column].style)
            }
        }
    }

    /// Moves the cursor, stopping at the edges.
    mutating func move(toRow row: Int, column: Int) {
        cursor = ScreenPosition(row: min(max(0, row), rows - 1), column: min(max(0, column), columns - 1))
        wrapsNext = false
    }

    /// To the next tab stops, or for a negative count the ones before.
    mutating func tab(_ count: Int) {
        var column = cursor.column
        for _ in 0..<abs(count) {
            let next = count > 0 ? tabStops.filter { $0 > column }.min() : tabStops.filter { $0 < column }.max()
            column = next ?? (count > 0 ? columns - 1 : 0)
        }
        move(toRow: cursor.row, column: column)
    }

    mutating func lineFeed() {
        if cursor.row == region.upperBound {
            scroll(region, by: 1)
            wrapsNext = false
        } else {
            move(toRow: cursor.row + 1, column: cursor.column)
        }
    }

    mutating func reverseLineFeed() {
        if cursor.row == region.lowerBound {
            scroll(region, by: -1)
            wrapsNext = false
        } else {
            move(toRow: cursor.row - 1, column: cursor.column)
        }
    }

    /// Erasing takes the background colour on xterm and the Linux console, not on the others (terminfo `bce`).
    private var blankCell: ScreenCell {
        var cell = ScreenCell()
        if term.hasPrefix("xterm") || term.hasPrefix("linux") { cell.style.background = style.background }
        return cell
    }

    private func blankLines(_ count: Int) -> [[ScreenCell]] {
        Array(repeating: Array(repeating: blankCell, count: columns), count: count)
    }

    /// Moves the lines of the range up, or down for a negative count; blank lines come in.
    mutating func scroll(_ lines: ClosedRange<Int>, by count: Int) {
        let moved = min(abs(count), lines.count)
        let kept = Array(count > 0 ? grid[lines].dropFirst(moved) : grid[lines].dropLast(moved))
        grid.replaceSubrange(lines, with: count > 0 ? kept + blankLines(moved) : blankLines(moved) + kept)
    }

    mutating func insertLines(_ count: Int) { scrollBelow(-count) }

    mutating func deleteLines(_ count: Int) { scrollBelow(count) }

    private mutating func scrollBelow(_ count: Int) {
        guard region.contains(cursor.row) else { return }
        scroll(cursor.row...region.upperBound, by: count)
        move(toRow: cursor.row, column: 0)
    }

    mutating func insertCells(_ count: Int) {
        let inserted = min(count, columns - cursor.column)
        grid[cursor.row].insert(contentsOf: Array(repeating: blankCell, count: inserted), at: cursor.column)
        grid[cursor.row].removeLast(inserted)
        Self.mend(&grid[cursor.row])
        wrapsNext = false
    }

    mutating func deleteCells(_ count: Int) {
        let deleted = min(count, columns - cursor.column)
        grid[cursor.row].removeSubrange(cursor.column..<cursor.column + deleted)
        grid[cursor.row] += Array(repeating: blankCell, count: deleted)
        Self.mend(&grid[cursor.row])
        wrapsNext = false
    }

    mutating func erase(row: Int, columns range: Range<Int>) {
        for column in range { grid[row][column] = blankCell }
        Self.mend(&grid[row])
        wrapsNext = false
    }

    /// 0 from the cursor, 1 up to and with it, 2 the whole line.
    mutating func eraseLine(_ part: Int) {
        let range = [cursor.column..<columns, 0..<cursor.column + 1, 0..<columns][part]
        erase(row: cursor.row, columns: range)
    }

    /// 0 from the cursor, 1 up to and with it, 2 the whole screen, 3 what has scrolled away (nothing is kept here).
    mutating func eraseScreen(_ part: Int) {
        let whole = [cursor.row + 1..<rows, 0..<cursor.row, 0..<rows, 0..<0][part]
        for row in whole { erase(row: row, columns: 0..<columns) }
        if part < 2 { eraseLine(part) }
    }

    /// Mode 1049: the alternate screen is blank on entry, and leaving it brings back screen and cursor.
    mutating func useAlternateScreen(_ on: Bool) {
        if on, ordinaryScreen == nil {
            ordinaryPen = pen
            ordinaryScreen = grid
            grid = blankLines(rows)
        } else if !on, let hidden = ordinaryScreen {
            grid = hidden
            ordinaryScreen = nil
            pen = ordinaryPen
        }
    }

    var pen: Pen {
        get { Pen(cursor: cursor, style: style, drawsLines: drawsLines, selectedSet: selectedSet) }
        set {
            style = newValue.style
            drawsLines = newValue.drawsLines
            selectedSet = newValue.selectedSet
            move(toRow: newValue.cursor.row, column: newValue.cursor.column)
        }
    }
}
