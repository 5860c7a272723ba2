import Advocacy
import Sampling
import Testing
import TextUI

@testable import Workstation

/// A new audit, from the frame to the yes at the end.
struct NewAuditTests {
    @Test func whatIsSuggestedMakesAnAudit() throws {
        var person = Person()
        person.makeAudit(asFarAs: .summary, marking: 1)
        #expect(person.effects.isEmpty, "nothing is drawn until it is confirmed")
        person.press(.enter, .enter)
        #expect(person.effects.isEmpty, "Enter is no yes")
        #expect(person.screen().contains("Draw the sample and make the audit?"))
        person.press(.character("y"))
        guard case .newAudit(.make(let choice))? = person.effects.first else {
            Issue.record("nothing is made")
            return
        }
        #expect(choice.frame == FrameChoice(files: ["/data/cld.csv"], profiles: ["auto"]))
        #expect(choice.frameSHA256 == SampleFrame.survey.report.sha256)
        #expect(choice.path == "/data/town.audit")
        #expect(choice.reader == "reader")
        #expect(choice.secondReadingShare == 0.2)
        #expect(choice.policies == Policies())
        #expect(
            choice.design
                == Design(
                    jurisdiction: .england, from: SampleAudit.date("2025-04-01"), to: SampleAudit.date("2026-03-31"),
                    strata: ["team"], sampleSize: 89, allocation: .proportional, expectedRates: [:],
                    minimumPerStratum: 2, seed: "0123456789abcdef", excluded: []))
        person.send(
            .opened(
                OpenedAudit(
                    state: try SampleAudit.state(), path: choice.path, reader: "practice lead")))
        #expect(person.workstation.desk.screen == .cases)
        #expect(person.workstation.reader == "practice lead")
        #expect(person.newAudit == nil)
    }

    @Test func escIsOneStepBackAndNothingIsLost() {
        var person = Person()
        person.makeAudit(asFarAs: .summary)
        let before = person.newAudit
        var steps: [NewAuditScreen.Step?] = []
        for _ in 0..<6 {
            person.press(.escape)
            steps.append(person.newAudit?.step)
        }
        #expect(steps == [.record, .size, .strata, .scope, .found, .frame])
        person.press(.escape)
        #expect(person.workstation.desk.screen == .start)
        #expect(person.message.contains("here again"))
        person.press(.character("n"))
        #expect(person.newAudit?.step == .frame)
        for _ in 0..<40 where person.newAudit?.step != .summary { person.enter() }
        #expect(person.newAudit?.seed == before?.seed)
        #expect(person.newAudit?.path == before?.path)
        #expect(person.newAudit?.size == before?.size)
        person.press(.enter, .character("n"))
        #expect(person.newAudit?.step == .summary, "no is a step back too")
        #expect(person.message == "Nothing was made.")
        person.press(.enter, .escape, .escape)
        #expect(person.newAudit?.step == .record)
    }

    @Test func longWorkIsShownAndStopped() {
        var person = Person()
        person.press(.character("n"))
        person.type("big.csv")
        person.press(.enter, .enter, .enter)
        #expect(person.effects == [.newAudit(.read(FrameChoice(files: ["big.csv"], profiles: ["auto"])))])
        person.send(.newAudit(.progress(WorkProgress(rows: 120_000, share: 0.5))))
        #expect(person.screen().contains("Reading your list: 120,000 rows. Esc stops it."))
        person.type("x")
        person.press(.enter)
        #expect(person.effects.isEmpty)
        #expect(person.message.contains("Esc stops it"))
        person.press(.escape)
        #expect(person.effects == [.newAudit(.stop)])
        #expect(person.newAudit?.step == .frame)
        #expect(person.newAudit?.files.first?.path.text == "big.csv")
        #expect(person.message.hasPrefix("Stopped"))
    }

    @Test func markingAnotherColumnCountsAnew() {
        var person = Person()
        person.makeAudit(asFarAs: .strata)
        person.press(.down, .space)
        #expect(person.newAudit?.work == .counting)
        person.press(.down, .space)
        #expect(person.effects.first == .newAudit(.stop))
        person.answer()
        #expect(person.newAudit?.marked == ["team", "Grade"])
        #expect(person.newAudit?.counted?.strata.count == 40)
        person.press(.up, .space)
        guard case .newAudit(.count(_, _, let design))? = person.effects.last else {
            Issue.record("not counted")
            return
        }
        #expect(design.strata == ["Grade"])
    }

    @Test func theMarginFollowsWhatIsTyped() throws {
        var person = Person()
        person.makeAudit(asFarAs: .size, marking: 1)
        let before = try #require(person.newAudit.map { NewAuditMargins($0) })
        #expect(before.sizes?.reduce(0, +) == 89)
        let whole = try #require(before.whole)
        #expect(abs(whole - 0.1) < 0.005)
        person.press(.end, .control("u"))
        person.type("300")
        let after = try #require(person.newAudit.map { NewAuditMargins($0) })
        #expect(try #require(after.whole) < whole / 1.7)
        #expect(person.screen().contains("300"))
        person.press(.control("u"))
        person.type("7")
        #expect(person.screen().contains("at least 8"))
        person.press(.enter, .enter, .enter, .enter)
        #expect(person.newAudit?.step == .size)
        #expect(person.newAudit?.focused == .size, "the focus stands on what is wrong")
        #expect(person.screen().contains("The sample size 7 is too small"))
    }

    @Test func neymanAsksForARateInEveryStratum() throws {
        var person = Person()
        person.makeAudit(asFarAs: .size, marking: 1)
        person.press(.down, .down, .space)
        #expect(person.newAudit?.allocation == .neyman)
        #expect(person.newAudit?.focused == .allocation)
        for rate in ["", "0.1", "20%", "0.3", "nonsense"] {
            person.press(.enter)
            if rate.isEmpty { continue }
            person.type(rate)
        }
        person.press(.enter)
        // The floor comes before the strata; the last of the four was left open.
        #expect(person.newAudit?.step == .size)
        #expect(person.screen().contains("needs the rate expected in South Hub"))
        person.press(.control("u"))
        person.type("0.5")
        person.press(.enter)
        #expect(person.newAudit?.step == .record)
        let design = try #require(try person.newAudit?.design(sampleSize: 50))
        #expect(
            design.expectedRates == ["(not recorded)": 0.1, "Hospital": 0.2, "North Hub": 0.3, "South Hub": 0.5])
    }

    @Test func whatWillNotDoIsSaidAtItsStep() {
        var person = Person()
        person.press(.character("n"), .enter)
        #expect(person.newAudit?.step == .frame)
        person.press(.enter)
        #expect(person.screen().contains("Which file lists the stages?"))
        person.type("cld.csv")
        person.press(.enter, .enter)
        person.type("cld.csv")
        person.press(.enter, .enter, .enter)
        #expect(person.screen().contains("cld.csv is there already"))
        person.press(.control("u"), .enter)
        person.send(.newAudit(.failed("cld.csv:1:1: the heading “case” is missing, which the profile plain requires")))
        #expect(person.newAudit?.step == .frame)
        #expect(person.screen().contains("Cld.csv:1:1") == false, "the name of a file is as it is")
        #expect(person.screen().contains("cld.csv:1:1: the heading"))
        person.enter()
        #expect(person.newAudit?.step == .found)
    }

    @Test func aPathDroppedOnTheTerminalLosesItsQuotes() throws {
        var person = Person()
        person.press(.character("n"))
        person.send(.input(.paste(" '/data/case files/cld.csv' ")))
        #expect(try person.newAudit?.frameChoice().files == ["/data/case files/cld.csv"])
    }

    @Test func theWrongNationAndAWrongPeriodAreSaid() {
        var person = Person()
        person.makeAudit(asFarAs: .scope)
        person.press(.space, .enter, .enter, .enter, .enter)
        #expect(person.newAudit?.step == .scope)
        #expect(person.screen().contains("one of England"))
        person.press(.space, .down, .control("u"))
        person.type("1/4/2014")
        person.press(.down, .down, .enter)
        #expect(person.newAudit?.focused == .from)
        #expect(person.screen().contains("no rules of england were in force") || person.screen().contains("No rules"))
        person.press(.control("u"))
        person.type("2027-01-01")
        person.press(.down, .down, .enter)
        #expect(person.newAudit?.focused == .to)
        #expect(person.screen().contains("before it begins"))
    }

    @Test func aPathThatIsTakenIsSaidWhereItWasTyped() {
        var person = Person()
        person.makeAudit(asFarAs: .record)
        for _ in 0..<5 { person.press(.enter) }
        person.type("town.audit")
        person.press(.enter)
        #expect(person.effects == [.newAudit(.check(path: "town.audit"))])
        person.send(.newAudit(.failed("town.audit: exists already; choose another name, or move it away first")))
        #expect(person.newAudit?.step == .record)
        #expect(person.newAudit?.focused == .path)
        #expect(person.screen().contains("exists already"))
    }

    @Test func whatFailsAtTheEndLeavesTheChoices() {
        var person = Person()
        person.makeAudit(asFarAs: .summary)
        person.press(.enter, .character("y"))
        person.send(.newAudit(.failed("the frame has changed since it was read; go back to its files")))
        #expect(person.newAudit?.step == .summary)
        #expect(person.screen().contains("The frame has changed"))
        #expect(person.newAudit?.path.text == "/data/town")
    }

    @Test func theDrawCanBeStoppedAndBegunAnew() {
        var person = Person()
        person.makeAudit(asFarAs: .summary)
        person.press(.enter, .character("y"), .escape)
        #expect(person.effects == [.newAudit(.stop)])
        #expect(person.newAudit?.step == .summary)
        person.press(.enter, .character("y"))
        guard case .newAudit(.make)? = person.effects.first else {
            Issue.record("not made")
            return
        }
    }

    @Test func keysWithoutUseAreNotNamed() {
        var person = Person()
        person.press(.character("n"))
        #expect(person.screen().contains("Tab complete") && !person.screen().contains("Space change"))
        person.makeAudit(asFarAs: .scope)
        #expect(person.screen().contains("Space change") && !person.screen().contains("Tab complete"))
        person.press(.down)
        #expect(!person.screen().contains("Space change") && !person.screen().contains("Tab complete"))
    }

    @Test func manyStrataAreScrolled() {
        var person = Person()
        person.makeAudit(asFarAs: .size, marking: 2)
        #expect(person.screen().contains("more: PgDn"))
        #expect(!person.screen().contains("stratum 140"))
        for _ in 0..<5 { person.press(.pageDown) }
        #expect(person.screen().contains("stratum 140"))
        #expect(!person.screen().contains("more: PgDn"))
    }

    @Test func tabCompletesAPathAndElsewhereGoesOn() {
        var person = Person()
        person.press(.character("n"))
        person.type("/data/c")
        person.press(.tab)
        #expect(person.effects == [.newAudit(.complete("/data/c"))])
        person.send(.newAudit(.completed("/data/cld", candidates: ["cld-1.csv", "cld-2.csv"])))
        #expect(person.screen().contains("cld-2.csv"))
        person.type("-1")
        #expect(!person.screen().contains("cld-2.csv"))
        #expect(person.newAudit?.files.first?.path.text == "/data/cld-1")
        person.send(.input(.paste(".csv")))
        #expect(person.newAudit?.files.first?.path.text == "/data/cld-1.csv")
        person.press(.tab)
        person.send(.newAudit(.completed("/data/cld-1.csv", candidates: [])))
        #expect(person.message.contains("nothing more to complete"))
        person.press(.down, .down, .tab)
        #expect(person.effects.isEmpty)
    }

    @Test(arguments: [(60, 16), (80, 24), (200, 60)]) func everyStepFitsEveryWindow(width: Int, height: Int) {
        for step in NewAuditScreen.Step.allCases {
            var person = Person(width: width, height: height, encoding: .ascii)
            if [.columns, .kinds, .states].contains(step) {
                person.beginMapping(asFarAs: step)
            } else {
                person.makeAudit(asFarAs: step, marking: 2)
            }
            _ = person.screen()
            #expect(person.canvas.cells.allSatisfy { $0.ascii != nil }, "\(step)")
            let cursor = person.canvas.cursor
            #expect(cursor.map { person.canvas.bounds.contains(row: $0.row, column: $0.column) } == true, "\(step)")
        }
    }
}
