/// Whole years of age, both ends included.
public struct AgeRange: Sendable, Hashable {
    public let from: Int
    /// nil where the band has no upper end.
    public let through: Int?

    /// Whole years, both ends included; nil for no upper end.
    public init(_ from: Int, _ through: Int?) {
        self.from = from
        self.through = through
    }

    /// As frames have it: "65 to 74", "95 and above"; one year is "65".
    public var label: String {
        guard let through else { return "\(from) and above" }
        return through == from ? "\(from)" : "\(from) to \(through)"
    }

    /// The bands of adults that a frame has.
    public static let ofFrame = [
        AgeRange(18, 24), AgeRange(25, 44), AgeRange(45, 64), AgeRange(65, 74), AgeRange(75, 84), AgeRange(85, 94),
        AgeRange(95, nil),
    ]

    /// What `85 to 94` and `95 and above` become where a table's oldest band begins between them.
    public static let eightyFiveAndAbove = AgeRange(85, nil)

    /// The band of a frame with that label; nil for `Under 18`, `Unknown` and anything else.
    public static func ofFrame(_ label: String) -> AgeRange? {
        ofFrame.first { $0.label == label }
    }

    func contains(_ other: AgeRange) -> Bool {
        from <= other.from && (through.map { end in other.through.map { $0 <= end } ?? false } ?? true)
    }

    func overlaps(_ other: AgeRange) -> Bool {
        from <= other.through ?? .max && other.from <= through ?? .max
    }
}
