import Advocacy
import Calendar
import Tables

/// A date that a row needs and does not have.
struct DateFault: Error {
    let column: Int?
    let why: CivilDateError

    @inline(__always)
    static func parse(_ row: RecordScanner, column: Int?) throws(DateFault) -> CivilDate {
        let written = row.value(column)
        if let date = isoDate(written) { return date }
        do {
            return try CivilDate.parse(utf8: written)
        } catch {
            throw DateFault(column: column, why: error)
        }
    }

    /// `yyyy-MM-dd`, as most case systems write it, at once; anything else is left to the careful reader.
    @inline(__always)
    private static func isoDate(_ bytes: UnsafeBufferPointer<UInt8>) -> CivilDate? {
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else { return nil }
        func number(_ range: Range<Int>) -> Int {
            var number = 0
            for index in range {
                let digit = Int(bytes[index]) - 48
                // Far outside every calendar, so that the date is refused.
                number = digit >= 0 && digit <= 9 ? 10 * number + digit : -1_000_000
            }
            return number
        }
        return CivilDate(year: number(0..<4), month: number(5..<7), day: number(8..<10))
    }
}
