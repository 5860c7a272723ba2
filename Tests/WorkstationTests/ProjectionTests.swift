import Audit
import Projection
import Statistics
import Testing
import TextUI
import Wording

@testable import Workstation

extension SampleAudit {
    /// Everything that a projection of the small audit needs.
    static func assumptions(without absent: Set<String> = []) throws -> Assumptions {
        let stated: [(String, Double, Double, Double)] = [
            ("assessments.needsAssessment", 500, 500, 500), ("assessments.carePlanRevision", 300, 300, 300),
            ("assessments.safeguardingEnquiry", 120, 120, 120), ("assessments.carersAssessment", 90, 90, 90),
            ("stages.needsAssessment", 1.5, 1.2, 2), ("stages.carePlanRevision", 1.3, 1, 1.8),
            ("stages.safeguardingEnquiry", 1.2, 1, 1.6), ("stages.carersAssessment", 1.1, 1, 1.4),
            ("growth.population", 0.012, 0.006, 0.02), ("growth.contact", 0.01, -0.01, 0.03),
            ("growth.selfFunders", 0.005, 0, 0.02), ("growth.transition", 0.002, 0, 0.005),
            ("acceptance", 0.8, 0.65, 0.9), ("share.nonInstructed", 0.35, 0.2, 0.5),
            ("share.combinedRole", 0.1, 0.05, 0.2), ("hours.instructed", 9, 6, 14), ("hours.nonInstructed", 14, 9, 22),
            ("hours.combinedRole", 18, 11, 30), ("hours.awareness", 120, 80, 200), ("time.days", 215, 205, 225),
            ("time.hoursPerDay", 7.4, 7.4, 7.4), ("time.withPeople", 0.6, 0.5, 0.7), ("price.hour", 42, 38, 48),
            ("inflation", 0.03, 0.02, 0.05), ("budget.year", 90_000, 90_000, 90_000),
            ("capacity.advocates", 2, 2, 2), ("improvement.years", 3, 3, 3), ("referrals.2025-26 Q1", 30, 30, 30),
            ("referrals.2025-26 Q2", 28, 28, 28), ("referrals.2025-26 Q3", 33, 33, 33),
            ("referrals.2025-26 Q4", 35, 35, 35),
        ]
        let rows = try stated.filter { !absent.contains($0.0) }.map { text, value, low, high in
            let name = try #require(AssumptionName(text), "\(text)")
            return Assumption(
                name, try UncertainValue(value, low: low, high: high, shape: .triangular),
                unit: AssumptionDefinition.of(name, in: .england).unit, source: "invented for this test")
        }
        return Assumptions(rows, in: .england)
    }
}

extension Person {
    /// Somebody who looks at the projection of the small audit with the assumptions given beside it.
    static func projecting(_ contents: AssumptionsFile.Contents, look: Look) throws -> Person {
        try projecting(contents, width: look.width, height: look.height, language: look.language)
    }

    static func projecting(
        _ contents: AssumptionsFile.Contents, width: Int = 80, height: Int = 24, encoding: TextEncoding = .unicode,
        readOnly: String? = nil, language: Language = .english, beyondDuty: [String: Int]? = nil
    ) throws -> Person {
        var person = Person(
            try SampleAudit.partlyRead(24, beyondDuty: beyondDuty), width: width, height: height, encoding: encoding,
            readOnly: readOnly,
            language: language)
        person.press(.character("2"), .character("p"))
        #expect(person.effects == [.readAssumptions(in: .england)])
        person.send(.assumptions(AssumptionsFile(path: "/audits/x.assumptions.csv", contents: contents)))
        return person
    }

    fileprivate var shown: ProjectionScreen { workstation.desk.projection }

    fileprivate var saved: String? {
        effects.compactMap { if case .saveAssumptions(let csv) = $0 { csv } else { nil } }.first
    }

    /// Goes to an assumption of the list.
    fileprivate mutating func focus(on name: String) {
        if !shown.isShowingList { press(.character("a")) }
        press(.home)
        for _ in 0..<120 where shown.focused?.text != name { press(.down) }
        #expect(shown.focused?.text == name)
    }

    fileprivate mutating func retype(_ text: String) {
        press(.enter, .control("u"))
        type(text)
        press(.enter)
    }
}

struct ProjectionTests {
    /// In a row of its own, under what moved the figures; a frame without such rows leaves the row to the plot.
    @Test(arguments: [(80, 24), (120, 40)]) func demandBeyondTheDutyStandsInARowOfItsOwn(
        width: Int, height: Int
    ) throws {
        func rows(_ beyond: [String: Int]?) throws -> [Substring] {
            var person = try Person.projecting(
                .read(SampleAudit.assumptions()), width: width, height: height, beyondDuty: beyond)
            return person.screen().split(separator: "\n", omittingEmptySubsequences: false)
        }
        let with = try rows(["dolsAssessment": 12, "informationAndAdvice": 30])
        let line = try #require(with.firstIndex { $0.contains("Beyond the duty: ") })
        #expect(with[line].contains("information and advice 30"))
        #expect(with[line - 1].contains("Moved the cost of full compliance most"))
        #expect(try rows(nil)[line].contains("Moved the cost of full compliance most"))
        #expect(try rows([:]) == rows(nil))
    }

    /// Everything that was published beside an assumption, with source and what it counts.
    @Test func whatWasPublishedIsToldWhole() throws {
        var person = try Person.projecting(.read(SampleAudit.assumptions()))
        person.focus(on: "budget.year")
        let words = person.screen().split { $0.isWhitespace }.joined(separator: " ")
        for text in [
            "Published: 130,000 pounds, planned spend on advocacy, Reading, 2015-16 (Community Care, 18 November 2015)",
            "Published: 108,000 pounds a year, block contract for all statutory advocacy (IMCA, RPR, Care Act, NHS "
                + "complaints, IMHA), Wokingham, July 2019 to June 2024 (Wokingham Borough Council,",
        ] { #expect(words.contains(text), "\(text)") }
        person.focus(on: "referrals.2025-26 Q1")
        let referrals = person.screen().split { $0.isWhitespace }.joined(separator: " ")
        #expect(
            referrals.contains(
                "Thurrock, 2017-18 (Thurrock Council, freedom of information response of 7 September 2018)"))
    }

    @Test func whatIsMissingIsNamedAndCanBeTyped() throws {
        let absent: Set<String> = ["hours.instructed", "acceptance", "referrals.2025-26 Q3"]
        var person = try Person.projecting(.read(SampleAudit.assumptions(without: absent)), width: 120, height: 40)
        #expect(Set(person.shown.missing.map(\.name)) == absent)
        #expect(person.screen().contains("3 assumptions are missing"))
        #expect(person.shown.projection == nil)
        #expect(person.shown.focused?.text == "acceptance", "the first that is missing has the focus")
        person.retype("0.8 0.7 0.9 beta")
        #expect(
            person.saved?.contains("acceptance,0.8,0.7,0.9,beta,share,entered in the workstation on 2026-04-01,")
                == true)
        #expect(person.shown.focused?.text == "hours.instructed")
        person.retype("9 6 14 lognormal")
        person.retype("33")
        #expect(person.shown.missing.isEmpty)
        #expect(person.shown.projection != nil)
    }

    @Test func contractsReachTheScreen() throws {
        var assumptions = try SampleAudit.assumptions()
        var person = try Person.projecting(.read(assumptions))
        while person.workstation.isWorking { person.send(.input(.tick)) }
        person.press(.character("v"))
        #expect(person.screen().contains("No contract is stated"))
        let terms: [(ServiceTerm, Double)] = [(.blockPrice, 90_000), (.blockHours, 2000), (.spotPrice, 45)]
        for (term, value) in terms {
            let name = AssumptionName.term(term)
            try assumptions.set(
                Assumption(name, UncertainValue(value), unit: AssumptionDefinition.of(name, in: .england).unit))
        }
        person = try Person.projecting(.read(assumptions))
        while person.workstation.isWorking { person.send(.input(.tick)) }
        person.press(.character("v"))
        let words = person.screen().split { $0.isWhitespace }.joined(separator: " ")
        #expect(words.contains("every contract against the same"))
        #expect(words.contains("mean cost 9 in 10 under an hour h short referrals short"))
        // £90,000 over five years, 3 in 100 dearer each year.
        #expect(words.contains("block £477,822"))
        #expect(words.contains("Left as it is, practice leaves"))
        person.press(.character("v"))
        #expect(person.shown.panel == .people)
        // A date is typed as one, and anything else refused.
        person.focus(on: "contract.start")
        person.retype("soon")
        #expect(person.screen().contains("“soon” is no date; write it as 2026-04-01"))
        person.press(.control("u"))
        person.type("01/04/2026")
        person.press(.enter)
        #expect(
            person.saved?.contains("contract.start,2026-04-01,,,fixed,date,entered in the workstation") == true,
            "\(person.screen())")
    }

    @Test func withNoFileEverythingIsAskedFor() throws {
        var person = try Person.projecting(.none)
        #expect(person.shown.missing.count > 20)
        let screen = person.screen()
        #expect(screen.contains("assumptions are missing"))
        #expect(screen.contains("assessments.needsAssessment"))
        person.press(.character("s"))
        #expect(person.message == "Nothing is projected yet.")
    }

    @Test func anEditChangesTheFigureAndIsKept() throws {
        var person = try Person.projecting(.read(SampleAudit.assumptions()))
        let before = try #require(person.shown.projection)
        #expect(before.draws == ProjectionScreen.slicesAtOnce * ProjectionRun.sliceLength)
        person.focus(on: "hours.instructed")
        person.retype("90 60 140")
        let after = try #require(person.shown.projection)
        let hours = { (projection: Projection) in projection.scenarios[0].years[0][.hours]?.median ?? 0 }
        #expect(hours(after) > 3 * hours(before))
        let people = { (projection: Projection) in projection.scenarios[0].years[0][.people]?.median }
        #expect(people(after) == people(before), "the draws are numbered, so nothing else moves")
        let saved = try #require(person.saved)
        #expect(saved.hasPrefix("name,value,low,high,shape,unit,source,note\n"))
        #expect(saved.contains("before: 9 6 14 triangular, invented for this test"))
        #expect(person.effects == [.saveAssumptions(csv: saved)])
        person.press(.character("o"), .control("u"))
        person.type("provider return 2025")
        person.press(.enter)
        #expect(
            person.saved?.contains("hours.instructed,90,60,140,triangular,hours per case,provider return 2025,") == true
        )
    }

    @Test(arguments: [
        ("12 18 8", "lies in its range"), ("12 8", "three are the value"), ("twelve", "is no number"),
        ("7%", "write 0.07 for 7%"), ("-3", "must be from 0"), ("12 8 18 normal", "“normal” is no number"),
        ("3 0 9 lognormal", "lognormal"), ("", "Nothing is typed"),
    ])
    func whatCannotBeIsRefusedWhereItIsTyped(text: String, words: String) throws {
        var person = try Person.projecting(.read(SampleAudit.assumptions(without: ["acceptance"])))
        person.focus(on: "hours.instructed")
        person.retype(text)
        guard case .text(let prompt) = person.workstation.desk.prompt else {
            Issue.record("the prompt is gone")
            return
        }
        #expect(prompt.fault?.contains(words) == true, "\(prompt.fault ?? "nothing is said")")
        #expect(person.effects.isEmpty)
        person.press(.escape)
        #expect(person.shown.focused?.value == "9 (6 to 14)")
    }

    @Test func drawsGoOnWhileNothingIsPressedAndEscStopsThem() throws {
        var person = try Person.projecting(.read(SampleAudit.assumptions()))
        #expect(person.workstation.isWorking)
        #expect(person.screen().contains("16,384 of 100,000 draws"))
        person.send(.input(.tick))
        #expect(person.screen().contains("32,768 of 100,000 draws"))
        #expect(person.shown.projection?.draws == 16_384, "the figures settle once, at the end")
        person.press(.escape)
        #expect(!person.workstation.isWorking && person.workstation.desk.screen == .projection)
        #expect(person.shown.projection?.draws == 32_768)
        #expect(person.message.hasPrefix("Stopped: the figures are those of 32,768 draws."))
        person.press(.escape)
        #expect(person.workstation.desk.screen == .findings)
    }

    @Test func yearsAndScenariosAreWalked() throws {
        var person = try Person.projecting(.read(SampleAudit.assumptions()))
        person.press(.left)
        #expect(person.message == "2026-27 is the first projected year.")
        for _ in 0..<4 { person.press(.right) }
        #expect(person.screen().contains("[2030-31]"))
        person.press(.right)
        #expect(person.message == "2030-31 is the last projected year.")
        let scenarios = try #require(person.shown.projection).scenarios
        for scenario in scenarios.dropFirst() {
            person.press(.character("s"))
            #expect(person.screen().contains("▸ \(scenario.name)"))
        }
        person.press(.character("s"))
        #expect(person.shown.scenario == 0)
    }

    @Test func costsAndWaitsHaveTheirOwnPictures() throws {
        var person = try Person.projecting(.read(SampleAudit.assumptions()))
        person.press(.character("c"))
        #expect(person.screen().contains("over the budget"))
        person.press(.character("w"))
        #expect(person.screen().contains("weeks"))
        person.press(.character("w"))
        #expect(person.shown.panel == .people)
        var without = try Person.projecting(.read(SampleAudit.assumptions(without: ["capacity.advocates"])))
        without.press(.character("w"))
        #expect(without.message.hasPrefix("No capacity is stated"))
        #expect(without.shown.panel == .people)
    }

    @Test func aFaultyFileIsShownAndNotWrittenOver() throws {
        var person = try Person.projecting(.faulty("x.assumptions.csv:3:2: “x” is not a number\nand another"))
        let screen = person.screen()
        #expect(screen.contains("x.assumptions.csv:3:2") && screen.contains("and another"))
        #expect(screen.contains("Mend the file"))
        person.press(.character("a"), .enter)
        #expect(person.effects.isEmpty && person.workstation.desk.prompt == nil)
    }

    @Test func lookingOnlyNothingIsWritten() throws {
        var person = try Person.projecting(.read(SampleAudit.assumptions()), readOnly: "it is open elsewhere")
        person.focus(on: "hours.instructed")
        person.retype("90 60 140")
        #expect(person.effects.isEmpty)
        #expect(person.message.hasPrefix("Tried, not kept."))
    }

    @Test func anUnreadAuditSaysWhyNothingIsProjected() throws {
        var person = Person(try SampleAudit.state())
        person.press(.character("2"), .character("p"))
        person.send(.assumptions(AssumptionsFile(path: "/x.csv", contents: .none)))
        #expect(person.screen().contains("no case has been audited yet"))
    }

    @Test func itIsWrittenToAFileOnceTheDrawsAreDone() throws {
        var person = try Person.projecting(.read(SampleAudit.assumptions()))
        person.press(.character("e"))
        #expect(person.message.hasPrefix("The draws are still being taken"))
        person.press(.escape, .character("e"), .enter)
        guard case .writeNewFile(let text, let path)? = person.effects.first else {
            Issue.record("nothing is written")
            return
        }
        #expect(path.hasPrefix("/audits/x-projection-") && path.hasSuffix(".txt"))
        #expect(text.contains("16,384 draws") && text.contains("WHAT MOVED IT"))
        #expect(text.contains("WAITS, QUARTER BY QUARTER"), "what the command prints beside it")
    }

    @Test func namesOfLinesDoNotCover() throws {
        let person = try Person.projecting(.read(SampleAudit.assumptions()), height: 30)
        let state = person.shown
        let projection = try #require(state.projection)
        for height in 7...16 {
            let area = Rect(row: 4, column: 1, height: height, width: 78)
            let plot = ProjectionPlot(projection, state, in: area)
            let rows = plot.labelRows
            #expect(zip(rows, rows.dropFirst()).allSatisfy { $0 < $1 }, "\(rows)")
            #expect(rows.allSatisfy { $0 < plot.area.bottom })
            let marks = plot.marks.map { Canvas.plotRow(of: $0, upper: plot.scale.upper, in: plot.area) }
            #expect(Set(marks).count == marks.count, "\(marks)")
        }
    }

    @Test(arguments: ["12", "0.5 0.25 0.75 beta", "12 8 18 triangular", "-0.01 -0.02 0.03 triangular"])
    func entriesReadBackAsTheyAreWritten(text: String) throws {
        #expect(AssumptionEntry.text(try AssumptionEntry.read(text, shape: .fixed)) == text)
    }

    @Test func entriesAreReadAsPeopleWriteThem() throws {
        #expect(try AssumptionEntry.read("1,200 (800 to 1,800)", shape: .lognormal).shape == .lognormal)
        #expect(try AssumptionEntry.read("£42", shape: .beta).isFixed)
        #expect(try AssumptionEntry.read("12 8 18", shape: .fixed).shape == .triangular)
    }
}
