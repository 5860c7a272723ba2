import Calendar
import Wording

/// Looks for what identifies a person in a text on its way into the record, where nothing is ever deleted.
public struct PrivacyGuard: Sendable {
    public enum Find: Sendable, CaseIterable {
        case nhsNumber, nationalInsurance, postcode, telephone, email, dateOfBirth

        public var words: String {
            switch self {
            case .nhsNumber: say("an NHS number")
            case .nationalInsurance: say("a National Insurance number")
            case .postcode: say("a postcode")
            case .telephone: say("a telephone number")
            case .email: say("an e-mail address")
            case .dateOfBirth: say("a full date of birth")
            }
        }
    }

    /// Dates further back than this are births rather than events of the case.
    private static let yearsOfACase = 5

    /// Whether a whole date is too long ago to be an event of a case that somebody looks at on a day.
    public static func isBirth(_ date: CivilDate, seenFrom today: CivilDate) -> Bool {
        date.year <= today.year - yearsOfACase
    }

    /// What the text seems to hold, each kind once, in the order of `Find`. Without a `today` every whole date counts as a
    /// birth.
    public static func finds(in text: String, today: CivilDate?) -> [Find] {
        let scan = PrivacyGuard(text)
        return Find.allCases.filter { find in
            switch find {
            case .nhsNumber: scan.hasDigits(IdentifierForm.isNHSNumber)
            case .nationalInsurance: scan.hasWindow(IdentifierForm.isNationalInsurance)
            case .postcode: scan.hasPostcode
            case .telephone: scan.hasDigits(IdentifierForm.isTelephone)
            case .email: scan.hasEmail
            case .dateOfBirth: scan.hasBirth(today)
            }
        }
    }

    /// The warning for a text; nil if nothing was found.
    public static func warning(for text: String, today: CivilDate) -> String? {
        words(for: text, today: today).map { say("This looks like \($0). Say it without.") }
    }

    /// What a text seems to hold, as "a postcode and an e-mail address"; nil if nothing was found.
    public static func words(for text: String, today: CivilDate) -> String? {
        words(for: finds(in: text, today: today))
    }

    /// The same of a file's name, in which `_` stands for a space. Dates there are of periods; without a `today` none
    /// is taken for a birth.
    public static func words(forFileName name: String, today: CivilDate? = nil) -> String? {
        let found = finds(in: String(name.map { $0 == "_" ? " " : $0 }), today: today)
        return words(for: today == nil ? found.filter { $0 != .dateOfBirth } : found)
    }

    static func words(for finds: [Find]) -> String? {
        guard let first = finds.first else { return nil }
        return finds.dropFirst().reduce(first.words) { say("\($0) and \($1.words)", context: "privacy") }
    }

    private let text: String
    /// Letters and digits in runs, with what stood between them.
    private let words: [(text: [UInt8], gap: [UInt8])]

    private init(_ text: String) {
        self.text = text
        var words: [(text: [UInt8], gap: [UInt8])] = []
        var gap: [UInt8] = []
        var word: [UInt8] = []
        for byte in Array(Self.plain(text).utf8) + [0x0a] {
            if IdentifierForm.isDigit(byte) || IdentifierForm.isLetter(byte) || byte >= 0x80 {
                word.append(byte & 0xdf >= 0x41 && byte & 0xdf <= 0x5a ? byte & 0xdf : byte)
            } else {
                if !word.isEmpty {
                    words.append((word, gap))
                    (word, gap) = ([], [])
                }
                gap.append(byte)
            }
        }
        self.words = words
    }

    /// With plain spaces and hyphens, as numbers are pasted from letters and spreadsheets with others.
    private static func plain(_ text: String) -> String {
        guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return text }
        var plain = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.properties.generalCategory {
            case .spaceSeparator: plain.append(" ")
            case .dashPunctuation: plain.append("-")
            case .format: break
            default: plain.append(scalar)
            }
        }
        return String(plain)
    }

    // MARK: Numbers

    /// Runs of digits as people write numbers: in groups, with a space, a hyphen, a dot or brackets between.
    private func hasDigits(_ matches: ([UInt8]) -> Bool) -> Bool {
        let isNumber = isNumber
        for start in words.indices where isNumber[start] {
            var digits: [UInt8] = words[start].gap.last == 0x2b ? [0x2b] : []
            for index in start..<min(start + 6, words.count) {
                let word = words[index]
                guard isNumber[index] else { break }
                guard index == start || Self.isGroupGap(word.gap) else { break }
                digits += word.text
                let goesOn =
                    index + 1 < words.count && isNumber[index + 1]
                    && Self.isGroupGap(words[index + 1].gap)
                let isWhole = !goesOn || digits.count >= 10
                if isWhole, matches(digits) || matches(digits.filter(IdentifierForm.isDigit)) { return true }
            }
        }
        return false
    }

    /// Which words are digits that may belong to a number: those of a whole date in figures do not.
    private var isNumber: [Bool] {
        var isNumber = words.map { $0.text.allSatisfy(IdentifierForm.isDigit) }
        for start in words.indices.dropLast(2) where isNumber[start...start + 2].allSatisfy(\.self) {
            let gaps = words[start + 1...start + 2].map(\.gap)
            let parts = words[start...start + 2].map { String(decoding: $0.text, as: UTF8.self) }
            guard gaps[0] == gaps[1], [[0x2d], [0x2e], [0x2f]].contains(gaps[0]), parts.allSatisfy({ $0.count != 3 }),
                let date = Self.date(parts), (1850...2150).contains(date.year)
            else { continue }
            for index in start...start + 2 { isNumber[index] = false }
        }
        return isNumber
    }

    private static func isGroupGap(_ gap: [UInt8]) -> Bool {
        gap.count <= 2 && gap.allSatisfy { [0x20, 0x2d, 0x2e, 0x28, 0x29].contains($0) }
    }

    // MARK: Codes

    /// One to four neighbouring words, joined where a single space stood between.
    private func hasWindow(_ matches: ([UInt8]) -> Bool) -> Bool {
        for start in words.indices {
            var joined: [UInt8] = []
            for index in start..<min(start + 5, words.count) {
                guard index == start || words[index].gap == [0x20] else { break }
                joined += words[index].text
                if joined.count > 9 { break }
                if matches(joined) { return true }
            }
        }
        return false
    }

    private var hasPostcode: Bool {
        for index in words.indices {
            let word = words[index].text
            if word.count >= 5, IdentifierForm.isOutward(word.dropLast(3)), IdentifierForm.isInward(word.suffix(3)) {
                return true
            }
            let next = index + 1
            if next < words.count, words[next].gap == [0x20], IdentifierForm.isOutward(word[...]),
                IdentifierForm.isInward(words[next].text[...])
            {
                return true
            }
        }
        return false
    }

    // MARK: Addresses and births

    private var hasEmail: Bool { text.split(whereSeparator: \.isWhitespace).contains(where: IdentifierForm.isEmail) }

    private static let wordsOfBirth: Set<String> = [
        "BORN", "BIRTH", "DOB", "BIRTHDAY", "GANED", "ANED", "GANWYD", "ANWYD", "GENI", "ENI", "PENBLWYDD", "BENBLWYDD",
    ]

    /// A whole date with a word for birth before it, or one too long ago to be an event of the case.
    private func hasBirth(_ today: CivilDate?) -> Bool {
        for start in words.indices where start + 2 < words.count {
            var parts = words[start..<min(start + 4, words.count)].map { String(decoding: $0.text, as: UTF8.self) }
            if parts[1] == "O" { parts.remove(at: 1) }  // 3 o Fehefin 1941
            guard parts.count > 2, let date = Self.date(parts) else { continue }
            guard let today else { return true }
            if Self.isBirth(date, seenFrom: today) { return true }
            let before = words[max(0, start - 4)..<start].map { String(decoding: $0.text, as: UTF8.self) }
            if before.contains(where: { Self.wordsOfBirth.contains($0) }) { return true }
            if before.suffix(3) == ["D", "O", "B"] { return true }
        }
        return false
    }

    private static func date(_ parts: [String]) -> CivilDate? {
        let number = parts.map { Int($0) }
        if let year = number[0], parts[0].count == 4, let month = number[1], let day = number[2] {
            return CivilDate(year: year, month: month, day: day)
        }
        let ordinal = parts[0].trimmingSuffix { !$0.isNumber }
        guard let day = Int(ordinal), let year = number[2], parts[2].count == 4 else { return nil }
        let month = number[1] ?? MonthName.number(of: parts[1])
        return month.flatMap { CivilDate(year: year, month: $0, day: day) }
    }
}

extension StringProtocol {
    fileprivate func trimmingSuffix(while isCut: (Character) -> Bool) -> SubSequence {
        var rest = self[...]
        while let last = rest.last, isCut(last) { rest = rest.dropLast() }
        return rest
    }
}
