/// Which rules a table is read by: those of the audits made before reading was mended, or those of today.
///
/// What a frame is read as decides who is in its population, so an audit's plan keeps the number, and its frame is read again
/// by the rules that it was drawn by.
public enum ReadingRules: Int, Sendable, Hashable {
    /// Headings on the first line, every row as it stands, another encoding for the whole file at the first byte that is
    /// no UTF-8.
    case first = 1
    /// Everything that stands in docs/frames.md.
    case second = 2
}
