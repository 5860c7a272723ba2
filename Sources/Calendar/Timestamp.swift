/// A moment in Coordinated Universal Time, to the millisecond: `2026-03-31T09:05:07.250Z`.
public struct Timestamp: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// Milliseconds since 1970-01-01T00:00:00Z, without leap seconds.
    public let milliseconds: Int

    public init(milliseconds: Int) {
        self.milliseconds = milliseconds
    }

    /// Reads exactly the form that `description` writes; anything else is nil.
    public init?(_ text: String) {
        var text = text
        guard let milliseconds = text.withUTF8(Timestamp.milliseconds) else { return nil }
        self.init(milliseconds: milliseconds)
    }

    private static func milliseconds(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        guard bytes.count == 24, bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
            bytes[16] == UInt8(ascii: ":"), bytes[19] == UInt8(ascii: "."), bytes[23] == UInt8(ascii: "Z"),
            bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-")
        else { return nil }
        func digits(_ range: Range<Int>) -> Int? {
            var value = 0
            for place in range {
                guard (0x30...0x39).contains(bytes[place]) else { return nil }
                value = value * 10 + Int(bytes[place] - 0x30)
            }
            return value
        }
        guard let year = digits(0..<4), let month = digits(5..<7), let day = digits(8..<10),
            let hour = digits(11..<13), let minute = digits(14..<16), let second = digits(17..<19),
            let thousandths = digits(20..<23), hour < 24, minute < 60, second < 60,
            let date = CivilDate(year: year, month: month, day: day)
        else { return nil }
        return (((date.dayNumber * 24 + hour) * 60 + minute) * 60 + second) * 1000 + thousandths
    }

    /// The civil date in UTC.
    public var date: CivilDate {
        CivilDate(dayNumber: Int((Double(milliseconds) / 86_400_000).rounded(.down)))
    }

    public var description: String {
        let ofDay = milliseconds - date.dayNumber * 86_400_000
        let padded = Zeros.padded
        let hour = padded(ofDay / 3_600_000, 2)
        let minute = padded(ofDay / 60_000 % 60, 2)
        let second = padded(ofDay / 1000 % 60, 2)
        return "\(date)T\(hour):\(minute):\(second).\(padded(ofDay % 1000, 3))Z"
    }

    public static func < (first: Timestamp, second: Timestamp) -> Bool {
        first.milliseconds < second.milliseconds
    }
}
