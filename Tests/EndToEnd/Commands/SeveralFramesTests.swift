import Support
import Testing

/// A frame that comes in several files, from several systems.
@Suite struct SeveralFramesTests {
    /// Client Level Data as a council submits it, cut down to what the audit needs, and events that are none of its stages.
    private static let submission = """
        LA Code,Reporting Period End Date,LA Person Unique Identifier,Client Type,Event Type,Event Start Date,\
        Event End Date,Assessment Type,Team
        999,2026-03-31,A1,Service User,Assessment,03/05/2025,10/05/2025,Long Term Assessment,North Hub
        999,2026-03-31,A1,Service User,Assessment,03/05/2025,10/05/2025,Long Term Assessment,North Hub
        999,2026-03-31,A2,Carer,Assessment,04/05/2025,11/05/2025,Short Term Assessment,South Hub
        999,2026-03-31,A3,Service User,Review,05/05/2025,12/05/2025,,North Hub
        999,2026-03-31,A4,Service User,Assessment,06/05/2025,13/05/2025,Financial Assessment,North Hub
        999,2026-03-31,A5,Service User,Service,07/05/2025,14/05/2025,,North Hub
        999,2026-03-31,,Service User,Review,08/05/2025,15/05/2025,,North Hub

        """

    private static let safeguarding = """
        case,process,started,team
        S1,safeguardingEnquiry,2025-06-01,North Hub
        S2,safeguardingEnquiry,2025-06-02,South Hub

        """

    private static let design = [
        "--jurisdiction", "england", "--from", "2025-04-01", "--to", "2026-03-31", "--sample-size", "5",
    ]

    private func machine() throws -> Machine {
        let machine = try Machine()
        try machine.folder.write(Self.submission, to: "cld.csv")
        try machine.folder.write(Self.safeguarding, to: "safeguarding.csv")
        return machine
    }

    @Test func profilesAreKnownByTheirHeadings() throws {
        let machine = try machine()
        let report = try machine.json("frame", "check", "cld.csv", "safeguarding.csv", "--json")
        #expect(report["rows"] == 9)
        #expect(report["accepted"] == 5)
        #expect(report["merged"] == 1)
        #expect(report["outOfScope"] == 2)
        #expect(report["refused"] == 1)
        #expect(report["refusals"][0]["file"] == "cld.csv")
        #expect(report["refusals"][0]["line"] == 8)
        #expect(report["refusals"][0]["column"] == "LA Person Unique Identifier")
        let named = [
            "frame", "check", "cld.csv", "safeguarding.csv", "--profile", "cld", "--profile", "plain", "--json",
        ]
        #expect(try JSON(parsing: machine.output(named)) == report)
        #expect(try machine.run("frame", "check", "cld.csv", "--profile", "plain").status == .exited(65))
    }

    @Test func theFrameIsAllOfThemInTheirOrder() throws {
        let machine = try machine()
        try machine.output(["new", "town.audit", "--frame", "cld.csv", "safeguarding.csv"] + Self.design)
        let sample = try machine.json("sample", "town.audit", "--json")
        #expect(
            Set(sample["cases"].list.compactMap(\.["case"].text)) == [
                "A1/2025-05-03/needsAssessment", "A2/2025-05-04/carersAssessment", "A3/2025-05-05/carePlanRevision",
                "S1", "S2",
            ])
        let command = "sha256sum cld.csv safeguarding.csv | cut -c1-64 | sha256sum | cut -c1-64"
        let sum = try machine.tool("sh", ["-c", command]).output
        #expect(sample["frame"]["sha256"].text.map { $0 + "\n" } == sum)

        let frames = ["--frame", "cld.csv", "--frame", "safeguarding.csv"]
        #expect(try machine.run(["verify", "town.audit"] + frames).status == .exited(0))
        #expect(
            try machine.run("verify", "town.audit", "--frame", "safeguarding.csv", "cld.csv").status == .exited(1))
        #expect(try machine.run("verify", "town.audit", "--frame", "cld.csv").status == .exited(1))
    }

    @Test func aProfileOfOnesOwnNamesHeadingsAndValues() throws {
        let machine = try Machine()
        try machine.folder.write(
            """
            Ref;Work;Begun;Responsible Team;Status
            1;Care Act Assessment;01/05/2025;North;Open
            2;Care Act Assessment;02/05/2025;South;Cancelled
            3;Care Act Review;03/05/2025;South;Open

            """, to: "export.csv")
        try machine.folder.write(
            """
            {"basedOn": "plain", "headings": {"case": "Ref", "process": "Work", "started": "Begun", "team": "Responsible Team"},
             "values": {"process": {"Care Act Assessment": "needsAssessment", "Care Act Review": "carePlanRevision"}},
             "skip": {"Status": ["Cancelled"]}}
            """, to: "council.json")
        let report = try machine.json("frame", "check", "export.csv", "--profile", "council.json", "--json")
        #expect(report["accepted"] == 2)
        #expect(report["outOfScope"] == 1)
        #expect(report["byTeam"] == .object(["North": 1, "South": 1]))
        try machine.folder.write("{\"basedOn\": \"plain\", \"heading\": {}}", to: "council.json")
        let result = try machine.run("frame", "check", "export.csv", "--profile", "council.json")
        #expect(result.status == .exited(65))
        #expect(result.error.contains("council.json") && result.error.contains("heading"))
    }
}
