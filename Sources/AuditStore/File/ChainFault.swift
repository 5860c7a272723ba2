/// What is wrong with one event of a record.
public struct ChainFault: Sendable, Hashable, CustomStringConvertible {
    public enum Kind: String, Sendable, CaseIterable {
        case changed, missing, reordered, inserted, unreadable
    }

    public let kind: Kind
    public let writer: String
    public let sequence: Int
    public let detail: String

    public var description: String { "event \(sequence) of writer \(writer): \(detail)" }
}
