import Foundation
import Support
import Testing

/// The projection on a terminal, and what it leaves beside the audit.
@Suite struct ProjectionScreenTests {
    /// The projection of an audit, opened through its findings.
    private func projecting(_ audit: String, on machine: Machine) throws -> PseudoTerminal {
        let terminal = try machine.workstation(on: audit, rows: 40, columns: 120)
        try terminal.press("2")
        try terminal.waitUntil(shows: "p projection")
        try terminal.press("p")
        return terminal
    }

    @Test func anEditChangesTheFigureAndIsKeptBesideTheAudit() throws {
        let machine = try Machine()
        let audit = try machine.sampleAudit()
        let terminal = try projecting(audit, on: machine)
        try terminal.waitUntil(shows: "People with an advocate each year", "full compliance", "assessments.needsAssess")
        let before = try sentence(terminal)
        for _ in 0..<5 { try terminal.press("down") }
        try terminal.waitUntil("until the focus is on the stages of a needs assessment") { screen in
            screen.lines.contains { $0.contains("▸ stages.needsAssessment") }
        }
        try terminal.press("enter")
        try terminal.waitUntil(shows: "stages.needsAssessment, stages per referral: value, low, high, shape")
        try terminal.press("ctrl-u")
        try terminal.type("3 2.5 4")
        try terminal.waitUntil(shows: "3, from 2.5 to 4, triangular")
        try terminal.press("enter")
        // Twice the stages a referral: fewer people owed an advocate for the same stages.
        try terminal.waitUntil("until the figure is another") { screen in
            screen.line(1).hasPrefix(" In 2025-26") && screen.line(1) != before && screen.contains("3 (2.5 to 4)")
        }
        try terminal.press("ctrl-q")
        #expect(try terminal.waitForExit() == .exited(0))
        expectWhole(terminal)

        let json = try machine.json("project", audit, "--draws", "1000", "--json")
        let kept = try #require(json["assumptions"].list.first { $0["name"] == "stages.needsAssessment" })
        #expect(kept["value"].number == 3 && kept["low"].number == 2.5)
        #expect(kept["source"].text?.hasPrefix("entered in the workstation on ") == true)
        #expect(kept["note"].text?.contains("before: 1.5 1.2 2 triangular") == true)
    }

    @Test func theScreenWritesWhatTheCommandPrints() throws {
        let machine = try Machine()
        let audit = try machine.sampleAudit()
        let terminal = try projecting(audit, on: machine)
        try terminal.waitUntil("until all draws are taken") { $0.line(0).hasSuffix("  100,000 draws") }
        for name in ["projection.txt", "projection.json"] {
            try terminal.press("e")
            try terminal.waitUntil(shows: "Write the projection to which file?")
            try terminal.press("ctrl-u")
            try terminal.type(machine.folder.path(name))
            try terminal.press("enter")
            try terminal.waitUntil(shows: "Written: ")
        }
        try terminal.press("ctrl-q")
        #expect(try terminal.waitForExit() == .exited(0))
        let text = try String(contentsOfFile: machine.folder.path("projection.txt"), encoding: .utf8)
        #expect(text.contains("WAITS, QUARTER BY QUARTER"))
        #expect(try text == machine.output("project", audit))
        let json = try String(contentsOfFile: machine.folder.path("projection.json"), encoding: .utf8)
        #expect(try JSON(parsing: json) == machine.json("project", audit, "--json"))
    }

    private func sentence(_ terminal: PseudoTerminal) throws -> String {
        let line = terminal.screen.line(1)
        #expect(line.hasPrefix(" In 2025-26"))
        return line
    }

    @Test func tablesOfPeopleContractsAndMonitoringStandBesideIt() throws {
        let machine = try Machine()
        let audit = try machine.sampleAudit()
        try machine.folder.write(
            """
            "People aged 65 and over, by age"
            ,2025,2030
            People aged 65-74,"40,000","42,000"
            People aged 75-84,"28,000","32,000"
            People aged 85-89,"7,000","8,500"
            People aged 90 and over,"4,000","5,200"

            """, to: "older.csv")
        let uncovered = try machine.run("project", audit, "--population", "older.csv")
        #expect(uncovered.status == .exited(65) && uncovered.output == "")
        #expect(uncovered.error.contains("older.csv:2:1: the population tables do not cover"))
        #expect(uncovered.error.contains("18 to 24, 25 to 44, 45 to 64"))
        try machine.folder.write(
            "Age;2025;2030\n18-24;30000;30500\n25-44;90000;89000\n45-64;95000;94000\n", to: "younger.csv")
        try machine.folder.write(
            "quarter,source,referrals,starts\n2024-25 Q1,all,57,50\n2024-25 Q2,all,54,51\n2024-25 Q3,all,62,60\n",
            to: "counted.csv")
        let arguments = [
            "project", audit, "--draws", "2000", "--population", "older.csv", "--population", "younger.csv",
            "--monitoring", "counted.csv", "--monitoring-table", "beside.csv",
        ]
        let text = try machine.output(arguments)
        #expect(text.contains("POPULATION") && text.contains("85 and above"))
        #expect(text.contains("WHAT WAS COUNTED") && text.contains("2024-25 Q3"))
        #expect(text.contains("WAITS, QUARTER BY QUARTER"))
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
        let json = try JSON(parsing: machine.output(arguments + ["--replace", "--json"]))
        #expect(json["population"]["oldestMerged"] == .bool(true))
        #expect(json["monitoring"]["quarters"].list.count == 3)
        #expect(try #require(json["monitoring"]["quarters"].list.first?["need"]["mean"].number) > 57)
        let written = try machine.tool("cat", ["beside.csv"]).output
        #expect(written.hasPrefix("quarter,referrals,starts,") && written.contains("\n2024-25 Q2,54,51,"))
    }

    @Test func aFaultyTableLeavesNothingWritten() throws {
        let machine = try Machine()
        let audit = try machine.sampleAudit()
        try machine.folder.write("quarter,source,referrals\n2025 Q1,all,few\n", to: "counted.csv")
        let result = try machine.run(
            "project", audit, "--monitoring", "counted.csv", "--monitoring-table", "beside.csv")
        #expect(result.status == .exited(65) && result.output == "")
        #expect(result.error.contains("counted.csv:2:1:") && result.error.contains("counted.csv:2:3:"))
        #expect(!machine.exists("beside.csv"))
        let alone = try machine.run("project", audit, "--monitoring-table", "beside.csv")
        #expect(alone.status == .exited(64))
    }
}
