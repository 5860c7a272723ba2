import JSON
import Wording

extension Assessed {
    var members: [String: JSONValue] {
        var members: [String: JSONValue] = [
            "area": .string(area), "rating": JSONValue(judgement.rating?.rawValue), "note": .string(judgement.note),
            "share": .bool(judgement.isToShare),
        ]
        if let action = judgement.action { members["action"] = action.json }
        if let step { members["step"] = .string(step.rawValue) }
        return members
    }

    init(_ fields: JSONFields) throws(JSONFieldError) {
        // Null takes a rating away; a line that has lost its rating must not be read as that.
        guard fields.members["rating"] != nil else { throw .missing("rating") }
        let rating: AreaRating? = try fields.optionalNamed("rating")
        self.init(
            area: try fields.string("area"),
            judgement: AreaJudgement(
                rating: rating, note: try fields.string("note"), action: try fields.action(),
                isToShare: try fields.bool("share")),
            step: try fields.step())
    }
}

extension Completion.Action {
    var json: JSONValue {
        ["text": .string(text), "owner": .string(owner), "due": JSONValue(due?.description)]
    }
}

extension JSONFields {
    /// The action of a conclusion or an area, where there is one.
    func action() throws(JSONFieldError) -> Completion.Action? {
        guard has("action") else { return nil }
        let given = try object("action")
        try given.refuseMembers(otherThan: ["text", "owner", "due"])
        return Completion.Action(
            text: try given.string("text"), owner: try given.string("owner"), due: try given.optionalDate("due"))
    }

    func step() throws(JSONFieldError) -> Retraced? {
        try optionalNamed("step")
    }
}
