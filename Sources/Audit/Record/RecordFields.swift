import Advocacy
import Calendar
import JSON
import Sampling
import Wording

/// What the members of an event hold beside plain JSON: dates, facts, policies.
extension JSONFields {
    /// Stages, or what else a record counts: as many as a frame can have, unless it says otherwise.
    func count(_ key: String, in range: ClosedRange<Int> = 0...Limit.population) throws(JSONFieldError) -> Int {
        try integer(key, in: range)
    }

    /// Every member a number of stages.
    func counts() throws(JSONFieldError) -> [String: Int] {
        var counts: [String: Int] = [:]
        counts.reserveCapacity(members.count)
        for key in members.keys { counts[key] = try count(key) }
        return counts
    }

    func date(_ key: String) throws(JSONFieldError) -> CivilDate {
        let text = try string(key)
        do {
            return try CivilDate.parse(text)
        } catch {
            throw .unreadable(key, why: error.message)
        }
    }

    func optionalDate(_ key: String) throws(JSONFieldError) -> CivilDate? {
        has(key) ? try date(key) : nil
    }

    func time(_ key: String) throws(JSONFieldError) -> Timestamp {
        let text = try string(key)
        guard let time = Timestamp(text) else {
            throw .unreadable(key, why: say("\"\(text)\" is not a time of a record"))
        }
        return time
    }

    func fact(_ key: String) throws(JSONFieldError) -> Fact {
        let text = try string(key)
        guard let fact = Fact(inRecord: text) else {
            throw .unreadable(key, why: say("\"\(text)\" is not a fact of the record"))
        }
        return fact
    }

    func optionalFact(_ key: String) throws(JSONFieldError) -> Fact? {
        has(key) ? try fact(key) : nil
    }

    /// An audit that names no edition was made under the first; one that names a later than this build knows is newer.
    func edition(_ key: String) throws(JSONFieldError) -> Edition {
        guard has(key) else { return .first }
        let number = try integer(key, in: 1...Int(Int16.max))
        guard let edition = Edition(rawValue: number) else {
            throw .unreadable(key, why: say("this version does not know edition \(number) of the rules"))
        }
        return edition
    }

    func policies(_ key: String) throws(JSONFieldError) -> Policies {
        let settings = try map(key, \.string)
        do {
            return try Policies(settings: settings)
        } catch {
            throw .unreadable(key, why: error.message)
        }
    }
}

extension Fact {
    /// By the name that a record of any age gives it.
    init?(inRecord name: String) {
        guard let fact = RecordFields.facts[name] else { return nil }
        self = fact
    }
}

private enum RecordFields {
    /// A table, because looking a raw value up goes through all names in turn.
    static let facts = Dictionary(uniqueKeysWithValues: Fact.allCases.map { ($0.rawValue, $0) })
        .merging(Fact.earlierNames) { fact, _ in fact }
}
