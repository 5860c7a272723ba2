import Testing

@testable import TextUI

struct CanvasTests {
    private func canvas(_ width: Int, _ height: Int = 1, _ encoding: TextEncoding = .unicode) -> Canvas {
        Canvas(width: width, height: height, encoding: encoding)
    }

    @Test func aCellIsEightBytes() {
        #expect(MemoryLayout<Cell>.size == 8)
        #expect(MemoryLayout<Cell>.stride == 8)
    }

    @Test func textIsCutWithAnEllipsis() {
        var canvas = canvas(8)
        #expect(canvas.write("needs assessment", row: 0, column: 2) == 8)
        #expect(canvas.dump() == "  needs…\n")
    }

    @Test func textThatJustFitsIsNotCut() {
        var canvas = canvas(8)
        #expect(canvas.write("needs", row: 0, column: 0, end: 5) == 5)
        #expect(canvas.dump() == "needs\n")
    }

    @Test(arguments: [(-1, 0), (1, 0), (0, 9), (0, Int.max - 9), (-5, -5)])
    func outsideTheGridNothingIsDrawn(row: Int, column: Int) {
        var canvas = canvas(8)
        canvas.write("x", row: row, column: column)
        canvas.put("x", row: row, column: column)
        canvas.fill("x", row: row, column: column, width: 2)
        #expect(canvas.dump() == "\n")
    }

    @Test func textMayStartLeftOfTheGrid() {
        var canvas = canvas(4)
        canvas.write("abcd", row: 0, column: -2)
        #expect(canvas.dump() == "cd\n")
    }

    @Test func aWideCharacterTakesTwoCellsAndIsNeverHalved() {
        var canvas = canvas(5)
        canvas.write("日本", row: 0, column: 0)
        #expect(canvas[0, 1].isContinuation && canvas[0, 3].isContinuation)
        canvas.write("x", row: 0, column: 1)
        #expect(canvas.dump() == " x本\n")
        canvas.write("y", row: 0, column: 2)
        #expect(canvas.dump() == " xy\n")
        #expect(!canvas[0, 3].isContinuation)
    }

    @Test func aWideCharacterThatDoesNotFitIsCut() {
        var canvas = canvas(4)
        canvas.write("a日本", row: 0, column: 0)
        #expect(canvas.dump() == "a日…\n")
    }

    @Test func longerGraphemesKeepTheirCode() {
        var canvas = canvas(6)
        canvas.write("e\u{301}👩‍⚕️", row: 0, column: 0)
        let before = canvas.cells
        #expect(canvas.dump() == "e\u{301}👩‍⚕️\n")
        canvas.clear()
        #expect(canvas.dump() == "\n")
        canvas.write("e\u{301}👩‍⚕️", row: 0, column: 0)
        #expect(canvas.cells == before)
    }

    @Test func nothingInATextRearrangesTheScreen() {
        var canvas = canvas(20)
        canvas.write("a\u{202e}b\u{2066}c\u{1b}[31m\td\ne\u{7}", row: 0, column: 0)
        #expect(canvas.dump() == "abc\u{fffd}[31m d e\u{fffd}\n")
    }

    @Test func marksWithoutEndAreBounded() {
        var canvas = canvas(4)
        canvas.write("a" + String(repeating: "\u{301}", count: 500) + "b", row: 0, column: 0)
        #expect(canvas.text(of: canvas[0, 0]).unicodeScalars.count <= 10)
        #expect(canvas.text(of: canvas[0, 1]) == "b")
    }

    @Test func inAnASCIILocaleEveryCellIsASCII() {
        var canvas = canvas(40, 2, .ascii)
        canvas.write("Tŷ – “caffè” 日 ✓ £5 é e\u{301} 👩‍⚕️", row: 0, column: 0)
        canvas.drawProgress(0.5, row: 1, column: 0, width: 10)
        #expect(canvas.dump() == "Ty - \"caffe\" ?? + L5 e e ??\n[####    ]\n")
        #expect(canvas.cells.allSatisfy { $0.ascii != nil })
    }

    @Test func everyASCIIGlyphIsASCII() {
        for case (let label?, let value) in Mirror(reflecting: Glyphs.ascii).children {
            let scalars = value as? [Unicode.Scalar] ?? (value as? Unicode.Scalar).map { [$0] } ?? []
            #expect(!scalars.isEmpty && scalars.allSatisfy { $0.isASCII }, "\(label)")
        }
    }

    @Test func selectionKeepsTheRole() {
        var canvas = canvas(4)
        canvas.write("ab", row: 0, column: 0, role: .gap)
        canvas.select(Rect(row: 0, column: 0, height: 1, width: 1))
        #expect(canvas[0, 0].isSelected && canvas[0, 0].role == .gap)
        #expect(!canvas[0, 1].isSelected)
    }

    @Test func resizingBlanksAndDropsTheCursor() {
        var canvas = canvas(4)
        canvas.cursor = .init(row: 0, column: 3)
        canvas.write("abcd", row: 0, column: 0)
        canvas.resize(width: 2, height: 2)
        #expect(canvas.dump() == "\n\n")
        #expect(canvas.cursor == nil)
        canvas.resize(width: -1, height: 3)
        #expect(canvas.cells.isEmpty)
    }
}
