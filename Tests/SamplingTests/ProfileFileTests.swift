import Sampling
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
}
