import Advocacy
import ArgumentParser

/// `--keep-reason`, and what it is for: texts given on the command line on their way into the record.
struct KeepReasonOption: ParsableArguments {
    /// A text, and what it is called where it is refused.
    struct Text {
        let place: String
        /// What it looks to hold; nil if nothing that identifies somebody.
        let finds: String?
        /// What to do instead of keeping it.
        let remedy: String

        /// What an option was given.
        static func option(_ name: String, _ text: String?) -> Text {
            Text(
                place: "\(name): this", finds: text.flatMap { PrivacyGuard.words(for: $0, today: World.today()) },
                remedy: "say it without")
        }

        /// What an audit is called, by its file.
        static func title(ofPath path: String) -> Text {
            Text(
                place: "\(path): the file's name becomes the audit's title, and it",
                finds: PrivacyGuard.words(forFileName: World.title(ofPath: path), today: World.today()),
                remedy: "choose another name")
        }

        /// The name of a file that the plan names.
        static func file(_ path: String) -> Text {
            Text(
                place: "\(path): the file's name goes into the record, and it",
                finds: PrivacyGuard.words(forFileName: World.lastComponent(path)), remedy: "rename the file")
        }
    }

    @Option(help: "Why a text that looks as if it identified somebody must be kept; it goes into the record.")
    var keepReason: String?

    /// Throws for a text that looks as if it identified somebody, is printed, and may be any other.
    static func refuse(_ name: String, _ text: String?) throws(Failure) {
        if let finds = text.flatMap({ PrivacyGuard.words(for: $0, today: World.today()) }) {
            throw Failure(.usage, "\(name): this looks like \(finds); any other text will do")
        }
    }

    /// The reason without space around it; nil where none was given. Throws for one that cannot stand in the record.
    func given() throws(Failure) -> String? {
        guard let keepReason else { return nil }
        let reason = World.trimmed(keepReason)
        guard !reason.isEmpty else { throw Failure(.usage, "--keep-reason must say why the text is kept") }
        if let finds = PrivacyGuard.words(for: reason, today: World.today()) {
            throw Failure(.usage, "--keep-reason: this looks like \(finds); give a reason that tells nobody who it is")
        }
        return reason
    }

    /// The reason, where one of the texts needs it. Throws where one does and none was given.
    func reason(for texts: [Text]) throws(Failure) -> String? {
        let reason = try given()
        let found = texts.compactMap { text in text.finds.map { (text, $0) } }
        guard reason == nil else { return found.isEmpty ? nil : reason }
        guard found.isEmpty else {
            throw Failure(
                .usage,
                found.map { text, finds in
                    "\(text.place) looks like \(finds); \(text.remedy), or say with --keep-reason why it must be kept"
                }.joined(separator: "\n"))
        }
        return nil
    }
}
