import Wording

/// Months as people write them, in English and in Welsh, whole or cut short.
public enum MonthName {
    private static let english: [Phrase] = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    /// How each month begins in Welsh, in small letters, and as it changes behind `o` and `ar` (`12 o Fai`).
    private static let welsh: [[String]] = [
        ["ion"], ["chwe"], ["maw", "faw"], ["ebr"], ["mai", "fai"], ["meh", "feh"], ["gor", "orf"], ["aws"],
        ["med", "fed"], ["hyd"], ["tach", "dach"], ["rhag", "rag"],
    ]

    /// How each month begins in either language, in small letters.
    private static let beginnings = zip(english, welsh).map { [$0.english.lowercased()] + $1 }

    /// The English names as three small letters in one number.
    private static let keys = english.map { $0.english.utf8.reduce(0) { $0 << 8 | UInt32($1 | 32) } }

    /// The names cut short, January first, in the language being spoken.
    public static var allShort: [String] { english.map(\.said) }

    /// The name cut short of a month from 1 to 12, in the language being spoken.
    public static func short(_ month: Int) -> String { english[month - 1].said }

    /// 1 to 12 for the first three letters of an English name, whatever their case.
    static func number(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int? {
        let key = UInt32(first | 32) << 16 | UInt32(second | 32) << 8 | UInt32(third | 32)
        return keys.firstIndex(of: key).map { $0 + 1 }
    }

    /// 1 to 12 for a word that begins as the name of a month does; nil for any other.
    public static func number(of word: some StringProtocol) -> Int? {
        let word = word.lowercased()
        return beginnings.firstIndex { $0.contains(where: word.hasPrefix) }.map { $0 + 1 }
    }
}
