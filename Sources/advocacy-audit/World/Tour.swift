import Advocacy
import Audit
import AuditStore
import Sampling
import TextUI
import Workstation

/// A walk through the workstation in its own screens, on the English sample audit: `docs/tour.md`.
///
/// Nothing in it is drawn by hand. The clock, the reader and the seed are fixed, so that it is the same every time; a
/// test holds the page to it.
struct Tour {
    private let sample: SampleAudit
    private var workstation: Workstation
    private var canvas = Canvas(width: 80, height: 24)
    private var now: Timestamp
    private(set) var text: String

    private static let reader = "principal social worker"
    /// 2025-05-12, nine o'clock.
    private static let start = CivilDate(dayNumber: 20_220).dayNumber * 86_400_000 + 9 * 3_600_000
    /// How many cases have been read when the walk comes to the list of cases.
    private static let readBefore = 40

    static func markdown() throws -> String {
        var tour = try Tour()
        try tour.walk()
        return tour.text
    }

    private init() throws {
        sample = try SampleAudit(folder: Share.sampleAudit(Jurisdiction.england.sampleAudit))
        now = Timestamp(milliseconds: Tour.start)
        workstation = Workstation(
            reader: Tour.reader,
            list: StartList(
                samples: SampleAudit.all().map {
                    StartList.Sample(name: $0.name, title: $0.title, summary: $0.summary)
                }),
            width: canvas.width, height: canvas.height)
        text = """
            # A walk through the workstation

            Every screen is drawn by the program itself, at 80 columns and 24 rows, on the sample audit of Exampleshire, in
            which nothing is real: `advocacy-audit docs tour` prints this page. `advocacy-audit demo` opens the same audit
            to walk through oneself.

            """
    }

    private mutating func walk() throws {
        try show("The first screen", "Recent audits, the samples, and a new one. `n` begins it.")
        try makeAudit()
        let partly = try state(reading: Tour.readBefore)
        try send(.opened(OpenedAudit(state: partly, path: "exampleshire.audit", writer: "tour")))
        try show(
            "The cases",
            "The sample in the order of its tickets, with what is left and how long that takes at today's pace. "
                + "`Enter` opens a case, `/` searches, `x` replaces one that cannot be used.")
        try readCase()
        let whole = try state(reading: nil)
        try send(.opened(OpenedAudit(state: whole, path: "exampleshire.audit", writer: "tour")))
        try findings()
        try selfAssessment()
    }

    // MARK: The stages of the walk

    private mutating func makeAudit() throws {
        try press(.character("n"))
        for file in sample.frames {
            try type(file)
            try press(.enter, .enter)
        }
        try show(
            "A new audit: the frame",
            "Step by step, and nothing is drawn before the end. `Tab` completes a path; an empty line reads the files.")
        try press(.enter)
        try show(
            "What was read",
            "Every row is accounted for; what was refused says where and why. `Esc` goes back to the files.")
        try press(.enter, .enter, .enter, .enter, .enter)
        try press(.down, .space)
        try show("Strata", "The columns that the frame has, and the stages of every stratum they make.")
        try press(.enter, .control("u"))
        try type("96")
        try show(
            "How many cases",
            "The margin that a sample size buys, for the whole and for every stratum, while it is typed.")
        try press(.enter, .enter, .enter, .enter, .enter, .enter, .enter, .enter, .enter)
        try type("exampleshire")
        try press(.enter)
        try show(
            "Before anything is made",
            "What was chosen, and what it comes to. `Enter` asks once more, and `y` makes it.")
    }

    private mutating func readCase() throws {
        try press(.enter)
        try type("ny")
        try show(
            "Reading a case",
            "One key answers and goes on: `y`, `n`, `u` for what the file does not say. The panel says what follows so "
                + "far, by which provision, and what still decides it.")
        try type("nnn1")
        try show(
            "Agree or overrule",
            "The determination in a sentence with its reasons. `a` agrees and opens the next case, `r` overrules and "
                + "asks why, `t` writes what should be done.")
        try press(.character("t"))
        try type("Show the team what to record when nobody is named")
        try press(.enter)
        try type("team manager")
        try press(.enter)
        try type("30/6/2025")
        try press(.enter, .character("a"), .escape, .character("3"))
        try show(
            "Actions", "What is to be done, by whom and by when; urgent first, then overdue. `e` writes a CSV file.")
    }

    private mutating func findings() throws {
        try press(.character("2"))
        try show(
            "Findings",
            "The gap in a sentence, with its interval on a scale and what the cases that cannot be told could add. "
                + "`m` gives every figure's method.")
        try press(.tab, .tab)
        try show(
            "Findings: teams",
            "Teams against the limits of chance, with the test that goes with the picture: no league table.")
        try press(.tab, .tab, .tab)
        try show("Findings: over time", "The gap by when the stage started, each with its limits.")
        try press(.tab)
        try show("Findings: how soon", "How the days to referral, arrangement and first meeting are spread.")
    }

    private mutating func selfAssessment() throws {
        try press(.character("5"))
        try type("ar")
        try press(.character("g"))
        try type("A random sample, read with the principal social worker, and what it means for the years to come")
        try press(.enter)
        try type("S2")
        try press(.home, .down, .down)
        try show(
            "Self-assessment",
            "How the council judges its own commissioning, area by area: `r`, `a`, `g`, or `u` where nobody can tell. Green "
                + "asks for the key strengths, and what needs work for an action (`t`). What this audit itself holds on an "
                + "area stands beside it. The worst comes first, or, as here, by `S`, the published order. In Wales it is "
                + "the checklist of key tasks, with a matrix of what is done.")
    }

    // MARK: At the keyboard

    private mutating func press(_ keys: Key...) throws {
        for key in keys { try send(.input(.key(key))) }
    }

    private mutating func type(_ text: String) throws {
        for scalar in text.unicodeScalars { try press(.character(scalar)) }
    }

    private mutating func send(_ event: WorkstationEvent) throws {
        now = Timestamp(milliseconds: now.milliseconds + 15_000)
        for effect in workstation.update(event, at: now) {
            guard case .newAudit(let asked) = effect, let answer = try answer(asked) else { continue }
            try send(.newAudit(answer))
        }
    }

    /// Reads the sample's own frame; makes nothing.
    private func answer(_ effect: NewAuditEffect) throws -> NewAuditEvent? {
        func paths(_ frame: FrameChoice) -> [String] { frame.files.map { sample.folder + "/" + $0 } }
        switch effect {
        case .read(let frame): return .read(try FrameWork.survey(paths(frame), profiles: frame.profiles) { _ in true })
        case .count(let frame, _, let design):
            return .counted(
                try FrameWork.strata(paths(frame), profiles: frame.profiles, design: design) { _ in true })
        case .drawSeed: return .seed(sample.design.seed)
        case .check: return .pathIsFree
        case .complete, .make, .stop: return nil
        }
    }

    private mutating func show(_ title: String, _ sentence: String) throws {
        workstation.draw(on: &canvas)
        text += "\n## \(title)\n\n\(sentence)\n\n```\n\(canvas.dump())```\n"
    }

    // MARK: The audit

    /// The sample audit with its first cases read, or with all its readings; its events a few seconds apart.
    private func state(reading count: Int?) throws -> AuditState {
        let plan = try AuditMaker(
            title: sample.title, frames: sample.frames.map { sample.folder + "/" + $0 }, profiles: sample.profiles,
            design: sample.design, secondReadingShare: sample.secondReadingShare, reader: Tour.reader
        ).plan().plan
        var time = Tour.start - 3 * 3_600_000
        var sequence = 1
        func event(_ body: EventBody, by reader: String) -> Event {
            defer { (time, sequence) = (time + 14_000, sequence + 1) }
            return Event(
                writer: "tour", sequence: sequence, time: Timestamp(milliseconds: time), reader: reader, body: body)
        }
        var state = try AuditState(first: event(.opened(plan), by: Tour.reader))
        for (index, reading) in sample.readings.enumerated() where count == nil || index == 0 {
            let table = try DelimitedTable.read(sample.folder + "/" + reading.file)
            let rows = table.rows.map { AnswerSheet.Row(line: $0.line, cells: $0.cells) }
            let sheet = try AnswerSheet(headings: table.headings, rows: count.map { Array(rows.prefix($0)) } ?? rows)
            let reader = index == 0 ? Tour.reader : reading.reader
            for body in try sheet.events(for: state, reader: reader, today: Timestamp(milliseconds: Tour.start).date) {
                try state.apply(event(body, by: reader))
            }
        }
        return state
    }
}
