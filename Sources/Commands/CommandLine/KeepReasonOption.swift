import Advocacy
import ArgumentParser

/// `--keep-reason`, and what it is for: texts given on the command line on their way into the record.
struct KeepReasonOption: ParsableArguments {
    /// A text that looks to hold what identifies somebody.
    struct Text: Hashable {
        enum Place: Hashable {
            case option(String)
            case title(path: String)
            case file(path: String)
        }

        let place: Place
        let finds: String

        private init?(_ place: Place, _ finds: String?) {
            guard let finds else { return nil }
            (self.place, self.finds) = (place, finds)
        }

        /// What an option was given.
        static func option(_ name: String, _ text: String?) -> Text? {
            Text(.option(name), text.flatMap { PrivacyGuard.words(for: $0, today: World.today()) })
        }

        /// What an audit is called, by its file.
        static func title(ofPath path: String) -> Text? {
            Text(
                .title(path: path), PrivacyGuard.words(forFileName: World.title(ofPath: path), today: World.today()))
        }

        /// The name of a file that the plan names.
        static func file(_ path: String) -> Text? {
            Text(.file(path: path), PrivacyGuard.words(forFileName: World.lastComponent(path)))
        }

        /// What it is called where it is refused, and what to do instead of keeping it.
        var words: (place: String, remedy: String) {
            switch place {
            case .option(let name): ("\(name): this", "say it without")
            case .title(let path): ("\(path): the file's name becomes the audit's title, and it", "choose another name")
            case .file(let path): ("\(path): the file's name goes into the record, and it", "rename the file")
            }
        }
    }

    enum Fault: Error, Hashable, CustomStringConvertible {
        case noReason
        case reasonLooksLike(String)
        case identifying([Text])

        var description: String {
            switch self {
            case .noReason: "--keep-reason must say why the text is kept"
            case .reasonLooksLike(let finds):
                "--keep-reason: this looks like \(finds); give a reason that tells nobody who it is"
            case .identifying(let texts):
                texts.map {
                    let (place, remedy) = $0.words
                    return "\(place) looks like \($0.finds); \(remedy), or say with --keep-reason why it must be kept"
                }.joined(separator: "\n")
            }
        }
    }

    @Option(help: "Why a text that looks as if it identified somebody must be kept; it goes into the record.")
    var keepReason: String?

    /// Throws for a text that looks as if it identified somebody, is printed, and may be any other.
    static func refuse(_ name: String, _ text: String?) throws(Failure) {
        if let finds = text.flatMap({ PrivacyGuard.words(for: $0, today: World.today()) }) {
            throw Failure(UsageFault.identifies(finds, option: name))
        }
    }

    /// The reason without space around it; nil where none was given. Throws for one that cannot stand in the record.
    func given() throws(Failure) -> String? {
        guard let keepReason else { return nil }
        let reason = World.trimmed(keepReason)
        guard !reason.isEmpty else { throw Failure(.unusable(Fault.noReason)) }
        if let finds = PrivacyGuard.words(for: reason, today: World.today()) {
            throw Failure(.unusable(Fault.reasonLooksLike(finds)))
        }
        return reason
    }

    /// The reason, where one of the texts needs it. Throws where one does and none was given.
    func reason(for texts: [Text?]) throws(Failure) -> String? {
        let reason = try given()
        let found = texts.compactMap(\.self)
        guard reason == nil else { return found.isEmpty ? nil : reason }
        guard found.isEmpty else { throw Failure(.unusable(Fault.identifying(found))) }
        return nil
    }
}
