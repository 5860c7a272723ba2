import Findings
import JSON
import Projection
import Wording

extension ProjectionBridge {
    /// On the projection: how its first year comes of the findings' number.
    public func sentence(in year: String) -> String {
        let (to, from) = (projected.whole, found.whole)
        return parts.isEmpty
            ? say("On average that is \(to) in \(year), as the findings count.")
            : say("On average that is \(to) in \(year), where the findings count \(from): \(list).")
    }

    /// On the findings: what a projection makes of their number.
    public var sentenceOfFindings: String? {
        parts.isEmpty
            ? nil : say("A projection begins from \(projected.whole) a year on average, not \(found.whole): \(list).")
    }

    private var list: String { parts.joined(separator: ", ") }

    private var parts: [String] {
        func signed(_ value: Double) -> String? {
            value.rounded() == 0 ? nil : (value < 0 ? "-" : "+") + abs(value).whole
        }
        return [
            signed(cannotTell).map { say("half of what cannot be told \($0)") },
            signed(period).map { say("a whole year in place of the audited period \($0)") },
            signed(rates).map { say("rates process by process, with what is believed before any case is read, \($0)") },
            signed(stages).map { say("the stages that are stated \($0)") },
        ].compactMap(\.self)
    }

    /// Stages a year, unrounded; the parts add up to `projected`.
    public var json: JSONValue {
        [
            "findings": .number(found), "cannotTell": .number(cannotTell), "period": .number(period),
            "rates": .number(rates), "stages": .number(stages), "projected": .number(projected),
        ]
    }
}

extension Findings {
    /// The findings with the way to a projection's number beside them: `bridge`, null where there is none.
    public func json(bridge: ProjectionBridge?) -> JSONValue {
        .object(JSONObject(["bridge": bridge?.json ?? .null]).merging(json.object ?? [:]))
    }
}
