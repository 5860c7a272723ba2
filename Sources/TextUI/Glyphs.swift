/// What the terminal can show.
public enum TextEncoding: Sendable, Hashable {
    case unicode
    /// A locale that is not UTF-8: every cell holds an ASCII character.
    case ascii
}

/// The marks that screens are drawn with, with an ASCII counterpart for each.
public struct Glyphs: Sendable, Hashable {
    /// Stands before the line that has the focus.
    public let marker: Unicode.Scalar
    public let item: Unicode.Scalar
    public let tick: Unicode.Scalar
    public let cross: Unicode.Scalar
    public let ellipsis: Unicode.Scalar
    public let horizontal: Unicode.Scalar
    public let vertical: Unicode.Scalar
    public let teeUp: Unicode.Scalar
    /// Eighths of a full block, from one eighth to eight.
    public let eighths: [Unicode.Scalar]
    /// From nearly empty to full, by height.
    public let levels: [Unicode.Scalar]
    public let shade: Unicode.Scalar
    public let barLeft: Unicode.Scalar
    public let barRight: Unicode.Scalar
    public let axis: Unicode.Scalar
    /// Where the vertical axis meets the horizontal one.
    public let corner: Unicode.Scalar
    public let axisTick: Unicode.Scalar
    public let axisLeft: Unicode.Scalar
    public let axisRight: Unicode.Scalar
    public let intervalLeft: Unicode.Scalar
    public let intervalRight: Unicode.Scalar
    public let interval: Unicode.Scalar
    public let point: Unicode.Scalar
    public let boundary: Unicode.Scalar
    public let dots: Unicode.Scalar

    public static let unicode = Glyphs(
        marker: "▸", item: "·", tick: "✓", cross: "✗", ellipsis: "…", horizontal: "─", vertical: "│",
        teeUp: "┴", eighths: ["▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"],
        levels: ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"], shade: "░",
        barLeft: "▕", barRight: "▏", axis: "─", corner: "└", axisTick: "┼", axisLeft: "├", axisRight: "┤",
        intervalLeft: "┝", intervalRight: "┥", interval: "━", point: "●", boundary: "╎", dots: "·")

    public static let ascii = Glyphs(
        marker: ">", item: "-", tick: "+", cross: "x", ellipsis: "~", horizontal: "-", vertical: "|",
        teeUp: "+", eighths: [" ", " ", " ", "#", "#", "#", "#", "#"],
        levels: [".", ":", "-", "=", "+", "*", "#", "@"], shade: ":",
        barLeft: "[", barRight: "]", axis: "-", corner: "+", axisTick: "+", axisLeft: "|", axisRight: "|",
        intervalLeft: "[", intervalRight: "]", interval: "=", point: "*", boundary: "!", dots: ".")

    public static func `for`(_ encoding: TextEncoding) -> Glyphs {
        switch encoding {
        case .unicode: unicode
        case .ascii: ascii
        }
    }
}
