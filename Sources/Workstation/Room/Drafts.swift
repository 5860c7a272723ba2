import Audit
import Hashing
import JSON
import Wording

/// What is not in any record yet and is to outlive the program: half-typed texts, and the choices of a new audit.
public struct Drafts: Sendable, Hashable {
    /// Of the open audit; nil where none is open that can be written.
    public let texts: DraftTexts?
    /// Nil where nothing is chosen.
    public let newAudit: NewAuditDraft?
    /// What is being typed into: as long as that is the same, what is typed may wait for a moment.
    public let inFront: String
}

/// What one reader left half-typed in one audit.
public struct DraftTexts: Sendable, Hashable {
    public let audit: Digest
    public let reader: String
    let texts: [HalfTyped: String]

    public init(audit: Digest, reader: String) { self.init(audit: audit, reader: reader, [:]) }

    init(audit: Digest, reader: String, _ texts: [HalfTyped: String]) {
        (self.audit, self.reader, self.texts) = (audit, reader, texts)
    }

    public var isEmpty: Bool { texts.isEmpty }
}

extension DraftTexts {
    /// As a file holds it.
    public var json: JSONValue {
        let texts = texts.map { typed, text -> (text: String, JSONValue) in
            let value: JSONValue = [
                "kind": .string(typed.kind.rawValue), "about": .string(typed.about),
                "case": JSONValue(typed.reference), "reasonToKeep": .bool(typed.isReasonToKeep), "text": .string(text),
            ]
            return (value.description, value)
        }
        return [
            "draft": "texts", "audit": .string(audit.hex), "reader": .string(reader),
            "texts": .array(texts.sorted { $0.text < $1.text }.map(\.1)),
        ]
    }

    /// Nil for anything but a draft of this reader in this audit. What of it this version does not know is passed over.
    public init?(json: JSONValue, audit: Digest, reader: String) {
        guard json["draft"]?.string == "texts", json["audit"]?.string == audit.hex, let list = json["texts"]?.array,
            let named = json["reader"]?.string, ReaderNames.folded(named) == ReaderNames.folded(reader)
        else { return nil }
        var texts: [HalfTyped: String] = [:]
        for item in list {
            guard let kind = item["kind"]?.string.flatMap({ HalfTyped.Kind(rawValue: $0) }),
                let text = item["text"]?.string, !text.isEmpty, text.count <= TextPrompt.mostOfNote
            else { continue }
            let typed = HalfTyped(
                kind, about: item["about"]?.string ?? "", of: item["case"]?.string,
                isReasonToKeep: item["reasonToKeep"]?.bool ?? false)
            texts[typed] = text
        }
        self.init(audit: audit, reader: reader, texts)
    }
}

extension Desk {
    /// What is to outlive the program now, however it ends.
    var drafts: Drafts {
        var typed: HalfTyped?
        if case .text(let asked) = prompt { typed = asked.draft }
        let place = typed.map { "\($0.kind.rawValue) \($0.isReasonToKeep) \($0.about) \($0.place)" }
        return Drafts(
            texts: draftTexts,
            newAudit: screens.values.lazy.compactMap { $0.draft(typing: prompt) }.first ?? list.newAudit,
            inFront: "\(context.rawValue) \(place ?? front?.placeOfTyping ?? "")")
    }

    private var draftTexts: DraftTexts? {
        guard let session, session.readOnlyReason == nil, let audit = session.state.auditId else { return nil }
        var texts = unfinished
        for (typed, text) in halfTyped(in: prompt) { texts[typed] = text }
        return DraftTexts(audit: audit, reader: session.reader, texts.filter { !$0.value.isEmpty })
    }

    /// Takes in what was left half-typed when the audit was open last, and what to say of it.
    mutating func take(_ drafts: DraftTexts?) -> String? {
        guard let drafts, let session, session.readOnlyReason == nil else { return nil }
        unfinished = drafts.texts.filter { !session.isRecorded($0.key, $0.value) }
        guard !unfinished.isEmpty else { return nil }
        let places = Set(unfinished.keys.map(\.place)).sorted()
        let named = places.prefix(3).joined(separator: ", ") + (places.count > 3 ? ", …" : "")
        let count = unfinished.count
        return count == 1
            ? say("A text was left half-typed (\(named)); it is there again where you typed it.")
            : say("\(count) texts were left half-typed (\(named)); each is there again where you typed it.")
    }
}
