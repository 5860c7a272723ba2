import TextUI

/// What all screens share: the head, the line of messages and the line of keys.
enum ScreenFrame {
    /// Rows above the body of a screen with a list.
    static let headRows = 3
    /// Rows below it: a rule, three of detail (the last of them for messages), and the keys.
    static let footRows = 5

    /// The first row: the audit's title, where one is, how far the reading has come.
    static func head(_ session: Session, place: String, on canvas: inout Canvas) {
        let width = canvas.width
        let progress = session.progress
        let rest = progress.rest
        let barWidth = width >= 100 ? 30 : 17
        let restStart = width - 1 - TextWidth.columns(rest)
        let barStart = restStart - barWidth - 2
        let placeStart = barStart - TextWidth.columns(place) - 2
        canvas.write(session.state.plan.title, row: 0, column: 1, role: .heading, end: max(8, placeStart - 1))
        canvas.write(place, row: 0, column: max(9, placeStart))
        canvas.drawProgress(progress.fraction, row: 0, column: barStart, width: barWidth)
        canvas.write(rest, row: 0, column: restStart)
    }

    /// The message in the last row but one, the keys in the last.
    static func foot(_ desk: Desk, on canvas: inout Canvas) {
        message(desk, on: &canvas)
        keys(of: desk, on: &canvas)
    }

    static func message(_ desk: Desk, on canvas: inout Canvas) {
        guard let message = desk.message else { return }
        let row = canvas.height - 2
        canvas.fill(" ", row: row, column: 0, width: canvas.width)
        canvas.write(message.text, row: row, column: 1, role: message.role, end: canvas.width - 1)
    }

    /// As many commands as fit, the first of the table first; help and back always.
    private static func keys(of desk: Desk, on canvas: inout Canvas) {
        let hidden = desk.besideThePoint
        let entries = desk.table.labelled(in: desk.context).filter { !hidden.contains($0.command) }
        let row = canvas.height - 1
        let isLast = { (entry: CommandEntry) in entry.command == .help || entry.command == .back }
        let last = entries.filter(isLast)
        // Two columns stand behind each, also where the line ends.
        var room = canvas.width + 1 - last.reduce(0) { $0 + columns(of: $1) }
        var column = 1
        for entry in entries where !isLast(entry) {
            room -= columns(of: entry)
            guard room >= 0 else { break }
            column = draw(entry, row: row, column: column, on: &canvas)
        }
        for entry in last { column = draw(entry, row: row, column: column, on: &canvas) }
    }

    private static func columns(of entry: CommandEntry) -> Int {
        name(of: entry).utf8.count + 1 + (entry.label.map { TextWidth.columns($0) } ?? 0) + 2
    }

    private static func name(of entry: CommandEntry) -> String {
        entry.command == .pick ? "1-9" : entry.keys.first?.description ?? ""
    }

    private static func draw(_ entry: CommandEntry, row: Int, column: Int, on canvas: inout Canvas) -> Int {
        guard let label = entry.label else { return column }
        let after = canvas.write(name(of: entry), row: row, column: column, role: .key)
        return canvas.write(label, row: row, column: after + 1, role: .text) + 2
    }
}
