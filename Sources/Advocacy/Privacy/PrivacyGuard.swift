import Calendar
import Wording

/// Looks for what identifies a person in a text on its way into the record, where nothing is ever deleted.
public struct PrivacyGuard: Sendable {
    public enum Find: Sendable, CaseIterable {
        case nhsNumber, nationalInsurance, postcode, telephone, email, dateOfBirth

        var words: String {
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

    /// What the text seems to hold, each kind once, in the order of `Find`.
    public static func finds(in text: String, today: CivilDate) -> [Find] {
        let scan = PrivacyGuard(text)
        return Find.allCases.filter { find in
            switch find {
            case .nhsNumber: scan.hasDigits { $0.count == 10 && isNHSNumber($0) }
            case .nationalInsurance: scan.hasWindow(isNationalInsurance)
            case .postcode: scan.hasPostcode
            case .telephone: scan.hasDigits(isTelephone)
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
        let finds = finds(in: text, today: today).map(\.words)
        guard let first = finds.first else { return nil }
        return finds.dropFirst().reduce(first) { say("\($0) and \($1)", context: "privacy") }
    }

    private let text: String
    /// Letters and digits in runs, with what stood between them.
    private let words: [(text: [UInt8], gap: [UInt8])]

    private init(_ text: String) {
        self.text = text
        var words: [(text: [UInt8], gap: [UInt8])] = []
        var gap: [UInt8] = []
        var word: [UInt8] = []
        for byte in Array(text.utf8) + [0x0a] {
            if Self.isDigit(byte) || Self.isLetter(byte) || byte >= 0x80 {
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

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5a).contains(byte & 0xdf) }

    // MARK: Numbers

    /// Runs of digits as people write numbers: in groups, with a space, a hyphen, a dot or brackets between.
    private func hasDigits(_ matches: ([UInt8]) -> Bool) -> Bool {
        for start in words.indices where words[start].text.allSatisfy(Self.isDigit) {
            var digits: [UInt8] = words[start].gap.last == 0x2b ? [0x2b] : []
            for index in start..<min(start + 6, words.count) {
                let word = words[index]
                guard word.text.allSatisfy(Self.isDigit) else { break }
                guard index == start || Self.isGroupGap(word.gap) else { break }
                digits += word.text
                let goesOn =
                    index + 1 < words.count && words[index + 1].text.allSatisfy(Self.isDigit)
                    && Self.isGroupGap(words[index + 1].gap)
                let isWhole = !goesOn || digits.count >= 10
                if isWhole, matches(digits) || matches(digits.filter(Self.isDigit)) { return true }
            }
        }
        return false
    }

    private static func isGroupGap(_ gap: [UInt8]) -> Bool {
        gap.count <= 2 && gap.allSatisfy { [0x20, 0x2d, 0x2e, 0x28, 0x29].contains($0) }
    }

    /// The check digit of an NHS number: weights 10 to 2, modulus 11 (NHS Data Dictionary).
    static func isNHSNumber(_ digits: [UInt8]) -> Bool {
        guard digits.count == 10, digits.allSatisfy(isDigit), Set(digits).count > 1 else { return false }
        let sum = zip(digits, (2...10).reversed()).reduce(0) { $0 + Int($1.0 - 0x30) * $1.1 }
        let check = (11 - sum % 11) % 11
        return check < 10 && check == Int(digits[9] - 0x30)
    }

    /// United Kingdom numbers, in their own form or from abroad.
    private static func isTelephone(_ digits: [UInt8]) -> Bool {
        let text = String(decoding: digits, as: UTF8.self)
        if text.hasPrefix("+44") || text.hasPrefix("0044") { return (12...15).contains(digits.count) }
        if text.hasPrefix("+") { return digits.count >= 9 }
        return text.hasPrefix("0") && !text.hasPrefix("00") && (10...11).contains(digits.count)
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

    /// Two letters, six digits, a letter A to D; letters that are never given are left out.
    private static func isNationalInsurance(_ code: [UInt8]) -> Bool {
        guard code.count == 9, code[2..<8].allSatisfy(isDigit), (0x41...0x44).contains(code[8]) else { return false }
        let prefix = String(decoding: code[..<2], as: UTF8.self)
        guard code[..<2].allSatisfy(isLetter), !"DFIQUV".utf8.contains(code[0]), !"DFIOQUV".utf8.contains(code[1])
        else {
            return false
        }
        return !["BG", "GB", "NK", "KN", "TN", "NT", "ZZ"].contains(prefix)
    }

    /// An outward code (A9, A99, AA9, AA99, A9A, AA9A) and an inward code (9AA), as one word or two. The letters
    /// C, I, K, M, O and V stand in no inward code, which keeps "9am" and "14 in" apart.
    private var hasPostcode: Bool {
        for index in words.indices {
            let word = words[index].text
            if word.count >= 5, Self.isOutward(word.dropLast(3)), Self.isInward(word.suffix(3)) { return true }
            let next = index + 1
            if next < words.count, words[next].gap == [0x20], Self.isOutward(word[...]),
                Self.isInward(words[next].text[...])
            {
                return true
            }
        }
        return false
    }

    private static func isOutward(_ code: ArraySlice<UInt8>) -> Bool {
        ["A9", "A99", "AA9", "AA99", "A9A", "AA9A"].contains(shape(code))
    }

    private static func isInward(_ code: ArraySlice<UInt8>) -> Bool {
        shape(code) == "9AA" && !code.contains { "CIKMOV".utf8.contains($0) }
    }

    private static func shape(_ code: ArraySlice<UInt8>) -> String {
        String(decoding: code.map { isDigit($0) ? 0x39 : isLetter($0) ? 0x41 : 0x2a }, as: UTF8.self)
    }

    // MARK: Addresses and births

    private var hasEmail: Bool {
        text.split(whereSeparator: \.isWhitespace).contains { word in
            guard let at = word.firstIndex(of: "@"), at != word.startIndex else { return false }
            let domain = word[word.index(after: at)...]
            guard let dot = domain.firstIndex(of: "."), dot != domain.startIndex else { return false }
            return domain[domain.index(after: dot)...].first?.isLetter == true
        }
    }

    private static let wordsOfBirth: Set<String> = [
        "BORN", "BIRTH", "DOB", "BIRTHDAY", "GANED", "ANED", "GANWYD", "ANWYD", "GENI", "ENI", "PENBLWYDD", "BENBLWYDD",
    ]

    /// A whole date with a word for birth before it, or one too long ago to be an event of the case.
    private func hasBirth(_ today: CivilDate) -> Bool {
        for start in words.indices where start + 2 < words.count {
            var parts = words[start..<min(start + 4, words.count)].map { String(decoding: $0.text, as: UTF8.self) }
            if parts[1] == "O" { parts.remove(at: 1) }  // 3 o Fehefin 1941
            guard parts.count > 2, let date = Self.date(parts) else { continue }
            if date.year <= today.year - Self.yearsOfACase { return true }
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
