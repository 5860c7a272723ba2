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

    /// `plain`, `cld`, or the name of the profile file.
    public let name: String
    public let base: Base
    /// Headings of the file in place of the profile's own.
    let headings: [FrameField: String]
    /// The file's values, folded, and what each stands for.
    let values: [FrameField: [String: String]]
    /// Rows set aside: a heading, folded, and the values, folded.
    let skip: [String: Set<String>]
    /// What stands for nothing in this council's files, folded, beside what does in all.
    let blank: Set<String>

    public static let plain = FrameProfile(name: "plain", base: .plain)
    public static let cld = FrameProfile(name: "cld", base: .cld)

    init(
        name: String, base: Base, headings: [FrameField: String] = [:],
        values: [FrameField: [String: String]] = [:],
        skip: [String: Set<String>] = [:], blank: Set<String> = []
    ) {
        self.name = name
        self.base = base
        self.headings = headings
        self.values = values
        self.skip = skip
        self.blank = blank
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

    /// Every heading the profile knows, folded.
    var knownHeadings: Set<String> {
        Set(FrameField.all(in: base).flatMap { foldedHeadings(of: $0) })
    }
}
