import Foundation
import Testing

@testable import Advocacy

/// One worked case: facts as a file states them, and what follows.
struct Vignette: Sendable, CustomTestStringConvertible {
    let id: String
    let jurisdiction: Jurisdiction
    let facts: Facts
    let duty: Duty
    let otherEntitlements: Set<String>
    let outcome: Outcome?
    let policies: Policies
    /// Where the case gives them.
    let possibleEntitlements, material: Set<String>?

    var testDescription: String { id }

    static func all() throws -> [Vignette] {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(
            path: "../Conformance/duty-vignettes.json")
        let cases = try #require(try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [[String: Any]])
        return try cases.map(Vignette.init)
    }

    private init(_ object: [String: Any]) throws {
        let expected = try #require(object["expected"] as? [String: Any])
        id = try #require(object["id"] as? String)
        jurisdiction = try #require((object["jurisdiction"] as? String).flatMap(Jurisdiction.init(rawValue:)))
        facts = try Facts(named: Vignette.flattened(try #require(object["facts"] as? [String: Any])))
        duty = try #require((expected["duty"] as? String).flatMap(Duty.init(rawValue:)))
        otherEntitlements = Set(try #require(expected["otherEntitlements"] as? [String]))
        outcome = try (expected["outcome"] as? String).map { try #require(Outcome(rawValue: $0)) }
        policies = try Policies(settings: object["policy"] as? [String: String] ?? [:])
        possibleEntitlements = (expected["possibleEntitlements"] as? [String]).map(Set.init)
        material = (expected["material"] as? [String]).map(Set.init)
    }

    private static func flattened(_ object: [String: Any], under group: String = "") -> [(name: String, value: String?)]
    {
        object.flatMap { key, value -> [(name: String, value: String?)] in
            switch value {
            case let nested as [String: Any]: flattened(nested, under: "\(group)\(key).")
            case let text as String: [("\(group)\(key)", text)]
            case let number as Int: [("\(group)\(key)", String(number))]
            default: [("\(group)\(key)", nil)]
            }
        }
    }
}

@Suite struct VignetteTests {
    @Test(arguments: try Vignette.all()) func comesOutAsWorked(vignette: Vignette) throws {
        let found = try rules(vignette.jurisdiction).determine(vignette.facts, policies: vignette.policies)
        #expect(found.duty == vignette.duty)
        #expect(Set(found.otherEntitlements.map(\.rawValue)) == vignette.otherEntitlements)
        if let outcome = vignette.outcome { #expect(found.outcome == outcome) }
        if let possible = vignette.possibleEntitlements {
            #expect(Set(found.possibleEntitlements.map(\.rawValue)) == possible)
        }
        if let material = vignette.material { #expect(Set(found.material.map(\.rawValue)) == material) }
        #expect(found.contradictions.isEmpty)
        #expect(!found.reasons.isEmpty)
    }

    /// The first edition has its own 57; what the second added is named with an L.
    @Test func theFirstEditionIsHeldToItsOwn() throws {
        let vignettes = try Vignette.all().filter { !$0.id.hasPrefix("L") }
        #expect(vignettes.count == 57)
        for vignette in vignettes {
            let found = try firstEdition(vignette.jurisdiction).determine(vignette.facts, policies: vignette.policies)
            #expect(found.duty == vignette.duty, "\(vignette.id)")
            #expect(Set(found.otherEntitlements.map(\.rawValue)) == vignette.otherEntitlements, "\(vignette.id)")
            if let outcome = vignette.outcome { #expect(found.outcome == outcome, "\(vignette.id)") }
        }
    }

    @Test func theFileIsWhole() throws {
        let vignettes = try Vignette.all()
        #expect(vignettes.count == 74)
        #expect(Set(vignettes.map(\.id)).count == 74)
        #expect(Set(vignettes.map(\.jurisdiction)) == [.england, .wales])
        #expect(Set(vignettes.map(\.duty)) == Set(Duty.allCases))
        #expect(vignettes.contains { $0.outcome != nil })
    }
}
