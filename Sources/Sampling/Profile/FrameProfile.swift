import Tables

/// How the columns and values of a file become stages: one of the two built in, or one of them with a council's own
/// headings and values (`docs/frames.md`).
public struct FrameProfile: Sendable, Hashable {
    public enum Base: String, Sendable, CaseIterable {
        /// One row is one stage, under the audit's own headings.
        case plain
        /// Client Level Data of England, releases 1 and 2: one row is one event.
        case cld
    }

    /// Which of two numbers with strokes between is the day, where a date does not show it.
    public enum DateOrder: String, Sendable, CaseIterable {
        case dayFirst = "day-first"
        case monthFirst = "month-first"
    }

    /// Something that a guess left open: a field without a heading, or a value without a meaning.
    public struct Unsure: Sendable, Hashable {
        public enum Subject: Sendable, Hashable {
            /// A field, by its name.
            case field(String)
            /// A value as the file writes it.
            case value(String)
        }

        public let subject: Subject
        /// The field that a value is of; nil where that goes without saying.
        public let of: String?
        /// Headings of a field, or meanings of a value, the likeliest first.
        public let guesses: [String]

        /// Nothing is checked: a guess may be of anything.
        public init(_ subject: Subject, of field: String? = nil, guesses: [String]) {
            self.subject = subject
            of = field
            self.guesses = guesses
        }
    }

    /// `plain`, `cld`, or the name of the profile file.
    public let name: String
    public let base: Base
    /// Headings of the file in place of the profile's own.
    let headings: [FrameField: String]
    /// The file's values as written, and what each stands for.
    let writtenValues: [FrameField: [String: String]]
    /// Rows set aside: a heading and the values, as written.
    let writtenSkip: [String: [String]]
    /// What stands for nothing in this council's files, beside what does in all; as written.
    let writtenBlank: [String]
    /// nil is the day first, unless a column shows otherwise, which stops the file.
    public let dates: DateOrder?
    public let unsure: [Unsure]
    /// The three above, folded: what a file's values are matched with.
    let values: [FrameField: [String: String]]
    let skip: [String: Set<String>]
    let blank: Set<String>

    public static let plain = FrameProfile(name: "plain", base: .plain)
    public static let cld = FrameProfile(name: "cld", base: .cld)

    /// Values, headings to skip by and blanks as the file writes them; of two that fold alike either may count.
    init(
        name: String, base: Base, headings: [FrameField: String] = [:],
        values: [FrameField: [String: String]] = [:], skip: [String: [String]] = [:], blank: [String] = [],
        dates: DateOrder? = nil, unsure: [Unsure] = []
    ) {
        self.name = name
        self.base = base
        self.headings = headings
        self.dates = dates
        self.unsure = unsure
        writtenValues = values
        writtenSkip = skip
        writtenBlank = blank
        self.values = values.mapValues { meanings in
            Dictionary(meanings.map { (Folding.fold($0.key), $0.value) }) { first, _ in first }
        }
        self.skip = Dictionary(
            skip.map { (Folding.fold($0.key), Set($0.value.map { Folding.fold($0) })) }
        ) { $0.union($1) }
        self.blank = Set(blank.map { Folding.fold($0) })
    }

    /// Bytes that a profile file may have.
    private static let largest = 1 << 20

    /// `plain`, `cld`, or else the path of a profile file.
    ///
    /// Throws `InputFileError` for a file that cannot be read and `FrameError` for one that is no profile.
    public static func named(_ text: String) throws -> FrameProfile {
        switch Base(rawValue: text) {
        case .plain: return .plain
        case .cld: return .cld
        case nil:
            let source = try ByteSource(path: text)
            guard source.size <= FrameProfile.largest else {
                throw FrameError(
                    file: source.name, line: 1, column: 1, why: .largerThan1MB)
            }
            var bytes = [UInt8](repeating: 0, count: source.size)
            try bytes.withUnsafeMutableBufferPointer { target in
                if let start = target.baseAddress { try source.read(at: 0, count: target.count, into: start) }
            }
            return try ProfileFile.read(bytes, name: source.name)
        }
    }

    func heading(of field: FrameField) -> String {
        headings[field] ?? field.heading(in: base)
    }

    /// Headings that stand for a field, folded.
    func foldedHeadings(of field: FrameField) -> [String] {
        headings[field].map { [Folding.fold($0)] } ?? field.foldedHeadings(in: base)
    }

    /// Every heading the profile knows by some rules, folded.
    func knownHeadings(_ rules: ReadingRules) -> Set<String> {
        Set(FrameField.all(in: base, rules).flatMap { foldedHeadings(of: $0) })
    }
}
