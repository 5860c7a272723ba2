import Advocacy
import Findings
import JSON
import Wording

extension [DemandBeyondDuty] {
    /// "deprivation of liberty assessment 8, information and advice 4".
    private func list(in jurisdiction: Jurisdiction) -> String {
        map { "\($0.process.label(in: jurisdiction)) \($0.count.grouped)" }.joined(separator: ", ")
    }

    /// The frame's rows beyond the duty, as findings tell them; nil where there is none.
    package func sentence(in jurisdiction: Jurisdiction) -> String? {
        guard !isEmpty else { return nil }
        let total = reduce(0) { $0 + $1.count }
        return say(
            "Beyond the duty your list holds \(total.grouped): \(list(in: jurisdiction)). ",
            "They are demand, never a gap, and part of no rate.")
    }

    /// The same beside a projection, in one line.
    package func projectionLine(in jurisdiction: Jurisdiction) -> String? {
        guard !isEmpty else { return nil }
        return say("Beyond the duty, in your list and in no figure here: \(list(in: jurisdiction)).")
    }

    /// The same where a screen has one row for it.
    package func projectionRow(in jurisdiction: Jurisdiction) -> String? {
        isEmpty ? nil : say("Beyond the duty: \(list(in: jurisdiction)).")
    }

    var json: JSONValue {
        .array(map { ["process": .string($0.process.rawValue), "count": .integer($0.count)] })
    }
}
