import Calendar

/// What a cell of a table is as a whole: a cell is no prose, in which numbers stand among words.
extension PrivacyGuard {
    /// An NHS number (ten digits in one run, or the only ones with spaces and hyphens between), a National Insurance number
    /// or an e-mail address. A byte at a time without anything kept, for it is asked of each of a million rows.
    public static func identifier(inCell cell: UnsafeBufferPointer<UInt8>) -> Find? {
        // Most references are shorter than any number of a person, or ten digits; an address has six characters at least.
        if cell.count < 9 { return cell.count >= 6 && cell.contains(0x40) && isEmail(cell) ? .email : nil }
        if cell.count == 10, cell.allSatisfy(IdentifierForm.isDigit) {
            var check = NHSNumberCheck()
            for digit in cell { check.take(digit) }
            return check.isNHSNumber ? .nhsNumber : nil
        }
        var whole = NHSNumberCheck()
        var run = NHSNumberCheck()
        var others = 0
        var hasAt = false
        for byte in cell {
            if IdentifierForm.isDigit(byte) {
                whole.take(byte)
                run.take(byte)
                continue
            }
            if run.isNHSNumber { return .nhsNumber }
            run = NHSNumberCheck()
            if byte != 0x20, byte != 0x2d { others += 1 }
            if byte == 0x40 { hasAt = true }
        }
        if run.isNHSNumber || others == 0 && whole.isNHSNumber { return .nhsNumber }
        if whole.count == 6, others == 3, cell.count <= 13 {
            let code = cell.filter { $0 != 0x20 && $0 != 0x2d }.map { IdentifierForm.isLetter($0) ? $0 & 0xdf : $0 }
            if IdentifierForm.isNationalInsurance(code) { return .nationalInsurance }
        }
        return hasAt && isEmail(cell) ? .email : nil
    }

    private static func isEmail(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
        IdentifierForm.isEmail(String(decoding: cell, as: UTF8.self))
    }

    /// The same of a text.
    public static func identifier(inCell cell: String) -> Find? {
        var cell = cell
        return cell.withUTF8 { identifier(inCell: $0) }
    }

    /// A full postcode and nothing else. Without its space it could as well be a reference.
    public static func isPostcode(cell: String) -> Bool {
        let parts = Array(cell.utf8).split(separator: 0x20, omittingEmptySubsequences: false)
        guard parts.count == 2 else { return false }
        let inward = parts[1].map { IdentifierForm.isLetter($0) ? $0 & 0xdf : $0 }
        return IdentifierForm.isOutward(parts[0]) && IdentifierForm.isInward(inward[...])
    }
}
