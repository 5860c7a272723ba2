import Advocacy
import Findings
import Projection
import Wording

// The page that stands alone: what was asked, the gap, how sure, what it means, what is to be decided.

extension ReportMaterial {
    /// Points of the first page; no more than six, the gap first.
    var points: [ReportSentence] {
        var list = [gapPoint]
        for point in [totalPoint, ofDutyPoint, untoldPoint] + projectionPoints { if let point { list.append(point) } }
        return Array(list.prefix(Self.mostPoints))
    }

    static let mostPoints = 6

    /// The headline; where it counts in a thousand, what is published counts in a hundred.
    private var gapPoint: ReportSentence {
        let text = findings.boardHeadline
        guard let rate = findings.gap.perAssessment.rate, let limits = findings.gap.perAssessment.interval else {
            return ReportSentence(text)
        }
        guard findings.gap.perAssessment.count > 0, findings.gap.perAssessment.count < findings.read else {
            return ReportSentence(text)
        }
        let published =
            rate < 0.01
            ? say("Of every 100 assessments fewer than 1 had a gap; at most \((limits.high * 100).rounded(.up).whole).")
            : text
        return ReportSentence(text, published: published)
    }

    private var totalPoint: ReportSentence? {
        guard let total = findings.gap.perAssessment.total, let limits = findings.gap.perAssessment.totalInterval,
            findings.gap.perAssessment.count > 0
        else { return nil }
        let days = findings.to.dayNumber - findings.from.dayNumber + 1
        func point(_ about: String, _ low: String, _ high: String) -> String {
            (365...366).contains(days)
                ? say("That is about \(about) assessments in the year: at least \(low), at most \(high).")
                : say("That is about \(about) assessments in the period: at least \(low), at most \(high).")
        }
        func rounded(_ value: Double) -> String { rules.rounded(value).whole }
        return ReportSentence(
            point(total.whole, limits.low.grouped, limits.high.grouped),
            published: point(rounded(total), rounded(Double(limits.low)), rounded(Double(limits.high))))
    }

    private var ofDutyPoint: ReportSentence? {
        guard let rate = findings.gap.ofDuty.rate, let limits = findings.gap.ofDuty.interval else { return nil }
        let text = say(
            "Of every 100 owed an advocate, about \((rate * 100).whole) did not have one in time: ",
            "at least \((limits.low * 100).rounded(.down).whole), at most \((limits.high * 100).rounded(.up).whole).")
        return ReportSentence(text, published: text)
    }

    private var untoldPoint: ReportSentence? {
        let count = findings.duty.indeterminate.count
        guard let low = findings.gap.bounds.low, let high = findings.gap.bounds.high else { return nil }
        if low == high {
            return ReportSentence(say("In every case audited the file lets one tell."))
        }
        func point(_ low: String, _ high: String) -> String {
            say("Some files do not let one tell; counted out or in, the gap is \(low) or \(high) in 100.")
        }
        guard count > 0 else { return ReportSentence(point(low.perHundred, high.perHundred)) }
        return ReportSentence(
            point(low.perHundred, high.perHundred), published: point((low * 100).whole, (high * 100).whole))
    }

    private var projectionPoints: [ReportSentence?] {
        guard let projection = projected?.projection, let full = projection.scenario(.fullCompliance)?.years.first,
            let today = projection.scenario(.todaysPractice)?.years.first
        else { return [] }
        return [peoplePoint(full), workPoint(full, today)]
    }

    private func peoplePoint(_ full: YearProjection) -> ReportSentence? {
        guard let people = full[.people] else { return nil }
        func point(_ written: (Double) -> String) -> String {
            say(
                "In \(full.label) about \(written(people.median)) people should be offered an advocate: ",
                "\(written(people.p025)) to \(written(people.p975)).")
        }
        return ReportSentence(point { $0.whole }, published: point { rules.rounded($0).whole })
    }

    private func workPoint(_ full: YearProjection, _ today: YearProjection) -> ReportSentence? {
        guard let cost = full[.cost], let now = today[.cost] else { return nil }
        func money(_ value: Double) -> String { ReportUnit.money.written(value) }
        let text = say(
            "Full compliance would cost about \(money(cost.median)) in \(full.label), ",
            "\(money(cost.p025)) to \(money(cost.p975)); practice as it is, \(money(now.median)).")
        return ReportSentence(text, published: text)
    }

    /// The first page as a section; where it stands alone, what resulted stands in it if there is no cost to show.
    func boardSection(isAlone: Bool) -> ReportSection {
        var blocks: [ReportBlock] = [.points(points)]
        blocks.append(.table(findings.gapTable))
        if let cost = projected?.projection.yearTable(
            .cost, id: "costShort", title: say("What it would cost"), isShort: true)
        {
            blocks.append(.table(cost))
        } else if isAlone, findings.read > 0 {
            blocks.append(.table(findings.outcomeTable))
        }
        blocks.append(.paragraph(neverAssessed))
        return ReportSection(id: "summary", heading: say("In short"), blocks: blocks)
    }

    /// What no audit of this kind can tell.
    var neverAssessed: ReportSentence { ReportSentence(open: FindingWarning.neverAssessed.message) }

    /// What the board is asked to decide, and who signed; nil where neither is given.
    var decisionSection: ReportSection? {
        var blocks: [ReportBlock] = []
        if !decisions.isEmpty { blocks.append(.points(decisions.map { ReportSentence(open: $0) })) }
        if let signed { blocks.append(.paragraph(ReportSentence(open: say("Signed: \(signed).")))) }
        guard !blocks.isEmpty else { return nil }
        return ReportSection(id: "decisions", heading: say("What the board is asked to decide"), blocks: blocks)
    }
}
