import Advocacy
import Sampling
import TestAudits
import Testing

/// Client Level Data: scope, identity, references and values (`docs/frames.md`).
@Suite struct CLDProfileTests {
    private static let headings = [
        "LA Code", "Reporting Period End Date", "LA Person Unique Identifier", "Date of Birth", "Gender", "Ethnicity",
        "Client Type", "Primary Support Reason", "Accommodation Status", "Client Funding Status", "Event Type",
        "Event Start Date", "Event End Date", "Request: Route of Access", "Assessment Type", "Team",
        "First Contact Date",
        "First Name", "Event Outcome",
    ]

    /// A row of the given values; the rest as in an ordinary long-term assessment.
    private func row(_ values: [String: String]) -> String {
        var all = [
            "LA Code": "101", "Reporting Period End Date": "30/06/2025", "LA Person Unique Identifier": "P1",
            "Client Type": "Service User", "Event Type": "Assessment", "Event Start Date": "01/05/2024",
            "Event End Date": "02/05/2024", "Assessment Type": "Long Term Assessment",
        ]
        all.merge(values) { $1 }
        return CLDProfileTests.headings.map { "\"\(all[$0] ?? "")\"" }.joined(separator: ",")
    }

    private func file(_ rows: [[String: String]]) throws -> TemporaryFrame {
        try TemporaryFrame(
            ([CLDProfileTests.headings.joined(separator: ",")] + rows.map(row)).joined(separator: "\r\n"))
    }

    private func units(
        _ rows: [[String: String]], settings: ReadingSettings = ReadingSettings()
    ) throws -> [SamplingUnit] {
        var design = Design.year(1)
        design.minimumPerStratum = 1
        let draw = try SampleDrawer(file(rows).reader(settings)).draw(design)
        return draw.strata.flatMap(\.drawn).map(\.unit).sorted { $0.reference < $1.reference }
    }

    @Test(arguments: [
        ("Assessment", "Long Term Assessment", "Service User", "needsAssessment"),
        ("assessment", "long term", "Service user", "needsAssessment"),
        ("Assessment", "Long-term assessment", "Carer", "carersAssessment"),
        ("Assessment: contact", "Short Term Assessment", "Service User", "shortTermAssessment"),
        ("Assessment", "Short Term Assessment", "Unpaid carer", "carersAssessment"),
        ("Assessment", "Financial Assessment", "nonsense", "out"),
        ("Assessment", "", "Carer known by association", "out"),
        ("Review", "", "Service User", "carePlanRevision"),
        ("Planned review", "whatever", "Unpaid Carer", "supportPlanRevision"),
        ("Review", "", "Unpaid carer known by association", "out"),
        ("Request", "", "", "out"), ("Service", "", "", "out"),
        ("Assessment", "", "Service User", "Assessment Type"), ("Assessment", "Medium", "Carer", "Assessment Type"),
        ("Assessment", "Long Term Assessment", "Somebody", "Client Type"), ("Review", "", "", "Client Type"),
        ("", "Long Term Assessment", "Carer", "Event Type"), ("Visit", "", "Carer", "Event Type"),
    ])
    func `the table of scope`(event: String, assessment: String, client: String, result: String) throws {
        let report = try file([["Event Type": event, "Assessment Type": assessment, "Client Type": client]]).check()
        #expect(report.rows == 1)
        switch result {
        case "out": #expect(report.outOfScope == 1)
        case "Assessment Type", "Client Type", "Event Type": #expect(report.refusals.map(\.column) == [result])
        default: #expect(report.byProcess == [result: 1])
        }
        #expect(report.isAccountedFor)
    }

    @Test func `scope is decided before anything else`() throws {
        let broken = ["LA Person Unique Identifier": "", "Event Start Date": "99/99/99"]
        let report = try file([
            broken.merging(["Event Type": "Service"]) { $1 },
            broken.merging(["Assessment Type": "Financial Assessment"]) { $1 },
            broken,
        ]).check()
        #expect(report.outOfScope == 2)
        #expect(report.refusals.map(\.column) == ["LA Person Unique Identifier"])
    }

    @Test func `requests, services and carers known by association are no demand, financial assessments are`() throws {
        let report = try file([
            ["Event Type": "Request"], ["Event Type": "Service"], ["Client Type": "Carer known by association"],
            ["Assessment Type": "Financial Assessment"],
            ["Assessment Type": "Financial Assessment", "LA Person Unique Identifier": "P2"], [:],
        ]).check()
        #expect(report.outOfScope == 5 && report.outOfScopeByProcess == ["financialAssessment": 2])
    }

    @Test func `dates that are missing, impossible or out of order refuse the row`() throws {
        let report = try file([
            ["Event Start Date": ""], ["Event End Date": ""], ["Event Start Date": "31/02/2024"],
            ["Event Start Date": "02/05/2024", "Event End Date": "01/05/2024"], ["Event End Date": "5/13/2024"],
            ["Event End Date": "13/05/2024"],
        ]).check()
        #expect(report.refusals.map(\.line) == [2, 3, 4, 5, 6])
        #expect(
            report.refusals.map(\.column)
                == ["Event Start Date", "Event End Date", "Event Start Date", "Event End Date", "Event End Date"])
    }

    @Test func `of the rows of one event the latest report wins with all its values, the later row on a tie`() throws {
        let rows: [[String: String]] = [
            ["Reporting Period End Date": "30/06/2024", "Gender": "Male", "Team": "Old", "Ethnicity": "White - Roma"],
            ["Reporting Period End Date": "31/03/2025", "Gender": "Female", "Client Type": "service user"],
            ["Reporting Period End Date": "2024-12-31", "Gender": "Other", "Assessment Type": "Long Term"],
            [
                "Reporting Period End Date": "31/03/2025", "Gender": "Unknown", "LA Person Unique Identifier": " P1 ",
                "Event Start Date": "2024-05-01",
            ],
            ["Reporting Period End Date": "", "Gender": "Male"],
        ]
        for settings in [
            ReadingSettings(), ReadingSettings(chunkLength: 50, chunksPerWave: 3), ReadingSettings(isParallel: false),
        ] {
            let report = try file(rows).check(settings)
            #expect(report.accepted == 1)
            #expect(report.merged == 4)
            #expect(report.byTeam == ["(not recorded)": 1])
            let units = try units(rows, settings: settings)
            #expect(units.map(\.reference) == ["P1/2024-05-01/needsAssessment"])
            #expect(units.first?.attributes == ["sex": "Unknown", "clientType": "Service user", "ageBand": "Unknown"])
        }
    }

    @Test func `a second stage of the same day is numbered by first appearance`() throws {
        let rows: [[String: String]] = [
            ["Event End Date": "03/05/2024", "Reporting Period End Date": "30/06/2024"],
            ["Event End Date": "02/05/2024"],
            ["Event End Date": "03/05/2024", "Gender": "Female"],
            ["Event End Date": "01/05/2024", "LA Code": "102"],
        ]
        let units = try units(rows)
        #expect(units.map(\.reference) == ["", "/2", "/3"].map { "P1/2024-05-01/needsAssessment" + $0 })
        #expect(units.map { $0.ended } == ["2024-05-03", "2024-05-02", "2024-05-01"].map { .day($0) })
        #expect(units[0].attributes["sex"] == "Female")
    }

    @Test func `the route comes from the row, else from the latest request on or before the stage`() throws {
        func request(_ start: String, _ route: String, _ more: [String: String] = [:]) -> [String: String] {
            [
                "Event Type": "Request", "Event Start Date": start, "Event End Date": start,
                "Request: Route of Access": route,
            ]
            .merging(more) { $1 }
        }
        let stage = ["Event Start Date": "10/05/2024", "Event End Date": "10/05/2024"]
        let requests = [
            request("01/05/2024", "Prison"), request("11/05/2024", "Self-Funder"),
            request("09/05/2024", "Discharge from Hospital", ["LA Person Unique Identifier": "P2"]),
            request("09/05/2024", "Transfer from other LA", ["LA Code": "102"]),
        ]
        #expect(try units(requests + [stage]).first?.attributes["route"] == "Prison")
        #expect(try units([stage] + requests).first?.attributes["setting"] == "prison")
        #expect(
            try units([stage, request("10/05/2024", "planned entry (transition)")] + requests).first?.attributes[
                "setting"] == "transition")
        let own = try units([stage.merging(["Request: Route of Access": "self funder"]) { $1 }] + requests).first?
            .attributes
        #expect(own?["route"] == "Self-Funder")
        #expect(own?["funding"] == "self-funded")
        #expect(own?["setting"] == nil)
        // Of the reports of one request the last counts.
        let reported = [
            request("01/05/2024", "Prison", ["Reporting Period End Date": "30/09/2025"]),
            request("01/05/2024", "Self-Funder"), stage,
        ]
        #expect(try units(reported).first?.attributes["route"] == "Prison")
        #expect(try units([request("11/05/2024", "Prison"), stage]).first?.attributes["route"] == nil)
    }

    @Test(arguments: [
        ("01/05/2006", "18 to 24"), ("02/05/2006", "Under 18"), ("01/05/1999", "25 to 44"), ("02/05/1999", "18 to 24"),
        ("01/05/1979", "45 to 64"), ("01/05/1959", "65 to 74"), ("01/05/1949", "75 to 84"), ("01/05/1939", "85 to 94"),
        ("01/05/1929", "95 and above"), ("", "Unknown"), ("01/05/29", "Unknown"), ("02/05/2024", "Unknown"),
    ])
    func `the age band is that at the start`(born: String, band: String) throws {
        #expect(try units([["Date of Birth": born]]).first?.attributes["ageBand"] == band)
    }

    @Test func `values print in release 2 spelling, what is not recognised is listed`() throws {
        let rows: [[String: String]] = [
            [
                "Ethnicity": "white - irish", "Primary Support Reason": "Social Support – Support to Carer",
                "Client Type": "CARER", "Gender": "m", "First Contact Date": "31/02/2024",
            ],
            ["Event Start Date": "30/04/2024", "Gender": "m", "Ethnicity": "Klingon", "Accommodation Status": "Igloo"],
            ["Event Start Date": "30/04/2024", "Gender": "m", "Ethnicity": "Romulan", "First Contact Date": "x"],
        ]
        let report = try file(rows).check()
        #expect(report.accepted == 2)
        #expect(report.merged == 1)
        #expect(
            Set(report.unrecognised) == [
                .init(column: "Ethnicity", value: "Romulan", count: 1),
                .init(column: "First Contact Date", value: "31/02/2024", count: 1),
                .init(column: "First Contact Date", value: "x", count: 1),
            ])
        let attributes = try units(rows).map(\.attributes)
        #expect(attributes[1]["ethnicity"] == "White: Irish")
        #expect(attributes[1]["supportReason"] == "Social support: Support to unpaid carer")
        #expect(attributes[1]["clientType"] == "Unpaid carer")
        #expect(attributes[0]["ethnicity"] == "Romulan" && attributes[0]["sex"] == "Male", "kept as it is, and known")
    }

    @Test(arguments: [
        ("Prison / Young offenders institution / detention centre", "prison"),
        ("Approved premises for offenders released from prison or under probation supervision", "approvedPremises"),
        ("Tenant", nil),
    ])
    func `custody shows in the accommodation`(accommodation: String, setting: String?) throws {
        #expect(try units([["Accommodation Status": accommodation]]).first?.attributes["setting"] == setting)
    }

    @Test func `other columns are kept where a stratum names them`() throws {
        let rows = [
            ["Event Outcome": "No change in package"], ["Event Outcome": "NFA- Other", "Event End Date": "03/05/2024"],
        ]
        let draw = try SampleDrawer(file(rows).reader()).draw(.year(2, strata: ["event outcome"]))
        #expect(draw.strata.map(\.name) == ["Continuation of support or services", "NFA: Other"])
        #expect(draw.strata[1].drawn[0].unit.attributes["event outcome"] == "NFA: Other")
        #expect(draw.frame.counts["event outcome"] == ["Continuation of support or services": 1, "NFA: Other": 1])
    }

    @Test func `names are said not to be stored, and the newest starts to be under-counted`() throws {
        let one = try file([
            ["Reporting Period End Date": "28/06/2025"],
            ["Event Type": "Request", "Reporting Period End Date": "29/06/2025"],
        ])
        let draw = try SampleDrawer(one.reader()).draw(.year(1))
        #expect(draw.report.warnings.joined().contains("“First Name” (looks like a name)"))
        #expect(!draw.warnings.contains { $0.contains("under-counted") })
        var late = Design.year(1)
        late.to = .day("2025-04-01")
        #expect(try SampleDrawer(one.reader()).draw(late).warnings.contains { $0.contains("under-counted") })
        #expect(throws: FrameError(file: one.name, line: 1, column: 1, why: .englandOnly)) {
            try SampleDrawer(one.reader()).draw(.wales(1))
        }
        let stratum = FrameError.Why.privateStratum(heading: "First Name", kind: "a name")
        #expect(throws: FrameError(file: one.name, line: 1, column: 1, why: stratum)) {
            try SampleDrawer(one.reader()).draw(.year(1, strata: ["First Name"]))
        }
        #expect(throws: DesignError.datesOfBirth) {
            try SampleDrawer(one.reader()).draw(.year(1, strata: ["Date of birth"]))
        }
    }
}
