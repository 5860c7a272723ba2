import Audit
import Sampling
import Tables
import Wording

/// Reads frames named on the command line, with a progress line.
package enum FrameWork {
    /// Told how far the reading has come; false stops it.
    package typealias Report = @Sendable (FrameProgress) -> Bool

    /// `refused` is told every row that is not taken.
    static func check(
        _ files: [String], profiles: [String], refused: (@Sendable (FrameReport.Refusal) throws -> Void)? = nil
    ) throws -> FrameReport {
        let guesses = try MappingWork.guesses(files, profiles)
        do {
            return try check(files, profiles, guesses, refused)
        } catch let error as FrameError {
            guard case .noHeading = error.why, let fault = guesses.fault else { throw error }
            throw Failure(.refused(fault))
        } catch let error as EveryRowRefused where error.isOfProcess && refused == nil {
            // The headings are the audit's own, and the kinds of forms the council's.
            let guesses = try MappingWork.guesses(files, profiles, evenBuiltIn: true)
            guard !guesses.profiles.isEmpty else { throw error }
            return try check(files, profiles, guesses, nil)
        }
    }

    private static func check(
        _ files: [String], _ profiles: [String], _ guesses: MappingWork.Guesses,
        _ refused: (@Sendable (FrameReport.Refusal) throws -> Void)?
    ) throws -> FrameReport {
        var report = try reading(files, profiles, guesses: guesses.profiles) { reader in
            var reader = reader
            reader.refused = refused
            // On one thread, of whose refusals few wait.
            if refused != nil { reader.settings.isParallel = false }
            return try reader.check()
        }
        report.warnings = guesses.notes + report.warnings
        return report
    }

    package static func survey(_ files: [String], profiles: [String], _ report: @escaping Report) throws -> FrameSurvey
    {
        try reading(files, profiles, report) { try $0.survey() }
    }

    package static func strata(
        _ files: [String], profiles: [String], design: Design, _ report: @escaping Report
    ) throws -> StrataOfFrame {
        try reading(files, profiles, report) { try SampleDrawer($0).strata(of: design) }
    }

    static func draw(
        _ files: [String], profiles: [String], design: Design, _ report: Report? = nil
    ) throws -> Draw {
        try reading(files, profiles, report) { try SampleDrawer($0).draw(design) }
    }

    /// Hands a reader of the files to `body`. `profiles` holds none, one for all, or one for each; `auto` lets the
    /// headings decide, and then `guesses`, by path. Without a `report` of its own the reading shows a line of progress. A
    /// file given twice is refused: its stages would count as merged with themselves. `recorded` are the profiles that an
    /// audit keeps, for when none is named.
    static func reading<Result>(
        _ files: [String], _ profiles: [String], rules: ReadingRules = .second, recorded: [FrameProfile?] = [],
        guesses: [String: FrameProfile] = [:], _ report: Report? = nil, _ body: (FrameReader) throws -> Result
    ) throws -> Result {
        if let twice = Files.twice(in: files) {
            throw Failure(.twice(file: twice))
        }
        let given = try profiles.map { $0 == "auto" ? nil : try FrameProfile.named($0) }
        let named = given.isEmpty && recorded.count == files.count ? recorded : given
        let sources = files.enumerated().map { index, path in
            let given = named.count == 1 ? named[0] : index < named.count ? named[index] : nil
            return FrameSource(path: path, profile: given ?? guesses[path])
        }
        let progress = Progress("reading \(files.map(World.lastComponent).joined(separator: ", "))")
        defer { progress.end() }
        let reader = FrameReader(
            sources, settings: ReadingSettings(rules: rules),
            progress: report ?? { state in
                progress.show(state.rows, share: Double(state.bytes) / Double(max(1, state.totalBytes)))
                return true
            })
        do {
            return try body(reader)
        } catch let error as DesignError {
            throw Failure(.refused(error))
        }
    }
}

// MARK: The frame again, for an audit that exists

extension FrameWork {
    /// The strata of a sample that is larger by so many cases: from the reserve, or from the frame where that is too short.
    static func extend(
        _ state: AuditState, by more: Int, frame: [String], profiles: [String]
    ) throws -> [StratumDraw] {
        let design = state.plan.designOfDraw
        do {
            if frame.isEmpty {
                return try SampleExtension(of: state.strata, design: design, by: more, taken: state.ticketsTaken).strata
            }
            let files = state.plan.frame.files
            return try reading(frame, profiles, rules: state.plan.reading, recorded: files.map(\.mapping)) { reader in
                try SampleDrawer(reader).extend(
                    state.strata, of: state.plan.frame, design: design, by: more, taken: state.ticketsTaken)
            }.strata
        } catch let error as SampleExtension.FrameNeeded {
            throw Failure(.frameNeeded(error))
        } catch let error as DesignError {
            throw Failure(.refused(error))
        } catch let error as FrameMismatch {
            throw Failure(.refused(error))
        }
    }

    /// What is wrong with the draw, held against the frame.
    static func verify(_ state: AuditState, frame: [String], profiles: [String]) throws -> [String] {
        func faults(_ recorded: [FrameProfile?]) throws -> [String] {
            try reading(frame, profiles, rules: state.plan.reading, recorded: recorded) { reader in
                try SampleDrawer(reader).verify(state.strata, of: state.plan.frame, design: state.plan.designOfDraw)
            }
        }
        do {
            return try faults(state.plan.frame.files.map(\.mapping))
        } catch let error as FrameError where frame.count > 1 && profiles.isEmpty {
            // Files in another order than the one recorded are another frame, and no file that cannot be read.
            guard let found = try? faults([]), !found.isEmpty else { throw error }
            return found
        }
    }
}
