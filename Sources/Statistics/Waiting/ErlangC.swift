/// A line staffed by `servers`, calls arriving at random (M/M/c): how likely and how long is the wait.
///
/// a = lambda h; P(wait) = [a^c/c! · c/(c-a)] / [sum over k < c of a^k/k! + a^c/c! · c/(c-a)], computed through the
/// Erlang B recursion B(k) = aB(k-1)/(k + aB(k-1)), which neither overflows nor cancels. Times are in hours.
public struct ErlangC: Sendable, Hashable {
    /// lambda, calls per hour.
    public let arrivalsPerHour: Double
    /// h, the mean time a call takes, in hours.
    public let meanServiceHours: Double
    /// c.
    public let servers: Int

    /// The largest number of servers the recursion is run to.
    private static let mostServers = 10_000_000

    /// Calls per hour, and hours of a call.
    private static let largest = 1_000_000_000_000

    /// Throws `StatisticsError.outOfRange` unless arrivals >= 0, the service time is positive, both are at most
    /// 10^12, and the servers exceed the load lambda h (otherwise the queue grows without end).
    public init(arrivalsPerHour: Double, meanServiceHours: Double, servers: Int) throws(StatisticsError) {
        let load = try Self.load(arrivalsPerHour, meanServiceHours)
        try require(
            Double(servers) > load && servers <= Self.mostServers, .servers, servers,
            .moreThanTheLoad(load, atMost: Self.mostServers))
        self.arrivalsPerHour = arrivalsPerHour
        self.meanServiceHours = meanServiceHours
        self.servers = servers
    }

    private static func load(_ arrivals: Double, _ service: Double) throws(StatisticsError) -> Double {
        try require(
            (0...Double(largest)).contains(arrivals), .arrivalsPerHour, arrivals, .range(0, largest))
        try require(
            service > 0 && service <= Double(largest), .meanServiceTime, service,
            .hoursAboveAtMost(0, largest))
        return arrivals * service
    }

    /// a = lambda h, the servers kept busy on average.
    public var load: Double { arrivalsPerHour * meanServiceHours }

    /// a/c.
    public var occupancy: Double { load / Double(servers) }

    /// The probability that a call has to wait.
    public var waitProbability: Double {
        var blocked = 1.0
        for k in 0..<servers { blocked = Self.nextBlocked(blocked, load: load, servers: k + 1) }
        return Self.waits(blocked, load: load, servers: servers)
    }

    /// P(wait) h/(c-a), over all calls.
    public var meanWaitHours: Double { waitProbability * meanServiceHours / (Double(servers) - load) }

    /// The share of calls answered within `hours`: 1 - P(wait) exp(-(c-a) T/h).
    public func serviceLevel(within hours: Double) -> Double {
        Self.serviceLevel(
            waits: waitProbability, spare: Double(servers) - load, hours: hours, service: meanServiceHours)
    }

    /// The fewest servers with which at least `target` of the calls are answered within `hours`.
    ///
    /// Throws `StatisticsError.outOfRange` for a target outside 0..<1, negative hours or a load too large.
    public static func fewestServers(
        arrivalsPerHour: Double, meanServiceHours: Double, answeredWithin hours: Double, target: Double
    ) throws(StatisticsError) -> Int {
        let load = try load(arrivalsPerHour, meanServiceHours)
        try require(hours >= 0, .timeToAnswer, hours, .hoursOrMore(0))
        try require(target >= 0 && target < 1, .shareInTime, target, .rangeBelow(0, 1))
        var blocked = 1.0
        for servers in 1...mostServers {
            blocked = nextBlocked(blocked, load: load, servers: servers)
            guard Double(servers) > load else { continue }
            let waits = waits(blocked, load: load, servers: servers)
            let spare = Double(servers) - load
            if serviceLevel(waits: waits, spare: spare, hours: hours, service: meanServiceHours) >= target {
                return servers
            }
        }
        throw .tooLarge(.erlangC, .servers(mostServers))
    }

    /// Erlang B with one more server.
    private static func nextBlocked(_ blocked: Double, load: Double, servers: Int) -> Double {
        load * blocked / (Double(servers) + load * blocked)
    }

    /// Erlang C from Erlang B: c B/(c - a(1-B)).
    private static func waits(_ blocked: Double, load: Double, servers: Int) -> Double {
        Double(servers) * blocked / (Double(servers) - load * (1 - blocked))
    }

    private static func serviceLevel(waits: Double, spare: Double, hours: Double, service: Double) -> Double {
        1 - waits * (-spare * hours / service).exponential
    }
}

extension Method {
    public static let erlangC = Method(
        name: "Erlang C", formula: "P(wait) = c B/(c - a(1-B)), B Erlang B; mean wait P(wait) h/(c-a)",
        source: "Erlang 1917; Cooper 1981")
}
