import Findings
import JSON
import Wording

extension PeopleOfCases {
    /// How many people the cases are, and how many of those that can be told of had a gap.
    package var sentences: [String] {
        var list = [say("Sampled cases: \(cases.grouped); people: \(people.grouped).")]
        if unnamed > 0 {
            list.append(
                say(
                    "Cases whose row in your list does not name the person: \(unnamed.grouped); ",
                    "each counts as somebody of its own."))
        }
        list.append(
            say(
                "People every sampled stage of whom was audited: \(whollyRead.grouped); of them with a gap: ",
                "\(withGap.grouped). Counts of the sample, and no rate."))
        return list
    }

    var json: JSONValue {
        [
            "cases": .integer(cases), "unnamed": .integer(unnamed), "people": .integer(people),
            "whollyRead": .integer(whollyRead), "withGap": .integer(withGap),
        ]
    }
}
