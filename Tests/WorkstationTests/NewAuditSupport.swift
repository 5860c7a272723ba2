import Advocacy
import Sampling
import Testing
import TextUI

@testable import Workstation

/// A frame as it was read, and the strata it would have.
enum SampleFrame {
    static let survey: FrameSurvey = {
        var report = FrameReport()
        report.rows = 1240
        report.accepted = 1150
        report.merged = 12
        report.outOfScope = 70
        report.refused = 8
        report.byProcess = ["needsAssessment": 700, "carePlanRevision": 300, "carersAssessment": 150]
        report.byTeam = ["North Hub": 400, "South Hub": 350, "Hospital": 250, "(not recorded)": 150]
        report.byMonth = ["2025-02": 20, "2025-04": 300, "2025-07": 330, "2025-11": 280, "2026-03": 220]
        report.refusals = (1...8).map {
            FrameReport.Refusal(
                file: "cld.csv", line: 30 * $0, column: "Event Start Date", value: "45\($0)21",
                reason: "looks like a spreadsheet serial number; format the column as a date and export it again")
        }
        report.refusalGroups = report.refusals.map {
            FrameReport.RefusalGroup(
                value: $0.value, count: 1, file: $0.file, line: $0.line, column: $0.column, reason: $0.reason)
        }
        report.unrecognised = [FrameReport.Unrecognised(column: "Gender", value: "Q", count: 3)]
        report.sha256 = String(repeating: "ab", count: 32)
        report.warnings = ["cld.csv: not stored: “Forename” (looks like a name)"]
        return FrameSurvey(
            report: report,
            files: [FrameFile(name: "cld.csv", sha256: report.sha256, profile: "cld")],
            columns: [
                .init(name: "process", values: 3), .init(name: "team", values: 4), .init(name: "Grade", values: nil),
            ])
    }()

    /// What a report of a case system seems to hold, as far as its columns and values go.
    static let guess: MappingGuess = {
        func values(_ texts: [(String, Int)]) -> [MappingGuess.Value] { texts.map { .init(text: $0.0, count: $0.1) } }
        let columns: [MappingGuess.Column] = [
            .init(heading: "Form ID", samples: ["F400100", "F400103", "F400106"]),
            .init(
                heading: "Form Type", samples: ["Care Act Assessment", "Annual Review", "Visit"],
                values: values([
                    ("Care Act Assessment", 1400), ("Annual Review", 900), ("Carer's Assessment", 420), ("Visit", 230),
                    ("S42 Enquiry", 90),
                ])),
            .init(
                heading: "Form Status", samples: ["Finalised", "Cancelled"],
                values: values([("Finalised", 2700), ("Cancelled", 210), ("In progress", 130)])),
            .init(heading: "Form Started", samples: ["03/06/2025", "14/07/2025"]),
            .init(heading: "Created", samples: ["01/06/2025", "13/07/2025"]),
            .init(heading: "Worker Team", samples: ["North Hub", "Hospital Team"]),
            .init(heading: "Person Name", samples: [], notKept: "a name"),
            .init(heading: "NHS Number", samples: [], notKept: "an NHS number"),
        ]
        return MappingGuess(
            file: "mosaic.csv", columns: columns,
            fields: [
                .init(field: .reference, sureness: .sure, columns: [0]),
                .init(field: .process, sureness: .sure, columns: [1]),
                .init(field: .status, sureness: .sure, columns: [2]),
                .init(field: .started, sureness: .unsure, columns: [3, 4]),
                .init(field: .team, sureness: .sure, columns: [5]),
            ])
    }()

    static func strata(_ columns: [String]) -> StrataOfFrame {
        var report = survey.report
        report.accepted = 1130
        report.outOfPeriod = 20
        let strata: [(String, Int)] =
            switch columns {
            case []: [("all", 1130)]
            case ["team"]: [("(not recorded)", 145), ("Hospital", 245), ("North Hub", 395), ("South Hub", 345)]
            default: (1...40).map { ("stratum \(100 + $0)", $0 == 40 ? 350 : 20) }
            }
        return StrataOfFrame(
            strata: strata.map { StratumPopulation(name: $0.0, population: $0.1) }, excluded: 0, report: report,
            warnings: report.warnings)
    }
}

extension Person {
    var newAudit: NewAuditScreen? { workstation.desk.newAudit }

    /// Plays the executable's part in the making of an audit: answers what was asked.
    mutating func answer() {
        for effect in effects {
            guard case .newAudit(let asked) = effect else { continue }
            switch asked {
            case .read(let frame):
                let unmapped = frame.files.indices.filter {
                    frame.files[$0].contains("mosaic") && frame.profiles[$0] == "auto"
                }
                send(
                    .newAudit(
                        unmapped.isEmpty
                            ? .read(SampleFrame.survey)
                            : .unmapped(unmapped.map { FileGuess(file: $0, guess: SampleFrame.guess) })))
            case .keep(_, let mappings):
                let kept = Dictionary(mappings.map { ($0.file, "/profiles/\($0.file).json") }) { first, _ in first }
                send(.newAudit(.readBy(SampleFrame.survey, profiles: kept, note: nil)))
            case .count(_, _, let design): send(.newAudit(.counted(SampleFrame.strata(design.strata))))
            case .drawSeed: send(.newAudit(.seed("0123456789abcdef")))
            case .check: send(.newAudit(.pathIsFree))
            case .completeProfile(let text):
                send(.newAudit(.completed(text, candidates: ["auto", "guess", "county"])))
            case .complete(let text): send(.newAudit(.completed(text + "ld.csv", candidates: [])))
            case .make, .stop: break
            }
        }
    }

    mutating func enter() {
        press(.enter)
        answer()
    }

    /// Goes through the steps with what is suggested, as far as one step.
    mutating func makeAudit(asFarAs step: NewAuditScreen.Step, marking columns: Int = 0) {
        press(.character("n"))
        type("/data/cld.csv")
        for _ in 0..<60 where newAudit?.step != step {
            while newAudit?.step == .strata, columns > newAudit?.marked.count ?? 0 {
                press(.down, .space)
                answer()
            }
            if newAudit?.focused == .path, newAudit?.path.isEmpty == true { type("/data/town") }
            enter()
        }
        #expect(newAudit?.step == step)
    }
}
