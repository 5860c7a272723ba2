import Audit
import Hashing
import JSON
import Wording
import Workstation

/// What is half-typed, and the choices of a new audit, on their way to the disk: at the latest half a second after a key, and
/// at once where another question, screen or program comes in front.
struct KeptDrafts {
    private let folder = DraftFolder()
    /// By the names of their files: what was written or read last, or was to be written where the disk refused.
    private var texts: [String: DraftTexts] = [:]
    private var newAudit: NewAuditDraft?
    private var inFront = ""
    /// When what is typed is to be on the disk; nil where all of it is.
    private var due: ContinuousClock.Instant?
    private var hasFailed = false

    private static let patience = Duration.milliseconds(500)
    private static let newAuditFile = "new-audit" + DraftFolder.ending

    /// Milliseconds until something is to be written; nil where nothing is.
    var wait: Int? {
        due.map { max(0, Int(($0 - .now) / .milliseconds(1)) + 1) }
    }

    // MARK: What was left

    func removeOld() { folder?.removeOld() }

    mutating func readNewAudit() -> NewAuditDraft? {
        newAudit = json(Self.newAuditFile).flatMap(NewAuditDraft.init)
        return newAudit
    }

    /// With what its reader left half-typed, where the audit can be written.
    mutating func adding(to opened: OpenedAudit, reader: String) -> OpenedAudit {
        var opened = opened
        guard opened.readOnlyReason == nil, let audit = opened.state.auditId else { return opened }
        let reader = opened.state.reader(named: opened.reader ?? reader)
        let name = file(audit, reader)
        let left =
            texts[name] ?? json(name).flatMap { DraftTexts(json: $0, audit: audit, reader: reader) }
            ?? DraftTexts(audit: audit, reader: reader)
        texts[name] = left
        opened.drafts = left
        return opened
    }

    // MARK: What is now

    /// Writes what differs, unless it may wait: why it cannot be kept, said once.
    mutating func keep(_ drafts: Drafts, atOnce: Bool = false) -> String? {
        let name = drafts.texts.map { file($0.audit, $0.reader) } ?? ""
        let isKept = drafts.newAudit == newAudit && drafts.texts.map { $0 == held($0, name) } ?? true
        defer { inFront = drafts.inFront }
        if isKept {
            due = nil
            return nil
        }
        if !atOnce, drafts.inFront == inFront {
            let due = due ?? .now + Self.patience
            self.due = due
            if due > .now { return nil }
        }
        due = nil
        var failure: String?
        if drafts.newAudit != newAudit {
            failure = put(drafts.newAudit?.json, Self.newAuditFile)
            newAudit = drafts.newAudit
        }
        if let texts = drafts.texts, texts != held(texts, name) {
            // Not `nil`, which as JSON is a value.
            failure = put(texts.isEmpty ? JSONValue?.none : texts.json, name) ?? failure
            self.texts[name] = texts
        }
        guard let failure, !hasFailed else { return nil }
        hasFailed = true
        return failure
    }

    private func held(_ texts: DraftTexts, _ name: String) -> DraftTexts {
        self.texts[name] ?? DraftTexts(audit: texts.audit, reader: texts.reader)
    }

    /// Why it cannot be kept; nil if it is.
    private func put(_ json: JSONValue?, _ name: String) -> String? {
        guard let folder else { return json == nil ? nil : say("there is no home to keep it in") }
        guard let json else {
            folder.remove(name)
            return nil
        }
        do throws(Failure) {
            try folder.write(Array(json.description.utf8), to: name)
            return nil
        } catch {
            return error.message
        }
    }

    private func json(_ name: String) -> JSONValue? {
        folder?.read(name).flatMap { try? JSONValue.parse(utf8: $0) }
    }

    private func file(_ audit: Digest, _ reader: String) -> String {
        SHA256Hash.hex("\(audit.hex),\(ReaderNames.folded(reader))").prefix(32) + DraftFolder.ending
    }
}
