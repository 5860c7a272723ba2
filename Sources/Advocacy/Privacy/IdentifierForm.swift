/// What the numbers, codes and addresses that tell who somebody is look like. Letters are capitals.
enum IdentifierForm {
    static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5a).contains(byte & 0xdf) }

    static func isNHSNumber(_ digits: [UInt8]) -> Bool {
        var check = NHSNumberCheck()
        for byte in digits {
            guard isDigit(byte) else { return false }
            check.take(byte)
        }
        return check.isNHSNumber
    }

    /// United Kingdom numbers, in their own form or from abroad.
    static func isTelephone(_ digits: [UInt8]) -> Bool {
        let text = String(decoding: digits, as: UTF8.self)
        if text.hasPrefix("+44") || text.hasPrefix("0044") { return (12...15).contains(digits.count) }
        if text.hasPrefix("+") { return digits.count >= 9 }
        return text.hasPrefix("0") && !text.hasPrefix("00") && (10...11).contains(digits.count)
    }

    /// Two letters, six digits, a letter A to D; letters that are never given are left out.
    static func isNationalInsurance(_ code: [UInt8]) -> Bool {
        guard code.count == 9, code[2..<8].allSatisfy(isDigit), (0x41...0x44).contains(code[8]) else { return false }
        let prefix = String(decoding: code[..<2], as: UTF8.self)
        guard code[..<2].allSatisfy(isLetter), !"DFIQUV".utf8.contains(code[0]), !"DFIOQUV".utf8.contains(code[1])
        else {
            return false
        }
        return !["BG", "GB", "NK", "KN", "TN", "NT", "ZZ"].contains(prefix)
    }

    // An outward code (A9, A99, AA9, AA99, A9A, AA9A) and an inward code (9AA) make a postcode. The letters C, I, K, M, O
    // and V stand in no inward code, which keeps "9am" and "14 in" apart.

    static func isOutward(_ code: ArraySlice<UInt8>) -> Bool {
        ["A9", "A99", "AA9", "AA99", "A9A", "AA9A"].contains(shape(code))
    }

    static func isInward(_ code: ArraySlice<UInt8>) -> Bool {
        shape(code) == "9AA" && !code.contains { "CIKMOV".utf8.contains($0) }
    }

    private static func shape(_ code: ArraySlice<UInt8>) -> String {
        String(decoding: code.map { isDigit($0) ? 0x39 : isLetter($0) ? 0x41 : 0x2a }, as: UTF8.self)
    }

    /// One word with an address in it.
    static func isEmail(_ word: some StringProtocol) -> Bool {
        guard let at = word.firstIndex(of: "@"), at != word.startIndex else { return false }
        let domain = word[word.index(after: at)...]
        guard let dot = domain.firstIndex(of: "."), dot != domain.startIndex else { return false }
        return domain[domain.index(after: dot)...].first?.isLetter == true
    }
}

/// The check digit of an NHS number, digit by digit: with weights 10 to 1 the digits, the check digit the last of them, add
/// up to a multiple of 11 (NHS Data Dictionary).
struct NHSNumberCheck {
    private(set) var count = 0
    private var sum = 0
    private var first: UInt8 = 0
    private var isVaried = false

    /// Takes the next byte, which is a digit.
    @inline(__always)
    mutating func take(_ digit: UInt8) {
        if count == 0 { first = digit } else if digit != first { isVaried = true }
        sum &+= Int(digit & 0x0f) &* (10 &- count)
        count &+= 1
    }

    /// Ten digits, not all the same, of which the last is right. One in eleven numbers made otherwise is so too.
    var isNHSNumber: Bool { count == 10 && isVaried && sum % 11 == 0 }
}
