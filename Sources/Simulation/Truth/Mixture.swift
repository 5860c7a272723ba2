/// Names with the share of each, as a truth states them: a draw picks one.
struct Mixture: Sendable, Hashable {
    struct Part: Sendable, Hashable {
        let name: String
        /// A fraction of 1.
        let share: Double
    }

    /// In the order of their names; the shares sum to 1.
    let parts: [Part]

    /// Weights need not sum to 1; one at least must be above zero for a pick to give a name.
    init(_ weights: [String: Double]) {
        let weights = weights.sorted { $0.key < $1.key }
        let total = weights.reduce(0) { $0 + $1.value }
        parts = weights.map { Part(name: $0.key, share: total > 0 ? $0.value / total : 0) }
    }

    func pick(_ stream: NumberedStream, _ purpose: String) -> String {
        var rest = stream.uniform(purpose)
        for part in parts {
            if rest < part.share { return part.name }
            rest -= part.share
        }
        return parts.last { $0.share > 0 }?.name ?? ""
    }
}
