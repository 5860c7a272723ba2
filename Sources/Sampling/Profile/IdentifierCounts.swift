import Advocacy
import Calendar

/// How many values of a column that an audit keeps look as if they told who somebody is.
///
/// A column is judged as a whole, for one reference in eleven passes an NHS number's check by chance. It stops the file
/// where more than half of its values that are not blank look so, and at least five of them do; of fewer, all must. One
/// number alone stops nothing, if it is its check digit that makes it an NHS number; what else is looked for has a form that
/// a reference does not take by chance. Numbers made otherwise then stop one file in a thousand, one in 121 of those with
/// two: two are soon numbered by hand.
struct IdentifierCounts: Sendable, Hashable {
    private enum Kind: Int, CaseIterable {
        case nhsNumber, nationalInsurance, email, postcode, birth, name

        init?(_ identifier: PrivacyGuard.Find?) {
            switch identifier {
            case .nhsNumber: self = .nhsNumber
            case .nationalInsurance: self = .nationalInsurance
            case .email: self = .email
            case .postcode: self = .postcode
            case .dateOfBirth: self = .birth
            case .telephone, nil: return nil
            }
        }

        var words: String {
            switch self {
            case .nhsNumber: PrivateColumns.kind(of: .nhsNumber)
            case .nationalInsurance: PrivateColumns.kind(of: .nationalInsurance)
            case .email: PrivateColumns.kind(of: .email)
            case .postcode: PrivateColumns.kind(of: .postcode)
            case .birth: PrivateColumns.kind(of: .dateOfBirth)
            case .name: PrivateColumns.name
            }
        }
    }

    /// Values that are not blank.
    private var written = 0
    /// Those that look so, by kind.
    private var found = SIMD8<Int>()
    /// The column's heading says that persons' names stand there.
    private let isOfNames: Bool

    init(heading: String) {
        isOfNames = PrivateColumns.kind(ofHeading: heading) == PrivateColumns.name
    }

    /// Takes in one cell of a column of references, without space around it.
    @inline(__always)
    mutating func add(_ cell: UnsafeBufferPointer<UInt8>) {
        if !cell.isEmpty { count(Kind(PrivacyGuard.identifier(inCell: cell)), cell, rows: 1) }
    }

    /// Takes in a value that stands in so many rows of a column of groups, where a full postcode is out of place too, and
    /// a date long before `day` is a birth.
    mutating func add(_ value: String, rows: Int, seenFrom day: CivilDate) {
        var kind = Kind(PrivacyGuard.identifier(inCell: value))
        if PrivacyGuard.isPostcode(cell: value) { kind = .postcode }
        if let date = try? CivilDate.parse(value), PrivacyGuard.isBirth(date, seenFrom: day) { kind = .birth }
        var value = value
        value.withUTF8 { count(kind, $0, rows: rows) }
    }

    /// Takes in what another part of the column holds.
    mutating func add(_ other: IdentifierCounts) {
        written += other.written
        found &+= other.found
    }

    mutating func clear() { (written, found) = (0, SIMD8()) }

    /// What the column looks to hold, as `PrivateColumns` has it; nil where it may be kept.
    var kind: String? {
        let all = found.wrappedSum()
        let least = found[Kind.nhsNumber.rawValue] == all ? 2 : 1
        guard all > written - all, all >= 5 || all == written && all >= least else { return nil }
        return Kind.allCases.max { found[$0.rawValue] < found[$1.rawValue] }?.words
    }

    @inline(__always)
    private mutating func count(_ kind: Kind?, _ cell: UnsafeBufferPointer<UInt8>, rows: Int) {
        written += rows
        if let kind {
            found[kind.rawValue] &+= rows
        } else if isOfNames, IdentifierCounts.isName(cell) {
            found[Kind.name.rawValue] &+= rows
        }
    }

    /// Letters and what stands between the parts of a name; hardly a reference is without a digit.
    private static func isName(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
        !cell.contains { (0x30...0x39).contains($0) }
            && cell.contains { $0 >= 0x80 || (0x41...0x5a).contains($0 & 0xdf) }
    }
}
