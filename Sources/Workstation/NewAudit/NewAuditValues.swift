import Advocacy
import Calendar
import Sampling
import TextUI
import Wording

/// Something typed that will not do: in which line, and what to do.
struct NewAuditFault: Error, Hashable {
    let row: NewAuditRow?
    let message: String

    init(_ row: NewAuditRow?, _ message: String) {
        self.row = row
        self.message = message
    }
}

/// What was typed, as values.
extension NewAuditScreen {
    func frameChoice() throws(NewAuditFault) -> FrameChoice {
        let given = given
        guard !given.isEmpty else {
            throw NewAuditFault(.file(0), say("Which file lists the stages? Type its path."))
        }
        var paths: [String] = []
        for index in given {
            let path = files[index].path.text.path
            guard !paths.contains(path) else {
                throw NewAuditFault(.file(index), say("\(path) is there already; a file counts once."))
            }
            paths.append(path)
        }
        let profiles = given.map { files[$0].profile.text.path }
        return FrameChoice(files: paths, profiles: profiles.map { $0.isEmpty ? "auto" : $0 })
    }

    /// The period, in which rules of the nation were in force.
    func period() throws(NewAuditFault) -> (from: CivilDate, to: CivilDate) {
        let first = try date(from, .from)
        let last = try date(to, .to)
        guard first <= last else {
            throw NewAuditFault(
                .to, say("The period ends (\(last)) before it begins (\(first)); correct one of the two."))
        }
        do {
            _ = try RuleSet.inForce(in: nation, on: first)
        } catch {
            throw NewAuditFault(.from, say("\(error.message.sentence) Begin later."))
        }
        return (first, last)
    }

    private func date(_ field: TextField, _ row: NewAuditRow) throws(NewAuditFault) -> CivilDate {
        do {
            return try CivilDate.parse(field.text.trimmed)
        } catch {
            throw NewAuditFault(row, "\(label(row)): \(error.message)")
        }
    }

    var excludedPaths: [String] { excluded.map(\.text.path).filter { !$0.isEmpty } }

    /// Refuses the nation that most stages do not belong to.
    func checkNation() throws(NewAuditFault) {
        let stages = survey?.report.accepted ?? 0
        guard let fault = NationOfFrame.fault(nation, stages: stages, ofOther: stages - self.stages(of: nation)) else {
            return
        }
        throw NewAuditFault(.nation, fault.message.sentence)
    }

    /// The design as far as counting strata needs it.
    func designForCounting() throws(NewAuditFault) -> Design {
        let period = try period()
        return Design(
            jurisdiction: nation, from: period.from, to: period.to, strata: marked, sampleSize: 1, seed: "")
    }

    func design(sampleSize: Int, seed: String = "") throws(NewAuditFault) -> Design {
        let period = try period()
        return Design(
            jurisdiction: nation, from: period.from, to: period.to, strata: marked, sampleSize: sampleSize,
            allocation: allocation, expectedRates: allocation == .neyman ? try neymanRates() : [:],
            minimumPerStratum: try wholeNumber(floor, .floor, 0...Limit.cases), seed: seed)
    }

    private func neymanRates() throws(NewAuditFault) -> [String: Double] {
        var all: [String: Double] = [:]
        for stratum in counted?.strata ?? [] {
            let row = NewAuditRow.stratumRate(stratum.name)
            guard let field = rates[stratum.name], let rate = Self.fraction(field), (0...1).contains(rate) else {
                let name = StratumName.shown(stratum.name)
                throw NewAuditFault(row, say("Neyman allocation needs the rate expected in \(name), from 0 to 1."))
            }
            all[stratum.name] = rate
        }
        return all
    }

    func wholeNumber(
        _ field: TextField, _ row: NewAuditRow, _ allowed: ClosedRange<Int>
    ) throws(NewAuditFault)
        -> Int
    {
        guard let number = Int(field.text.trimmed), allowed.contains(number) else {
            throw NewAuditFault(
                row,
                say(
                    "\(label(row)): a whole number from \(allowed.lowerBound) to \(allowed.upperBound.grouped)."))
        }
        return number
    }

    func expectedRate() throws(NewAuditFault) -> Double {
        guard let rate = Self.fraction(rate), rate > 0, rate < 1 else {
            throw NewAuditFault(.rate, say("The rate expected is a number between 0 and 1, for example 0.15."))
        }
        return rate
    }

    func secondReadingShare() throws(NewAuditFault) -> Double {
        guard let share = Self.fraction(secondReading), (0...1).contains(share) else {
            throw NewAuditFault(
                .secondReading, say("The share to be audited twice is a number from 0 to 1, for example 0.2."))
        }
        return share
    }

    /// The path with its ending.
    func auditPath() throws(NewAuditFault) -> String {
        let text = path.text.path
        guard let name = text.split(separator: "/", omittingEmptySubsequences: false).last, !name.isEmpty else {
            throw NewAuditFault(
                .path, say("Where is the audit to be kept? Type a path, for example town-2025.audit."))
        }
        return name.hasSuffix(".audit") && name.count > 6 ? text : text + ".audit"
    }

    /// Everything, once every step has been gone through.
    func auditChoice() throws(NewAuditFault) -> AuditChoice {
        let seed = self.seed.text.trimmed
        guard !seed.isEmpty else { throw NewAuditFault(.seed, say("The seed is empty; any text will do.")) }
        let reader = self.reader.text.trimmed
        guard !reader.isEmpty else { throw NewAuditFault(.reader, say("Who makes the audit? A role will do.")) }
        return AuditChoice(
            frame: try frameChoice(), frameSHA256: counted?.report.sha256 ?? "", excludedAudits: excludedPaths,
            design: try design(sampleSize: try wholeNumber(size, .size, 1...Limit.cases), seed: seed),
            policies: policies, secondReadingShare: try secondReadingShare(), reader: reader, path: try auditPath(),
            keepReason: keepReason)
    }

    /// `0.15`, `.15`, `15%`.
    static func fraction(_ field: TextField) -> Double? {
        let text = field.text.trimmed
        if text.hasSuffix("%") { return Double(String(text.dropLast()).trimmed).map { $0 / 100 } }
        return Double(text).flatMap { $0.isFinite ? $0 : nil }
    }
}

extension String {
    /// A path as it was typed or dropped on the terminal: without spaces around it, and without the quotes that a
    /// terminal puts around one that holds spaces.
    var path: String {
        let text = trimmed
        for quote in ["'", "\""] where text.count > 1 && text.hasPrefix(quote) && text.hasSuffix(quote) {
            return String(text.dropFirst().dropLast())
        }
        return text
    }

    /// With a capital first, unless it begins with the name of a file, and a full stop last.
    var sentence: String {
        // Welsh has words such as “mae'r”.
        let isWord = prefix { $0 != " " }.allSatisfy { $0.isLetter || $0 == "'" }
        let text = isWord ? prefix(1).uppercased() + dropFirst() : self
        return text.last == "." ? text : text + "."
    }
}
