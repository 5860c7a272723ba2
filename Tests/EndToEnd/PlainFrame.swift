import Support

/// A plain frame written for a test: stages that are in order, and a way to put others between them.
struct PlainFrame {
    struct Stage {
        let reference: String
        let process: String
        let team: String
        let started: String
        let ended: String
        var remark = ""

        var row: String { [reference, process, started, ended, team, remark].joined(separator: ",") }
    }

    static let headings = "Case,Process,Started,Ended,Team,Remark"
    static let period = (from: "2025-04-01", to: "2026-03-31")

    let stages: [Stage]
    private(set) var lines = [headings]

    /// So many stages, all within the period, over three teams and some without one. Processes and the ways in which
    /// dates are written take turns.
    init(stages count: Int, processes: [String] = ["needsAssessment", "Carers assessment", "safeguarding-enquiry"]) {
        stages = (1...count).map { number in
            let month = number % 12 + 1
            let year = month >= 4 ? 2025 : 2026
            let day = 1 + number * 5 % 27
            return Stage(
                reference: "C" + String(10_000 + number), process: processes[number % processes.count],
                team: ["North Hub", "South Hub", "North Hub", "Hospital", "South Hub", "North Hub", ""][number % 7],
                started: Self.date(year, month, day, style: number),
                ended: Self.date(year, month, day + 1, style: number + 1))
        }
        lines += stages.map(\.row)
    }

    /// Adds text as it stands and returns the physical line on which it begins.
    @discardableResult
    mutating func add(_ text: String) -> Int {
        let line = 1 + lines.reduce(0) { $0 + $1.split(separator: "\n", omittingEmptySubsequences: false).count }
        lines.append(text)
        return line
    }

    var text: String { text(lineEnd: "\n") }

    func text(lineEnd: String) -> String { lines.map { $0 + lineEnd }.joined() }

    /// References by team, `(not recorded)` where there is none.
    var strata: [String: [String]] {
        Dictionary(grouping: stages) { $0.team.isEmpty ? "(not recorded)" : $0.team }.mapValues { $0.map(\.reference) }
    }

    private static func date(_ year: Int, _ month: Int, _ day: Int, style: Int) -> String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        return switch style % 3 {
        case 0: "\(year)-\(two(month))-\(two(day))"
        case 1: "\(two(day))/\(two(month))/\(year)"
        default: "\(two(day))-\(months[month - 1])-\(year) 09:30"
        }
    }
}

extension Machine {
    /// Makes an audit of a plain frame written for it, `<name>.csv`, and returns the name of its file.
    @discardableResult
    func makeAudit(
        _ name: String = "town", of frame: PlainFrame = PlainFrame(stages: 120), sampleSize: Int = 12,
        seed: String = "a seed, with a comma", _ more: String...
    ) throws -> String {
        try folder.write(frame.text, to: "\(name).csv")
        try output(
            [
                "new", "\(name).audit", "--frame", "\(name).csv", "--jurisdiction", "england", "--from",
                PlainFrame.period.from, "--to", PlainFrame.period.to, "--strata", "team", "--sample-size",
                "\(sampleSize)", "--seed", seed, "--reader", "lead",
            ] + more)
        return "\(name).audit"
    }

    /// The references of the sample that are to be read, in the order of the tickets.
    func sample(of audit: String) throws -> [String] {
        try json("sample", audit, "--json")["cases"].list.filter { $0["status"] != "replaced" }.compactMap {
            $0["case"].text
        }
    }

    /// The events of the record, oldest first, without their hashes.
    func events(of audit: String) throws -> [JSON] {
        try output("export", audit).split(separator: "\n").map { try JSON(parsing: String($0))["event"] }
    }
}
