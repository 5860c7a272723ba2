import Audit
import JSON
import Testing
import Validation

@Suite struct ValidatorTests {
    private func check(_ text: String) throws -> CaseResult {
        Validator().check(try ReferenceCase(try JSONValue.parse(text)))
    }

    private let systematic = """
        {"id": "a", "topic": "systematic", "inputs": {"N": 10, "n": 2, "u": 0.5}, "tolerance": {"exact": true},
         "expected": {"indices": [2, 7]}}
        """

    @Test func aCaseThatAgreesPasses() throws {
        #expect(try check(systematic).passed)
    }

    @Test func aCaseThatDiffersSaysWhere() throws {
        let result = try check(systematic.replacing("[2, 7]", with: "[2, 8]"))
        #expect(result.miss == Miss(field: "indices[1]", expected: 8, actual: 7))
    }

    @Test func whatCannotBeComputedFails() throws {
        for (broken, why) in [
            ("\"topic\": \"weather\"", "no method of this build has the topic weather"),
            ("\"inputs\": {\"N\": 10, \"n\": 11, \"u\": 0.5}", "the sample size is 11; it must be from 1 to 10"),
            ("\"inputs\": {\"N\": 10, \"u\": 0.5}", "the input n is missing"),
            ("\"inputs\": {\"N\": 10, \"n\": \"2\", \"u\": 0.5}", "the input n must be a whole number"),
            ("\"inputs\": {\"N\": 10, \"n\": 2.5, \"u\": 0.5}", "the input n must be a whole number"),
        ] {
            let key =
                broken.hasPrefix("\"topic\"")
                ? "\"topic\": \"systematic\"" : "\"inputs\": {\"N\": 10, \"n\": 2, \"u\": 0.5}"
            let result = try check(systematic.replacing(key, with: broken))
            #expect(!result.passed)
            #expect(result.miss?.actual == .string(why))
        }
    }

    /// Numbers that no method takes are misses with the limit: the file of one case ends no other.
    @Test(arguments: [
        ("systematic", "{\"N\": 1000000000, \"n\": 1000000000, \"u\": 0.5}", "from 1 to 1000000"),
        (
            "allocation", "{\"Nh\": [9, 9], \"Sh\": [1, 1], \"n\": 9223372036854775807, \"min_h\": 2}",
            "from 1 to 1000000"
        ),
        ("funnel_exact", "{\"target\": 0.2, \"q\": [0.1], \"n\": [9223372036854775807]}", "from 1 to 1000000000"),
        ("funnel_overdispersion", "{\"x\": [1, 1], \"n\": [9223372036854775807, 9]}", "from 1 to 1000000000"),
        ("partial_pooling_eb", "{\"x\": [1, 1], \"n\": [1000000000, 9]}", "at most 1000000 cases"),
        ("team_heterogeneity", "{\"x\": [1, 1], \"n\": [1000000000, 9]}", "at most 1000000 cases"),
        (
            "double_reading",
            "{\"n\": -9223372036854775808, \"x1\": 1, \"m1\": 1, \"t1\": 1, \"m0\": 1, \"t0\": 1, \"conf\": 0.95}",
            "x1 must be"
        ),
        (
            "selection_sha256",
            "{\"seed\": \"a\", \"n\": 1, \"ids\": \"C-00000000000000000000001..C-00000000000000000000009\"}",
            "must be a range"
        ),
        (
            "finite_betabinomial",
            "{\"N\": 1000000000, \"n\": 9, \"x\": 1, \"conf\": 0.95, \"priors\": {\"p\": [1e308, 1e308]}}",
            "at most 1000000000000000"
        ),
        (
            "demand_projection",
            "{\"A\": 1, \"pE\": 1, \"unmet\": 1, \"uptake\": 1, \"hours\": 1, \"days\": 1, \"hours_per_day\": 1, \"utilisation\": 1, \"unit_cost\": 1, \"growth\": 0, \"inflation\": 0, \"beta\": [1, 1], \"years\": 9223372036854775807}",
            "years must be from 1 to 100"
        ),
        (
            "poststratification",
            "{\"rows\": [{\"team\": \"A\", \"unmet\": 1}], \"N_g\": [{\"team\": \"A\", \"Freq\": 9223372036854775807}, {\"team\": \"B\", \"Freq\": 9}]}",
            "from 0 to 1000000000"
        ),
    ])
    func numbersBeyondTheMethodsAreMisses(topic: String, inputs: String, why: String) throws {
        let result = try check(
            "{\"id\": \"a\", \"topic\": \"\(topic)\", \"inputs\": \(inputs), \"expected\": {\"x\": 1}}")
        #expect(result.miss?.actual.string?.contains(why) == true, "\(result.miss?.actual ?? .null)")
    }

    @Test func aCaseThatExpectsNothingFails() throws {
        #expect(!(try check(systematic.replacing("\"indices\": [2, 7]", with: ""))).passed)
    }

    @Test func theReportHasTheShapeOthersRelyOn() throws {
        let cases = try ReferenceCase.list(
            try JSONValue.parse(
                "[\(systematic), \(systematic.replacing("[2, 7]", with: "[2, 8]").replacing("\"a\"", with: "\"b\""))]"))
        let expected = """
            {"passed": 1, "failed": 1, "cases": [
              {"id": "a", "topic": "systematic", "passed": true, "field": null, "expected": null, "actual": null},
              {"id": "b", "topic": "systematic", "passed": false, "field": "indices[1]", "expected": 8, "actual": 7}]}
            """
        #expect(Validator().check(cases).json == (try JSONValue.parse(expected)))
    }

    @Test func filesThatHoldNoCasesAreErrors() throws {
        let refused: [(text: String, why: ReferenceCaseError, words: String)] = [
            ("{}", .noArray, "a file of reference cases must hold an array"),
            ("[]", .noCase, "the file holds no reference case"),
            ("[1]", .entry(1, .noObject), "entry 1: a reference case must be an object"),
            (
                "[{\"topic\": \"duty\", \"expected\": {}}]", .entry(1, .noID), "entry 1: a reference case has no id"
            ),
            ("[{\"id\": \"a\", \"expected\": {}}]", .entry(1, .noTopic(id: "a")), "entry 1: case a has no topic"),
            (
                "[{\"id\": \"a\", \"topic\": \"duty\"}]", .entry(1, .noExpected(id: "a")),
                "entry 1: case a has no expected values"
            ),
            (
                "[{\"id\": 1, \"topic\": \"duty\", \"expected\": {}}]", .entry(1, .noID),
                "entry 1: a reference case has no id"
            ),
        ]
        for (text, why, words) in refused {
            let json = try JSONValue.parse(text)
            #expect(throws: why) { try ReferenceCase.list(json) }
            #expect(why.message == words)
        }
    }

    /// A wrong expectation in any field of any case must be noticed: a check that passes everything checks nothing.
    @Test(arguments: try ReferenceFiles.cases("statistics") + ReferenceFiles.cases("defaults"))
    func aWrongExpectationIsNoticed(_ reference: ReferenceCase) throws {
        for (field, value) in reference.expected {
            var record = reference.record
            var expected = reference.expected
            expected[field] = Self.spoiled(value)
            record["expected"] = .object(expected)
            let result = Validator().check(try ReferenceCase(.object(record)))
            #expect(result.miss?.field.hasPrefix(field) == true)
        }
    }

    private static func spoiled(_ value: JSONValue) -> JSONValue {
        switch value {
        case .null: 1
        case .integer(let whole): .integer(whole + 1)
        case .number(let number): .number(number * 1.01 + 0.001)
        case .array(let values): .array(values.dropLast() + [spoiled(values.last ?? 0)])
        case .object(let members): .object(members.mapValues(spoiled))
        case .string(let text): .string(text + "x")
        case .bool(let truth): .bool(!truth)
        }
    }
}
