import Advocacy
import Calendar
import JSON
import Sampling
import Wording

/// A line of a record that does not say what an event must say.
public struct EventError: Error, Sendable, Hashable, CustomStringConvertible {
    public let message: String
    public init(_ message: String) { self.message = message }
    public var description: String { message }
}

extension Event {
    /// The whole event, envelope and body in one object; its canonical text is what the chain hashes.
    public var json: JSONValue {
        var members = body.members
        members["writer"] = .string(writer)
        members["sequence"] = .integer(sequence)
        members["time"] = .string(time.description)
        members["reader"] = .string(reader)
        return .object(members)
    }

    public init(json: JSONValue) throws(EventError) {
        do throws(JSONFieldError) {
            let fields = try JSONFields(json)
            self.init(
                writer: try fields.string("writer"), sequence: try fields.integer("sequence"),
                time: try fields.time("time"), reader: try fields.string("reader"), body: try EventBody(fields))
        } catch {
            throw EventError(error.description)
        }
    }
}

extension EventBody {
    /// The name of the kind, as the record and `import` know it.
    public var kind: String {
        switch self {
        case .opened: "opened"
        case .answered: "answered"
        case .noted: "noted"
        case .completed: "completed"
        case .reopened: "reopened"
        case .moderated: "moderated"
        case .replaced: "replaced"
        case .extended: "extended"
        case .assessed: "assessed"
        }
    }

    fileprivate var members: [String: JSONValue] {
        var members: [String: JSONValue] = ["kind": .string(kind)]
        switch self {
        case .opened(let plan): members["plan"] = plan.json
        case .answered(let answered):
            members["case"] = .string(answered.caseReference)
            members["fact"] = .string(answered.fact.rawValue)
            members["value"] = JSONValue(answered.value)
            if let reason = answered.reason { members["reason"] = .string(reason) }
            if let step = answered.step { members["step"] = .string(step.rawValue) }
        case .noted(let noted):
            members["case"] = .string(noted.caseReference)
            if let fact = noted.fact { members["fact"] = .string(fact.rawValue) }
            members["text"] = .string(noted.text)
            if let reason = noted.reason { members["reason"] = .string(reason) }
            if let step = noted.step { members["step"] = .string(step.rawValue) }
        case .completed(let completed):
            members["case"] = .string(completed.caseReference)
            members.merge(completed.completion.members, uniquingKeysWith: { first, _ in first })
            if let reason = completed.reason { members["reason"] = .string(reason) }
            if let step = completed.step { members["step"] = .string(step.rawValue) }
        case .reopened(let reopened):
            members["case"] = .string(reopened.caseReference)
            if let reason = reopened.reason { members["reason"] = .string(reason) }
        case .moderated(let moderated):
            members["case"] = .string(moderated.caseReference)
            members["duty"] = .string(moderated.duty.rawValue)
            members["outcome"] = .string(moderated.outcome.rawValue)
            members["reason"] = .string(moderated.reason)
        case .replaced(let replaced):
            members["case"] = .string(replaced.caseReference)
            members["reason"] = .string(replaced.reason.rawValue)
            members["note"] = .string(replaced.note)
            members["replacement"] = JSONValue(replaced.replacement)
        case .extended(let extended):
            members["by"] = .integer(extended.by)
            members["strata"] = .array(extended.strata.map(\.json))
        case .assessed(let assessed): members.merge(assessed.members, uniquingKeysWith: { first, _ in first })
        }
        return members
    }

    fileprivate init(_ fields: JSONFields) throws(JSONFieldError) {
        let kind = try fields.string("kind")
        switch kind {
        case "opened": self = .opened(try Plan(fields.object("plan")))
        case "answered":
            self = .answered(
                Answered(
                    case: try fields.string("case"), fact: try fields.fact("fact"),
                    value: try fields.optionalString("value"), reason: try fields.optionalString("reason"),
                    step: try fields.step()))
        case "noted":
            self = .noted(
                Noted(
                    case: try fields.string("case"), fact: try fields.optionalFact("fact"),
                    text: try fields.string("text"),
                    reason: try fields.optionalString("reason"), step: try fields.step()))
        case "completed":
            self = .completed(
                Completed(
                    case: try fields.string("case"), completion: try Completion(fields),
                    reason: try fields.optionalString("reason"), step: try fields.step()))
        case "reopened":
            self = .reopened(
                Reopened(case: try fields.string("case"), reason: try fields.optionalString("reason")))
        case "moderated":
            self = .moderated(
                Moderated(
                    case: try fields.string("case"), duty: try fields.named("duty"),
                    outcome: try fields.named("outcome"),
                    reason: try fields.string("reason")))
        case "replaced":
            self = .replaced(
                Replaced(
                    case: try fields.string("case"), reason: try fields.named("reason"),
                    note: try fields.string("note"), replacement: try fields.optionalString("replacement")))
        case "extended":
            self = .extended(
                Extended(
                    by: try fields.integer("by", in: 0...Limit.cases),
                    strata: try fields.list("strata", StratumDraw.init)))
        case "assessed": self = .assessed(try Assessed(fields))
        default:
            throw .unreadable(
                "kind", why: say("\"\(kind)\" is not a kind of event that this version knows; a newer one may"))
        }
    }
}

extension Completion {
    fileprivate var members: [String: JSONValue] {
        var members: [String: JSONValue] = [
            "rules": .string(rules), "policies": .object(policies.settings.mapValues(JSONValue.string)),
            "determinedDuty": .string(determinedDuty.rawValue),
            "determinedOutcome": JSONValue(determinedOutcome?.rawValue),
            "basis": .array(basis.map(JSONValue.string)), "duty": .string(duty.rawValue),
            "outcome": .string(outcome.rawValue), "urgent": .bool(isUrgent),
        ]
        if let overrule {
            members["overrule"] = [
                "duty": JSONValue(overrule.duty?.rawValue), "outcome": JSONValue(overrule.outcome?.rawValue),
                "reason": .string(overrule.reason),
            ]
        }
        if !feedback.isEmpty { members["feedback"] = .string(feedback) }
        if let action { members["action"] = action.json }
        return members
    }

    fileprivate init(_ fields: JSONFields) throws(JSONFieldError) {
        var overrule: Overrule?
        if fields.has("overrule") {
            let given = try fields.object("overrule")
            overrule = Overrule(
                duty: try given.optionalNamed("duty"), outcome: try given.optionalNamed("outcome"),
                reason: try given.string("reason"))
        }
        self.init(
            rules: try fields.string("rules"), policies: try fields.policies("policies"),
            determinedDuty: try fields.named("determinedDuty"),
            determinedOutcome: try fields.optionalNamed("determinedOutcome"),
            basis: try fields.strings("basis"), overrule: overrule,
            duty: try fields.named("duty"),
            outcome: try fields.named("outcome"),
            feedback: try fields.optionalString("feedback") ?? "", action: try fields.action(),
            isUrgent: try fields.bool("urgent"))
    }
}
