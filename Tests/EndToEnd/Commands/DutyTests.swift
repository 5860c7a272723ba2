import Support
import Testing

/// The law from the command line, and the build held to its reference values.
@Suite struct DutyTests {
    private func duty(_ facts: String) throws -> (result: CommandResult, machine: Machine) {
        let machine = try Machine()
        try machine.folder.write(facts, to: "facts.json")
        return (try machine.run("duty", "facts.json", "--json"), machine)
    }

    @Test func whatTheRulesSayIsPrinted() throws {
        let (result, machine) = try duty(
            """
            [{"id": "owed", "jurisdiction": "england", "facts": {"process": "needsAssessment",
              "substantialDifficulty": {"retaining": "yes"}, "appropriateIndividual": {"identified": "no"},
              "action": {"arranged": "no", "offered": "no"}}},
             {"id": "open", "jurisdiction": "wales", "started": "2025-05-01", "policy": {"notRecorded": "gap"},
              "facts": {"process": "assessment", "retaining": "y", "identified": "y", "professionalOrPaid": "u"}},
             {"id": "not owed", "jurisdiction": "england", "facts": {"process": "needsAssessment", "understanding": "n",
              "retaining": "n", "usingOrWeighing": "n", "communicating": "n"}}]
            """)
        #expect(result.status == .exited(0), "\(result.error)")
        let answers = try JSON(parsing: result.output).list
        try #require(answers.count == 3)
        for answer in answers {
            #expect(
                answer.keys == [
                    "id", "duty", "basis", "material", "otherEntitlements", "possibleEntitlements", "outcome",
                    "cautions",
                    "rules",
                ])
        }
        #expect(answers[0]["duty"] == "required")
        #expect(answers[0]["outcome"] == "notMet")
        #expect(answers[0]["basis"].list.contains("s67(4)"))
        #expect(answers[0]["rules"] == "england-2015-04.2")
        #expect(answers[1]["duty"] == "indeterminate")
        #expect(answers[1]["outcome"] == .null)
        #expect(answers[1]["material"].list.contains("appropriateIndividual.professionalOrPaid"))
        #expect(answers[1]["rules"] == "wales-2016-04.2")
        #expect(answers[2]["duty"] == "notRequired")
        #expect(try machine.output("duty", "facts.json").contains("owed: required"))
    }

    @Test func anUnknownFactIsNamedWithTheNearest() throws {
        let (result, _) = try duty(
            #"{"id": "1", "jurisdiction": "england", "facts": {"process": "needsAssessment", "retainning": "y"}}"#)
        #expect(result.status == .exited(65))
        #expect(result.output == "")
        #expect(result.error.contains("retainning"))
        #expect(result.error.contains("substantialDifficulty.retaining"))
    }

    @Test(arguments: [
        ("no JSON", "{", "facts.json:1:2"),
        ("no nation", #"{"facts": {"process": "needsAssessment"}}"#, "jurisdiction"),
        ("no process", #"{"jurisdiction": "england", "facts": {"retaining": "y"}}"#, "process"),
        (
            "a process of the other nation", #"{"jurisdiction": "england", "facts": {"process": "carePlanning"}}"#,
            "carePlanning"
        ),
        ("no answer", #"{"jurisdiction": "wales", "facts": {"process": "review", "retaining": "perhaps"}}"#, "perhaps"),
        ("a strange key", #"{"jurisdiction": "wales", "facts": {"process": "review"}, "answer": 1}"#, "answer"),
        (
            "a strange policy", #"{"jurisdiction": "wales", "facts": {"process": "review"}, "policy": {"a": "b"}}"#,
            "“a”"
        ),
        (
            "a contradiction",
            #"{"jurisdiction": "wales", "facts": {"process": "review", "arranged": "y", "timing": "never"}}"#,
            "arranged"
        ),
    ])
    func factsThatCannotBeTakenAreRefused(what: String, facts: String, word: String) throws {
        let (result, _) = try duty(facts)
        #expect(result.status == .exited(65), "\(what)")
        #expect(result.output == "", "\(what)")
        #expect(result.error.contains("facts.json") && result.error.contains(word), "\(what): \(result.error)")
    }

    @Test func everyFaultOfAListIsNamedAtOnce() throws {
        let (result, _) = try duty(
            """
            [{"id": "a", "jurisdiction": "england", "facts": {"process": "needsAssessment", "urgant": "y", "retaining": "so"}},
             {"id": "b", "jurisdiction": "england", "facts": {"process": "needsAssessment"}},
             {"id": "c", "jurisdiction": "scotland", "facts": {"process": "needsAssessment"}}]
            """)
        #expect(result.status == .exited(65))
        #expect(result.output == "")
        for word in ["\"a\"", "action.urgent", "“so”", "\"c\"", "jurisdiction"] {
            #expect(result.error.contains(word), "\(word) in:\n\(result.error)")
        }
        #expect(!result.error.contains("\"b\""))
    }

    private static let references = ["duty-vignettes", "statistics", "defaults"].map {
        RepositoryRoot.path("Tests/Conformance/\($0).json")
    }

    @Test func theBuildHoldsItsReferenceValues() throws {
        let machine = try Machine()
        let report = try JSON(parsing: machine.output(["validate", "--json"] + Self.references))
        #expect(report.keys == ["passed", "failed", "cases"])
        #expect(report["failed"] == 0)
        #expect(report["cases"].list.count == report["passed"].count)
        #expect(report["cases"].list.count > 190)
        for entry in report["cases"].list {
            #expect(entry.keys == ["id", "topic", "passed", "field", "expected", "actual"])
        }
        for path in Self.references {
            let printed = try machine.output("validate", path)
            #expect(printed.hasSuffix(" passed, 0 failed\n"))
        }
    }

    @Test(arguments: references) func aFalsifiedValueIsAMiss(path: String) throws {
        let machine = try Machine()
        let name = String(path.split(separator: "/").last ?? "")
        let text = try CommandRunner.run("cat", [path]).output
        let (from, to) = name.hasPrefix("duty") ? ("\": \"required", "\": \"notRequired") : ("\": 0.", "\": 7.")
        let expected = try #require(text.firstRange(of: "\"expected\"")).upperBound
        let place = try #require(text[expected...].firstRange(of: from))
        try machine.folder.write(text[..<place.lowerBound] + to + text[place.upperBound...], to: name)
        let result = try machine.run("validate", name, "--json")
        #expect(result.status == .exited(1), "\(result.error)")
        let report = try JSON(parsing: result.output)
        #expect(report["failed"] == 1)
        let miss = try #require(report["cases"].list.first { $0["passed"] == .bool(false) })
        #expect(miss["field"].text?.isEmpty == false)
        #expect(miss["expected"] != miss["actual"])
        #expect(try machine.run("validate", name).output.contains("FAILED"))
    }

    @Test func aTopicThatIsNotKnownIsAMiss() throws {
        let machine = try Machine()
        try machine.folder.write(
            #"[{"id": "x", "topic": "astrology", "input": {}, "expected": {"sign": "leo"}}]"#, to: "unknown.json")
        let result = try machine.run("validate", "unknown.json", "--json")
        #expect(result.status == .exited(1), "\(result.error)")
        let report = try JSON(parsing: result.output)
        #expect(report["passed"] == 0)
        #expect(report["failed"] == 1)
        #expect(report["cases"][0]["topic"] == "astrology")
    }
}
