/// Months as people write them, in English and in Welsh, whole or cut short.
public enum MonthName {
    /// How each month begins, in small letters; Welsh names also as they change behind `o` and `ar` (`12 o Fai`).
    private static let beginnings: [[String]] = [
        ["jan", "ion"], ["feb", "chwe"], ["mar", "maw", "faw"], ["apr", "ebr"], ["may", "mai", "fai"],
        ["jun", "meh", "feh"], ["jul", "gor", "orf"], ["aug", "aws"], ["sep", "med", "fed"], ["oct", "hyd"],
        ["nov", "tach", "dach"], ["dec", "rhag", "rag"],
    ]

    /// 1 to 12 for a word that begins as the name of a month does; nil for any other.
    public static func number(of word: some StringProtocol) -> Int? {
        let word = word.lowercased()
        return beginnings.firstIndex { $0.contains(where: word.hasPrefix) }.map { $0 + 1 }
    }
}
