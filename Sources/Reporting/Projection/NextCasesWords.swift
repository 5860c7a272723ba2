import JSON
import Projection
import Wording

extension NextCases {
    /// What one budget for the first year loses, and what more cases would spare.
    func sentences(in year: String) -> [String] {
        let (set, lost) = (Projection.pounds(budget), Projection.pounds(loss))
        let weights =
            isStated
            ? say("a pound too little counts \(under.plain), a pound too much \(over.plain)")
            : say("a pound too little and a pound too much count the same, because nothing is stated")
        let now = say(
            "Were one budget set for full compliance in \(year), \(set) would be missed by least: ",
            "\(lost) on average (\(weights)).")
        return [now]
            + steps.map { say("\($0.cases) more cases audited: \(Projection.pounds($0.gain)) less on average.") }
    }

    var json: JSONValue {
        [
            "budget": .number(budget), "loss": .number(loss), "under": .number(under), "over": .number(over),
            "stated": .bool(isStated), "draws": .integer(draws),
            "gains": .array(steps.map { ["cases": .integer($0.cases), "pounds": .number($0.gain)] }),
        ]
    }
}
