/// What is to be written in the record: who does so, when and in which copy is added by the store.
public struct Entry: Sendable, Hashable {
    public let body: EventBody
    /// Why a text in it was kept although it looks as if it identified somebody; a note says so itself.
    public let keepReason: String?

    public init(_ body: EventBody, keepReason: String? = nil) {
        self.body = body
        self.keepReason = keepReason
    }
}
