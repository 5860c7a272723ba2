/// One way of paying for advocacy. Hours and prices are of one year; a quarter has a fourth of the hours.
public enum ContractOption: Sendable, Hashable {
    /// A fixed price for up to so many hours. What exceeds them is not provided.
    case block(pounds: Double, hours: Double)
    /// A core volume paid for whether used or not, and a price for each hour beyond it, quarter by quarter.
    case coreAndFlex(coreHours: Double, corePoundsPerHour: Double, flexPoundsPerHour: Double)
    /// A price for each hour and no commitment.
    case spot(poundsPerHour: Double)
    /// A yearly fee and a price for each hour called off, with a ceiling of hours where one is agreed.
    case framework(feePounds: Double, poundsPerHour: Double, ceilingHours: Double?)

    public var name: String {
        switch self {
        case .block: "block"
        case .coreAndFlex: "core plus flex"
        case .spot: "spot"
        case .framework: "framework"
        }
    }

    /// Hours a quarter beyond which the contract runs over; nil where it has no bound.
    public var quarterCapacity: Double? {
        switch self {
        case .block(_, let hours): hours / 4
        case .coreAndFlex(let hours, _, _): hours / 4
        case .spot: nil
        case .framework(_, _, let hours): hours.map { $0 / 4 }
        }
    }

    /// Pounds for one quarter with so many hours needed.
    public func cost(ofQuarter hours: Double) -> Double {
        switch self {
        case .block(let pounds, _): pounds / 4
        case .coreAndFlex(let core, let price, let flex): core / 4 * price + max(0, hours - core / 4) * flex
        case .spot(let price): hours * price
        case .framework(let fee, let price, let ceiling): fee / 4 + min(hours, ceiling.map { $0 / 4 } ?? hours) * price
        }
    }

    /// Hours of a quarter that the contract does not provide.
    public func unprovided(ofQuarter hours: Double) -> Double {
        switch self {
        case .block, .framework: max(0, hours - (quarterCapacity ?? hours))
        case .coreAndFlex, .spot: 0
        }
    }

    /// The same terms with every price changed by a factor: a later year's, inflation included.
    public func priced(by factor: Double) -> ContractOption {
        switch self {
        case .block(let pounds, let hours): .block(pounds: pounds * factor, hours: hours)
        case .coreAndFlex(let hours, let core, let flex):
            .coreAndFlex(coreHours: hours, corePoundsPerHour: core * factor, flexPoundsPerHour: flex * factor)
        case .spot(let price): .spot(poundsPerHour: price * factor)
        case .framework(let fee, let price, let ceiling):
            .framework(feePounds: fee * factor, poundsPerHour: price * factor, ceilingHours: ceiling)
        }
    }

    /// The same prices an hour for a share of the volume.
    func portion(_ share: Double) -> ContractOption {
        switch self {
        case .block(let pounds, let hours): .block(pounds: pounds * share, hours: hours * share)
        case .coreAndFlex(let hours, let core, let flex):
            .coreAndFlex(coreHours: hours * share, corePoundsPerHour: core, flexPoundsPerHour: flex)
        case .spot(let price): .spot(poundsPerHour: price)
        case .framework(let fee, let price, let ceiling):
            .framework(feePounds: fee * share, poundsPerHour: price, ceilingHours: ceiling.map { $0 * share })
        }
    }
}
