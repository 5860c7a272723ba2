import Statistics

/// Designs of one kind, with what every method did in them.
public struct CoverageBand: Sendable, Hashable {
    public let name: String
    public let designs: Int
    public let summaries: [CoverageSummary]

    /// A kind of design.
    struct Kind: Sendable {
        let name: String
        let includes: @Sendable (CoverageDesign) -> Bool

        static func all(for quantity: CoverageQuantity) -> [Kind] {
            sizes + truths(of: quantity) + particulars(of: quantity)
        }

        private static let sizes = [
            Kind(name: "n under 50") { $0.sampled < 50 },
            Kind(name: "n 50 to 100") { (50...100).contains($0.sampled) },
            Kind(name: "n over 100") { $0.sampled > 100 },
        ]

        private static func truths(of quantity: CoverageQuantity) -> [Kind] {
            let bounds: [Double]
            switch quantity {
            case .rate, .total: bounds = [0, 0.02, 0.05, 0.15, 0.5, 0.85]
            case .ratio: bounds = [0, 0.05, 0.2, 0.5]
            case .difference: return []
            }
            return bounds.indices.map { index in
                let low = bounds[index]
                let high = index + 1 < bounds.count ? bounds[index + 1] : nil
                let percent = { (rate: Double) in String(Int((rate * 100).rounded())) }
                let name =
                    high.map { low == 0 ? "under \(percent($0))%" : "\(percent(low)) to \(percent($0))%" }
                    ?? "\(percent(low))% and over"
                return Kind(name: "truth \(name)") { design in
                    let truth = design.truth(of: quantity)
                    return truth >= low && high.map { truth < $0 } ?? true
                }
            }
        }

        private static func particulars(of quantity: CoverageQuantity) -> [Kind] {
            var kinds = [Kind(name: "some n_h of 5 or fewer") { $0.strata.contains { $0.sampled <= 5 } }]
            if quantity == .ratio {
                kinds += [
                    Kind(name: "under 8 eligible expected") { $0.expectedEligible < 8 },
                    Kind(name: "8 to 25 eligible expected") { (8...25).contains($0.expectedEligible) },
                    Kind(name: "over 25 eligible expected") { $0.expectedEligible > 25 },
                ]
            }
            return kinds
        }
    }
}
