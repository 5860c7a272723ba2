import Advocacy
import Audit
import Calendar
import JSON

/// The members of one object of a truth, read with errors that name the place. A name nobody reads is an error.
struct TruthFields {
    let path: String
    private let members: JSONObject

    init(_ json: JSONValue, path: String, allowed: [String]) throws(SimulationError) {
        guard let members = json.object else { throw .noObject(place: path) }
        self.path = path
        self.members = members
        if let unknown = members.keys.sorted().first(where: { !allowed.contains($0) }) {
            throw .unknownName(unknown, place: path, known: allowed)
        }
    }

    func has(_ key: String) -> Bool { members[key].map { !$0.isNull } ?? false }

    private func place(_ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }

    func value(_ key: String) throws(SimulationError) -> JSONValue {
        guard has(key), let value = members[key] else { throw .missing(place: place(key)) }
        return value
    }

    func text(_ key: String) throws(SimulationError) -> String {
        guard let text = try value(key).string, !text.isEmpty else {
            throw .noText(place: place(key))
        }
        return text
    }

    func date(_ key: String) throws(SimulationError) -> CivilDate {
        let text = try text(key)
        do throws(CivilDateError) {
            return try CivilDate.parse(text)
        } catch {
            throw .noDate(place: place(key), error)
        }
    }

    /// A number of the range.
    func number(_ key: String, in range: ClosedRange<Double>) throws(SimulationError) -> Double {
        guard let number = try value(key).number, range.contains(number) else {
            throw .number(place: place(key), from: range.lowerBound, to: range.upperBound)
        }
        return number
    }

    /// A fraction of 1; `missing` where it is not given.
    func share(_ key: String, missing: Double? = nil) throws(SimulationError) -> Double {
        if !has(key), let missing { return missing }
        return try number(key, in: 0...1)
    }

    /// Whole numbers from 0 by name.
    func counts(_ key: String) throws(SimulationError) -> [String: Int] {
        guard let members = try value(key).object else { throw .noObject(place: place(key)) }
        var counts: [String: Int] = [:]
        for (name, value) in members {
            guard let count = value.integer, (0...100_000).contains(count) else {
                throw .count(place: "\(place(key)).\(name)")
            }
            counts[name] = count
        }
        return counts
    }

    private static let largestWeight = 1_000_000.0

    /// Numbers from 0 to a million by name, one at least above 0.
    func weights(_ key: String) throws(SimulationError) -> [String: Double] {
        guard let members = try value(key).object else { throw .noObject(place: place(key)) }
        var weights: [String: Double] = [:]
        for (name, value) in members {
            guard let weight = value.number, (0...TruthFields.largestWeight).contains(weight) else {
                throw .weight(place: "\(place(key)).\(name)")
            }
            weights[name] = weight
        }
        guard weights.values.contains(where: { $0 > 0 }) else {
            throw .noWeight(place: place(key))
        }
        return weights
    }
}
