/// The one table, printed line by line as it is measured.
final class Table {
    private static let widths = (what: 52, number: 10)
    private var hasHeadings = false

    /// - Parameters:
    ///   - times: what was measured, in seconds; nil leaves the columns empty.
    ///   - memory: peak resident memory in bytes.
    ///   - bytes: written to the terminal, on average.
    ///   - note: the target, or how it compares.
    func row(_ what: String, _ times: Samples?, memory: Int? = nil, bytes: Double? = nil, _ note: String = "") {
        if !hasHeadings {
            Say.line(line("", ["best", "median", "95%", "memory", "bytes"], ""))
            hasHeadings = true
        }
        let numbers = [
            times.map { Self.time($0.best) }, times.map { Self.time($0.median) },
            times.flatMap { $0.p95.map(Self.time) },
            memory.map(Self.megabytes), bytes.map { Self.digits($0, 0) },
        ]
        Say.line(line(what, numbers.map { $0 ?? "" }, note))
    }

    private func line(_ what: String, _ numbers: [String], _ note: String) -> String {
        let cells = numbers.map { Self.padding(Self.widths.number - $0.count) + $0 }
        let line = what + Self.padding(Self.widths.what - what.count) + cells.joined() + "  " + note
        return String(line.reversed().drop { $0 == " " }.reversed())
    }

    private static func padding(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }

    /// Three digits that count, in seconds, milliseconds or microseconds.
    static func time(_ seconds: Double) -> String {
        switch seconds {
        case 0.9995...: "\(digits(seconds, 2)) s"
        case 0.0999_5...: "\(digits(seconds, 3)) s"
        case 0.0099_95...: "\(digits(seconds * 1e3, 1)) ms"
        case 0.0009_995...: "\(digits(seconds * 1e3, 2)) ms"
        default: "\(digits(seconds * 1e6, 1)) µs"
        }
    }

    static func megabytes(_ bytes: Int) -> String { "\(digits(Double(bytes) / 1e6, 1)) MB" }

    static func digits(_ number: Double, _ places: Int) -> String {
        let scale = (0..<places).reduce(1.0) { scale, _ in scale * 10 }
        let whole = Int((number * scale).rounded())
        guard places > 0 else { return String(whole) }
        let fraction = String(whole % Int(scale))
        return "\(whole / Int(scale))." + String(repeating: "0", count: places - fraction.count) + fraction
    }
}

/// Times of the same thing done several times, in seconds.
struct Samples {
    private let sorted: [Double]

    /// Throws where there is none.
    init(_ seconds: [Double]) throws {
        guard !seconds.isEmpty else { throw BenchmarkFailure("nothing was measured") }
        sorted = seconds.sorted()
    }

    var best: Double { sorted[0] }
    var median: Double { (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2 }
    /// The smallest that at least 95 in 100 do not exceed; nil of fewer than twenty.
    var p95: Double? { sorted.count < 20 ? nil : sorted[(sorted.count * 95 + 99) / 100 - 1] }
}
