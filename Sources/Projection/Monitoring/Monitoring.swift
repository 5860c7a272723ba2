import Calendar
import Statistics
import Tables

/// Quarterly monitoring beside the modelled need, with a run chart of the referrals.
public struct Monitoring: Sendable, Hashable {
    /// People modelled as owed an advocate in a quarter.
    public struct Need: Sendable, Hashable {
        public let mean: Double
        /// 95 in 100 draws lie between these.
        public let low: Double
        public let high: Double

        /// People in the quarter; `low` and `high` are the limits of 95 in 100 draws.
        public init(mean: Double, low: Double, high: Double) {
            self.mean = mean
            self.low = low
            self.high = high
        }
    }

    public struct Quarter: Sendable, Hashable {
        public let counted: MonitoredQuarter
        /// nil for quarters that were not modelled.
        public let need: Need?

        /// Referrals for each person modelled as owed an advocate.
        public var ratio: Double? {
            guard let need, let referrals = counted.referrals, need.mean > 0 else { return nil }
            return Double(referrals) / need.mean
        }

        /// Referrals lie outside what was modelled.
        public var isOutside: Bool {
            guard let need, let referrals = counted.referrals else { return false }
            return !(need.low...max(need.low, need.high)).contains(Double(referrals))
        }
    }

    /// In order, none missing.
    public let quarters: [Quarter]
    public let sources: [String]
    /// Of referrals, in the quarters in which every source counted them.
    public let chart: RunChartReading
    /// Where those quarters stand in `quarters`.
    private let charted: [Int]
    /// The sheet the counts came from.
    public let sheet: MonitoringSheet
    /// What is odd about the counts.
    public let warnings: [MonitoringWarning]

    /// `need` by quarter, for those that were modelled; `stated` are the referrals that the assumptions have.
    public init(
        _ sheet: MonitoringSheet, need: [FinancialQuarter: Need], stated: [FinancialQuarter: Double] = [:]
    ) {
        let sources = Set(sheet.rows.map(\.source)).sorted()
        let grouped = Dictionary(grouping: sheet.rows, by: \.quarter)
        let quarters = grouped.sorted { $0.key < $1.key }.map { quarter, rows in
            Quarter(counted: MonitoredQuarter(quarter, rows, sources: sources), need: need[quarter])
        }
        self.quarters = quarters
        self.sheet = sheet
        self.sources = sources
        charted = quarters.indices.filter { quarters[$0].counted.referrals != nil }
        chart = RunChartReading(quarters.compactMap { $0.counted.referrals.map(Double.init) })
        warnings = MonitoringWarning.all(quarters.map(\.counted), stated: stated)
    }

    /// Referrals over the need of the same quarters, of those that were modelled; nil where none was.
    public var ratio: Double? {
        let both = quarters.compactMap { quarter in
            quarter.counted.referrals.flatMap { referrals in quarter.need.map { (referrals, $0.mean) } }
        }
        let need = both.reduce(0) { $0 + $1.1 }
        return need > 0 ? Double(both.reduce(0) { $0 + $1.0 }) / need : nil
    }

    /// What the run chart shows, a sentence each; says so where it shows nothing and where it is too short.
    public var signals: [String] {
        func label(_ place: Int) -> String { quarters[charted[place]].counted.quarter.description }
        var sentences = chart.signals.map { signal in
            switch signal {
            case .shift(let from, let through, let isAbove):
                "A shift: referrals lie \(isAbove ? "above" : "below") the median from \(label(from)) to \(label(through))."
            case .trend(let from, let through, let isUp):
                "A trend: referrals go \(isUp ? "up" : "down") from \(label(from)) to \(label(through))."
            case .tooFewRuns:
                "Too few runs (\(chart.runs)): referrals stay on one side of the median for longer than chance explains."
            case .tooManyRuns:
                "Too many runs (\(chart.runs)): referrals swing about the median more than chance explains; look whether "
                    + "two different things are counted together."
            }
        }
        if sentences.isEmpty {
            sentences.append("No signal: referrals move about their median as chance would have it.")
        }
        if chart.useful < RunChartReading.fewest {
            sentences.append(
                "\(chart.useful) quarters off the median are few; runs are judged from \(RunChartReading.fewest), and the median is "
                    + "not yet a baseline.")
        }
        return sentences
    }

    /// The quarters with their need, ratio, median and signals, for a spreadsheet.
    public var csv: String {
        var text = DelimitedText()
        text.add([
            "quarter", "referrals", "starts", "waiting", "waitWeeks", "completed", "declined", "withdrawn", "need",
            "needLow", "needHigh", "ratio", "median", "signal",
        ])
        func number(_ value: Double?) -> String { value.map { String(($0 * 1000).rounded() / 1000) } ?? "" }
        func cell(_ count: Int?) -> String { count.map(String.init) ?? "" }
        for (place, quarter) in quarters.enumerated() {
            let counted = quarter.counted
            text.add([
                counted.quarter.description, cell(counted.referrals), cell(counted.starts), cell(counted.waiting),
                number(counted.waitWeeks), cell(counted.completed), cell(counted.declined), cell(counted.withdrawn),
                number(quarter.need?.mean), number(quarter.need?.low), number(quarter.need?.high),
                number(quarter.ratio),
                number(chart.median), marks(place),
            ])
        }
        return text.text
    }

    private func marks(_ quarter: Int) -> String {
        guard let place = charted.firstIndex(of: quarter) else { return "" }
        return chart.signals.compactMap { signal in
            switch signal {
            case .shift(let from, let through, let isAbove):
                (from...through).contains(place) ? "shift \(isAbove ? "above" : "below")" : nil
            case .trend(let from, let through, let isUp):
                (from...through).contains(place) ? "trend \(isUp ? "up" : "down")" : nil
            case .tooFewRuns, .tooManyRuns: nil
            }
        }.joined(separator: "; ")
    }
}
