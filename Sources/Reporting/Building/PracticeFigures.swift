import Advocacy
import Findings
import Wording

// How soon, why not, and what the files say: counts of the cases audited.

extension Findings {
    /// How many days it took; nil where no date is recorded.
    var dayTable: ReportTable? {
        let stages: [(String, Timeliness.Days)] = [
            (say("referral"), timeliness.referral), (say("arranged"), timeliness.arranged),
            (say("first meeting"), timeliness.firstMeeting),
        ]
        let rows = stages.filter { $0.1.n > 0 }.map { name, days in
            let quarters = days.q1.flatMap { first in days.q3.map { ReportCell.interval(first, $0) } }
            return ReportRow([
                .text(name), .text(days.from?.label ?? ""), .count(days.n), ReportCell(days.median),
                quarters ?? .symbol(.notAvailable),
            ])
        }
        guard !rows.isEmpty else { return nil }
        return ReportTable(
            "days", title: say("How soon, in days"), sentence: ReportSentence(timeliness.sentence),
            columns: [
                ReportColumn("step", "", .text, .open), ReportColumn("from", say("from"), .text, .open),
                ReportColumn("cases", say("cases"), .count, .count),
                ReportColumn("median", say("half by"), .days, .estimate),
                ReportColumn("quarters", say("from a quarter to three quarters by"), .days, .within),
            ],
            rows: rows, notes: [ReportSentence(open: say("Of cases audited with the date, unweighted."))],
            methods: methodNames("timeliness"), read: read, population: population, exposure: .counts,
            plot: ReportPlot(
                .intervals, axis: say("days"), figure: "median", limits: ["quarters"],
                legend: say("A dot is the middle, a line holds the middle half.")))
    }

    /// Why no advocate came, among the gaps, with what each reason calls for; nil where none is recorded.
    func reasonTable(_ themes: TrainingThemes) -> ReportTable? {
        guard !reasons.isEmpty else { return nil }
        return ReportTable(
            "reasons", title: say("Why no advocate came"),
            columns: [
                ReportColumn("reason", say("reason"), .text, .open),
                ReportColumn("cases", say("cases"), .count, .count),
                ReportColumn("theme", say("what it calls for"), .text, .open),
            ],
            rows: reasons.map { reason in
                ReportRow(
                    [
                        .text(Findings.reasonWords(reason.reason)), .count(reason.count),
                        .text(themes.theme(of: reason.reason)),
                    ], addsTo: 0)
            },
            notes: [countNote], read: read, population: population, exposure: .counts,
            plot: ReportPlot(.bars, axis: say("gaps"), figure: "cases", legend: say("Bars are gaps in cases audited.")))
    }

    /// What the files do not say; nil where they say all.
    var recordingTable: ReportTable? {
        let silent = recording.filter { $0.notRecorded > 0 }
        guard !silent.isEmpty else { return nil }
        return ReportTable(
            "recording", title: say("What the files do not say"),
            columns: [
                ReportColumn("fact", "", .text, .open),
                ReportColumn("notRecorded", say("not recorded"), .count, .count),
                ReportColumn("asked", say("asked"), .count, .count),
            ],
            rows: silent.map {
                ReportRow([
                    .text($0.fact.label(in: jurisdiction)), .count($0.notRecorded), .count($0.asked),
                ])
            },
            notes: [countNote], read: read, population: population, exposure: .counts)
    }

    /// What was recorded beside the duty; nil where nothing was asked.
    var practiceTable: ReportTable? {
        guard !practice.isEmpty else { return nil }
        return ReportTable(
            "practice", title: say("Practice"),
            columns: [
                ReportColumn("subject", "", .text, .open), ReportColumn("yes", say("yes"), .count, .count),
                ReportColumn("no", say("no"), .count, .within),
                ReportColumn("notRecorded", say("not said"), .count, .count),
                ReportColumn("asked", say("asked"), .count, .within),
                ReportColumn("rate", say("yes in 100"), .rate, .within),
                ReportColumn("limits", say("95% limits"), .rate, .within),
            ],
            rows: practice.map { found in
                ReportRow([
                    .text(found.subject.label), .count(found.whole.yes), .count(found.whole.no),
                    .count(found.whole.notRecorded), .count(found.whole.asked), ReportCell(found.whole.rate),
                    .limits(found.whole.interval),
                ])
            },
            notes: [ReportSentence(practiceNote, published: countNote.text)], methods: methodNames("practice"),
            read: read, population: population, exposure: .counts)
    }

    /// Who is owed an advocate under other law; nil where nobody is.
    var entitlementTable: ReportTable? {
        let told = entitlements.rows.filter { $0.persons + $0.possible + $0.wouldGain > 0 }
        guard !told.isEmpty else { return nil }
        return ReportTable(
            "entitlements", title: say("Owed an advocate under other law"),
            columns: [
                ReportColumn("entitlement", "", .text, .open),
                ReportColumn("provision", say("provision"), .text, .open),
                ReportColumn("persons", say("people"), .count, .count),
                ReportColumn("possible", say("perhaps"), .count, .count),
            ],
            rows: told.map {
                ReportRow([
                    .text($0.entitlement.label), .text($0.entitlement.provision), .count($0.persons),
                    .count($0.possible),
                ])
            },
            notes: [ReportSentence(open: say("People of the cases audited, each once."))], read: read,
            population: population, exposure: .counts)
    }

    /// Rows of the list that never carry the duty; nil where there is none, or none were counted.
    var demandTable: ReportTable? {
        guard let demandBeyondDuty, !demandBeyondDuty.isEmpty else { return nil }
        return ReportTable(
            "beyondDuty", title: say("Demand beyond the duty"),
            sentence: demandBeyondDuty.sentence(in: jurisdiction).map { ReportSentence($0) },
            columns: [
                ReportColumn("process", "", .text, .open),
                ReportColumn("rows", say("in your list"), .count, .frameCount),
            ],
            rows: demandBeyondDuty.map {
                ReportRow([.text($0.process.label(in: jurisdiction)), .count($0.count)])
            }, exposure: .counts)
    }

    /// The gap under other readings of the law; nil where there is no other.
    var rivalTable: ReportTable? {
        guard rivals.count > 1 else { return nil }
        return ReportTable(
            "rivals", title: say("Gaps under each reading of the law"),
            columns: [
                ReportColumn("reading", "", .text, .open), ReportColumn("rate", say("gaps in 100"), .rate, .rate),
                ReportColumn("limits", say("95% limits"), .rate, .within),
                ReportColumn("ofDuty", say("in 100 owed an advocate"), .rate, .rate),
                ReportColumn("ofDutyLimits", say("95% limits of that"), .rate, .within),
                ReportColumn("turned", say("cases that turn"), .count, .within),
            ],
            rows: rivals.map { rival in
                ReportRow([
                    .text(rival.reading.label), ReportCell(rival.perAssessment.rate),
                    .limits(rival.perAssessment.interval), ReportCell(rival.ofDuty.rate),
                    .limits(rival.ofDuty.interval),
                    rival.reading.name == .own ? .symbol(.notApplicable) : .count(rival.turned.count),
                ])
            }, methods: methodNames("gap"), read: read, population: population, exposure: .within,
            plot: ReportPlot(
                .intervals, axis: say("gaps in 100 assessments"), figure: "rate", limits: ["limits"],
                legend: say("A dot is the estimate, a line its 95% limits.")))
    }

    /// How far two readers agreed; nil where no case was audited twice.
    var agreementTable: ReportTable? {
        guard agreement.n > 0 else { return nil }
        func row(_ name: String, _ measures: AgreementMeasures) -> ReportRow {
            ReportRow([
                .text(name), .count(agreement.n), .count(measures.agreed), ReportCell(measures.raw.value),
                ReportCell(measures.kappa.value), ReportCell(measures.ac1.value), ReportCell(measures.pabak.value),
            ])
        }
        return ReportTable(
            "agreement", title: say("How far two readers agreed"),
            columns: [
                ReportColumn("judgement", "", .text, .open),
                ReportColumn("readTwice", say("audited twice"), .count, .count),
                ReportColumn("agreed", say("agreed"), .count, .count),
                ReportColumn("share", say("share"), .hundredths, .within),
                ReportColumn("kappa", "kappa", .hundredths, .within), ReportColumn("ac1", "AC1", .hundredths, .within),
                ReportColumn("pabak", "PABAK", .hundredths, .within),
            ],
            rows: [row(say("the duty"), agreement.duty), row(say("the outcome"), agreement.outcome)],
            methods: methodNames("agreement"), read: read, population: population, exposure: .within)
    }
}
