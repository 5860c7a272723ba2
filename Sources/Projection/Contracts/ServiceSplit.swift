/// One service for all kinds of advocacy against one for each kind, under the same terms.
///
/// Apart, each service has the terms in proportion to the hours it needs on average, and an overhead of its own. Together, a
/// quiet quarter of one makes room for a busy one of another, so that the same hours run over less often.
public struct ServiceSplit: Sendable, Hashable {
    public let combined: ContractFigures
    public let separate: ContractFigures
    /// Pounds a year for running a service, whatever its hours.
    public let overhead: Double
    public let services: Int

    public var combinedCost: Double { combined.expectedCost + overhead }
    public var separateCost: Double { separate.expectedCost + overhead * Double(services) }

    /// Throws `ContractError` for no service, services of different draws, and a negative overhead.
    public init(_ option: ContractOption, services: [QuarterHours], overhead: Double) throws(ContractError) {
        guard let first = services.first else { throw .noService }
        guard overhead >= 0 else { throw .overhead(overhead) }
        var all = first
        for service in services.dropFirst() { all = try all.adding(service) }
        combined = ContractFigures(option, over: all)
        let means = services.map { $0.years.reduce(0, +) / Double($0.draws) }
        let sum = means.reduce(0, +)
        let shares = means.map { sum > 0 ? $0 / sum : 1 / Double(means.count) }
        separate = ContractFigures(option, parts: zip(shares, services).map { (option.portion($0), $1) })
        self.overhead = overhead
        self.services = services.count
    }
}
