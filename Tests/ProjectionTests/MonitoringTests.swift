import Advocacy
import Calendar
import Testing

@testable import Projection
@testable import Tables

private func sheet(_ text: String) throws(MonitoringSheet.Faults) -> MonitoringSheet {
    try MonitoringSheet(sheet(of: text))
}

private func faults(_ text: String) -> [MonitoringSheet.Fault] {
    do throws(MonitoringSheet.Faults) {
        _ = try sheet(text)
        return []
    } catch {
        return error.all
    }
}

private let twoSources = """
    quarter;source;referrals;starts;waiting;waitWeeks;completed;declined;withdrawn
    2025-26 Q2;North Hub;12;10;4;3;8;1;1
    2025-26 Q1;North Hub;8;6;2;2;5;0;1
    2025-26 Q1;Hospital, ward;4;2;1;6;1;1;0
    2025-26 Q2;Hospital, ward;6;0;7;;1;1;
    """

@Suite struct MonitoringTests {
    @Test func aFaultShowsLittleOfACell() {
        let found = faults(
            """
            quarter;source;referrals;waitWeeks
            the quarter when Jo came;North;943 476 5919;a long time, said Jo Blogs
            2025-26 Q1;the hub of Jo Blogs of 1 High Street;1;
            2025-26 Q1;the hub of Jo Blogs of 1 High Street;1;
            """)
        let shown = ["“the quarter when Jo …”", "“(withheld)”", "“a long time, said Jo…”", "the hub of Jo Blogs …"]
        for text in shown { #expect(found.contains { $0.message.contains(text) }, "\(text): \(found)") }
        #expect(found.count == shown.count)
        #expect(faults("quarter;source;referrals;Jo, 07700 900123\n").first?.message.contains("07700") == false)
    }

    /// Two of the largest together would overflow, and a mean of weeks that no one waits says nothing.
    @Test(arguments: ["1000000000001", "9223372036854775807", "9223372036854775808", "-1", "1e9", "nan"])
    func numbersThatAreNoneOfPeopleAreRefused(number: String) {
        for column in ["referrals", "starts", "waiting", "completed", "declined", "withdrawn"] {
            let isReferrals = column == "referrals"
            let headings = "quarter;source;referrals" + (isReferrals ? "" : ";" + column)
            let row = "2025-26 Q1;all;" + (isReferrals ? number : "5;" + number)
            let faults = faults(headings + "\n" + row)
            #expect(faults.count == 1 && faults.first?.line == 2, "\(column)")
            #expect(faults.first?.column == (isReferrals ? 3 : 4))
            #expect(faults.first?.message.contains("0 to 1,000,000,000,000") == true)
        }
    }

    @Test(arguments: ["10001", "1e308", "9223372036854775807", "-1", "inf", "nan"])
    func weeksThatNobodyWaitsAreRefused(number: String) {
        let faults = faults("quarter;source;referrals;waitWeeks\n2025-26 Q1;all;5;\(number)")
        #expect(faults.map(\.column) == [4] && faults.first?.message.contains("at most 10,000") == true)
    }

    @Test func theLargestNumbersOfPeopleAddUp() throws {
        let most = "1000000000000"
        let row = Array(repeating: most, count: 3).joined(separator: ";")
        let sources = (1...40).map { "2025-26 Q1;source \($0);\(row)" }
        let text = (["quarter;source;referrals;starts;waiting"] + sources).joined(separator: "\n")
        let counted = Monitoring(try sheet(text), need: [:]).quarters[0].counted
        #expect(counted.referrals == 40_000_000_000_000 && counted.waiting == 40_000_000_000_000)
    }

    @Test func sourcesOfAQuarterAreAdded() throws {
        let monitoring = Monitoring(try sheet(twoSources), need: [:])
        let first = monitoring.quarters[0].counted
        #expect(first.quarter.description == "2025-26 Q1" && first.referrals == 12 && first.starts == 8)
        // (6 × 2 + 2 × 6) / 8 weeks.
        #expect(first.waitWeeks == 3)
        let second = monitoring.quarters[1].counted
        #expect(second.withdrawn == nil, "one source did not count it")
        #expect(second.waitWeeks == 3, "a source without starts has no wait")
        #expect(monitoring.sources == ["Hospital, ward", "North Hub"])
    }

    @Test func theTableReadsBackAsItself() throws {
        let sheet = try sheet(twoSources)
        let lines = sheet.csv.split(separator: "\n").map(String.init)
        #expect(lines[0] == MonitoringSheet.Column.allCases.map(\.rawValue).joined(separator: ","))
        #expect(lines[1] == "2025-26 Q1,\"Hospital, ward\",4,2,1,6.0,1,1,0")
        let again = sheet.csv.replacing("\"Hospital, ward\"", with: "Hospital and ward").replacing(",", with: ";")
        let restored = try Self.read(again.replacing("Hospital and ward", with: "Hospital, ward"))
        #expect(restored == sheet)
    }

    @Test func aSourceThatLooksLikeAFormulaIsHarmlessAndReadsBack() throws {
        let names = ["=SUM(A1:A9)", "+44 team", "-", "@home", "'=quoted", "'s-Hertogenbosch", "-5"]
        let text =
            "quarter;source;referrals\n"
            + names.map { "2025-26 Q1;\(SpreadsheetCell.harmless($0));4\n" }.joined()
        let sheet = try sheet(text)
        #expect(Set(sheet.rows.map(\.source)) == Set(names))
        let written = sheet.csv
        for name in ["'=SUM(A1:A9)", "'+44 team", "'-", "'@home", "''=quoted", "'s-Hertogenbosch", "-5"] {
            #expect(written.contains(",\(name),4,"), "\(name): \(written)")
        }
        #expect(try Self.read(written.replacing(",", with: ";")) == sheet)
    }

    private static func read(_ text: String) throws -> MonitoringSheet { try sheet(text) }

    @Test func needStandsBesideWhatWasCounted() throws {
        let first = try #require(FinancialQuarter("2025-26 Q1"))
        let monitoring = Monitoring(try sheet(twoSources), need: [first: .init(mean: 48, low: 30, high: 70)])
        #expect(monitoring.quarters[0].ratio == 0.25 && monitoring.quarters[0].isOutside)
        #expect(monitoring.quarters[1].ratio == nil && !monitoring.quarters[1].isOutside)
        #expect(monitoring.ratio == 0.25, "quarters that were not modelled are not in the ratio")
        let lines = monitoring.csv.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        #expect(lines[1] == "2025-26 Q1,12,8,3,3.0,6,1,1,48.0,30.0,70.0,0.25,15.0,")
        #expect(lines[2] == "2025-26 Q2,18,10,11,3.0,9,2,,,,,,15.0,")
        #expect(Monitoring(try sheet(twoSources), need: [:]).ratio == nil)
    }

    @Test func signalsAreSaidWithTheirQuarters() throws {
        var text = "quarter;source;referrals\n"
        var quarter = try #require(FinancialQuarter("2022-23 Q1"))
        for referrals in [3, 4, 3, 4, 3, 4, 9, 8, 9, 8, 9, 8] {
            text += "\(quarter.description);all;\(referrals)\n"
            quarter = quarter.next
        }
        let monitoring = Monitoring(try sheet(text), need: [:])
        #expect(
            monitoring.signals.first
                == "A shift: referrals lie below the median from 2022-23 Q1 to 2023-24 Q2.")
        #expect(monitoring.signals.contains { $0.hasPrefix("Too few runs (2)") })
        #expect(monitoring.csv.contains("2023-24 Q3,9,,,,,,,,,,,6.0,shift above\n"))
        let short = Monitoring(try sheet(twoSources), need: [:])
        #expect(short.signals.first?.hasPrefix("No signal") == true)
        #expect(short.signals.last?.hasPrefix("2 quarters off the median are few") == true)
    }

    @Test func everyFaultIsListedWithItsPlace() {
        let found = faults(
            """
            quarter;source;referrals;waitWeeks
            2025-Q1;;x;long
            2025-26 Q1;all;3
            2025-26 Q1;all;;1
            """)
        #expect(found.map(\.line) == [2, 2, 2, 2, 3, 4])
        #expect(found.map(\.column) == [1, 2, 3, 4, 1, 3])
        #expect(found.first?.message.contains("write 2024-25 Q4 if quarters are counted from January") == true)
    }

    @Test(arguments: [
        ("quarter;referrals\n2025-26 Q1;2", 1, 1, "no column “source”"),
        ("quarter;source;referrals;people\n2025-26 Q1;a;2;2", 1, 4, "“people” is not one of"),
        ("quarter;source;referrals;Referrals\n2025-26 Q1;a;2;2", 1, 4, "stands twice"),
        ("quarter;source;referrals", 2, 1, "no row"),
        ("quarter;source;referrals\n2025-26 Q1;a;2\n2025-26 Q1;a;3", 3, 2, "stands in line 2 already"),
        ("quarter;source;referrals\n2025-26 Q1;a;2\n2025-26 Q3;a;3", 3, 1, "2025-26 Q2 is missing"),
        ("quarter;source;referrals\n2025-26 Q1;a;-2", 2, 3, "whole number"),
    ])
    func faultsSayWhereAndWhat(text: String, line: Int, column: Int, message: String) {
        let found = faults(text)
        #expect(found.count == 1 && found.first?.line == line && found.first?.column == column, "\(found)")
        #expect(found.first?.message.contains(message) == true, "\(found)")
    }
}
