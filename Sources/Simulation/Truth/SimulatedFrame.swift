import Advocacy
import Tables

/// One file of a simulated frame.
public struct SimulatedFrame: Sendable, Hashable {
    /// File name, as "cld.csv".
    public let name: String
    /// The profile that reads it: `cld` or `plain`.
    public let profile: String
    public let bytes: [UInt8]
    /// What a reader of the frame should find, row for row.
    public let accounting: RowAccounting
}

/// What the data rows of a simulated frame are, by construction.
public struct RowAccounting: Sendable, Hashable {
    /// Stages of the period.
    public internal(set) var accepted = 0
    public internal(set) var merged = 0
    public internal(set) var outOfScope = 0
    public internal(set) var refused = 0
    /// Stages that started before the period; a check of the frame alone accepts them.
    public internal(set) var outOfPeriod = 0

    public var rows: Int { accepted + merged + outOfScope + refused + outOfPeriod }

    /// What becomes of a row.
    enum Fate: Sendable {
        case accepted, merged, outOfScope, refused, outOfPeriod
    }

    mutating func count(_ fate: Fate) {
        switch fate {
        case .accepted: accepted += 1
        case .merged: merged += 1
        case .outOfScope: outOfScope += 1
        case .refused: refused += 1
        case .outOfPeriod: outOfPeriod += 1
        }
    }
}

/// A row on its way into a file.
struct FrameRow {
    var fields: [String]
    let fate: RowAccounting.Fate
    /// Rows stand in the order of these keys; a row that another must follow has the smaller one.
    let order: String
}

extension SimulatedFrame {
    init(
        name: String, layout: FrameLayout, headings: [String], rows: [FrameRow], encoding: FrameEncoding,
        lineEnd: String
    ) throws(SimulationError) {
        var text = DelimitedText(lineEnd: lineEnd)
        text.addAsTheyAre(headings)
        var accounting = RowAccounting()
        for row in rows.sorted(by: { $0.order.utf8.lexicographicallyPrecedes($1.order.utf8) }) {
            text.addAsTheyAre(row.fields)
            accounting.count(row.fate)
        }
        guard !text.text.utf8.contains(0) else {
            throw .holdsNUL(file: name)
        }
        guard let bytes = encoding.bytes(of: text.text) else {
            throw .lacksCharacter(file: name, encoding: encoding.rawValue)
        }
        self.init(name: name, profile: layout.rawValue, bytes: bytes, accounting: accounting)
    }
}
