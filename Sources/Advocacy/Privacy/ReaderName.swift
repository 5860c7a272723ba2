import Calendar
import Wording

/// Who reads, as the record names them: a name, a role or a login (which may be an e-mail address of the council's), not a
/// number of a person.
public enum ReaderName {
    /// Characters a name may have.
    public static let longest = 100

    public enum Fault: Error, Sendable, Hashable {
        case tooLong, hasControls
        case identifier([PrivacyGuard.Find])

        /// In the language being spoken.
        public var message: String {
            switch self {
            case .tooLong: say("The reader's name has more than \(ReaderName.longest) characters; give a shorter one.")
            case .hasControls: say("The reader's name holds a character that cannot be seen; type it again without.")
            case .identifier(let finds):
                say(
                    "The reader's name looks like \(PrivacyGuard.words(for: finds) ?? ""); give a name, a role or a ",
                    "login.")
            }
        }
    }

    /// Throws where the name, trimmed already, cannot stand in the record.
    public static func check(_ name: String, today: CivilDate) throws(Fault) {
        guard name.count <= longest else { throw .tooLong }
        guard !name.unicodeScalars.contains(where: isUnseen) else { throw .hasControls }
        // A login may be made like a postcode.
        let refused: Set<PrivacyGuard.Find> = [.nhsNumber, .nationalInsurance, .telephone, .dateOfBirth]
        let finds = PrivacyGuard.finds(in: name, today: today).filter(refused.contains)
        guard finds.isEmpty else { throw .identifier(finds) }
    }

    private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: true
        default: false
        }
    }
}
