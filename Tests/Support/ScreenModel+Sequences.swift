/// What each control and sequence does. The meanings are those of xterm's "Control Sequences" (ctlseqs) and, for the
/// Linux console's own, console_codes(4).
extension ScreenModel {
    mutating func perform(_ action: SequenceParser.Action) throws(UnknownSequence) {
        switch action {
        case .print(let scalar): show(scalar)
        case .control(let byte): try control(byte)
        case .escape(let name): try escape(name)
        case .sequence(let sequence): try control(sequence)
        case .systemCommand(let text): try systemCommand(text)
        }
    }

    private mutating func control(_ byte: UInt8) throws(UnknownSequence) {
        switch byte {
        case 0x00: break  // padding
        case 0x07: bells += 1
        case 0x08: move(toRow: cursor.row, column: cursor.column - 1)
        case 0x09: tab(1)
        case 0x0A, 0x0B, 0x0C: lineFeed()
        case 0x0D: move(toRow: cursor.row, column: 0)
        case 0x0E: selectedSet = 1
        case 0x0F: selectedSet = 0
        default: throw UnknownSequence([byte], "a control character")
        }
    }

    private mutating func escape(_ name: String) throws(UnknownSequence) {
        switch name {
        case "7": savedPen = pen
        case "8": pen = savedPen
        case "=", ">", "g": break  // the keypad; screen's flash
        case "D": lineFeed()
        case "E":
            lineFeed()
            move(toRow: cursor.row, column: 0)
        case "H": tabStops.insert(cursor.column)
        case "M": reverseLineFeed()
        case "c": reset()
        case "(0": drawsLines[0] = true
        case "(B": drawsLines[0] = false
        case ")0": drawsLines[1] = true
        case ")B": drawsLines[1] = false
        default: throw UnknownSequence([0x1B] + Array(name.utf8), "an escape sequence")
        }
    }

    private mutating func control(_ sequence: SequenceParser.ControlSequence) throws(UnknownSequence) {
        let values = sequence.parameters.map { $0.first ?? nil }
        func value(_ index: Int, or standard: Int = 0) -> Int {
            index < values.count ? min(values[index] ?? standard, 9999) : standard
        }
        // In counts and positions 0 means 1.
        func count(_ index: Int = 0) -> Int { max(1, value(index, or: 1)) }
        let (row, column) = (cursor.row, cursor.column)

        switch sequence.name {
        case "@": insertCells(count())
        case "A": move(toRow: max(row - count(), row >= region.lowerBound ? region.lowerBound : 0), column: column)
        case "B", "e":
            move(toRow: min(row + count(), row <= region.upperBound ? region.upperBound : rows - 1), column: column)
        case "C", "a": move(toRow: row, column: column + count())
        case "D": move(toRow: row, column: column - count())
        case "G", "`": move(toRow: row, column: count() - 1)
        case "H", "f": move(toRow: count(0) - 1, column: count(1) - 1)
        case "I": tab(count())
        case "Z": tab(-count())
        case "d": move(toRow: count() - 1, column: column)
        case "J" where (0...3).contains(value(0)): eraseScreen(value(0))
        case "K" where (0...2).contains(value(0)): eraseLine(value(0))
        case "L": insertLines(count())
        case "M": deleteLines(count())
        case "P": deleteCells(count())
        case "S": scroll(region, by: count())
        case "T": scroll(region, by: -count())
        case "X": erase(row: row, columns: column..<min(columns, column + count()))
        case "b":
            guard let lastScalar else { throw UnknownSequence(sequence.bytes, "there is no character to repeat") }
            for _ in 0..<count() { show(lastScalar) }
        case "g" where value(0) == 0: tabStops.remove(column)
        case "g" where value(0) == 3: tabStops = []
        case "h" where values == [4], "l" where values == [4]: insertsCharacters = sequence.name == "h"
        case "h" where values == [34], "l" where values == [34]: break  // screen's names for the shape of the cursor
        case "m":
            guard style.select(sequence.parameters.map { $0.map { $0 ?? 0 } }) else {
                throw UnknownSequence(sequence.bytes, "a style it cannot show")
            }
        case "r":
            let (top, bottom) = (count(0) - 1, min(value(1, or: rows), rows) - 1)
            guard top < bottom else {
                throw UnknownSequence(sequence.bytes, "a scrolling region of less than two lines")
            }
            region = top...bottom
            move(toRow: 0, column: 0)
        case "t" where [22, 23].contains(value(0)): break  // xterm keeps and restores the title
        case "!p": softReset()
        case " q", "?c": break  // the shape of the cursor
        case "?h", "?l": try setPrivateModes(values, sequence)
        default: throw UnknownSequence(sequence.bytes, "a control sequence")
        }
    }

    /// Modes that change what the model shows, or what a terminal would send, or (3, 4, 5, 12, 1004, 1034, 2026) what it
    /// does not model but knows to be harmless.
    private static let knownModes: Set<Int?> = [
        1, 3, 4, 5, 7, 12, 25, 1000, 1002, 1003, 1004, 1006, 1034, 1049, 2004, 2026,
    ]

    private mutating func setPrivateModes(
        _ modes: [Int?], _ sequence: SequenceParser.ControlSequence
    ) throws(UnknownSequence) {
        for mode in modes {
            guard let mode, Self.knownModes.contains(mode) else {
                throw UnknownSequence(sequence.bytes, "a private mode")
            }
            if mode == 1049 { useAlternateScreen(sequence.name == "?h") }
            if sequence.name == "?h" { privateModes.insert(mode) } else { privateModes.remove(mode) }
        }
    }

    private mutating func systemCommand(_ text: String) throws(UnknownSequence) {
        let number = text.prefix { $0 != ";" }
        switch number {
        case "0", "1", "2": title = String(text.dropFirst(number.count + 1))
        case "4", "12", "104", "112": break  // the palette and the colour of the cursor
        case _ where text == "R" || text.hasPrefix("P"): break  // the same on the Linux console
        default: throw UnknownSequence([0x1B, UInt8(ascii: "]")] + Array(text.utf8), "an operating system command")
        }
    }

    private mutating func softReset() {
        style = ScreenStyle()
        insertsCharacters = false
        region = 0...rows - 1
        drawsLines = [false, false]
        selectedSet = 0
        savedPen = Pen()
        wrapsNext = false
        privateModes.subtract([1])
        privateModes.formUnion([7, 25])
    }

    private mutating func reset() {
        let bells = bells
        self = ScreenModel(rows: rows, columns: columns, term: term)
        self.bells = bells
    }
}
