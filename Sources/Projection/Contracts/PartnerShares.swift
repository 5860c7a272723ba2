/// Who pays which part of a joint service.
public struct PartnerShares: Sendable, Hashable {
    public struct Partner: Sendable, Hashable {
        public let name: String
        /// Of 1.
        public let share: Double

        /// `share` of 1; `PartnerShares` checks it.
        public init(name: String, share: Double) {
            self.name = name
            self.share = share
        }
    }

    public let partners: [Partner]

    /// Throws `ContractError`, naming the partners, unless each share lies between 0 and 1 and they add up to 1 within a
    /// thousandth; they are then scaled to 1.
    public init(_ partners: [Partner]) throws(ContractError) {
        let sum = partners.reduce(0) { $0 + $1.share }
        guard partners.allSatisfy({ $0.share >= 0 && $0.share <= 1 }) else { throw .share(partners) }
        guard abs(sum - 1) <= 0.001 else { throw .sumOfShares(partners) }
        self.partners = partners.map { Partner(name: $0.name, share: $0.share / sum) }
    }

    /// What each pays of a cost; the same share of its mean and of its quantiles, because all pay in proportion.
    public func parts(of pounds: Double) -> [(name: String, pounds: Double)] {
        partners.map { ($0.name, $0.share * pounds) }
    }
}
