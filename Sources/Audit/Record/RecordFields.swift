import Advocacy
import Calendar
import JSON
import Wording

/// What the members of an event hold beside plain JSON: dates, facts, policies.
extension JSONFields {
    /// What a count of a record may be: sums of them stay far from the largest integer.
    static let counts = 0...1_000_000_000_000

    func count(_ key: String, in range: ClosedRange<Int> = JSONFields.counts) throws(JSONFieldError) -> Int {
        let whole = try integer(key)
        guard range.contains(whole) else { throw .notAValue(key, String(whole)) }
        return whole
    }

    /// A fraction of 1.
    func share(_ key: String) throws(JSONFieldError) -> Double {
        let share = try number(key)
        guard (0...1).contains(share) else { throw .notAValue(key, "\(share)") }
        return share
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
        guard let fact = RecordFields.facts[text] else {
            throw .unreadable(key, why: say("\"\(text)\" is not a fact of the record"))
        }
        return fact
    }

    func optionalFact(_ key: String) throws(JSONFieldError) -> Fact? {
        has(key) ? try fact(key) : nil
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

private enum RecordFields {
    /// A table, because looking a raw value up goes through all names in turn.
    static let facts = Dictionary(uniqueKeysWithValues: Fact.allCases.map { ($0.rawValue, $0) })
}
