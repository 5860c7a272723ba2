import Advocacy
import Audit
import AuditStore
import Calendar
import Commands
import Sampling
import Tables
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
            which nothing is real: `make docs` prints this page. `advocacy-audit demo` opens the same audit
            to walk through oneself.

            """
    }

    private mutating func walk() throws {
        try show("The first screen", "Recent audits, the samples, and a new one. `n` begins it.")
        try makeAudit()
        let partly = try state(reading: Tour.readBefore)
        try send(.opened(OpenedAudit(state: partly, path: "exampleshire.audit")))
        try show(
            "The cases",
            "The sample in the order of the draw, with what is left and how long that takes at today's pace. "
                + "`Enter` opens a case, `/` searches, `x` replaces one that cannot be used.")
        try readCase()
        let whole = try state()
        try send(.opened(OpenedAudit(state: whole, path: "exampleshire.audit")))
        try secondReading()
        try findings()
        try projection()
        try compare(with: state(cases: 48))
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
            "A new audit: your list",
            "Step by step, and nothing is drawn before the end. `Tab` completes a path; an empty line reads the files.")
        try press(.enter)
        try show(
            "What was read",
            "Every row is accounted for; what was refused says where and why. `Esc` goes back to the files.")
        try press(.enter, .enter, .enter, .enter, .enter)
        try press(.down, .space)
        try show("Sampling groups", "The columns that your list has, and the stages of every sampling group they make.")
        try press(.enter, .control("u"))
        try type("96")
        try show(
            "How many cases",
            "The margin that a sample size buys, for the whole and for every sampling group, while it is typed.")
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

    private mutating func secondReading() throws {
        try press(.character("f"))
        try type("8")
        try press(.character("m"))
        try show(
            "Second reading",
            "A fifth of the cases are read again by somebody who does not see the first reading. Only then do the two stand "
                + "side by side, what they differ on first; `m` settles the case and says why.")
        try press(.escape, .character("f"))
        try type("1")
    }

    private mutating func projection() throws {
        try press(.character("p"))
        while workstation.isWorking { try send(.input(.tick)) }
        try show(
            "Projection",
            "What the gap means for the years to come, each line with its uncertainty: `s` chooses the scenario, `c` shows "
                + "costs, `w` waits.")
        try press(.character("a"))
        while workstation.isWorking { try send(.input(.tick)) }
        try show(
            "Projection: what it rests on",
            "Every assumption is a line with its range; `Enter` changes it, and the picture is drawn anew at once.")
        try press(.character("a"), .escape)
    }

    private mutating func compare(with earlier: AuditState) throws {
        try press(.character("4"))
        try type("earlier.audit")
        try press(.enter)
        try send(.baseline(OpenedAudit(state: earlier, path: "earlier.audit")))
        try show(
            "Compare",
            "An audit against an earlier one, each difference with its interval and in words. The earlier one is here this "
                + "very audit with half its cases, so it comes with cautions.")
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
            switch effect {
            case .newAudit(let asked): if let answer = try answer(asked) { try send(.newAudit(answer)) }
            case .readAssumptions: try send(.assumptions(assumptions()))
            default: break
            }
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
        case .complete, .completeProfile, .keep, .make, .stop: return nil
        }
    }

    private func assumptions() throws -> AssumptionsFile {
        guard let file = sample.assumptions else { return AssumptionsFile(path: "", contents: .none) }
        return AssumptionsFile(
            path: file,
            contents: .read(try AssumptionFile.read(sample.folder + "/" + file, in: sample.design.jurisdiction)))
    }

    private mutating func show(_ title: String, _ sentence: String) throws {
        workstation.draw(on: &canvas)
        text += "\n## \(title)\n\n\(sentence)\n\n```\n\(canvas.dump())```\n"
    }

    // MARK: The audit

    /// The sample audit, or one of fewer cases drawn from the same frame with the same seed, which are then among its own;
    /// with its first cases read, or with all its readings; its events a few seconds apart.
    private func state(cases size: Int? = nil, reading count: Int? = nil) throws -> AuditState {
        var design = sample.design
        if let size { design.sampleSize = size }
        let plan = try AuditMaker(
            title: size.map { "\(sample.title), \($0) cases" } ?? sample.title,
            frames: sample.frames.map { sample.folder + "/" + $0 }, profiles: sample.profiles, design: design,
            secondReadingShare: sample.secondReadingShare, reader: Tour.reader
        ).plan().plan
        var time = Tour.start - 3 * 3_600_000
        var sequence = 1
        func event(_ body: EventBody, by reader: String) -> Event {
            defer { (time, sequence) = (time + 14_000, sequence + 1) }
            return Event(
                writer: "tour", sequence: sequence, time: Timestamp(milliseconds: time), reader: reader, body: body)
        }
        var state = try AuditState(first: event(.opened(plan), by: Tour.reader))
        let isPart = size != nil || count != nil
        for (index, reading) in sample.readings.enumerated() where index == 0 || !isPart {
            let table = try Sheet.read(sample.folder + "/" + reading.file, as: AnswerSheet.kind)
            // Every row begins with its case.
            let rows = table.rows.filter { $0.cells.first.flatMap(state.position(of:)) != nil }
            let sheet = try AnswerSheet(
                Sheet(headings: table.headings, rows: Array(rows.prefix(count ?? rows.count))))
            let reader = index == 0 ? Tour.reader : reading.reader
            let today = Timestamp(milliseconds: Tour.start).date
            for body in try sheet.entries(for: state, reader: reader, today: today).map(\.body) {
                try state.apply(event(body, by: reader))
            }
        }
        return state
    }
}
