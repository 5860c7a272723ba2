import Audit
import Findings
import JSON
import Statistics

// Figures in the machine-readable forms: what is undefined is null.

extension JSONValue {
    /// Limits with their level and the name of their method.
    init(_ interval: Interval?) {
        guard let interval else {
            self = .null
            return
        }
        self = [
            "low": JSONValue(interval.low), "high": JSONValue(interval.high), "level": .number(interval.level.value),
            "method": .string(interval.method.name),
        ]
    }

    /// The same of whole cases.
    init(_ interval: CountInterval?) {
        guard let interval else {
            self = .null
            return
        }
        self = [
            "low": .integer(interval.low), "high": .integer(interval.high), "level": .number(interval.level.value),
            "method": .string(interval.method.name),
        ]
    }
}

extension MethodNote {
    var json: JSONValue { method.json(of: figure) }
}

extension Method {
    func json(of figure: String) -> JSONValue {
        [
            "figure": .string(figure), "method": .string(name), "formula": .string(formula), "source": .string(source),
        ]
    }
}
