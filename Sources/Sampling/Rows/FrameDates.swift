import Calendar
import Tables

/// How the dates of one file are read.
struct FrameDates: Sendable {
    private let rules: ReadingRules
    private let manner: CivilDate.Manner
    /// The order that a date must not show.
    let refused: CivilDate.ShownOrder

    init(_ header: FrameHeader) {
        rules = header.rules
        let isMonthFirst = header.profile.dates == .monthFirst
        manner = CivilDate.Manner(isMonthFirst: isMonthFirst, isStated: header.profile.dates != nil)
        refused = isMonthFirst ? .dayFirst : .monthFirst
    }

    /// Throws `.placeholder` for a date that stands for none.
    @inline(__always)
    func date(
        _ bytes: UnsafeBufferPointer<UInt8>, shown: inout CivilDate.ShownOrder
    ) throws(CivilDateError) -> CivilDate {
        if let date = FrameDates.isoDate(bytes), rules == .first || !FrameDates.isOutlandish(date) { return date }
        return try carefully(bytes, shown: &shown)
    }

    func date(_ bytes: UnsafeBufferPointer<UInt8>) throws(CivilDateError) -> CivilDate {
        var shown = CivilDate.ShownOrder.either
        return try date(bytes, shown: &shown)
    }

    func date(_ text: String) -> CivilDate? {
        var text = text
        return text.withUTF8 { try? date($0) }
    }

    private func carefully(
        _ bytes: UnsafeBufferPointer<UInt8>, shown: inout CivilDate.ShownOrder
    ) throws(CivilDateError) -> CivilDate {
        guard rules == .second else { return try CivilDate.parse(utf8: bytes) }
        let date = try CivilDate.parse(utf8: bytes, manner, shown: &shown)
        guard !FrameDates.placeholders.contains(date) else { throw .placeholder }
        return date
    }

    /// Can be a placeholder.
    @inline(__always)
    private static func isOutlandish(_ date: CivilDate) -> Bool { date.year <= 1900 || date.year == 9999 }

    /// What databases and spreadsheets write where there is no date.
    private static let placeholders = Set(
        ["0001-01-01", "1753-01-01", "1899-12-30", "1899-12-31", "1900-01-01", "9999-12-31"].compactMap {
            try? CivilDate.parse($0)
        })

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

extension FrameField {
    /// Columns of dates, which are judged as wholes.
    static let dates: [FrameField] = [.started, .ended, .firstContact, .reportingPeriodEnd, .dateOfBirth]

    /// Place among `dates`.
    @inline(__always)
    var dateSlot: Int {
        switch self {
        case .started: 0
        case .ended: 1
        case .firstContact: 2
        case .reportingPeriodEnd: 3
        default: 4
        }
    }
}

/// How many dates of each column can only be read day first or only month first.
struct DateOrders: Sendable {
    /// The first value in the order that is not read, on a line, as it may be shown.
    struct First: Sendable {
        let line: Int
        let value: String
    }

    private(set) var dayFirst = SIMD8<Int>()
    private(set) var monthFirst = SIMD8<Int>()
    private(set) var firstRefused: [Int: First] = [:]

    mutating func clear() { self = DateOrders() }

    @inline(__always)
    mutating func note(_ shown: CivilDate.ShownOrder, _ slot: Int) {
        if shown == .dayFirst { dayFirst[slot] &+= 1 } else { monthFirst[slot] &+= 1 }
    }

    mutating func noteFirst(_ slot: Int, _ first: @autoclosure () -> First) {
        if firstRefused[slot] == nil { firstRefused[slot] = first() }
    }

    /// Takes in those of a chunk that begins on a line.
    mutating func add(_ other: DateOrders, line: Int) {
        dayFirst &+= other.dayFirst
        monthFirst &+= other.monthFirst
        for (slot, first) in other.firstRefused where firstRefused[slot] == nil {
            firstRefused[slot] = First(line: line + first.line, value: first.value)
        }
    }
}

extension FrameColumns {
    /// A date that every row must have.
    @inline(__always)
    func date(
        _ field: FrameField, _ row: RecordScanner, _ line: Int, _ orders: inout DateOrders
    ) throws(DateFault) -> CivilDate {
        let column = header.columns[field]
        do throws(CivilDateError) {
            return try date(field, row.value(column), line, &orders)
        } catch {
            throw DateFault(column: column, why: isBlank(row.value(column), isDateOrAge: true) ? .empty : error)
        }
    }

    /// A date, and what it shows of the order that its column is written in.
    @inline(__always)
    func date(
        _ field: FrameField, _ written: UnsafeBufferPointer<UInt8>, _ line: Int, _ orders: inout DateOrders
    ) throws(CivilDateError) -> CivilDate {
        var shown = CivilDate.ShownOrder.either
        do throws(CivilDateError) {
            let date = try dates.date(written, shown: &shown)
            if shown != .either { orders.note(shown, field.dateSlot) }
            return date
        } catch {
            if shown != .either { note(shown, field, written, line, &orders) }
            throw error
        }
    }

    private func note(
        _ shown: CivilDate.ShownOrder, _ field: FrameField, _ written: UnsafeBufferPointer<UInt8>, _ line: Int,
        _ orders: inout DateOrders
    ) {
        orders.note(shown, field.dateSlot)
        guard shown == dates.refused else { return }
        orders.noteFirst(
            field.dateSlot,
            DateOrders.First(
                line: line, value: self.shown(String(decoding: written, as: UTF8.self), in: header.columns[field])))
    }
}
