import Foundation
import Testing

@testable import TextUI

struct TextWidthTests {
    @Test func agreesWithUnicodesOwnTables() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Reference/widths.txt")
        var checked = 0
        for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") where !line.hasPrefix("#") {
            let fields = line.split(separator: " ")
            let first = try #require(UInt32(fields[0], radix: 16))
            let last = try #require(UInt32(fields[1], radix: 16))
            let columns = try #require(Int(fields[2]))
            let wrong = (first...last).compactMap { Unicode.Scalar($0) }.filter { TextWidth.columns(of: $0) != columns }
            #expect(wrong.isEmpty, "\(line): \(wrong.prefix(5).map { String($0.value, radix: 16) })")
            checked += Int(last - first) + 1
        }
        #expect(checked > 140_000)
    }

    @Test(arguments: [
        ("", 0), ("plain", 5), ("Tŷ Hŵsel", 8), ("e\u{301}a", 2), ("日本", 4), ("한국", 4), ("\u{1112}\u{1161}\u{11ab}", 2),
        ("👍", 2), ("👍🏽", 2), ("👩‍⚕️", 2), ("👨‍👩‍👧‍👦", 2), ("❤️", 2), ("❤", 1), ("🇬🇧", 2), ("🇬🇧🇫🇷", 4), ("1️⃣", 1),
        ("a\u{202e}b", 2), ("\u{200b}", 0), ("שלום", 4), ("▕█▌", 3), ("\u{1b}[31m", 5), ("½£€", 3),
    ])
    func columnsOfText(text: String, columns: Int) {
        #expect(TextWidth.columns(text) == columns)
    }

    @Test func aSubstringCountsAsItsOwnText() {
        let text = "ab日本cd"
        #expect(TextWidth.columns(text.dropFirst(2).dropLast(2)) == 4)
    }
}
