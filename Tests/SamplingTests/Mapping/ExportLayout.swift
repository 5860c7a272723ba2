import Advocacy
import Calendar
import Sampling
import Testing

/// A report as some case system's report writer lays it out, with what it really holds.
struct ExportLayout: Sendable, CustomTestStringConvertible {
    /// One form of one person.
    struct Form {
        let number: Int
        let person: Int
        let kind: String
        let state: String
        /// Days.
        let started: Int
        let length: Int

        func pick(_ words: [String], _ salt: Int) -> String {
            words[(person &* 7 &+ salt &* 3 &+ person / 5) % words.count]
        }
    }

    struct Column: Sendable {
        var heading: String
        /// What it really holds, where that is something that a frame takes.
        let field: MappedField?
        let cell: @Sendable (Form) -> String
    }

    let name: String
    var columns: [Column]
    /// The kinds of forms and what they really are; nil where only the council knows.
    let kinds: [(String, MappingGuess.Meaning?)]
    var states = ["Completed"]
    var rows = 240
    /// Lines above the headings.
    var titles: [String] = []
    var delimiter = ","
    /// Fields that should be found without asking.
    var sure: Set<MappedField> = [.reference, .process, .started]
    /// Forms with the same number, one in so many.
    var copies = 0

    var testDescription: String { name }

    func column(_ field: MappedField) -> String? { columns.first { $0.field == field }?.heading }

    func meaning(of kind: String) -> MappingGuess.Meaning?? { kinds.first { $0.0 == kind }.map { $0.1 } }

    private var forms: [Form] {
        var forms: [Form] = []
        for number in 0..<rows {
            if copies > 0, number % copies == copies - 1, let last = forms.last {
                forms.append(last)
                continue
            }
            let mixed = (number &* 2_654_435_761) >> 7
            let first = CivilDate(year: 2024, month: 4, day: 1)?.dayNumber ?? 0
            forms.append(
                Form(
                    number: number, person: mixed % (rows * 2 / 3), kind: kinds[mixed % kinds.count].0,
                    state: states[(mixed / 7) % states.count], started: first + mixed % 700, length: mixed % 40))
        }
        return forms
    }

    /// The file's text.
    var text: String {
        func line(_ cells: [String]) -> String {
            cells.map { $0.contains(delimiter) || $0.contains("\"") ? "\"\($0)\"" : $0 }.joined(separator: delimiter)
        }
        let lines = titles + [line(columns.map(\.heading))] + forms.map { form in line(columns.map { $0.cell(form) }) }
        return lines.joined(separator: "\r\n") + "\r\n"
    }

    func guess() throws -> MappingGuess {
        let file = try TemporaryFrame(text)
        return try MappingReader(path: file.path).guess()
    }
}

// MARK: Columns

extension ExportLayout.Column {
    enum Written { case iso, slashes, monthFirst, named, stamped, dotted }

    static func form(_ heading: String, _ prefix: String = "", from first: Int = 400_100) -> Self {
        Self(heading: heading, field: .reference) { prefix + String(first + $0.number * 3) }
    }

    static func person(_ heading: String, width: Int = 6) -> Self {
        Self(heading: heading, field: .person) { padded(10_000 + $0.person * 7, width) }
    }

    static func kind(_ heading: String) -> Self { Self(heading: heading, field: .process) { $0.kind } }
    static func state(_ heading: String) -> Self { Self(heading: heading, field: .status) { $0.state } }

    static func date(
        _ heading: String, _ field: MappedField?, _ written: Written = .slashes, after days: Int = 0
    ) -> Self {
        Self(heading: heading, field: field) { form in
            let later = field == .ended ? form.length : 0
            return Self.written(form.started + days + later, written)
        }
    }

    static func birth(_ heading: String) -> Self {
        Self(heading: heading, field: .dateOfBirth) { written(-16_000 + ($0.person * 97) % 21_000, .slashes) }
    }

    static func words(_ heading: String, _ field: MappedField?, _ words: [String]) -> Self {
        Self(heading: heading, field: field) { $0.pick(words, heading.count) }
    }

    /// Names of people, which are nothing that a frame takes.
    static func name(_ heading: String) -> Self {
        let first = ["Ann", "Bo", "Carys", "Dai", "Eve", "Ffion", "Gil", "Huw"]
        let last = ["Ash", "Birch", "Cedar", "Dogwood", "Elm", "Fir", "Gorse", "Hazel", "Ivy", "Juniper", "Larch"]
        return Self(heading: heading, field: nil) { form in
            "\(last[form.person % last.count]) \(last[(form.person / 11) % last.count]), \(first[form.person % first.count])"
        }
    }

    /// Ten digits with the check digit of an NHS number.
    static func nhs(_ heading: String) -> Self {
        Self(heading: heading, field: nil) { form in
            for number in (400_000_000 + form.person * 13)... {
                let digits = String(number).compactMap(\.wholeNumberValue)
                let sum = zip(digits, (2...10).reversed()).reduce(0) { $0 + $1.0 * $1.1 }
                let check = (11 - sum % 11) % 11
                if check < 10 { return String(number) + String(check) }
            }
            return ""
        }
    }

    static func padded(_ number: Int, _ width: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, width - text.count)) + text
    }

    private static func written(_ day: Int, _ written: Written) -> String {
        let date = CivilDate(dayNumber: day)
        let (dd, mm) = (padded(date.day, 2), padded(date.month, 2))
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        return switch written {
        case .iso: date.description
        case .slashes: "\(dd)/\(mm)/\(date.year)"
        case .monthFirst: "\(date.month)/\(date.day)/\(date.year)"
        case .named: "\(dd)-\(months[date.month - 1])-\(date.year)"
        case .stamped: "\(dd)/\(mm)/\(date.year) 09:1\(day % 10)"
        case .dotted: "\(dd).\(mm).\(date.year)"
        }
    }
}
