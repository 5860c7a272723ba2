import Advocacy
import Sampling
import Wording

/// What a line means, what it may hold, and what follows from it.
extension NewAuditScreen {
    func hint(_ row: NewAuditRow) -> String {
        switch row {
        case .file(0) where files.count == 1:
            say("The path of a CSV file; Tab completes it. Relative paths start where the program was started.")
        case .file(let index) where files[index].path.isEmpty:
            say(
                "Another file, where safeguarding or another system exports one of its own; ",
                "left empty, Enter reads your list.")
        case .file: say("Enter goes on; an emptied line leaves the file out.")
        case .profile:
            say(
                "auto goes by the headings; cld is Client Level Data, plain the audit's own; guess shows what the columns ",
                "seem to hold. Or a saved profile (Tab shows them), or the path of one.")
        case .nation where isMapping: mappingHint(row)
        case .mappedField, .notKept, .kind, .state: mappingHint(row)
        case .nation:
            say(
                "\(stages(of: .england).grouped) of the stages of your list are of processes of England, ",
                "\(stages(of: .wales).grouped) of Wales; some belong to both. Space changes it.")
        case .from, .to: say("As 2025-04-01 or 1/4/2025. Both days are in the period.")
        case .excluded:
            say("The path of an earlier audit, so that nobody's case is audited again. Left empty, Enter goes on.")
        case .column:
            say("Space marks a column or takes the mark away; Enter goes on. PgDn shows more sampling groups.")
        case .size: sizeHint
        case .rate:
            say(
                "The gap you expect, between 0 and 1, for planning alone. ",
                "0.5 is the most careful: the margin is widest there.")
        case .allocation:
            say(
                "Space changes it. Proportional suits nearly always; Neyman needs a rate expected in every sampling group."
            )
        case .floor:
            say(
                "So many at least of each sampling group; one that has no more is audited in full. 2 allow an error to be given."
            )
        case .stratumRate: say("The rate expected in this sampling group, from 0 to 1.")
        case .seed: say("Drawn from the system; any other text will do, as one drawn by lot before witnesses.")
        case .secondReading: secondReadingHint
        case .reader: say("Who makes and reads the audit: a role, as the record keeps it.")
        case .reviews: say("Space changes it. Whether every review can carry the duty, or those alone.")
        case .notRecorded:
            say("Space changes it. How a case counts where an advocate was owed and the file does not say.")
        case .path: pathHint
        }
    }

    private var sizeHint: String {
        let margins = NewAuditMargins(self)
        return margins.fault ?? NewAuditMargins.method
    }

    private var secondReadingHint: String {
        guard let share = try? secondReadingShare(), let size = try? wholeNumber(size, .size, 1...Limit.cases) else {
            return say("The share of the sample that a second reader reads without seeing the first, from 0 to 1.")
        }
        let cases = Int((share * Double(size)).rounded(.up))
        return say("The share that a second reader reads without seeing the first: \(cases) of \(size) cases.")
    }

    private var pathHint: String {
        guard let path = try? auditPath() else {
            return say(
                "Where the audit is kept; its name, without .audit, is the title. ",
                "Nobody else on this machine may read it.")
        }
        return say("Makes \(path), which nobody else on this machine may read.")
    }
}
