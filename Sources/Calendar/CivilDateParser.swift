extension CivilDate {
    /// Reads `2025-06-03`, `03/06/2025` (day first) and `03-Jun-2025`, each with or without a time behind; a time and
    /// its zone are dropped, since dates are civil. Spaces around are ignored.
    ///
    /// Two-digit years, month-first dates and spreadsheet serial numbers are refused with a hint, never guessed at.
    @inlinable public static func parse(_ text: some StringProtocol) throws(CivilDateError) -> CivilDate {
        let quick = text.utf8.withContiguousStorageIfAvailable { bytes in
            Result { () throws(CivilDateError) in try parse(utf8: bytes) }
        }
        if let quick { return try quick.get() }
        let copied = Array(text.utf8).withUnsafeBufferPointer { bytes in
            Result { () throws(CivilDateError) in try parse(utf8: bytes) }
        }
        return try copied.get()
    }

    /// The same for bytes of UTF-8 (or any superset of ASCII). Allocates nothing unless it throws.
    public static func parse(utf8 bytes: UnsafeBufferPointer<UInt8>) throws(CivilDateError) -> CivilDate {
        var scanner = DateScanner(bytes: bytes)
        return try scanner.date()
    }

    /// How the dates of a column are read beyond what each says itself.
    package struct Manner: Sendable, Hashable {
        /// `06/03/2025` is the third of June.
        package var isMonthFirst: Bool
        /// The order is stated, so `03-06-2025` and `03.06.2025` can be read too.
        package var isStated: Bool

        package init(isMonthFirst: Bool = false, isStated: Bool = false) {
            (self.isMonthFirst, self.isStated) = (isMonthFirst, isStated)
        }
    }

    /// What a date written in numbers shows of the order of day and month.
    package enum ShownOrder: Sendable, Hashable {
        case either, dayFirst, monthFirst
    }

    /// Reads a date as `parse` does, in the manner of its column; a time with a zone is turned into the civil date of
    /// Europe/London. `shown` is set whether the date is taken or not.
    package static func parse(
        utf8 bytes: UnsafeBufferPointer<UInt8>, _ manner: Manner, shown: inout ShownOrder
    ) throws(CivilDateError) -> CivilDate {
        var scanner = DateScanner(bytes: bytes)
        scanner.manner = manner
        shown = .either
        do throws(CivilDateError) {
            let date = try scanner.date()
            shown = scanner.shown
            guard let zone = scanner.zone else { return date }
            return LondonTime.date(date, minutes: scanner.minutes - zone)
        } catch {
            shown = scanner.shown
            throw error
        }
    }
}

/// A walk along the bytes of one date.
private struct DateScanner {
    let bytes: UnsafeBufferPointer<UInt8>
    var position: Int
    let end: Int
    /// nil reads as the first rules do.
    var manner: CivilDate.Manner?
    private(set) var shown = CivilDate.ShownOrder.either
    /// The time behind the date in minutes, and the minutes that its zone is ahead of UTC.
    private(set) var minutes = 0
    private(set) var zone: Int?

    init(bytes: UnsafeBufferPointer<UInt8>) {
        var start = 0
        var end = bytes.count
        while start < end, DateScanner.isSpace(bytes[start]) { start += 1 }
        while end > start, DateScanner.isSpace(bytes[end - 1]) { end -= 1 }
        self.bytes = bytes
        self.position = start
        self.end = end
    }

    mutating func date() throws(CivilDateError) -> CivilDate {
        guard position < end else { throw .empty }
        guard let first = number() else { throw .unreadable }
        guard position < end else { throw DateScanner.digitsOnly(first) }
        let separator = take()
        switch (first.digits, separator) {
        case (4, UInt8(ascii: "-")):
            guard let month = number(), month.digits == 2, take(UInt8(ascii: "-")), let day = number(), day.digits == 2
            else { throw .unreadable }
            return try checked(year: first.value, month: month.value, day: day.value)
        case (1...2, UInt8(ascii: "/")):
            return try numbers(first, UInt8(ascii: "/"))
        case (1...2, UInt8(ascii: "-")), (1...2, UInt8(ascii: ".")):
            if manner?.isStated == true, position < end, bytes[position] >= 48, bytes[position] <= 57 {
                return try numbers(first, separator)
            }
            guard separator == UInt8(ascii: "-") else {
                guard number() != nil, position == end else { throw .unreadable }
                throw DateScanner.digitsOnly(first)
            }
            guard let month = monthName() else {
                throw .unclearOrder
            }
            guard take(UInt8(ascii: "-")), let year = number() else { throw .unreadable }
            try DateScanner.refuseShortYear(year)
            return try checked(year: year.value, month: month, day: first.value)
        case (4, UInt8(ascii: "/")):
            throw .yearFirst
        case (_, UInt8(ascii: ".")) where number() != nil && position == end:
            throw DateScanner.digitsOnly(first)
        default:
            throw .unreadable
        }
    }

    /// A date of two numbers and a year behind them.
    private mutating func numbers(_ first: Number, _ separator: UInt8) throws(CivilDateError) -> CivilDate {
        guard let second = number(), second.digits <= 2, take(separator), let year = number() else { throw .unreadable }
        try DateScanner.refuseShortYear(year)
        let canBeMonth = (first: (1...12).contains(first.value), second: (1...12).contains(second.value))
        if canBeMonth.first, (13...31).contains(second.value) { shown = .monthFirst }
        if canBeMonth.second, (13...31).contains(first.value) { shown = .dayFirst }
        guard manner?.isMonthFirst == true else {
            guard second.value <= 12 || first.value > 12 else { throw .monthFirst }
            return try checked(year: year.value, month: second.value, day: first.value)
        }
        guard first.value <= 12 || second.value > 12 else { throw .dayFirst }
        return try checked(year: year.value, month: first.value, day: second.value)
    }

    /// The date, once what stands behind it is known to be a time or nothing.
    private mutating func checked(year: Int, month: Int, day: Int) throws(CivilDateError) -> CivilDate {
        guard skipTime() else {
            throw .moreThanATime
        }
        guard let date = CivilDate(year: year, month: month, day: day) else {
            throw .noSuchDay
        }
        return date
    }

    /// `T` or spaces, hh:mm, with or without seconds and their fraction, am or pm, and a zone. Nothing at all is a time
    /// too.
    private mutating func skipTime() -> Bool {
        guard position < end else { return true }
        if !take(UInt8(ascii: "T")), !take(UInt8(ascii: "t")) {
            guard skipSpaces() else { return false }
        }
        guard let hour = number(), hour.digits <= 2, hour.value <= 24, take(UInt8(ascii: ":")),
            let minute = number(), minute.digits == 2, minute.value < 60
        else { return false }
        minutes = 60 * hour.value + minute.value
        if take(UInt8(ascii: ":")) {
            guard let second = number(), second.digits == 2, second.value <= 60 else { return false }
            if take(UInt8(ascii: ".")) || take(UInt8(ascii: ",")) {
                guard number() != nil else { return false }
            }
        }
        skipSpaces()
        if let half = letter(), half == UInt8(ascii: "a") || half == UInt8(ascii: "p") {
            position += 1
            guard letter() == UInt8(ascii: "m") else { return false }
            position += 1
            minutes = 60 * (hour.value % 12) + minute.value + (half == UInt8(ascii: "p") ? 720 : 0)
            if manner != nil { skipSpaces() }
        }
        return skipZone() && position == end
    }

    private mutating func skipZone() -> Bool {
        if letter() == UInt8(ascii: "z") {
            position += 1
            zone = 0
            return true
        }
        let isAhead = take(UInt8(ascii: "+"))
        guard isAhead || take(UInt8(ascii: "-")) else { return true }
        guard let hours = number(), hours.digits == 2 || hours.digits == 4 else { return false }
        var ahead = hours.digits == 4 ? 60 * (hours.value / 100) + hours.value % 100 : 60 * hours.value
        if hours.digits == 2, take(UInt8(ascii: ":")) {
            guard let minutes = number(), minutes.digits == 2 else { return false }
            ahead += minutes.value
        }
        zone = isAhead ? ahead : -ahead
        return true
    }

    private typealias Number = (value: Int, digits: Int)

    /// A run of digits; its value stops growing at nine, which no date has.
    private mutating func number() -> Number? {
        var value = 0
        var digits = 0
        while position < end, case let byte = bytes[position], byte >= 48, byte <= 57 {
            if digits < 9 { value = value * 10 + Int(byte - 48) }
            digits += 1
            position += 1
        }
        return digits == 0 ? nil : (value, digits)
    }

    /// 1 to 12 for the English three-letter names, whatever their case.
    private mutating func monthName() -> Int? {
        guard end - position >= 3 else { return nil }
        guard let month = MonthName.number(bytes[position], bytes[position + 1], bytes[position + 2]) else {
            return nil
        }
        position += 3
        return month
    }

    private mutating func take() -> UInt8 {
        defer { position += 1 }
        return bytes[position]
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard position < end, bytes[position] == byte else { return false }
        position += 1
        return true
    }

    /// The letter here, in lower case.
    private func letter() -> UInt8? {
        guard position < end else { return nil }
        let lower = bytes[position] | 32
        return lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z") ? lower : nil
    }

    @discardableResult
    private mutating func skipSpaces() -> Bool {
        let start = position
        while position < end, DateScanner.isSpace(bytes[position]) { position += 1 }
        return position > start
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 32 || (byte >= 9 && byte <= 13)
    }

    private static func refuseShortYear(_ year: Number) throws(CivilDateError) {
        if year.digits == 2 { throw .shortYear }
        if year.digits != 4 { throw .unreadable }
    }

    private static func digitsOnly(_ number: Number) -> CivilDateError {
        switch number.digits {
        case 8: .digitsAlone
        case 5: .serialNumber
        default: .unreadable
        }
    }
}
