import Findings
import Projection
import Sampling
import Wording

// What the gap means for the years to come, as tables.

extension Projection {
    /// One figure year by year, practice as it is beside full compliance, drawn with the bands of the draws; nil where the
    /// assumptions do not allow the figure.
    func yearTable(_ figure: ProjectionFigure, id: String, title: String, isShort: Bool = false) -> ReportTable? {
        guard let full = scenario(.fullCompliance), let today = scenario(.todaysPractice) else { return nil }
        var rows: [ReportRow] = []
        for (then, now) in zip(full.years, today.years) {
            guard let most = then[figure], let least = now[figure] else { return nil }
            let cells: [ReportCell] = [
                .text(then.label), .number(most.median), .interval(most.p025, most.p975), .interval(most.p10, most.p90),
                .number(least.median), .interval(least.p025, least.p975),
            ]
            rows.append(ReportRow(cells))
        }
        let unit = figure.unit
        var columns = [
            ReportColumn("year", say("year"), .text, .open),
            ReportColumn("full", say("full compliance"), unit, .estimate),
            ReportColumn("fullRange", say("95 in 100 draws"), unit, .estimate),
            ReportColumn("fullMiddle", say("80 in 100 draws"), unit, .estimate),
            ReportColumn("today", say("practice as it is"), unit, .estimate),
            ReportColumn("todayRange", say("95 in 100 draws"), unit, .estimate),
        ]
        if isShort {
            columns.remove(at: 3)
            for index in rows.indices { rows[index].cells.remove(at: 3) }
        }
        return ReportTable(
            id, title: title,
            sentence: ReportSentence(open: say("A year under full compliance beside a year of practice as it is.")),
            columns: columns, rows: rows, notes: [ReportSentence(open: drawNote)],
            read: readCases, population: population, exposure: .open,
            plot: ReportPlot(
                .bands, axis: figure.axis, figure: "full",
                limits: isShort ? ["fullRange"] : ["fullRange", "fullMiddle"],
                second: ["today", "todayRange"],
                legend: isShort
                    ? say("Filled dots: full compliance; open dots: practice as it is. Lines hold 95 in 100 draws.")
                    : say(
                        "Filled dots: full compliance, its band holds 80, its line 95 in 100 draws. ",
                        "Open dots: practice as it is.")))
    }

    private var drawNote: String {
        say("The middle of \(draws.grouped) draws, and the range that holds 95 in 100 of them.")
    }

    /// Every figure of every scenario and year.
    var figureTable: ReportTable {
        var rows: [ReportRow] = []
        for scenario in scenarios {
            for year in scenario.years {
                for figure in ProjectionFigure.allCases {
                    guard let value = year[figure] else { continue }
                    let cells: [ReportCell] = [
                        .text(scenario.name), .text(year.label), .text(figure.long), .number(value.mean),
                        .number(value.median), .interval(value.p025, value.p975), .interval(value.p10, value.p90),
                    ]
                    rows.append(ReportRow(cells, unit: figure.unit))
                }
            }
        }
        return ReportTable(
            "projection", title: say("Every figure of the projection"),
            columns: [
                ReportColumn("scenario", say("scenario"), .text, .open),
                ReportColumn("year", say("year"), .text, .open),
                ReportColumn("figure", say("figure"), .text, .open),
                ReportColumn("mean", say("mean"), .whole, .estimate),
                ReportColumn("median", say("middle"), .whole, .estimate),
                ReportColumn("p95", say("95 in 100 draws"), .whole, .estimate),
                ReportColumn("p80", say("80 in 100 draws"), .whole, .estimate),
            ],
            rows: rows, notes: [ReportSentence(open: drawNote)], read: readCases, population: population,
            exposure: .open)
    }

    /// What moves the headline.
    var driverTable: ReportTable? {
        guard !drivers.isEmpty else { return nil }
        let unit = headline.figure.unit
        return ReportTable(
            "drivers", title: say("What moves the cost of full compliance"),
            columns: [
                ReportColumn("assumption", say("assumption"), .text, .open),
                ReportColumn("low", say("at its low end"), unit, .estimate),
                ReportColumn("high", say("at its high end"), unit, .estimate),
                ReportColumn("share", say("of 100 parts of what is uncertain"), .wholeRate, .estimate),
            ],
            rows: drivers.map { driver in
                // What moves with others has no end of its own, and the group the share.
                ReportRow(
                    [.text(driver.cause.text)]
                        + [driver.low, driver.high, driver.share].map {
                            $0.map(ReportCell.number) ?? .symbol(.notAvailable)
                        })
            },
            notes: [
                ReportSentence(
                    open: say(
                        "audit.sample: which cases were drawn. audit.cannotTell: what the files do not say, ",
                        "from none of it a gap to all of it."))
            ], exposure: .open)
    }

    /// The assumptions, each with its source.
    var assumptionTable: ReportTable {
        ReportTable(
            "assumptions", title: say("Assumptions"),
            columns: [
                ReportColumn("name", say("assumption"), .text, .open),
                ReportColumn("value", say("value"), .plain, .open),
                ReportColumn("low", say("low", context: "column"), .plain, .open),
                ReportColumn("high", say("high", context: "column"), .plain, .open),
                ReportColumn("unit", say("unit"), .text, .open), ReportColumn("source", say("source"), .text, .open),
                ReportColumn("note", say("note"), .text, .within),
            ],
            rows: assumptions.rows.map { row in
                ReportRow([
                    .text(row.text), .number(row.value.value), .number(row.value.low), .number(row.value.high),
                    .text(row.unit), .text(row.source), .text(row.note),
                ])
            }, exposure: .open)
    }
}

extension ServiceOutlook {
    /// What each contract would cost in the first year under full compliance; nil where none is stated.
    var optionTable: ReportTable? {
        guard let outlook = contracts.first(where: { $0.scenario == .fullCompliance }) ?? contracts.first else {
            return nil
        }
        return ReportTable(
            "options", title: say("Ways of paying for it"),
            sentence: ReportSentence(
                open: say("\(outlook.scenario.name), \(outlook.label), in the prices of that year.")),
            columns: [
                ReportColumn("option", say("option"), .text, .open),
                ReportColumn("meanCost", say("mean cost"), .money, .estimate),
                ReportColumn("cost90", say("nine years in ten under"), .money, .estimate),
                ReportColumn("middleCost", say("from the middle to nine in ten"), .money, .estimate),
                ReportColumn("hoursShort", say("hours not provided"), .hours, .estimate),
            ],
            rows: outlook.options.map { figures in
                ReportRow([
                    .text(figures.option.name), .number(figures.expectedCost), .number(figures.cost90),
                    .interval(figures.medianCost, figures.cost90), .number(figures.unprovidedHours),
                ])
            },
            notes: [ReportSentence(open: say("Over \(draws.grouped) draws of the hours needed."))], exposure: .open,
            plot: ReportPlot(
                .intervals, axis: say("pounds a year"), figure: "meanCost", limits: ["middleCost"],
                legend: say(
                    "A dot is the mean, a line goes from the middle of the draws to what nine in ten cost at most.")))
    }

    /// Referrals counted beside the need; nil where no monitoring is given.
    var monitoringTable: ReportTable? {
        guard let monitoring, !monitoring.quarters.isEmpty else { return nil }
        return ReportTable(
            "monitoring", title: say("Referrals counted, and the need"),
            columns: [
                ReportColumn("quarter", say("quarter"), .text, .open),
                ReportColumn("referrals", say("referrals"), .count, .count),
                ReportColumn("need", say("need"), .whole, .estimate),
                ReportColumn("needRange", say("95 in 100 draws"), .whole, .estimate),
            ],
            rows: monitoring.quarters.map { quarter in
                ReportRow([
                    .text(quarter.counted.quarter.description), ReportCell(quarter.counted.referrals),
                    ReportCell(quarter.need?.mean),
                    quarter.need.map { .interval($0.low, $0.high) } ?? .symbol(.notAvailable),
                ])
            }, exposure: .within,
            plot: ReportPlot(
                .run, axis: say("people in a quarter"), figure: "referrals",
                legend: say("Dots are the referrals counted in each quarter.")))
    }
}

extension ProjectionFigure {
    var unit: ReportUnit {
        switch self {
        case .assessments, .required, .provided, .unmet, .people, .instructed: .whole
        case .hours: .hours
        case .advocates, .capacityGap: .tenths
        case .cost, .budgetGap: .money
        case .wait: .weeks
        }
    }

    /// What an axis of it counts.
    var axis: String {
        switch unit {
        case .money: say("pounds a year")
        case .hours: say("hours a year")
        case .tenths: say("full-time advocates")
        case .weeks: say("weeks")
        default: say("people a year")
        }
    }

    /// Its name where it stands alone.
    var long: String {
        switch self {
        case .assessments: say("stages")
        case .required: say("stages owed an advocate")
        case .provided: say("stages met")
        case .unmet: say("stages unmet")
        case .people: say("people owed")
        case .instructed: say("people with an advocate")
        case .hours: say("hours")
        case .advocates: say("advocates")
        case .capacityGap: say("advocates short")
        case .cost: say("cost")
        case .budgetGap: say("cost less budget")
        case .wait: say("wait, weeks")
        }
    }
}
