import Calendar
import JSON

/// The members of one object of a truth. A name nobody reads is an error.
extension JSONFields {
    static func ofTruth(
        _ json: JSONValue, path: String, allowed: [String]
    ) throws(SimulationError) -> JSONFields {
        let fields = try reading { () throws(JSONFieldError) in try JSONFields(json, path: path) }
        if let unknown = fields.members.keys.first(where: { !allowed.contains($0) }) {
            throw .unknownName(unknown, place: path, known: allowed)
        }
        return fields
    }

    func given(_ key: String) throws(SimulationError) -> JSONValue {
        try JSONFields.reading { () throws(JSONFieldError) in try value(key) }
    }

    /// Text that is not empty.
    func text(_ key: String) throws(SimulationError) -> String {
        try JSONFields.reading { () throws(JSONFieldError) in
            _ = try value(key)
            let text = try string(key)
            guard !text.isEmpty else { throw .wrongKind(place(key), .text) }
            return text
        }
    }

    func date(_ key: String) throws(SimulationError) -> CivilDate {
        let text = try text(key)
        do throws(CivilDateError) {
            return try CivilDate.parse(text)
        } catch {
            throw .noDate(place: place(key), error)
        }
    }

    func measure(_ key: String, in range: ClosedRange<Double>) throws(SimulationError) -> Double {
        try JSONFields.reading { () throws(JSONFieldError) in
            _ = try value(key)
            return try number(key, in: range)
        }
    }

    /// A fraction of 1; `missing` where it is not given.
    func share(_ key: String, missing: Double? = nil) throws(SimulationError) -> Double {
        if !has(key), let missing { return missing }
        return try measure(key, in: 0...1)
    }

    /// Whole numbers from 0 to 100,000 by name.
    func counts(_ key: String) throws(SimulationError) -> [String: Int] {
        try members(of: key) { (fields, name) throws(JSONFieldError) in try fields.integer(name, in: 0...100_000) }
    }

    /// Numbers from 0 to a million by name, one at least above 0.
    func weights(_ key: String) throws(SimulationError) -> [String: Double] {
        let weights = try members(of: key) { (fields, name) throws(JSONFieldError) in
            try fields.number(name, in: 0...1_000_000)
        }
        guard weights.values.contains(where: { $0 > 0 }) else { throw .noWeight(place: place(key)) }
        return weights
    }

    private func members<Value>(
        of key: String, _ value: (JSONFields, String) throws(JSONFieldError) -> Value
    ) throws(SimulationError) -> [String: Value] {
        try JSONFields.reading { () throws(JSONFieldError) in
            let fields = try JSONFields(self.value(key), path: place(key))
            var values: [String: Value] = [:]
            for name in fields.members.keys { values[name] = try value(fields, name) }
            return values
        }
    }

    private static func reading<Value>(
        _ body: () throws(JSONFieldError) -> Value
    ) throws(SimulationError) -> Value {
        do throws(JSONFieldError) {
            return try body()
        } catch {
            throw .member(error)
        }
    }
}
