import Calendar
import Tables
import Testing

@testable import Projection

/// Sources that come and go, figures as spreadsheets write them, quarters in words, and what is stated in two places.
@Suite struct MonitoringSourcesTests {
    private func monitoring(
        _ text: String, stated: [FinancialQuarter: Double] = [:], need: [FinancialQuarter: Monitoring.Need] = [:]
    ) throws -> Monitoring {
        Monitoring(try MonitoringSheet(sheet(of: text)), need: need, stated: stated)
    }

    private func quarter(_ text: String) throws -> FinancialQuarter { try #require(FinancialQuarter(text)) }

    @Test func aSourceWithoutARowIsNotCounted() throws {
        let second = try quarter("2025-26 Q2")
        let monitoring = try monitoring(
            """
            quarter;source;referrals;starts
            2025-26 Q1;North;10;8
            2025-26 Q1;Hospital;5;5
            2025-26 Q2;North;12;9
            2025-26 Q3;North;11;9
            2025-26 Q3;Hospital;0;0
            """, need: [second: Monitoring.Need(mean: 20, low: 10, high: 30)])
        #expect(monitoring.quarters.map(\.counted.referrals) == [15, nil, 11])
        #expect(monitoring.quarters.map(\.counted.starts) == [13, nil, 9])
        #expect(monitoring.quarters[1].ratio == nil && !monitoring.quarters[1].isOutside && monitoring.ratio == nil)
        #expect(monitoring.chart.values == [15, 11])
        #expect(monitoring.warnings == [.absent(second, sources: ["Hospital"])])
        #expect(monitoring.warnings[0].message.contains("no row of Hospital"))
        #expect(monitoring.csv.contains("\n2025-26 Q2,,,,,,,,20.0,10.0,30.0,,13.0,\n"))
    }

    /// What the run chart says is said of the quarters that it has, wherever one between them was not counted.
    @Test func signalsNameTheirQuartersAroundAGap() throws {
        var text = "quarter;source;referrals\n"
        var quarter = try quarter("2022-23 Q1")
        for (place, referrals) in [3, 4, 3, 4, 3, 4, 7, 9, 8, 9, 8, 9, 8].enumerated() {
            text += "\(quarter);a;\(referrals)\n"
            if place != 6 { text += "\(quarter);b;0\n" }
            quarter = quarter.next
        }
        let monitoring = try monitoring(text)
        #expect(monitoring.signals.first == "A shift: referrals lie below the median from 2022-23 Q1 to 2023-24 Q2.")
        #expect(monitoring.csv.contains("2023-24 Q4,9,,,,,,,,,,,6.0,shift above\n"))
        #expect(monitoring.csv.contains("2023-24 Q3,,,,,,,,,,,,6.0,\n"))
    }

    @Test func referralsStatedOtherwiseInTheAssumptionsAreSaidWithBothFigures() throws {
        let (first, second) = (try quarter("2025-26 Q1"), try quarter("2025-26 Q2"))
        let monitoring = try monitoring(
            "quarter;source;referrals\n2025-26 Q1;all;1,234\n2025-26 Q2;all;7", stated: [first: 1300, second: 7])
        #expect(monitoring.warnings == [.referralsDiffer(first, stated: 1300, counted: 1234)])
        let said = monitoring.warnings[0].message
        #expect(said.contains("1300") && said.contains("1,234") && said.contains("referrals.2025-26 Q1"))
    }

    @Test(arguments: [("1,234", 1234), ("12", 12), ("1,234,567", 1_234_567), ("12.0", 12), ("1 234", 1234)])
    func numbersAreReadAsSpreadsheetsWriteThem(text: String, number: Int) throws {
        #expect(
            try monitoring("quarter;source;referrals\n2025-26 Q1;all;\(text)").quarters[0].counted.referrals == number)
    }

    @Test(arguments: ["1,23", "12,34", "1.234,5", "12.5", ",5", "1,,234", "943 476 5919"])
    func otherCommasAreNone(text: String) {
        #expect(throws: MonitoringSheet.Faults.self) {
            try monitoring("quarter;source;referrals\n2025-26 Q1;all;\(text)")
        }
    }

    @Test(arguments: [
        ("2025-26 Q1", "2025-26 Q1"), ("Apr-Jun 2025", "2025-26 Q1"), ("April to June 2025", "2025-26 Q1"),
        ("Jan-Mar 2026", "2025-26 Q4"), ("first quarter 2025-26", "2025-26 Q1"), ("Quarter two 2025/26", "2025-26 Q2"),
        ("quarter ending June 2025", "2025-26 Q1"), ("Quarter ended 31 March 2026", "2025-26 Q4"),
        ("quarter to 30 September 2025", "2025-26 Q2"), ("quarter ending December 2025", "2025-26 Q3"),
        ("third quarter of the financial year 2025-26", "2025-26 Q3"),
    ])
    func quartersMayStandInWords(text: String, quarter: String) throws {
        #expect(
            try monitoring("quarter;source;referrals\n\(text);all;1").quarters[0].counted.quarter.description == quarter
        )
    }

    @Test(arguments: [
        "quarter ending May 2025", "quarter", "fifth quarter 2025-26", "June 2025", "quarter ending 3 June 2025",
    ])
    func whatIsNoQuarterIsRefused(text: String) {
        #expect(throws: MonitoringSheet.Faults.self) { try monitoring("quarter;source;referrals\n\(text);all;1") }
    }
}
