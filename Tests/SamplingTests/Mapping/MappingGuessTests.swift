import Advocacy
import Calendar
import JSON
import Sampling
import Testing

/// A guess is sure and right, or it asks.
@Suite struct MappingGuessTests {
    /// What a guess is surely wrong about.
    private static func wrong(_ guess: MappingGuess, _ layout: ExportLayout) -> [String] {
        var wrong: [String] = []
        for field in guess.fields where field.sureness == .sure {
            let heading = guess.columns[field.columns[0]].heading
            if layout.column(field.field) != heading { wrong.append("\(field.field.rawValue): \(heading)") }
        }
        guard let column = guess.sureColumn(.process) else { return wrong }
        for kind in guess.kinds(ofColumn: column, in: guess.nation) where kind.isSure {
            let meaning = layout.kinds.first { $0.0.uppercased() == kind.value.text.uppercased() }?.1
            if meaning != kind.meanings.first { wrong.append("\(kind.value.text): \(kind.meanings.map(\.name))") }
        }
        return wrong
    }

    @Test(arguments: ExportLayout.all) func everythingIsRightOrAskedAbout(layout: ExportLayout) throws {
        let guess = try layout.guess()
        #expect(Self.wrong(guess, layout) == [])
        let sure = Set(guess.fields.filter { $0.sureness == .sure }.map(\.field))
        #expect(layout.sure.subtracting(sure) == [], "asked about for nothing")
        #expect(guess.columns.map(\.heading) == layout.columns.map(\.heading))
    }

    /// Most kinds of forms that have a meaning of their own are not asked about.
    @Test func plainWordsAreNotAskedAbout() throws {
        for layout in ExportLayout.all {
            let guess = try layout.guess()
            guard guess.isNationSure, let column = guess.sureColumn(.process) else { continue }
            let plain = layout.kinds.filter { $0.1 != nil && $0.1 != .leaveOut }.map(\.0)
            let asked = guess.kinds(ofColumn: column, in: guess.nation).filter { !$0.isSure }.map(\.value.text)
            #expect(plain.filter(asked.contains) == [], "\(layout.name)")
        }
    }

    /// However the columns stand, and whichever of them are called something that says nothing.
    @Test(arguments: ExportLayout.all) func neitherOrderNorNonsenseMakesItWronglySure(layout: ExportLayout) throws {
        for round in 0..<12 {
            var other = layout
            other.rows = 90
            let turn = round % max(1, other.columns.count)
            other.columns = Array(other.columns[turn...] + other.columns[..<turn])
            if round % 3 == 2 { other.columns.reverse() }
            for index in other.columns.indices where round > 0 && (index &* 5 &+ round) % 4 < (round > 8 ? 4 : 2) {
                other.columns[index].heading = "Qx\(index)"
            }
            #expect(Self.wrong(try other.guess(), other) == [], "round \(round)")
        }
    }

    @Test func whatTellsWhoSomebodyIsIsNotShown() throws {
        let layout = try #require(ExportLayout.all.first)
        let guess = try layout.guess()
        for column in guess.columns where ["Person Name", "NHS Number", "Worker"].contains(column.heading) {
            #expect(column.notKept != nil && column.samples.isEmpty, "\(column.heading)")
        }
        #expect(guess.columns.first { $0.heading == "Form Type" }?.samples.count == 3)
    }

    @Test func aMonthInFrontIsNoticed() throws {
        let layout = try #require(ExportLayout.all.first { $0.name == "spreadsheet, a month first" })
        #expect(try layout.guess().isMonthFirst)
        #expect(MappingChoice(try layout.guess()).json["dates"] == "month-first")
        #expect(try #require(ExportLayout.all.first).guess().isMonthFirst == false)
    }

    @Test(arguments: [
        ("Completed", true, true), ("CLOSED", true, true), ("Finalised", true, true), ("Signed off", true, true),
        ("Cancelled", true, false), ("Started in error", true, false), ("Voided", true, false),
        ("In progress", false, true), ("Draft", false, true), ("Not completed", false, true),
        ("Incomplete", false, true),
        ("Awaiting authorisation", false, true), ("Completed in error", false, true), ("Blue", false, true),
    ]) func statesAreKeptLeftOutOrAskedAbout(text: String, isSure: Bool, isKept: Bool) {
        let guess = MappingGuess(
            file: "a.csv",
            columns: [.init(heading: "Status", samples: [], values: [.init(text: text, count: 3)])], fields: [])
        #expect(guess.states(ofColumn: 0).map(\.isSure) == [isSure])
        #expect(guess.states(ofColumn: 0).map(\.isKept) == [isKept])
    }
}

/// What was guessed and decided, as a profile.
@Suite struct MappingChoiceTests {
    private func mosaic() throws -> MappingChoice { MappingChoice(try #require(ExportLayout.all.first).guess()) }

    @Test func whatIsUnsureIsLeftOutAndListed() throws {
        let choice = try mosaic()
        let json = choice.json
        #expect(json["basedOn"] == "plain")
        #expect(json["headings"]?["case"] == "Form ID")
        #expect(json["values"]?["process"]?["Annual Review"] == "carePlanRevision")
        #expect(json["values"]?["process"]?["Visit"] == nil)
        #expect(json["skip"]?["Form Status"] == ["Cancelled"])
        let unsure = try #require(json["unsure"]?.array)
        #expect(unsure.contains { $0["value"] == "Visit" && $0["of"] == "process" })
        #expect(unsure.contains { $0["value"] == "In Progress" && $0["of"] == "status" })
        #expect(!choice.isComplete)
    }

    @Test func whatIsDecidedIsReadAsItWasShown() throws {
        let layout = try #require(ExportLayout.all.first)
        var choice = try mosaic()
        choice.set("Visit", .leaveOut)
        choice.set(state: "In Progress", isKept: true)
        #expect(choice.isComplete)
        let profile = try FrameProfile(json: try #require(choice.json.object), name: "mosaic")
        let file = try TemporaryFrame(layout.text)
        let report = try file.check(profile: profile)
        #expect(report.isAccountedFor)
        #expect(report.refused == 0)
        #expect(report.merged > 0)
        #expect(Set(report.byProcess.keys).isSuperset(of: ["needsAssessment", "carePlanRevision", "carersAssessment"]))
    }

    @Test func aColumnStandsForOneFieldAndAnotherKindMeansOtherValues() throws {
        var choice = try mosaic()
        let started = try #require(choice[.started])
        choice.set(.ended, started)
        #expect(choice[.started] == nil && choice[.ended] == started)
        choice.set(.process, choice[.team])
        #expect(choice[.team] == nil)
        #expect(choice.meanings.isEmpty)
        choice.nation = .wales
        #expect(choice.kinds.allSatisfy { $0.value.text != "Annual Review" })
    }

    @Test func anEmptyFileAndOneThatIsNoneSayWhatIsWrong() throws {
        let empty = try TemporaryFrame("")
        #expect(throws: FrameError.self) { try MappingReader(path: empty.path).guess() }
        let alone = try TemporaryFrame("Form ID,Form Type,Start Date\n")
        let guess = try MappingReader(path: alone.path).guess()
        #expect(!guess.isSure)
        #expect(guess.fields.allSatisfy { $0.sureness == .none })
    }
}
