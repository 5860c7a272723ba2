import Advocacy
import Sampling
import TextUI
import Wording

/// A line of the form that can have the focus.
enum NewAuditRow: Sendable, Hashable {
    case file(Int), profile(Int)
    /// Of a file that no profile fits: a field and its column, a column that is not kept, a kind of form, a state.
    case mappedField(MappedField), notKept(Int), kind(Int), state(Int)
    case nation, from, to, excluded(Int)
    case column(Int)
    case size, rate, allocation, floor, stratumRate(String)
    case seed, secondReading, reader, reviews, notRecorded, path

    /// Whether a path is typed there, so that it can be completed.
    var isPath: Bool {
        switch self {
        case .file, .profile, .excluded, .path: true
        default: false
        }
    }
}

/// The lines of each step.
extension NewAuditScreen {
    var rows: [NewAuditRow] {
        switch step {
        case .frame:
            files.indices.flatMap { index -> [NewAuditRow] in
                files[index].path.isEmpty ? [.file(index)] : [.file(index), .profile(index)]
            }
        case .columns, .kinds, .states: mappingRows
        case .found, .summary: []
        case .scope: [.nation, .from, .to] + excluded.indices.map { .excluded($0) }
        case .strata: (survey?.columns ?? []).indices.map { .column($0) }
        case .size:
            (allocation == .neyman ? [.size, .allocation, .floor] : [.size, .rate, .allocation, .floor])
                + stratumRates
        case .record: [.seed, .secondReading, .reader, .reviews, .notRecorded, .path]
        }
    }

    /// The lines that stand among the strata rather than above them.
    var stratumRates: [NewAuditRow] {
        guard step == .size, allocation == .neyman else { return [] }
        return (counted?.strata ?? []).map { .stratumRate($0.name) }
    }

    var focused: NewAuditRow? { rows.indices.contains(focus) ? rows[focus] : nil }

    func label(_ row: NewAuditRow) -> String {
        switch row {
        case .file(let index):
            index == 0 ? say("file of your list") : files[index].path.isEmpty ? say("another file") : say("file")
        case .profile: "  " + say("read as")
        case .nation: say("nation")
        case .from: say("first day")
        case .to: say("last day")
        case .excluded: say("leave out the cases of")
        case .column(let index): columnName(index)
        case .size: say("cases to audit")
        case .rate: say("rate expected")
        case .allocation: say("shared among groups")
        case .floor: say("fewest of a group")
        case .stratumRate(let name): StratumName.shown(name)
        case .seed: say("seed")
        case .secondReading: say("audited twice")
        case .reader: say("reader")
        case .reviews: say("reviews in scope")
        case .notRecorded: say("nothing recorded")
        case .path: say("file of the audit")
        case .mappedField, .notKept, .kind, .state: mappingLabel(row)
        }
    }

    func columnName(_ index: Int) -> String {
        guard let columns = survey?.columns, columns.indices.contains(index) else { return "" }
        return columns[index].name
    }

    /// What is being typed in a line; nil for one that is chosen.
    func field(_ row: NewAuditRow) -> TextField? {
        switch row {
        case .file(let index): files.indices.contains(index) ? files[index].path : nil
        case .profile(let index): files.indices.contains(index) ? files[index].profile : nil
        case .excluded(let index): excluded.indices.contains(index) ? excluded[index] : nil
        case .stratumRate(let name): rates[name] ?? TextField(limit: 9)
        case .from: from
        case .to: to
        case .size: size
        case .rate: rate
        case .floor: floor
        case .seed: seed
        case .secondReading: secondReading
        case .reader: reader
        case .path: path
        case .nation, .column, .allocation, .reviews, .notRecorded, .mappedField, .notKept, .kind, .state: nil
        }
    }

    /// Puts back what was typed in a line; a line for one more stands ready behind the last.
    mutating func set(_ field: TextField, _ row: NewAuditRow) {
        switch row {
        case .file(let index):
            files[index].path = field
            if files.last?.path.isEmpty == false { files.append(File()) }
            while files.count > 1, files[files.count - 2].path.isEmpty { files.removeLast() }
        case .profile(let index): files[index].profile = field
        case .excluded(let index):
            excluded[index] = field
            if excluded.last?.isEmpty == false { excluded.append(TextField(limit: 1000)) }
            while excluded.count > 1, excluded[excluded.count - 2].isEmpty { excluded.removeLast() }
        case .stratumRate(let name): rates[name] = field
        case .from: from = field
        case .to: to = field
        case .size: size = field
        case .rate: rate = field
        case .floor: floor = field
        case .seed: seed = field
        case .secondReading: secondReading = field
        case .reader: reader = field
        case .path: path = field
        case .nation, .column, .allocation, .reviews, .notRecorded, .mappedField, .notKept, .kind, .state: break
        }
        fault = nil
        candidates = []
        focus = min(focus, max(0, rows.count - 1))
    }

    /// What was chosen in a line that is not typed.
    func value(_ row: NewAuditRow) -> String {
        switch row {
        case .nation:
            nation == .wales
                ? say("Wales: SSWB (Wales) Act 2014, Part 10") : say("England: Care Act 2014, ss 67 and 68")
        case .allocation:
            switch allocation {
            case .proportional: say("proportional to the stages of each")
            case .neyman: say("Neyman: more where the rate is less certain")
            case .equal: say("equal", context: "allocation")
            }
        case .reviews:
            policies.allReviewsInScope
                ? say("all", context: "reviews") : say("those in which revising the plan was considered")
        case .notRecorded:
            policies.notRecordedIsGap ? say("is a gap") : say("cannot be told, and counts in the bounds")
        case .column(let index):
            survey?.columns[index].values.map { $0 == 1 ? say("1 value") : say("\($0.grouped) values") } ?? ""
        case .mappedField, .notKept, .kind, .state: mappingValue(row)
        default: field(row)?.text ?? ""
        }
    }

    /// Chooses the next or the one before, where a line is chosen.
    mutating func change(_ row: NewAuditRow, by step: Int) {
        switch row {
        case .nation:
            chosenNation = nation.other
            if isMapping { changeMapping(row, by: step) }
        case .mappedField, .kind, .state: changeMapping(row, by: step)
        case .allocation:
            let all = AllocationMethod.allCases
            let index = (all.firstIndex(of: allocation) ?? 0) + step
            allocation = all[(index + all.count) % all.count]
            focus = rows.firstIndex(of: row) ?? 0
        case .reviews: policies.allReviewsInScope.toggle()
        case .notRecorded: policies.notRecordedIsGap.toggle()
        case .column(let index): toggle(columnName(index))
        default: break
        }
        fault = nil
    }
}
