import Sampling

/// Something to know of a population table that was read all the same.
public enum PopulationNotice: Sendable, Hashable {
    /// A total of the table, and what its rows add up to; how many others differ too.
    case totalDiffers(line: Int, field: Int, year: Int, total: Double, sum: Double, others: Int, isRounding: Bool)
    /// A line says that the numbers are thousands.
    case thousands(line: Int)
    /// Numbers are no whole ones, and nothing says that they are thousands.
    case fractions(line: Int)
    case columnPassedOver(shown: String)

    /// In English, as the command line speaks.
    public var message: String {
        switch self {
        case .totalDiffers(_, _, let year, let total, let sum, let others, let isRounding):
            "the total of \(year) is \(Self.said(total)), its rows add up to \(Self.said(sum)), "
                + "\(Self.said(abs(sum - total))) \(sum > total ? "more" : "less")"
                + (isRounding ? ", as rounding may explain" : "; look whether rows are missing or stand twice")
                + (others > 0 ? " (\(others) other \(others == 1 ? "total differs" : "totals differ") by no more)" : "")
        case .thousands: "the numbers are thousands, as this line says; growth is the same"
        case .fractions:
            "the numbers have fractions; they are taken as people, and growth is the same if they are thousands"
        case .columnPassedOver(let shown): "the column “\(shown)” was passed over"
        }
    }

    /// With the file and, where there is one, the place.
    public func said(of file: String) -> String {
        switch self {
        case .totalDiffers(let line, let field, _, _, _, _, _): "\(file):\(line):\(field): \(message)"
        case .thousands(let line), .fractions(let line): "\(file):\(line): \(message)"
        case .columnPassedOver: "\(file): \(message)"
        }
    }

    private static func said(_ number: Double) -> String {
        number == number.rounded() && abs(number) < 9e15
            ? Limit.said(Int(number)) : String((number * 10).rounded() / 10)
    }
}
