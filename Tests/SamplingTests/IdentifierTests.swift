import Sampling
import TestAudits
import Testing

/// Numbers of cases and persons: nothing is merged that is not the same.
@Suite struct IdentifierTests {
    private func check(_ cases: [String], person: [String] = []) throws -> FrameReport {
        var text = "case,process,started,person\n"
        for (number, name) in cases.enumerated() {
            text += "\(name),review,2025-01-\(10 + number % 20),\(number < person.count ? person[number] : "")\n"
        }
        return try TemporaryFrame(text).check()
    }

    @Test func referencesAreComparedAsWritten() throws {
        let report = try check(["10-01", "1001", "A7", "a7", "A 7", "A7 ", "=\"A7\""])
        #expect(report.accepted == 5 && report.refused == 2, "the last two are A7 with other dates")
    }

    @Test(arguments: ["1.00045E+15", "1E+11", "9.9E+12", "1,5E+14"])
    func numbersThatExcelShortenedStopTheFile(number: String) throws {
        let file = try TemporaryFrame(
            "case;process;started;person\nA;review;2025-01-02;7\nB;review;2025-01-02;\(number)\n")
        for settings in [ReadingSettings(), ReadingSettings(chunkLength: 7, chunksPerWave: 2)] {
            let stop = try #require(file.stop(settings))
            #expect(stop.line == 3 && stop.message.contains("Excel") && stop.message.contains("“person”"))
        }
    }

    @Test(arguments: [
        "1E+10", "E+15", "12.5E+15", "1.5E15", "1.5e+15", "1.E+15", "1.5E+", "1.5E+115x", "1.5E-15", "X1E+15",
    ])
    func whatOnlyLooksSoIsAReference(number: String) throws {
        #expect(try check([number]).accepted == 1)
    }

    @Test(arguments: ["NULL", "0", "Unknown", "unknown", "#N/A", "N/A", "Not known", "None", "-"])
    func aPlaceholderIsNoIdentifier(word: String) throws {
        let report = try check([word, "B", "C"], person: ["", word, "P"])
        #expect(report.accepted == 2 && report.refusals.map(\.line) == [2])
        #expect(report.refusals.first?.reason == "no case reference")
        #expect(report.warnings.contains { $0.hasSuffix("“person”: read as blank: \(word) (1)") }, "\(report.warnings)")
    }

    @Test func noughtsAloneAreAReference() throws {
        #expect(try check(["000", "0000"]).accepted == 2)
    }

    @Test func oneNumberWrittenInSeveralWaysIsSaid() throws {
        let mixed = try check(["1001", "1002", "1001.0", "01001"])
        #expect(mixed.accepted == 4)
        #expect(mixed.warnings.contains { $0.contains("(2 as 1001, 1 as 1001.0, 1 with noughts before them") })
        #expect(try check(["0012", "1012", "2345"]).warnings.isEmpty, "numbers of one length")
        #expect(try check(["1001.0", "1002.0"]).warnings.isEmpty, "all in one way")
        #expect(try check(["1001.5", "1002", "A01", "A1"]).warnings.isEmpty)
        #expect(try check(["0012", "112"]).warnings.count == 1)
    }
}
