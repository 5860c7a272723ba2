import Advocacy
import JSON
import Sampling
import Wording

extension Baseline {
    /// The members of its event.
    var members: [String: JSONValue] {
        [
            "title": .string(title), "jurisdiction": .string(jurisdiction.rawValue),
            "from": .string(from.description), "to": .string(to.description),
            "strataColumns": .array(strataColumns.map(JSONValue.string)),
            "strata": .array(strata.map(\.json)), "file": .string(file), "sha256": .string(sha256),
            "program": .string(program),
        ]
    }

    static let known = ["title", "jurisdiction", "from", "to", "strataColumns", "strata", "file", "sha256", "program"]

    init(_ fields: JSONFields) throws(JSONFieldError) {
        self.init(
            title: try fields.string("title"), jurisdiction: try fields.named("jurisdiction"),
            from: try fields.date("from"), to: try fields.date("to"),
            strataColumns: try fields.strings("strataColumns"),
            strata: try fields.list("strata", Stratum.init), file: try fields.string("file"),
            sha256: try fields.string("sha256"), program: try fields.string("program"))
    }
}

extension Baseline.Stratum {
    fileprivate var json: JSONValue {
        [
            "name": .string(name), "population": .integer(population), "read": .integer(read), "owed": .integer(owed),
            "gap": .integer(gap),
        ]
    }

    /// Throws where the counts do not hold together, which no figure could rest on.
    fileprivate init(_ fields: JSONFields) throws(JSONFieldError) {
        try fields.refuseMembers(otherThan: ["name", "population", "read", "owed", "gap"])
        self.init(
            name: try fields.string("name"), population: try fields.count("population"),
            read: try fields.count("read", in: 0...Limit.cases), owed: try fields.count("owed"),
            gap: try fields.count("gap"))
        guard gap <= owed, owed <= read, read <= population else {
            throw .unreadable("strata", why: say("the counts of “\(name)” do not hold together"))
        }
    }
}
