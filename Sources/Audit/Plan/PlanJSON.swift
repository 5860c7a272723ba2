import Advocacy
import JSON
import Sampling
import Tables

extension Plan {
    var json: JSONValue {
        var members: JSONObject = [
            "title": .string(title), "jurisdiction": .string(jurisdiction.rawValue),
            "from": .string(from.description), "to": .string(to.description),
            "strataColumns": .array(strataColumns.map(JSONValue.string)), "sampleSize": .integer(sampleSize),
            "allocation": .string(allocation.rawValue),
            "expectedRates": .object(expectedRates.mapValues(JSONValue.number)),
            "minimumPerStratum": .integer(minimumPerStratum), "seed": .string(seed),
            "policies": .object(policies.settings(in: edition).mapValues(JSONValue.string)),
            "secondReadingShare": .number(secondReadingShare),
            "excludedAudits": .array(
                excludedAudits.map {
                    [
                        "name": .string($0.name), "head": .string($0.head),
                        "cases": .array($0.cases.map(JSONValue.string)),
                    ]
                }),
            "frame": frame.json, "strata": .array(strata.map(\.json)), "program": .string(program),
        ]
        if edition != .first { members["edition"] = .integer(edition.rawValue) }
        // Audits made before there were other rules do not say, and stay the text that they are.
        if reading != .first { members["reading"] = .integer(reading.rawValue) }
        if isSequential { members["sequential"] = true }
        return .object(members)
    }

    private static let known: Set<String> = [
        "title", "jurisdiction", "from", "to", "strataColumns", "sampleSize", "allocation", "expectedRates",
        "minimumPerStratum", "seed", "policies", "secondReadingShare", "excludedAudits", "frame", "strata", "reading",
        "program", "edition", "sequential",
    ]

    init(_ fields: JSONFields) throws(JSONFieldError) {
        try fields.refuseMembers(otherThan: Plan.known)
        let design = Design(
            jurisdiction: try fields.named("jurisdiction"),
            from: try fields.date("from"), to: try fields.date("to"), strata: try fields.strings("strataColumns"),
            sampleSize: try fields.integer("sampleSize", in: 0...Limit.cases),
            allocation: try fields.named("allocation"),
            expectedRates: try fields.map("expectedRates", \.number),
            minimumPerStratum: try fields.integer("minimumPerStratum", in: 0...Limit.cases),
            seed: try fields.string("seed"), excluded: [])
        self.init(
            title: try fields.string("title"), design: design, policies: try fields.policies("policies"),
            edition: try fields.edition("edition"),
            secondReadingShare: try fields.number("secondReadingShare", in: 0...1),
            excludedAudits: try fields.list("excludedAudits") { (audit) throws(JSONFieldError) in
                try audit.refuseMembers(otherThan: ["name", "head", "cases"])
                return ExcludedAudit(
                    name: try audit.string("name"), head: try audit.string("head"), cases: try audit.strings("cases"))
            },
            frame: try FrozenFrame(fields.object("frame")), strata: try fields.list("strata", StratumDraw.init),
            reading: try Plan.reading(fields),
            isSequential: fields.has("sequential") ? try fields.bool("sequential") : false,
            program: try fields.string("program"))
    }

    private static func reading(_ fields: JSONFields) throws(JSONFieldError) -> ReadingRules {
        guard fields.has("reading") else { return .first }
        let number = try fields.integer("reading")
        guard let rules = ReadingRules(rawValue: number) else { throw .notAValue("reading", "\(number)") }
        return rules
    }
}

extension FrozenFrame {
    var json: JSONValue {
        var members: [String: JSONValue] = [
            "sha256": .string(sha256),
            "files": .array(files.map(\.json)),
            "rows": .integer(rows), "accepted": .integer(accepted), "merged": .integer(merged),
            "outOfScope": .integer(outOfScope), "refused": .integer(refused), "outOfPeriod": .integer(outOfPeriod),
            "excluded": .integer(excluded), "population": .integer(population),
            "counts": .object(counts.mapValues { .object($0.mapValues(JSONValue.integer)) }),
        ]
        // An older plan has none, and its hash stays.
        if let beyond = outOfScopeByProcess {
            members["outOfScopeByProcess"] = .object(beyond.mapValues(JSONValue.integer))
        }
        return .object(members)
    }

    private static let known: Set<String> = [
        "sha256", "files", "rows", "accepted", "merged", "outOfScope", "refused", "outOfPeriod", "excluded",
        "population", "counts", "outOfScopeByProcess",
    ]

    init(_ fields: JSONFields) throws(JSONFieldError) {
        try fields.refuseMembers(otherThan: FrozenFrame.known)
        var counts: [String: [String: Int]] = [:]
        let variables = try fields.object("counts")
        for variable in variables.members.keys { counts[variable] = try variables.object(variable).counts() }
        self.init(
            sha256: try fields.string("sha256"),
            files: try fields.list("files", FrameFile.init),
            rows: try fields.count("rows"), accepted: try fields.count("accepted"),
            merged: try fields.count("merged"), outOfScope: try fields.count("outOfScope"),
            refused: try fields.count("refused"), outOfPeriod: try fields.count("outOfPeriod"),
            excluded: try fields.count("excluded"), population: try fields.count("population"), counts: counts,
            outOfScopeByProcess: fields.has("outOfScopeByProcess")
                ? try fields.object("outOfScopeByProcess").counts() : nil)
    }
}

extension FrameFile {
    fileprivate var json: JSONValue {
        var members: JSONObject = [
            "name": .string(name), "sha256": .string(sha256), "profile": .string(profile),
        ]
        if let mapping { members["mapping"] = .object(mapping.json) }
        return .object(members)
    }

    fileprivate init(_ fields: JSONFields) throws(JSONFieldError) {
        try fields.refuseMembers(otherThan: ["name", "sha256", "profile", "mapping"])
        let name = try fields.string("profile")
        var mapping: FrameProfile?
        if fields.has("mapping") {
            let members = try fields.object("mapping").members
            do throws(ProfileFault) {
                mapping = try FrameProfile(json: members, name: name)
            } catch {
                throw .unreadable(fields.place("mapping"), why: error.message)
            }
        }
        self.init(
            name: try fields.string("name"), sha256: try fields.string("sha256"), profile: name, mapping: mapping)
    }
}

extension StratumDraw {
    var json: JSONValue {
        [
            "name": .string(name), "population": .integer(population), "sampled": .integer(sampled),
            "drawn": .array(drawn.map(\.json)),
        ]
    }

    init(_ fields: JSONFields) throws(JSONFieldError) {
        try fields.refuseMembers(otherThan: ["name", "population", "sampled", "drawn"])
        let name = try fields.string("name")
        self.init(
            name: name, population: try fields.count("population"),
            sampled: try fields.integer("sampled", in: 0...Limit.cases),
            drawn: try fields.list("drawn") { (unit) throws(JSONFieldError) in try DrawnUnit(unit, stratum: name) })
    }
}

extension DrawnUnit {
    /// The stratum is not repeated: the draw that holds the unit names it.
    var json: JSONValue {
        var members: [String: JSONValue] = [
            "case": .string(unit.reference), "process": .string(unit.process.rawValue),
            "started": .string(unit.started.description), "rank": .integer(rank), "ticket": .string(ticket),
            "attributes": .object(unit.attributes.mapValues(JSONValue.string)),
        ]
        if let ended = unit.ended { members["ended"] = .string(ended.description) }
        if let contact = unit.firstContact { members["firstContact"] = .string(contact.description) }
        if let person = unit.person { members["person"] = .string(person) }
        return .object(members)
    }

    init(_ fields: JSONFields, stratum: String) throws(JSONFieldError) {
        let unit = SamplingUnit(
            reference: try fields.string("case"), process: try fields.named("process"),
            started: try fields.date("started"), ended: try fields.optionalDate("ended"),
            firstContact: try fields.optionalDate("firstContact"), person: try fields.optionalString("person"),
            attributes: try fields.map("attributes", \.string))
        // Counted, not looked up by name: there may be a million units.
        let others = [unit.ended == nil, unit.firstContact == nil, unit.person == nil].count { !$0 }
        guard fields.members.count == 6 + others else {
            let known: Set = [
                "case", "process", "started", "rank", "ticket", "attributes", "ended", "firstContact", "person",
            ]
            throw .unknown(fields.members.keys.first { !known.contains($0) } ?? "drawn")
        }
        self.init(
            unit: unit, stratum: stratum, rank: try fields.count("rank"), ticket: try fields.string("ticket"))
    }
}
