import Foundation
import Support
import Testing

/// Numbers that no council has, wherever a number is taken: each is refused in words or answered, and none ends the program
/// by a signal.
@Suite struct NumberTests {
    /// Zero, below it, the ends of the machine's whole numbers and of its fractions, what is no number, and very many
    /// digits.
    static let extremes = [
        "0", "-1", "9223372036854775807", "-9223372036854775808", "4611686018427387904", "9223372036854775808", "1e308",
        "NaN", "inf", "", String(repeating: "9", count: 400),
    ]

    /// Holds a run to its end: done, refused as usage or as data, and nothing that is no number in what it printed.
    private func hold(_ machine: Machine, _ arguments: [String], _ comment: String = "") throws {
        let result = try machine.run(arguments)
        let shown =
            "\(arguments.joined(separator: " ").prefix(160)) \(comment): \(result.status) \(result.error.prefix(300))"
        let allowed: [Support.ExitStatus] = [.exited(0), .exited(1), .exited(64), .exited(65)]
        #expect(allowed.contains(result.status), "\(shown)")
        let words = result.output.split { !$0.isLetter && !$0.isNumber && $0 != "+" && $0 != "." }
        #expect(!words.contains { ["nan", "inf", "infinity"].contains($0.lowercased()) }, "\(shown)\n\(result.output)")
        if result.status == .exited(64) || result.status == .exited(65) {
            #expect(result.output.isEmpty && !result.error.isEmpty, "\(shown)")
        }
    }

    /// Each option meets every third of the extremes, the next one others; in `make soak` all of them.
    @Test func everyNumericOptionTakesOrRefusesThem() throws {
        let machine = try Machine()
        let audit = try machine.makeAudit()
        let new = [
            "--frame", "town.csv", "--jurisdiction", "england", "--from", PlainFrame.period.from, "--to",
            PlainFrame.period.to, "--strata", "team",
        ]
        for (place, number) in NumberTests.extremes.enumerated() {
            var turn = place
            func holdInTurn(_ arguments: [String]) throws {
                turn += 1
                if Bound.isFull("SOAK_NUMBERS") || turn % 3 == 0 { try hold(machine, arguments) }
            }
            for option in ["population", "margin", "expected"] {
                let others = ["population": "900", "margin": "0.05", "expected": "0.5"].filter { $0.key != option }
                try holdInTurn(
                    ["plan", "sample-size", "--\(option)=\(number)", "--json"]
                        + others.map { "--\($0.key)=\($0.value)" })
            }
            for option in ["population", "defects", "allowed"] {
                let others = ["population": "900", "defects": "20", "allowed": "0"].filter { $0.key != option }
                try holdInTurn(
                    ["plan", "discovery", "--\(option)=\(number)"] + others.map { "--\($0.key)=\($0.value)" })
            }
            for arguments in [
                ["--strata=A=\(number),B=\(number),C=9", "--sample-size=9"],
                ["--strata=A=90,B=9", "--sample-size=\(number)"],
                ["--strata=A=90,B=9", "--sample-size=9", "--minimum-per-stratum=\(number)"],
                ["--strata=A=90", "--sample-size=9", "--allocation=neyman", "--expected-rates=A=\(number)"],
            ] {
                try holdInTurn(["plan", "allocation"] + arguments)
            }
            for (name, arguments) in [
                ("size", ["--sample-size=\(number)"]),
                ("floor", ["--sample-size=12", "--minimum-per-stratum=\(number)"]),
                ("twice", ["--sample-size=12", "--second-reading=\(number)"]),
            ] {
                try holdInTurn(["new", "\(name)\(place).audit"] + new + arguments)
            }
            try holdInTurn(["extend", audit, "--by=\(number)"])
            try holdInTurn(["extend", audit, "--by=\(number)", "--frame", "town.csv"])
            try holdInTurn(["project", audit, "--draws=\(number)"])
            for option in ["designs=\(number)", "samples=\(number)"] {
                try holdInTurn(["simulate", "--coverage", "--\(option)"])
            }
        }
    }

    @Test func theLimitIsSaid() throws {
        let machine = try Machine()
        let audit = try machine.makeAudit()
        for arguments in [
            ["extend", audit, "--by", "1000001"],
            ["plan", "allocation", "--strata", "A=90", "--sample-size", "4611686018427387904"],
        ] {
            let result = try machine.run(arguments)
            #expect(
                result.status == .exited(64) && result.error.contains("from 1 to 1,000,000 cases"), "\(result.error)")
        }
        let sum = try machine.run(
            "plan", "allocation", "--strata", "A=9223372036854775807,B=9223372036854775807", "--sample-size", "9")
        #expect(sum.status == .exited(64) && sum.error.contains("more than 1,000,000,000 stages"), "\(sum.error)")
        // A refused extension leaves the audit as it was.
        #expect(try machine.json("sample", audit, "--json")["cases"].list.count == 12)
    }

    // MARK: Files

    @Test func filesWithThemAreTakenOrRefusedWithTheirPlace() throws {
        let machine = try Machine()
        let audit = try machine.makeAudit()
        try machine.folder.write(Readings.sheet(of: machine.sample(of: audit)), to: "readings.csv")
        try machine.output("record", audit, "--from", "readings.csv", "--reader", "lead")
        let stated = try String(
            contentsOfFile: RepositoryRoot.path("SampleAudits/exampleshire/assumptions.csv"), encoding: .utf8)
        let template = stated.split(separator: "\n").map(String.init)
        try machine.folder.write(stated, to: "stated.csv")
        // With none of them there is a projection: what follows is not refused for something else.
        try machine.output("project", audit, "--assumptions", "stated.csv", "--draws", "200")
        // Nearly nobody would take one up, and nobody is there to do the work: a ratio and a wait without an end.
        for (row, numbers) in [
            "acceptance": ["0,,,fixed", "5e-324,,,fixed", "-9223372036854775808,,,fixed"],
            "capacity.advocates": ["0,,,fixed", "0.5,5e-324,1,lognormal"],
            "hours.awareness": ["5e-300,5e-324,1e12,lognormal"],
        ] {
            for number in numbers {
                let changed = template.map { line -> String in
                    guard line.hasPrefix(row + ",") else { return line }
                    let cells = line.split(separator: ",", maxSplits: 5, omittingEmptySubsequences: false)
                    return "\(row),\(number),\(cells[5])"
                }
                #expect(changed != template)
                try machine.folder.write(changed.joined(separator: "\n") + "\n", to: "nobody.csv")
                try hold(
                    machine, ["project", audit, "--assumptions", "nobody.csv", "--draws", "200"], "\(row) \(number)")
            }
        }
        let first = try machine.sample(of: audit)[0]
        for number in NumberTests.extremes.suffix(9) + ["1e12", "5e-324"] {
            let rows = template.dropFirst().map { row -> String in
                let cells = row.split(separator: ",", maxSplits: 5, omittingEmptySubsequences: false).map(String.init)
                return "\(cells[0]),\(number),,,fixed,\(cells[5])"
            }
            let all = ([template[0]] + rows).joined(separator: "\n") + "\n"
            try machine.folder.write(all, to: "assumptions.csv")
            try hold(
                machine, ["project", audit, "--assumptions", "assumptions.csv", "--draws", "200"], "all \(number)")

            try machine.folder.write(
                "quarter,source,referrals,starts,waiting,waitWeeks,completed,declined,withdrawn\n"
                    + ["a", "b"].map { "2025-26 Q1,\($0)" + String(repeating: ",\(number)", count: 7) + "\n" }.joined(),
                to: "monitoring.csv")
            try machine.folder.write(
                "Age,2025,2030\n"
                    + (18..<90).map { "Aged \($0),\(number),\(number)\n" }.joined()
                    + "90 and over,\(number),\(number)\n",
                to: "people.csv")
            for option in ["monitoring", "population"] {
                let file = option == "monitoring" ? "monitoring.csv" : "people.csv"
                try hold(
                    machine, ["project", audit, "--assumptions", "stated.csv", "--\(option)", file, "--draws", "200"])
            }
            try machine.folder.write(
                "case,nhsHospitalDaysLikely,referredOn\n\(first),\(number),\(number)\n", to: "answers.csv")
            try hold(machine, ["record", audit, "--from", "answers.csv", "--reader", "lead"])
        }
        try hold(machine, ["findings", audit, "--json"])
    }

    @Test func numbersInJSONAreTakenOrRefused() throws {
        let machine = try Machine()
        for number in [
            "0", "-1", "9223372036854775807", "-9223372036854775808", "4611686018427387904", "1e308", "5e-324",
        ] {
            for name in ["sampleSize", "secondReading", "stage", "weight"] {
                try machine.folder.write(NumberTests.truth([name: number]), to: "truth.json")
                let folder = "out-\(name)-\(number)"
                try hold(machine, ["simulate", "--truth", "truth.json", "--output", folder])
                if name == "sampleSize" {
                    #expect(!machine.exists(folder), "nothing is written for a design that is none")
                }
            }
            try machine.folder.write(
                """
                [{"id": "a", "topic": "allocation", "expected": {"neyman": []},
                  "inputs": {"Nh": [9, 9], "Sh": [1, 1], "n": \(number), "min_h": 2}},
                 {"id": "b", "topic": "team_heterogeneity", "expected": {"p": 1},
                  "inputs": {"x": [1, 1], "n": [\(number), \(number)]}},
                 {"id": "c", "topic": "demand_projection", "expected": {"rows": []},
                  "inputs": {"A": 1, "pE": 1, "unmet": 1, "uptake": 1, "hours": 1, "days": 1, "hours_per_day": 1,
                    "utilisation": 1, "unit_cost": 1, "growth": 0, "inflation": 0, "beta": [1, 1], "cv_hours": 1,
                    "years": \(number)}}]
                """, to: "cases.json")
            let result = try machine.run("validate", "cases.json", "--json")
            #expect(result.status == .exited(1), "\(number): \(result.status) \(result.error)")
            #expect(try JSON(parsing: result.output)["cases"].list.count == 3)
            try machine.folder.write(
                "{\"id\": \(number), \"jurisdiction\": \"england\", \"facts\": {\"nhsHospitalDaysLikely\": \(number)}}",
                to: "facts.json")
            try hold(machine, ["duty", "facts.json", "--json"])
        }
    }

    /// A small truth with some of its numbers put in others' place.
    private static func truth(_ numbers: [String: String]) -> String {
        """
        {"title": "Small", "jurisdiction": "england", "authority": "999", "from": "2024-04-01", "to": "2024-06-30",
         "submittedUntil": "2024-09-30", "stagesPerPerson": 1, "rates": {"difficulty": 0.5},
         "teams": [{"name": "A", "locality": "B", "stages": {"needsAssessment": \(numbers["stage"] ?? "60")}}],
         "people": {"sexes": {"Female": \(numbers["weight"] ?? "1"), "Male": 1}, "ages": {"75 to 84": 1},
          "ethnicities": {"White: Irish": 1}, "languages": {"English": 1},
          "supportReasons": {"Mental health support": 1}, "routes": {"Prison": 1}, "fundings": {"council": 1}},
         "reasons": {"notConsidered": 1},
         "audit": {"summary": "small", "strata": ["team"], "sampleSize": \(numbers["sampleSize"] ?? "12"),
          "secondReading": \(numbers["secondReading"] ?? "0.2")}}
        """
    }
}
