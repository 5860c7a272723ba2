import Calendar
import Tables

/// How many stages have each value of one variable.
struct ValueCounts {
    private struct Counted {
        var all = 0
        var excluded = 0
        /// Number of the first stage that has it, in the order of the files.
        let first: Int
    }

    private var counts: [FrameValue: Counted] = [:]
    /// What is shown of each name, by its key; those of one spelling are not in it.
    private var shown: [String: String] = [:]
    /// Names that have several spellings.
    private(set) var oneNames: [FrameNotice.OneName] = []

    func knows(_ value: FrameValue) -> Bool { counts[value] != nil }

    /// `first` counts where the value is new.
    mutating func add(_ count: Int, of value: FrameValue, first: Int) {
        counts[value, default: Counted(first: first)].all += count
    }

    mutating func exclude(_ value: FrameValue) {
        counts[value]?.excluded += 1
    }

    /// Decides on one spelling of each name: the commonest, the first in the files of those that are as common.
    mutating func settle() {
        var spellings: [String: [String: (count: Int, first: Int)]] = [:]
        for (value, counted) in counts where counted.all > 0 && !value.text.isEmpty {
            let known = spellings[value.key]?[value.text]
            spellings[value.key, default: [:]][value.text] = (
                counted.all + (known?.count ?? 0), min(counted.first, known?.first ?? counted.first)
            )
        }
        for (key, texts) in spellings where texts.count > 1 {
            let ordered = texts.sorted { ($1.value.count, $0.value.first) < ($0.value.count, $1.value.first) }
            shown[key] = ordered[0].key
            oneNames.append(
                FrameNotice.OneName(
                    shown: ordered[0].key,
                    others: ordered.dropFirst().map { .init(text: $0.key, count: $0.value.count) }))
        }
        oneNames.sort { StratumName.precedes($0.shown, $1.shown) }
    }

    /// The one spelling of a value.
    func spelling(_ value: FrameValue) -> String { shown[value.key] ?? value.text }

    /// Nothing recorded stands under its own name.
    func byText(includingExcluded: Bool) -> [String: Int] {
        var result: [String: Int] = [:]
        for (value, counted) in counts {
            let count = counted.all - (includingExcluded ? 0 : counted.excluded)
            if count > 0 {
                result[value.text.isEmpty ? StratumName.notRecorded : spelling(value), default: 0] += count
            }
        }
        return result
    }

    /// What was done to values that were taken.
    var notices: [TableNotice] {
        var blanks: [String: [String: Int]] = [:]
        var cleaned: [String: Int] = [:]
        var notices: [TableNotice] = []
        for (value, counted) in counts where counted.all > 0 {
            switch value.remark {
            case .blank(let heading, let word): blanks[heading, default: [:]][word, default: 0] += counted.all
            case .cleaned(let heading): cleaned[heading, default: 0] += counted.all
            case .doubtful(let heading, let word):
                notices.append(.doubtful(heading: heading, word: word, count: counted.all))
            case nil: break
            }
        }
        notices += blanks.map { .blanks(heading: $0, words: $1) } + cleaned.map { .cleaned(heading: $0, count: $1) }
        // Of one column, so that few stand in an order that means nothing.
        return notices.sorted { "\($0)" < "\($1)" }
    }

    /// The values that the column does not know, the most frequent first.
    var unrecognised: [FrameReport.Unrecognised] {
        var found: [FrameReport.Unrecognised] = []
        for (value, counted) in counts where counted.all > 0 {
            guard let unknown = value.unrecognised else { continue }
            found.append(.init(column: unknown.heading, value: unknown.value, count: counted.all))
        }
        return found.sorted { ($1.count, $0.column, $0.value) < ($0.count, $1.column, $1.value) }
    }
}

/// How many stages started in each month.
struct MonthCounts {
    /// Number of the first month counted, from year 0.
    private var first = 0
    private var counts: [Int] = []

    mutating func add(_ date: CivilDate) {
        let month = 12 * date.year + date.month - 1
        if counts.isEmpty { first = month }
        if month < first {
            counts.insert(contentsOf: repeatElement(0, count: first - month), at: 0)
            first = month
        } else if month >= first + counts.count {
            counts.append(contentsOf: repeatElement(0, count: month - first - counts.count + 1))
        }
        counts[month - first] += 1
    }

    /// By `yyyy-MM`.
    var byName: [String: Int] {
        var result: [String: Int] = [:]
        for (index, count) in counts.enumerated() where count > 0 {
            guard let day = CivilDate(year: (first + index) / 12, month: (first + index) % 12 + 1, day: 1)
            else {
                continue
            }
            result[String(day.description.prefix(7))] = count
        }
        return result
    }
}
