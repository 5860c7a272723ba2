import Advocacy
import ArgumentParser
import Audit
import Calendar
import JSON

/// `duty FACTS.json`: what the rules say about stated facts.
struct DutyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "duty", abstract: "What the rules say about stated facts.",
        discussion: """
            The file holds one object, or a list of objects, {"id", "jurisdiction", "facts", "policy", "started"}; the last \
            two may be left out.

            EXAMPLE
            cat > facts.json <<'END'
            {"id": "1", "jurisdiction": "england", "facts": {
              "process": "needsAssessment", "understanding": "y", "identified": "n"}}
            END
            advocacy-audit duty facts.json
            """)

    @Argument(help: "A JSON file of stated facts.") var facts: String
    @Flag(help: "Print a JSON array.") var json = false

    func run() throws {
        let document = try Files.json(facts)
        let items = document.array ?? [document]
        var answers: [StatedFacts] = []
        var faults = StatedFacts.Faults(file: facts)
        for (index, item) in items.enumerated() {
            do throws(StatedFacts.Fault) {
                answers.append(try StatedFacts(item, number: index + 1))
            } catch {
                faults.all.append((item["id"]?.string.map { "\"\($0)\"" } ?? "number \(index + 1)", error))
            }
        }
        guard faults.all.isEmpty else { throw Failure(.refused(faults)) }
        if json {
            try Output.json(.array(answers.map(\.json)))
        } else {
            try Output.line(answers.map(\.text).joined(separator: "\n\n"))
        }
    }
}

/// One set of facts from a file, and what the rules say of it.
struct StatedFacts {
    let id: String
    let jurisdiction: Jurisdiction
    let determination: Determination

    private static let keys: Set<String> = ["id", "jurisdiction", "facts", "policy", "started"]
    /// What reference cases carry beside the facts; no part of the question.
    private static let ignoredKeys: Set<String> = ["expected", "rationale", "topic", "tolerance", "source"]

    /// All that is wrong in a file, each with what the facts are called there.
    struct Faults: Error, CustomStringConvertible {
        let file: String
        var all: [(name: String, fault: Fault)] = []

        var description: String {
            all.flatMap { name, fault in fault.messages.map { "\(file): \(name): \($0)" } }.joined(separator: "\n")
        }
    }

    /// Why the rules cannot be asked, or what they cannot answer.
    enum Fault: Error, Hashable {
        case noObject
        case unknownMember(String)
        case noJurisdiction
        case noFacts
        case noText(name: String)
        case noStart(CivilDateError)
        case facts([FactError])
        case contradictions([Contradiction])

        /// One line for each thing to be mended.
        var messages: [String] {
            switch self {
            case .noObject: ["an object should stand here"]
            case .unknownMember(let key):
                ["\"\(key)\" is not known here; id, jurisdiction, facts, policy and started are"]
            case .noJurisdiction: ["jurisdiction should be \"england\" or \"wales\""]
            case .noFacts: ["\"facts\" is missing"]
            case .noText(let name): ["\(name): should be text; yes, no and unknown are"]
            case .noStart(let error): ["started: \(error.message)"]
            case .facts(let errors): errors.map(\.message)
            case .contradictions(let contradictions): contradictions.map(\.message)
            }
        }
    }

    init(_ item: JSONValue, number: Int) throws(Fault) {
        guard let members = item.object else { throw .noObject }
        for key in members.keys.sorted() where !StatedFacts.keys.contains(key) && !StatedFacts.ignoredKeys.contains(key)
        {
            throw .unknownMember(key)
        }
        id = item["id"]?.string ?? item["id"]?.integer.map(String.init) ?? String(number)
        guard let name = item["jurisdiction"]?.string, let jurisdiction = Jurisdiction(rawValue: name) else {
            throw .noJurisdiction
        }
        self.jurisdiction = jurisdiction
        guard let nested = item["facts"]?.object else { throw .noFacts }
        let pairs = try StatedFacts.flattened(nested)
        let facts: Facts
        do throws(FactErrors) { facts = try Facts(named: pairs) } catch { throw .facts(error.errors) }
        var started: CivilDate?
        if let text = item["started"]?.string {
            do throws(CivilDateError) { started = try CivilDate.parse(text) } catch { throw .noStart(error) }
        }
        do throws(FactError) {
            var settings: [String: String] = [:]
            for (name, value) in item["policy"]?.object ?? [:] { settings[name] = value.string ?? "\(value)" }
            let policies = try Policies(settings: settings)
            let rules = try RuleSet.inForce(in: jurisdiction, on: started)
            determination = try rules.determine(facts, policies: policies, started: started)
        } catch {
            throw .facts([error])
        }
        if !determination.contradictions.isEmpty { throw .contradictions(determination.contradictions) }
    }

    /// Nested members as dotted names, in the order of the names.
    private static func flattened(
        _ members: JSONObject, under prefix: String = ""
    ) throws(Fault) -> [(name: String, value: String?)] {
        var pairs: [(name: String, value: String?)] = []
        for (key, value) in members {
            let name = prefix + key
            switch value {
            case .null: pairs.append((name, nil))
            case .string(let text): pairs.append((name, text))
            case .integer(let whole): pairs.append((name, String(whole)))
            case .object(let inner): pairs += try flattened(inner, under: name + ".")
            case .bool, .number, .array: throw .noText(name: name)
            }
        }
        return pairs
    }

    var json: JSONValue {
        [
            "id": .string(id), "duty": .string(determination.duty.rawValue),
            "basis": .array(determination.basis.map(JSONValue.string)),
            "material": .array(determination.material.map { .string($0.rawValue) }),
            "otherEntitlements": .array(determination.otherEntitlements.map { .string($0.rawValue) }),
            "possibleEntitlements": .array(determination.possibleEntitlements.map { .string($0.rawValue) }),
            "outcome": JSONValue(determination.outcome?.rawValue),
            "cautions": .array(determination.cautions.map(JSONValue.string)), "rules": .string(determination.rules),
        ]
    }

    var text: String {
        var lines = ["\(id): \(determination.duty.rawValue)"]
        if let outcome = determination.outcome { lines.append("  outcome: \(outcome.rawValue)") }
        lines += (determination.reasons + [determination.outcomeReason].compactMap { $0 }).map {
            "  \($0.sentence) [\($0.provision)]"
        }
        if !determination.material.isEmpty {
            lines.append("  still decides it: " + determination.material.map(\.rawValue).joined(separator: ", "))
        }
        if determination.needsLegalAdvice {
            lines.append("  nothing more in the file can decide it: take legal advice")
        }
        for entitlement in determination.otherEntitlements { lines.append("  also: \(entitlement.rawValue)") }
        for entitlement in determination.possibleEntitlements { lines.append("  perhaps: \(entitlement.rawValue)") }
        lines += determination.cautions.map { "  caution: \($0)" }
        lines.append("  rules: \(determination.rules)")
        return lines.joined(separator: "\n")
    }
}
