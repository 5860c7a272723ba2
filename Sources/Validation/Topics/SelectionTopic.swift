import Audit
import Sampling

extension Validator {
    /// The order of tickets: which cases a seed draws first.
    static let selectionTopic = Topic.ofInputs("selection_sha256") { inputs in
        let seed = try inputs.text("seed")
        let size = try inputs.integer("n")
        let references = try references(inputs)
        guard (1...references.count).contains(size) else {
            throw ReferenceCaseError.numberOutOfRange("n", from: 1, to: "\(references.count)")
        }
        let drawn = references.map { (reference: $0, ticket: Ticket.hex(seed: seed, case: $0)) }
            .sorted { $0.ticket < $1.ticket }
            .prefix(size)
        return [
            "sample": .array(drawn.map { .string($0.reference) }),
            "first_hash": .string(drawn[0].ticket),
        ]
    }

    /// The cases: a list, or a range in words such as "CASE-00001..CASE-00040 (5-digit zero-padded)".
    private static func references(_ inputs: Inputs) throws -> [String] {
        if let list = inputs.values["ids"]?.array {
            let texts = list.compactMap(\.string)
            guard texts.count == list.count, !texts.isEmpty else {
                throw ReferenceCaseError.input("ids", mustBe: .texts)
            }
            return texts
        }
        let words = try inputs.text("ids").prefix { $0 != " " }.split(separator: ".", omittingEmptySubsequences: true)
        guard words.count == 2 else { throw ReferenceCaseError.input("ids", mustBe: .range) }
        let digits = words[0].reversed().prefix { $0.isASCII && $0.isNumber }.count
        let prefix = words[0].dropLast(digits)
        guard let first = Int(words[0].suffix(digits)), let last = Int(words[1].suffix(digits)), first <= last,
            words[1].dropLast(digits) == prefix, digits < 20, last - first < 1_000_000
        else { throw ReferenceCaseError.input("ids", mustBe: .rangeOfNumbers) }
        return (first...last).map { number in
            let text = String(number)
            return prefix + String(repeating: "0", count: max(0, digits - text.count)) + text
        }
    }
}
