import Glibc

/// A plain frame of as many rows as one wants, about 90 bytes each; the same on every machine.
enum LargeFrame {
    static let headings = "case,process,started,ended,team,locality,ageBand,sex,ethnicity\n"

    /// Writes it and returns its size in bytes.
    static func write(rows: Int, to path: String) throws -> Int {
        guard let file = fopen(path, "wb") else {
            throw BenchmarkFailure("\(path): \(String(cString: strerror(errno)))")
        }
        defer { fclose(file) }
        var chance = Chance()
        var written = 0
        var buffer = Array(headings.utf8)
        for number in 1...rows {
            append(number, &chance, to: &buffer)
            guard buffer.count > 1 << 16 || number == rows else { continue }
            guard fwrite(buffer, 1, buffer.count, file) == buffer.count else {
                throw BenchmarkFailure("\(path): \(String(cString: strerror(errno)))")
            }
            written += buffer.count
            buffer.removeAll(keepingCapacity: true)
        }
        guard fflush(file) == 0 else { throw BenchmarkFailure("\(path): \(String(cString: strerror(errno)))") }
        return written
    }

    private static func append(_ number: Int, _ chance: inout Chance, to buffer: inout [UInt8]) {
        let month = chance.below(12) + 1
        let year = month >= 4 ? 2025 : 2026
        let day = chance.below(27) + 1
        buffer += "C".utf8
        append(number, digits: 7, to: &buffer)
        buffer.append(UInt8(ascii: ","))
        buffer += chance.pick(processes).utf8
        for end in [day, day + 1] {
            buffer.append(UInt8(ascii: ","))
            append(year, digits: 4, to: &buffer)
            buffer.append(UInt8(ascii: "-"))
            append(month, digits: 2, to: &buffer)
            buffer.append(UInt8(ascii: "-"))
            append(end, digits: 2, to: &buffer)
        }
        for values in [teams, localities, ageBands, sexes, ethnicities] {
            buffer.append(UInt8(ascii: ","))
            buffer += chance.pick(values).utf8
        }
        buffer.append(UInt8(ascii: "\n"))
    }

    /// A row of the same kind for a workbook, its dates as days of one.
    static func cells(_ number: Int, _ chance: inout Chance) -> [String] {
        var digits: [UInt8] = []
        append(number, digits: 7, to: &digits)
        let day = 45_748 + chance.below(360)
        return ["C" + String(decoding: digits, as: UTF8.self), chance.pick(processes), "\(day)", "\(day + 1)"]
            + [teams, localities, ageBands, sexes, ethnicities].map { chance.pick($0) }
    }

    private static func append(_ number: Int, digits: Int, to buffer: inout [UInt8]) {
        let start = buffer.count
        var rest = number
        for _ in 0..<digits {
            buffer.append(UInt8(ascii: "0") + UInt8(rest % 10))
            rest /= 10
        }
        buffer[start...].reverse()
    }

    private static let processes = [
        "needsAssessment", "carersAssessment", "carePlanRevision", "safeguardingEnquiry", "needsAssessment",
    ]
    private static let teams = [
        "North Hub", "South Hub", "Hospital", "Learning Disability", "Mental Health", "Sensory", "Reablement",
    ]
    private static let localities = ["Coast", "Vale", "Moor", "Town"]
    private static let ageBands = ["18 to 24", "25 to 44", "45 to 64", "65 to 74", "75 to 84", "85 to 94"]
    private static let sexes = ["Female", "Male", "Female", "Unknown"]
    private static let ethnicities = ["White British", "Asian Indian", "Black Caribbean", "White Irish", "Not known"]
}

/// A linear congruential generator (Knuth's MMIX): chance enough for made-up rows.
struct Chance {
    private var state: UInt64 = 2014

    mutating func below(_ bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % bound
    }

    mutating func pick(_ values: [String]) -> String { values[below(values.count)] }
}
