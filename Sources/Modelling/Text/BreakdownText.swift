import Advocacy
import Statistics

extension Findings {
    func writeBreakdowns(on text: inout PlainText) {
        write(byStratum, as: "By stratum", on: &text)
        write(byTeam, as: "By team", on: &text)
        write(byProcess, as: "By process", on: &text)
        for variable in BreakdownVariable.cohorts {
            write(cohorts.filter { $0.variable == variable }, as: "By \(variable.label)", on: &text)
        }
    }

    /// One table. Rates per 100 with their limits; a dash where fewer than ten cases are read, or no limits hold yet.
    private func write(_ parts: [Breakdown], as title: String, on text: inout PlainText) {
        guard !parts.isEmpty else { return }
        text.heading(title)
        let rows = parts.map { part in
            [
                label(of: part), part.population.map(Figures.whole) ?? "-", Figures.whole(part.read),
                Figures.whole(part.count), part.rate.map(Figures.perHundred) ?? "-",
                part.interval.map { "\(Figures.perHundred($0.low)) to \(Figures.perHundred($0.high))" } ?? "-",
            ]
        }
        text.table(["", "N", "n", "gaps", "per 100", "95% limits"], rows)
        let names = Set(parts.compactMap(\.interval?.method.name)).sorted()
        if !names.isEmpty { text.paragraph("Method: \(names.joined(separator: ", ")).", indent: 2) }
    }

    private func label(of part: Breakdown) -> String {
        if part.variable == .process, let process = Process(rawValue: part.name) { return process.label(in: jurisdiction) }
        return part.name.isEmpty ? "the whole frame" : part.name
    }

    func writeTimeliness(on text: inout PlainText) {
        let stages: [(String, Timeliness.Days)] = [
            ("referral", timeliness.referral), ("arranged", timeliness.arranged),
            ("first meeting", timeliness.firstMeeting),
        ]
        guard stages.contains(where: { $0.1.n > 0 }) || timeliness.inTime.rate != nil else { return }
        text.heading("How soon")
        let rows = stages.filter { $0.1.n > 0 }.map { name, days in
            let from = days.from.map { ", days from \($0.label)" } ?? ""
            return [name + from, Figures.whole(days.n)] + [days.q1, days.median, days.q3].map { $0.map(Figures.tenths) ?? "-" }
        }
        if !rows.isEmpty {
            text.table(["", "n", "quarter by", "half by", "three quarters by"], rows)
            text.paragraph("Of cases read with the date, unweighted; N \(Figures.whole(population)).", indent: 2)
        }
        text.paragraph(
            "In time, per 100 arranged where the duty arose: \(Findings.rate(timeliness.inTime.rate, timeliness.inTime.interval)); "
                + "\(Figures.whole(timeliness.inTime.count)) in time, of \(Figures.whole(read)) read, N \(Figures.whole(population)).",
            indent: 2, hanging: 4)
    }

    func writeRecording(on text: inout PlainText) {
        if !reasons.isEmpty {
            text.heading("Why no advocate came")
            let given = reasons.reduce(0) { $0 + $1.count }
            text.table(["", "cases"], reasons.map { [Findings.words($0.reason), Figures.whole($0.count)] })
            text.paragraph(
                "A reason is recorded in \(Figures.whole(given)) of \(Figures.whole(gap.perAssessment.count)) gaps read.", indent: 2)
        }
        let silent = recording.filter { $0.notRecorded > 0 }
        guard !silent.isEmpty else { return }
        text.heading("What the files do not say")
        text.table(
            ["", "not recorded", "asked"],
            silent.map { [$0.fact.label(in: jurisdiction), Figures.whole($0.notRecorded), Figures.whole($0.asked)] })
    }

    func writeAgreement(on text: inout PlainText) {
        guard agreement.n > 0 else { return }
        text.heading("Second reading")
        func row(_ name: String, _ measures: ReaderAgreement.Measures) -> [String] {
            [name, Figures.whole(agreement.n), Figures.whole(measures.agreed)]
                + [measures.raw, measures.kappa, measures.ac1, measures.pabak].map { $0.map(Findings.hundredths) ?? "-" }
        }
        text.table(
            ["", "n", "agreed", "share", "kappa", "AC1", "PABAK"],
            [row("the duty", agreement.duty), row("the outcome", agreement.outcome)])
    }

    private static func hundredths(_ number: Double) -> String {
        let hundredths = Int((number * 100).rounded())
        let digits = String(hundredths.magnitude % 100)
        let sign = hundredths < 0 ? "-" : ""
        return "\(sign)\(hundredths.magnitude / 100).\(digits.count == 1 ? "0" : "")\(digits)"
    }

    /// "thoughtFamilyEnough" as "thought family enough".
    private static func words(_ name: String) -> String {
        name.reduce(into: "") { text, character in
            text += character.isUppercase ? " " + character.lowercased() : String(character)
        }
    }
}
