import Advocacy
import Hashing
import JSON
import Sampling
import Wording

/// Why an event cannot be taken into the state of an audit.
public enum EventError: Error, Sendable, Hashable, CustomStringConvertible {
    /// This version does not know what the event says: a newer one may.
    case unknown(why: String)
    /// It is known, and does not follow from what went before.
    case doesNotApply(why: String)

    init(_ why: String) { self = .doesNotApply(why: why) }

    public var message: String {
        switch self {
        case .unknown(let why), .doesNotApply(let why): why
        }
    }

    public var description: String { message }
}

extension Event {
    /// The whole event, envelope and body in one object; its canonical text is what the chain hashes.
    public var json: JSONValue {
        var members = body.members(inFormatOne: isOfFormatOne)
        members["writer"] = .string(writer)
        members["sequence"] = .integer(sequence)
        members["time"] = .string(time.description)
        members["reader"] = .string(reader)
        if let salt { members["salt"] = .string(salt) }
        if let seen { members["seen"] = .array(seen.map { .string($0.hex) }) }
        if let keepReason { members["keepReason"] = .string(keepReason) }
        return .object(members)
    }

    /// Throws `unknown` where the text says anything that this version does not know, be it one member more.
    public init(json: JSONValue) throws(EventError) {
        do throws(JSONFieldError) {
            let fields = try JSONFields(json)
            let salt = try fields.optionalString("salt")
            let (body, known) = try EventBody.read(fields, inFormatOne: salt == nil)
            try fields.refuseMembers(otherThan: known)
            self.init(
                writer: try fields.string("writer"), sequence: try fields.count("sequence", in: 1...1 << 53),
                time: try fields.time("time"), reader: try fields.string("reader"), salt: salt,
                seen: fields.has("seen") ? try fields.digests("seen") : nil,
                keepReason: try fields.optionalString("keepReason"), body: body)
        } catch {
            throw .unknown(why: error.description)
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
        case .prepared: "prepared"
        case .completed: "completed"
        case .reopened: "reopened"
        case .moderated: "moderated"
        case .replaced: "replaced"
        case .extended: "extended"
        case .assessed: "assessed"
        case .recovered: "recovered"
        case .policyDated: "policyDated"
        case .baseline: "baseline"
        }
    }

    fileprivate func members(inFormatOne: Bool) -> [String: JSONValue] {
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
        case .prepared(let prepared):
            members["case"] = .string(prepared.caseReference)
            members.merge(prepared.preparation.members, uniquingKeysWith: { first, _ in first })
            if let reason = prepared.reason { members["reason"] = .string(reason) }
            if let step = prepared.step { members["step"] = .string(step.rawValue) }
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
            if let settles = moderated.settles { members["settles"] = .array(settles.map { .string($0.hex) }) }
        case .replaced(let replaced):
            members["case"] = .string(replaced.caseReference)
            members["reason"] = .string(replaced.reason.rawValue)
            members["note"] = .string(replaced.note)
            switch replaced.storedReplacement {
            case .taker(let reference): members["replacement"] = .string(reference)
            case .nobody: members["replacement"] = .null
            case nil: break
            }
        case .extended(let extended):
            members["by"] = .integer(extended.by)
            if !inFormatOne { members["sizes"] = .object(extended.sizes.mapValues(JSONValue.integer)) }
            members["strata"] = .array(extended.strata.map(\.json))
            if extended.isSequential { members["sequential"] = true }
        case .assessed(let assessed): members.merge(assessed.members, uniquingKeysWith: { first, _ in first })
        case .policyDated(let dated):
            members["policy"] = .string(dated.policy.rawValue)
            members["date"] = .string(dated.date.description)
        case .baseline(let baseline): members.merge(baseline.members, uniquingKeysWith: { first, _ in first })
        case .recovered(let recovered):
            members["gaps"] = .array(
                recovered.gaps.map {
                    [
                        "hash": .string($0.hash.hex), "writer": JSONValue($0.writer),
                        "sequence": JSONValue($0.sequence),
                    ]
                })
        }
        return members
    }

    /// The body, and the names of all members that an event of its kind may have.
    fileprivate static func read(
        _ fields: JSONFields, inFormatOne: Bool
    ) throws(JSONFieldError) -> (body: EventBody, known: MemberNames) {
        let kind = try fields.string("kind")
        switch kind {
        case "opened": return (.opened(try Plan(fields.object("plan"))), Known.opened)
        case "answered":
            let answered = Answered(
                case: try fields.string("case"), fact: try fields.fact("fact"),
                value: try fields.optionalString("value"), reason: try fields.optionalString("reason"),
                step: try fields.step())
            return (.answered(answered), Known.answered)
        case "noted":
            let noted = Noted(
                case: try fields.string("case"), fact: try fields.optionalFact("fact"), text: try fields.string("text"),
                reason: try fields.optionalString("reason"), step: try fields.step())
            return (.noted(noted), Known.noted)
        case "prepared" where !inFormatOne:
            let prepared = Prepared(
                case: try fields.string("case"), preparation: try Preparation(fields),
                reason: try fields.optionalString("reason"), step: try fields.step())
            return (.prepared(prepared), Known.prepared)
        case "completed":
            let completed = Completed(
                case: try fields.string("case"), completion: try Completion(fields),
                reason: try fields.optionalString("reason"), step: try fields.step())
            return (.completed(completed), Known.completed)
        case "reopened":
            let reopened = Reopened(case: try fields.string("case"), reason: try fields.optionalString("reason"))
            return (.reopened(reopened), Known.reopened)
        case "moderated":
            let moderated = Moderated(
                case: try fields.string("case"), duty: try fields.named("duty"), outcome: try fields.named("outcome"),
                reason: try fields.string("reason"), settles: inFormatOne ? nil : try fields.digests("settles"))
            return (.moderated(moderated), inFormatOne ? Known.moderatedInFormatOne : Known.moderated)
        case "replaced":
            var stored: Replaced.StoredReplacement?
            if inFormatOne { stored = try fields.optionalString("replacement").map { .taker($0) } ?? .nobody }
            let replaced = Replaced(
                case: try fields.string("case"), reason: try fields.named("reason"), note: try fields.string("note"),
                storedReplacement: stored)
            return (.replaced(replaced), inFormatOne ? Known.replacedInFormatOne : Known.replaced)
        case "extended":
            let strata = try fields.list("strata", StratumDraw.init)
            let sizes =
                inFormatOne
                ? Dictionary(strata.map { ($0.name, $0.sampled) }, uniquingKeysWith: { first, _ in first })
                : try fields.object("sizes").counts()
            let extended = Extended(
                by: try fields.count("by", in: 0...Limit.cases), sizes: sizes, strata: strata,
                isSequential: !inFormatOne && fields.has("sequential") ? try fields.bool("sequential") : false)
            return (.extended(extended), inFormatOne ? Known.extendedInFormatOne : Known.extended)
        case "assessed":
            return (.assessed(try Assessed(fields)), Known.assessed)
        case "policyDated" where !inFormatOne:
            let dated = PolicyDated(policy: try fields.named("policy"), date: try fields.date("date"))
            return (.policyDated(dated), Known.policyDated)
        case "baseline" where !inFormatOne: return (.baseline(try Baseline(fields)), Known.baseline)
        case "recovered" where !inFormatOne:
            let gaps = try fields.list("gaps") { (gap) throws(JSONFieldError) in
                try gap.refuseMembers(otherThan: ["hash", "writer", "sequence"])
                return Recovered.Gap(
                    hash: try gap.digest("hash"), writer: try gap.optionalString("writer"),
                    sequence: gap.has("sequence") ? try gap.count("sequence") : nil)
            }
            return (.recovered(Recovered(gaps: gaps)), Known.recovered)
        default:
            throw .unreadable(
                "kind", why: say("\"\(kind)\" is not a kind of event that this version knows; a newer one may"))
        }
    }
}

/// The members of an event of each kind, the envelope's among them.
private enum Known {
    static let opened = names(["plan"])
    static let answered = names(["case", "fact", "value", "reason", "step"])
    static let noted = names(["case", "fact", "text", "reason", "step"])
    static let prepared = names(Preparation.known + ["case", "reason", "step"])
    static let completed = names(Completion.known + ["case", "reason", "step"])
    static let reopened = names(["case", "reason"])
    static let moderatedInFormatOne = names(["case", "duty", "outcome", "reason"])
    static let moderated = names(["case", "duty", "outcome", "reason", "settles"])
    static let replacedInFormatOne = names(["case", "reason", "note", "replacement"])
    static let replaced = names(["case", "reason", "note"])
    static let extendedInFormatOne = names(["by", "strata"])
    static let extended = names(["by", "strata", "sizes", "sequential"])
    static let assessed = names(["area", "rating", "note", "share", "action", "step"])
    static let recovered = names(["gaps"])
    static let policyDated = names(["policy", "date"])
    static let baseline = names(Baseline.known)

    private static func names(_ ofKind: [String]) -> MemberNames {
        MemberNames(ofKind + ["kind", "writer", "sequence", "time", "reader", "salt", "seen", "keepReason"])
    }
}

extension Completion {
    fileprivate var members: [String: JSONValue] {
        var members: [String: JSONValue] = [
            "rules": .string(rules),
            "policies": .object(policies.settings(in: RuleSet.edition(of: rules)).mapValues(JSONValue.string)),
            "determinedDuty": .string(determinedDuty.rawValue),
            "determinedOutcome": JSONValue(determinedOutcome?.rawValue),
            "basis": .array(basis.map(JSONValue.string)), "duty": .string(duty.rawValue),
            "outcome": .string(outcome.rawValue), "urgent": .bool(isUrgent),
        ]
        if let overrule { members["overrule"] = overrule.json }
        if !feedback.isEmpty { members["feedback"] = .string(feedback) }
        if let action { members["action"] = action.json }
        return members
    }

    fileprivate static let known = [
        "rules", "policies", "determinedDuty", "determinedOutcome", "basis", "duty", "outcome", "urgent", "overrule",
        "feedback", "action",
    ]

    fileprivate init(_ fields: JSONFields) throws(JSONFieldError) {
        self.init(
            rules: try fields.string("rules"), policies: try fields.policies("policies"),
            determinedDuty: try fields.named("determinedDuty"),
            determinedOutcome: try fields.optionalNamed("determinedOutcome"),
            basis: try fields.strings("basis"), overrule: try fields.overrule(),
            duty: try fields.named("duty"),
            outcome: try fields.named("outcome"),
            feedback: try fields.optionalString("feedback") ?? "", action: try fields.action(),
            isUrgent: try fields.bool("urgent"))
    }
}

extension Completion.Overrule {
    fileprivate var json: JSONValue {
        ["duty": JSONValue(duty?.rawValue), "outcome": JSONValue(outcome?.rawValue), "reason": .string(reason)]
    }
}

extension Preparation {
    fileprivate static let known = ["urgent", "feedback", "action", "overrule"]

    fileprivate var members: [String: JSONValue] {
        var members: [String: JSONValue] = ["urgent": .bool(isUrgent)]
        if !feedback.isEmpty { members["feedback"] = .string(feedback) }
        if let action { members["action"] = action.json }
        if let overrule { members["overrule"] = overrule.json }
        return members
    }

    fileprivate init(_ fields: JSONFields) throws(JSONFieldError) {
        self.init(
            isUrgent: try fields.bool("urgent"), feedback: try fields.optionalString("feedback") ?? "",
            action: try fields.action(), overrule: try fields.overrule())
    }
}

extension JSONFields {
    fileprivate func overrule() throws(JSONFieldError) -> Completion.Overrule? {
        guard has("overrule") else { return nil }
        let given = try object("overrule")
        try given.refuseMembers(otherThan: ["duty", "outcome", "reason"])
        return Completion.Overrule(
            duty: try given.optionalNamed("duty"), outcome: try given.optionalNamed("outcome"),
            reason: try given.string("reason"))
    }

    fileprivate func digest(_ key: String) throws(JSONFieldError) -> Digest {
        let text = try string(key)
        guard let digest = Digest(hex: text) else { throw .notAValue(key, text) }
        return digest
    }

    fileprivate func digests(_ key: String) throws(JSONFieldError) -> [Digest] {
        try strings(key).map { (text) throws(JSONFieldError) in
            guard let digest = Digest(hex: text) else { throw .notAValue(key, text) }
            return digest
        }
    }
}
