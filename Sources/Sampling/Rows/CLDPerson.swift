import Calendar
import Tables

/// What rows of Client Level Data say of a person that does not change from one event to the next; nil where they say nothing.
struct CLDPerson: Sendable, Hashable {
    enum Sex: UInt8, Sendable {
        case unknown, male, female, other
    }

    /// `distantPast` where it is not known.
    var born = CivilDate.distantPast
    var sex = Sex.unknown

    /// What two rows of one person cannot both say.
    func conflict(with other: CLDPerson) -> FrameField? {
        if born != other.born, born != .distantPast, other.born != .distantPast { return .dateOfBirth }
        if sex != other.sex, sex != .unknown, other.sex != .unknown { return .sex }
        return nil
    }

    /// A blank is filled by what was known before.
    func filled(from other: CLDPerson) -> CLDPerson {
        CLDPerson(
            born: born == .distantPast ? other.born : born, sex: sex == .unknown ? other.sex : sex)
    }
}

/// Reads it from the rows of one file; by the first rules nothing is known.
struct CLDPersons {
    private let columns: FrameColumns
    private let bornColumn: Int?
    private let sexColumn: Int?
    private var sexes: CodeColumn<CLDPerson.Sex>

    init(_ columns: FrameColumns) {
        self.columns = columns
        let isSecond = columns.header.rules == .second
        bornColumn = isSecond ? columns.header.columns[.dateOfBirth] : nil
        sexColumn = isSecond ? columns.column(.sex) : nil
        sexes = CodeColumn(
            meaning: columns.meaning(of: FrameVariable(name: FrameField.sex.name, source: .field(.sex)))
        ) { text in
            switch text {
            case "Male": .male
            case "Female": .female
            case "Other": .other
            default: nil
            }
        }
    }

    mutating func person(of row: RecordScanner) -> CLDPerson {
        var person = CLDPerson()
        if let bornColumn, let born = try? columns.dates.date(row.value(bornColumn)) { person.born = born }
        if let sexColumn { person.sex = sexes(row.value(sexColumn)) ?? .unknown }
        return person
    }
}
