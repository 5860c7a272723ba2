import Advocacy
import Tables

/// What one file holds beside the rows of its table, and what was done to its rows, as its chunks come in.
struct AsideRows {
    private var passed = PassedCounts()
    private var short: (count: Int, first: Int) = (0, 0)
    private var blanks: [Int: [String: Int]] = [:]
    private var births = (unreadable: 0, late: 0)
    private var orders = DateOrders()
    private var forms: [IdentifierForms] = []
    /// Rows at the end that are listed, if they are refused after all.
    private let mostListed: Int
    private var cleanedReferences = 0
    private var columns: FrameColumns?
    private var use: [ProfileUse.Column] = []
    /// Rows at the end so far that are notes: how many, the line of the first, and those that would be listed.
    private(set) var notes: (count: Int, first: Int, listed: [RefusedRow]) = (0, 0, [])

    init(mostListed: Int = ListedValue.longestList) {
        self.mostListed = mostListed
    }

    /// Takes in a chunk that begins on a line.
    mutating func add(_ rows: StageRows, line: Int) {
        let chunk = rows.aside
        passed.add(chunk.passed, line: line)
        if chunk.short.count > 0 {
            short = (
                short.count + chunk.short.count, short.count == 0 ? line + chunk.short.first : short.first
            )
        }
        for (column, words) in chunk.blanks { blanks[column, default: [:]].merge(words, uniquingKeysWith: +) }
        births = (births.unreadable + chunk.births.unreadable, births.late + chunk.births.late)
        orders.add(rows.orders, line: line)
        if let events = rows.events { orders.add(events.orders, line: line) }
        if forms.isEmpty { forms = rows.forms.map { _ in IdentifierForms() } }
        for index in forms.indices { forms[index].add(rows.forms[index], line: line) }
        cleanedReferences += chunk.cleanedReferences
        columns = rows.columns
        if use.isEmpty {
            use = rows.use.columns
        } else {
            for index in use.indices { use[index].add(rows.use.columns[index]) }
        }
        if let first = chunk.notes.first, notes.count == 0 { notes.first = line + first.line }
        notes.count += chunk.notes.count
        let room = max(0, mostListed - notes.listed.count)
        notes.listed += chunk.notes.prefix(room).map {
            RefusedRow(line: line + $0.line, fault: $0.fault)
        }
    }

    /// Something of the table follows: they are none.
    mutating func takeNotes() -> (count: Int, listed: [RefusedRow]) {
        defer { notes = (0, 0, []) }
        return (notes.count, notes.listed)
    }

    /// What is said of the file when all of it was read.
    func notices(file: String) -> [FrameNotice] {
        (rowNotices + cellNotices).map { .table($0, file: file) } + unusedValues(file: file)
    }

    /// What stops the file: numbers that a spreadsheet shortened, or dates in the other order.
    func stop(file: String) -> FrameError? {
        guard let columns else { return nil }
        let header = columns.header
        for (column, forms) in zip(columns.references, forms) {
            guard let first = forms.shortened else { continue }
            return FrameError(
                file: file, line: first.line, column: 1,
                why: .shortenedNumbers(
                    heading: header.headings[column], value: columns.shown(first.value, in: column)))
        }
        guard header.rules == .second else { return nil }
        let isMonthFirst = columns.dates.refused == .dayFirst
        for field in FrameField.dates {
            let (day, month) = (orders.dayFirst[field.dateSlot], orders.monthFirst[field.dateSlot])
            guard let column = header.columns[field], isMonthFirst ? day > month : month > day,
                let first = orders.firstRefused[field.dateSlot]
            else { continue }
            return FrameError(
                file: file, line: first.line, column: 1,
                why: .dateOrder(
                    heading: header.headings[column], value: first.value, dayFirst: day, monthFirst: month,
                    isMonthFirst: isMonthFirst))
        }
        return nil
    }

    private var rowNotices: [TableNotice] {
        var notices: [TableNotice] = []
        if passed.comments.count > 0 {
            notices.append(.comments(passed.comments.count, first: passed.comments.first))
        }
        if passed.headings.count > 0 {
            notices.append(.repeatedHeadings(passed.headings.count, first: passed.headings.first))
        }
        if self.notes.count > 0 {
            notices.append(.footer(rows: self.notes.count, first: self.notes.first))
        }
        if short.count > 0 { notices.append(.shortRows(short.count, first: short.first)) }
        return notices
    }

    private var cellNotices: [TableNotice] {
        guard let columns else { return [] }
        let headings = columns.header.headings
        var notices: [TableNotice] = []
        for (column, words) in blanks.sorted(by: { $0.key < $1.key }) {
            notices.append(.blanks(heading: headings[column], words: words))
        }
        if let column = columns.header.columns[.dateOfBirth] {
            if births.unreadable > 0 {
                notices.append(.unreadableDates(heading: headings[column], count: births.unreadable))
            }
            if births.late > 0 { notices.append(.lateBirths(heading: headings[column], count: births.late)) }
        }
        for (column, forms) in zip(columns.references, forms) where forms.isMixed {
            notices.append(
                .mixedNumbers(
                    heading: headings[column], whole: forms.whole, decimal: forms.decimal, padded: forms.padded))
        }
        if cleanedReferences > 0, let column = columns.references.first {
            notices.append(.cleaned(heading: headings[column], count: cleanedReferences))
        }
        return notices
    }

    /// Values that the profile names, and no row holds.
    private func unusedValues(file: String) -> [FrameNotice] {
        guard let columns else { return [] }
        return zip(columns.watched, use).compactMap { watched, found in
            let unused = found.missing.sorted().compactMap { folded in
                watched.named[folded].map { named in
                    let others = found.others.count > ProfileUse.mostOthers ? [] : found.others.sorted()
                    let near = nearest(to: folded, among: others) { [Folding.fold($0)] }
                    return FrameNotice.UnusedValue(
                        named: ShownCell.text(named), nearest: near.map { columns.shown($0, in: watched.column) })
                }
            }
            let header = columns.header
            return unused.isEmpty
                ? nil
                : .unusedValues(
                    file: file, profile: header.profile.name, heading: header.headings[watched.column], unused)
        }
    }
}
