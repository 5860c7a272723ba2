import Sampling
import TestAudits
import Testing

/// Client Level Data: who an event is of, and what is none.
@Suite struct CLDPersonTests {
    private static let settings = [
        ReadingSettings(), ReadingSettings(isParallel: false), ReadingSettings(chunkLength: 61, chunksPerWave: 2),
    ]

    private struct Row {
        var period = "2025-06-30"
        var person = "P1"
        var client = "Service User"
        var event = "Assessment"
        var born = "1940-01-01"
        var sex = "Female"
        var type = "Long Term Assessment"
        var team = "North"
    }

    private func frame(_ rows: [Row]) throws -> TemporaryFrame {
        try TemporaryFrame(
            "LA Code,Reporting Period End Date,LA Person Unique Identifier,Client Type,Event Type,Event Start Date,"
                + "Event End Date,Assessment Type,Date of Birth,Gender,Team\n"
                + rows.map {
                    "1,\($0.period),\($0.person),\($0.client),\($0.event),2025-05-05,2025-05-06,\($0.type),\($0.born),\($0.sex),\($0.team)\n"
                }.joined())
    }

    @Test func twoPeopleUnderOneIdentifierAreTold() throws {
        let file = try frame([
            Row(), Row(born: "1950-02-02"), Row(sex: "M"), Row(born: "", sex: "Unknown"),
            Row(born: "1900-01-01", sex: ""),
        ])
        for settings in Self.settings {
            let report = try file.check(settings)
            #expect(report.accepted == 1 && report.merged == 2 && report.refused == 2)
            #expect(report.refusals.map(\.line) == [3, 4])
            #expect(report.refusals.map(\.column) == ["Date of Birth", "Gender"])
            #expect(report.refusals.first?.value == "(withheld)")
            #expect(
                report.refusals.first?.reason.contains("line 2 of \(file.name) with another date of birth") == true)
            #expect(report.refusals.last?.reason.contains("line 2 of \(file.name) with another sex") == true)
        }
    }

    @Test func aBlankNeverDiffersAndIsFilled() throws {
        let report = try frame([Row(born: "", sex: ""), Row(), Row(born: "1941-01-01")]).check()
        #expect(report.accepted == 1 && report.merged == 1 && report.refusals.map(\.line) == [4])
    }

    @Test func fromOnePeriodToTheNextTheLaterRowCorrects() throws {
        let rows = [Row(period: "2025-03-31", team: "Old"), Row(born: "1941-01-01", sex: "Male", team: "New")]
        for rows in [rows, rows.reversed()] {
            let report = try frame(rows).check()
            #expect(report.accepted == 1 && report.merged == 1 && report.refused == 0)
            #expect(report.byTeam == ["New": 1])
            #expect(report.warnings.contains { $0.hasPrefix("1 event has another date of birth or sex in a later") })
        }
        #expect(
            try !frame([Row(period: "2025-03-31"), Row()]).check().warnings.contains {
                $0.contains("another date of birth")
            })
    }

    @Test func identifiersAreComparedAsWritten() throws {
        let report = try frame([Row(person: "A-7"), Row(person: "A7"), Row(person: "a7"), Row(person: " A7 ")]).check()
        #expect(report.accepted == 3 && report.merged == 1)
        // By the first rules they were one.
        #expect(
            try frame([Row(person: "A-7"), Row(person: "a7")]).check(ReadingSettings(rules: .first)).merged == 1)
    }

    @Test(arguments: ["0", "Unknown", "NULL", "#N/A", "not known"])
    func aPlaceholderIsNobody(word: String) throws {
        let report = try frame([Row(person: word), Row()]).check()
        #expect(report.accepted == 1 && report.refusals.map(\.reason) == ["no identifier of the person"])
    }

    @Test func carersKnownByAssociationAndReferralsAreNoStages() throws {
        let report = try frame([
            Row(client: "Carer known by association", event: ""),
            Row(client: "Unpaid carer known by association", event: "Gibberish"),
            Row(event: "Referral"), Row(event: "New referral"), Row(client: "", event: "Request"), Row(),
        ]).check()
        #expect(report.outOfScope == 5 && report.accepted == 1)
    }

    @Test func aReferralCarriesItsRoute() throws {
        let text = """
            LA Code,Reporting Period End Date,LA Person Unique Identifier,Client Type,Event Type,Event Start Date,Event End Date,Assessment Type,Request: Route of Access
            1,2025-06-30,P,Service User,Referral,2025-05-01,2025-05-01,,Self-Funder
            1,2025-06-30,P,Service User,Assessment,2025-05-05,2025-05-06,Long Term Assessment,
            """
        let draw = try SampleDrawer(TemporaryFrame(text).reader()).draw(
            Design(jurisdiction: .england, from: .day("2025-01-01"), to: .day("2025-12-31"), sampleSize: 1, seed: "s"))
        #expect(draw.frame.counts["funding"] == ["self-funded": 1])
    }
}
