import Advocacy
import Findings
import Statistics
import Wording

extension Findings {
    func writeBreakdowns(on text: inout PlainText) {
        // One stratum is the whole, and strata made of one variable stand in its own table.
        if byStratum.count > 1, stratumVariable == nil { write(byStratum, as: heading(.stratum), on: &text) }
        write(byTeam, as: heading(.team), on: &text)
        teamVariation?.write(on: &text)
        write(byProcess, as: heading(.process), on: &text)
        for variable in BreakdownVariable.cohorts {
            write(cohorts.filter { $0.variable == variable }, as: heading(variable), on: &text)
        }
        if let variable = byStart.first?.variable, byStart.contains(where: { $0.read > 0 }) {
            write(byStart, as: heading(variable), on: &text)
            if let startSentence { text.paragraph(startSentence, indent: 2) }
        }
    }

    private func heading(_ variable: BreakdownVariable) -> String {
        stratumVariable == variable ? say("By \(variable.label) (the sampling groups)") : say("By \(variable.label)")
    }

    /// One table. Rates per 100 with their limits; a dash where fewer than ten cases are read, or no limits hold yet.
    private func write(_ parts: [Breakdown], as title: String, on text: inout PlainText) {
        guard !parts.isEmpty else { return }
        text.heading(title)
        let rows = parts.map { part in
            [
                part.label(in: jurisdiction), part.population.map(\.grouped) ?? "-", part.read.grouped,
                part.count.grouped, part.rate.map(\.perHundred) ?? "-",
                part.interval.map(\.perHundred) ?? "-",
            ]
        }
        text.table(["", "N", "n", say("gaps"), say("per 100"), say("\(level.inHundred)% limits")], rows)
        let names = Set(parts.compactMap(\.interval?.method.saidName)).sorted()
        if !names.isEmpty { text.paragraph(say("Method: \(names.joined(separator: ", "))."), indent: 2) }
    }

    func writeTimeliness(on text: inout PlainText) {
        let stages: [(String, Timeliness.Days)] = [
            (say("referral"), timeliness.referral), (say("arranged"), timeliness.arranged),
            (say("first meeting"), timeliness.firstMeeting),
        ]
        guard stages.contains(where: { $0.1.n > 0 }) || timeliness.arrangedCases > 0 else { return }
        text.heading(say("How soon, in days"))
        let rows = stages.filter { $0.1.n > 0 }.map { name, days in
            [name, days.from?.label ?? "-", days.n.grouped]
                + [days.q1, days.median, days.q3].map { $0.map(\.tenths) ?? "-" }
        }
        if !rows.isEmpty {
            text.table(["", say("from"), "n", say("quarter by"), say("half by"), say("three quarters by")], rows)
            text.paragraph(say("Of cases audited with the date, unweighted; N \(population.grouped)."), indent: 2)
        }
        // The other clock, where it can be read off at all.
        for clock in timeliness.clocks where !stages.allSatisfy({ $0.1.from == nil || $0.1.from == clock.from }) {
            let shown = [
                (say("referral"), clock.referral), (say("arranged"), clock.arranged),
                (say("first meeting"), clock.firstMeeting),
            ]
            let medians = shown.compactMap { name, days in
                days.median.map { "\(name) \($0.tenths) (n \(days.n.grouped))" }
            }
            .joined(separator: ", ")
            guard !medians.isEmpty else { continue }
            text.paragraph(
                clock.from == .firstContact
                    ? say("Half by, in days from first contact: \(medians).")
                    : say("Half by, in days from the start of the stage: \(medians)."), indent: 2, hanging: 4)
        }
        text.paragraph(
            say(
                "In time, per 100 arranged where the duty arose: ",
                "\(Findings.rate(timeliness.inTime.rate, timeliness.inTime.interval)); ",
                "\(timeliness.inTime.count.grouped) of \(timeliness.arrangedCases.grouped) arranged, of ",
                "\(read.grouped) audited, N \(population.grouped)."),
            indent: 2, hanging: 4)
    }

    func writeRecording(on text: inout PlainText) {
        if !reasons.isEmpty {
            text.heading(say("Why no advocate came"))
            let given = reasons.reduce(0) { $0 + ($1.reason == "notRecorded" ? 0 : $1.count) }
            text.table(["", say("cases")], reasons.map { [Findings.reasonWords($0.reason), $0.count.grouped] })
            text.paragraph(
                say("A reason is recorded in \(given.grouped) of \(gap.perAssessment.count.grouped) gaps."),
                indent: 2)
        }
        let silent = recording.filter { $0.notRecorded > 0 }
        guard !silent.isEmpty else { return }
        text.heading(say("What the files do not say"))
        text.table(
            ["", say("not recorded"), say("asked")],
            silent.map { [$0.fact.label(in: jurisdiction), $0.notRecorded.grouped, $0.asked.grouped] })
    }

    func writeAgreement(on text: inout PlainText) {
        guard agreement.n > 0 else { return }
        text.heading(say("Second reading"))
        func row(_ name: String, _ measures: AgreementMeasures) -> [String] {
            [name, agreement.n.grouped, measures.agreed.grouped]
                + [measures.raw, measures.kappa, measures.ac1, measures.pabak].map {
                    $0.value.map(\.hundredths) ?? "-"
                }
        }
        text.table(
            ["", "n", say("agreed"), say("share"), "kappa", "AC1", "PABAK"],
            [row(say("the duty"), agreement.duty), row(say("the outcome"), agreement.outcome)])
    }

    /// A choice of `action.reasonNotMade` as people read it.
    static func reasonWords(_ reason: String) -> String { reasonPhrases[reason]?.said ?? words(reason) }

    private static let reasonPhrases: [String: Phrase] = [
        "notConsidered": "not considered", "thoughtFamilyEnough": "thought family enough",
        "thoughtNotEligible": "thought not eligible", "noCapacityInService": "no capacity in service",
        "urgent": "urgent", "personNotAsked": "person not asked", "other": "other", "notRecorded": "not recorded",
    ]

    /// "thoughtFamilyEnough" as "thought family enough".
    static func words(_ name: String) -> String {
        name.reduce(into: "") { text, character in
            text += character.isUppercase ? " " + character.lowercased() : String(character)
        }
    }
}
