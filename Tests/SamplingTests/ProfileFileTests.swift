import JSON
import Sampling
import TestAudits
import Tables
import Testing

@Suite struct ProfileFileTests {
    private func profile(_ json: String) throws -> FrameProfile {
        let file = try TemporaryFrame(json, ending: "json")
        return try FrameProfile.named(file.path)
    }

    @Test func `a council's own headings, values and skipped rows`() throws {
        let own = try profile(
            """
            {"basedOn": "plain", "headings": {"case": "Ref", "started": "Began", "process": "Type", "team": "Responsible Team"},
             "values": {"process": {"Care Act Assessment": "needsAssessment"}, "team": {"N": "North"}},
             "skip": {"status": ["Cancelled", "Entered in error"]}}
            """)
        let text = """
            Status,Ref,Type,Began,Team,Responsible-team
            Open,A,care act assessment,2025-01-02,ignored,n
            entered-in-error,B,care act assessment,2025-01-02,ignored,N
            CANCELLED,,dolsAssessment,,,
            ,C,Review,2025-01-02,ignored,South
            """
        let report = try TemporaryFrame(text).check(profile: own)
        #expect(report.byProcess == ["needsAssessment": 1, "review": 1])
        #expect(report.byTeam == ["North": 1, "South": 1])
        #expect(report.outOfScope == 2 && report.outOfScopeByProcess.isEmpty, "what is skipped is no demand")
        #expect(report.isAccountedFor)
    }

    @Test func `Client Level Data with local headings`() throws {
        let own = try profile(
            """
            {"basedOn": "cld", "headings": {"person": "Client No", "Event Start Date": "Start"},
             "values": {"Event Type": {"OT visit": "Assessment"}, "clientType": {"Cust": "Service User"}}}
            """)
        let text = """
            LA Code,Reporting Period End Date,Client No,Client Type,Event Type,Start,Event End Date,Assessment Type
            1,2025-06-30,P,cust,OT Visit,2024-05-01,2024-05-01,Short term assessment
            """
        #expect(try TemporaryFrame(text).check(profile: own).byProcess == ["shortTermAssessment": 1])
        guard case .noHeading(_, profile: "cld", let found)? = try TemporaryFrame(text).stop()?.why else {
            Issue.record("a heading of the council's own was taken")
            return
        }
        #expect(found.contains("Client No"))
    }

    @Test(arguments: [
        ("{\"basedOn\": \"plain\", \"heading\": {}}", "unknown key “heading”"),
        ("{\"basedOn\": \"plain\", \"headings\": {\"colour\": \"x\"}}", "unknown key “colour” in “headings”"),
        ("{\"basedOn\": \"plain\", \"headings\": {\"eventType\": \"x\"}}", "unknown key “eventType”"),
        ("{\"basedOn\": \"plain\", \"values\": {\"process\": {\"x\": \"needsAssesment\"}}}", "“needsAssesment”"),
        ("{\"basedOn\": \"plain\", \"values\": {\"started\": {\"x\": \"y\"}}}", "cannot translate started"),
        ("{\"basedOn\": \"plain\", \"values\": {\"team\": {\"a b\": \"x\", \"A-B\": \"y\"}}}", "two meanings"),
        ("{\"basedOn\": \"salt\"}", "“salt”"), ("{}", "“basedOn” is missing"), ("[]", "must be one JSON object"),
        ("{\"basedOn\": \"plain\", \"dates\": \"us\"}", "“dates” is “us”"),
        ("{\"basedOn\": \"plain\", \"dates\": null}", "“dates” is null"),
        ("{\"basedOn\": \"plain\", \"blank\": [1]}", "“blank.0”"),
        ("{\"basedOn\": \"plain\", \"unsure\": {}}", "“unsure”"),
        ("{\"basedOn\": \"plain\", \"unsure\": [{}]}", "must name"),
        ("{\"basedOn\": \"plain\", \"unsure\": [1]}", "“unsure.0”"),
        ("{\"basedOn\": \"plain\", \"unsure\": [{\"field\": \"a\", \"value\": \"b\"}]}", "not both"),
        ("{\"basedOn\": \"plain\", \"unsure\": [{\"field\": \"a\", \"sure\": 1}]}", "unknown key “sure”"),
        ("{\"basedOn\": \"plain\", \"unsure\": [{\"value\": \"a\", \"guesses\": \"b\"}]}", "“unsure.0.guesses”"),
        ("{\"basedOn\": \"plain\", \"skip\": {\"a\": \"b\"}}", "“skip.a”"), ("nonsense", "not a profile"),
        ("", "not a profile"),
    ])
    func `a profile that is none says why`(json: String, message: String) throws {
        do {
            _ = try profile(json)
            Issue.record("taken: \(json)")
        } catch let error as FrameError {
            #expect(error.message.contains(message), "\(error)")
        }
    }

    @Test(arguments: [
        ("{\n \"basedOn\": \"plain\",\n \"heading\": {}\n}", 3, 2),
        ("{\"basedOn\": \"plain\",\n\"headings\": {\"case\": \"a\",\n  \"colour\": \"x\"}}", 3, 3),
        ("{\"basedOn\": \"plain\",\n\"values\": {\"process\": {\"a\": \"review\",\n\"x\": \"needsAssesment\"}}}", 3, 1),
        ("{\"basedOn\": \"plain\",\n\"skip\": {\"a\": [\"b\",\n  null]}}", 3, 3),
        ("{\"basedOn\": \"plain\",\n\"skip\": {\"a\": \"b\"}}", 2, 10),
        ("{\"basedOn\": \"plain\",\n\"values\": null}", 2, 1), ("{\"basedOn\":\n \"plain\",}", 2, 10),
        ("{\"headings\": {}}", 1, 1), ("{\"basedOn\": \"plain\",\n\"basedOn\": \"cld\"}", 2, 1),
    ])
    func `what is wrong is said with its place`(json: String, line: Int, column: Int) throws {
        let error = #expect(throws: FrameError.self) { try profile(json) }
        #expect(error?.line == line && error?.column == column, "\(String(describing: error))")
    }

    @Test func `a heading to skip by must be there`() throws {
        let own = try profile("{\"basedOn\": \"plain\", \"skip\": {\"Status\": [\"x\"]}}")
        let error = #expect(throws: FrameError.self) {
            try TemporaryFrame("case,process,started\nA,review,2025-01-02\n").check(profile: own)
        }
        guard case .nothingToSkipBy("status", _)? = error?.why else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test func `a profile that is not there is told from one that is wrong`() {
        #expect(throws: InputFileError(path: "/nowhere/profile.json", why: .missing)) {
            try FrameProfile.named("/nowhere/profile.json")
        }
    }

    // MARK: What is open, and what is named in vain

    private static let whole = """
        {"basedOn": "plain", "headings": {"case": "Ref", "status": "Form state", "dateOfBirth": "Born"},
         "values": {"process": {"Care Act Assessment": "needsAssessment", "OT visit": "review"}, "team": {"N": "North"}},
         "skip": {"status": ["Cancelled", "In error"], "Worker": ["x"]}, "blank": ["Not held", "TBC"],
         "dates": "month-first",
         "unsure": [{"field": "team", "guesses": ["Responsible Team", "Worker Team"]},
          {"value": "Visit", "of": "process", "guesses": ["review"]}]}
        """

    @Test func `a profile written out is read back the same`() throws {
        for text in [Self.whole, "{\"basedOn\": \"cld\"}", "{\"basedOn\": \"plain\", \"dates\": \"day-first\"}"] {
            let own = try profile(text)
            let again = try profile(JSONValue.object(own.json).indented)
            #expect(again.json == own.json)
            let back = try FrameProfile(json: own.json, name: own.name)
            #expect(back == own)
        }
        #expect(try profile(Self.whole).dates == .monthFirst)
        #expect(
            try profile(Self.whole).unsure == [
                .init(.field("team"), guesses: ["Responsible Team", "Worker Team"]),
                .init(.value("Visit"), of: "process", guesses: ["review"]),
            ])
    }

    @Test func `what a profile leaves open is said of each file that is read with it`() throws {
        let own = try profile(
            """
            {"basedOn": "plain", "unsure": [{"field": "team", "guesses": []},
             {"value": "Visit", "of": "process", "guesses": ["review"]}]}
            """)
        let report = try TemporaryFrame("case,process,started\nA,review,2025-01-02\n").check(profile: own)
        #expect(report.warnings.contains { $0.hasSuffix("leaves open: “team”, “Visit” of process") })
    }

    @Test func `a value that never occurs is said, with the nearest that does`() throws {
        let own = try profile(
            """
            {"basedOn": "plain", "values": {"process": {"Care Act Assesment": "needsAssessment", "Visit": "review"}},
             "skip": {"status": ["Canceled", "In error"]}}
            """)
        let text = """
            case,process,started,Status
            A,Care Act Assessment,2025-01-02,Open
            B,review,2025-01-02,Cancelled
            C,visit,2025-01-02,IN ERROR
            """
        for settings in [ReadingSettings(), ReadingSettings(chunkLength: 2, chunksPerWave: 3)] {
            let report = try TemporaryFrame(text).check(settings, profile: own)
            #expect(report.outOfScope == 1)
            let said = report.warnings.filter { $0.contains("does not occur") }
            #expect(said.count == 2, "\(report.warnings)")
            #expect(
                said.first?.hasSuffix(
                    "“process”: “Care Act Assesment” (the nearest there is “Care Act Assessment”)") == true, "\(said)")
            #expect(said.last?.hasSuffix("“Status”: “Canceled” (the nearest there is “Cancelled”)") == true, "\(said)")
        }
    }

    @Test func `rows are skipped by the status, under whatever heading, and it is kept for a stratum alone`() throws {
        let own = try profile(
            """
            {"basedOn": "plain", "headings": {"status": "Form state"}, "skip": {"status": ["Cancelled"]}}
            """)
        let file = try TemporaryFrame(
            "case,process,started,Form state\nA,review,2025-01-02,Open\nB,review,2025-01-02,cancelled\n")
        #expect(try file.check(profile: own).outOfScope == 1)
        let draw = try SampleDrawer(file.reader(profile: own)).draw(.wales(1))
        #expect(draw.frame.counts["status"] == nil && draw.strata[0].drawn[0].unit.attributes.isEmpty)
        let byStatus = try SampleDrawer(file.reader(profile: own)).draw(.wales(1, strata: ["status"]))
        #expect(byStatus.strata.map(\.name) == ["Open"])
    }
}
