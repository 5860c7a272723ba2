import Advocacy
import Audit

/// Who is owed an advocate under other law, by the cases read; counts of people of the sample, unweighted.
///
/// A person counts once for an entitlement however many stages show it; a case whose frame does not name the person is
/// one of its own.
public struct EntitlementFindings: Sendable, Hashable {
    public let rows: [Row]
    /// People owed any of them, each once.
    public let persons: Int
    /// Of those, and of the others, people whom some other entitlement may reach.
    public let possible: Int

    public struct Row: Sendable, Hashable {
        public let entitlement: Entitlement
        /// People owed it in some stage read.
        public let persons: Int
        /// People not owed it in any stage read, who may be: one condition is not known.
        public let possible: Int
        /// Informal in-patients in England who would have it once s130CA of the Mental Health Act 1983 is in force.
        public let wouldGain: Int
    }

    /// Roles of advocates: a person owed two is counted twice.
    public var roles: Int { rows.reduce(0) { $0 + $1.persons } }

    /// Whether there is anything to tell.
    public var isEmpty: Bool { rows.allSatisfy { $0.persons + $0.possible + $0.wouldGain == 0 } }

    init(of cases: [JudgedCase], plan: Plan) {
        var due: [Entitlement: Set<PersonOfCase>] = [:]
        var possible: [Entitlement: Set<PersonOfCase>] = [:]
        var gaining: Set<PersonOfCase> = []
        for judged in cases {
            let started = judged.unit.started
            guard let rules = try? RuleSet.inForce(in: plan.jurisdiction, on: started, edition: plan.edition) else {
                continue
            }
            let found = rules.entitlements(of: judged.facts, policies: plan.policies, started: started)
            let person = PersonOfCase(judged.unit)
            for entitlement in found.due { due[entitlement, default: []].insert(person) }
            for entitlement in found.possible { possible[entitlement, default: []].insert(person) }
            if found.wouldGainMentalHealthAdvocate { gaining.insert(person) }
        }
        rows = Entitlement.allCases.filter { $0.exists(in: plan.jurisdiction) }.map { entitlement in
            let owed = due[entitlement] ?? []
            return Row(
                entitlement: entitlement, persons: owed.count,
                possible: (possible[entitlement] ?? []).subtracting(owed).count,
                wouldGain: entitlement == .imha ? gaining.subtracting(owed).count : 0)
        }
        persons = due.values.reduce(into: Set<PersonOfCase>()) { $0.formUnion($1) }.count
        self.possible =
            Set(
                possible.flatMap { entitlement, persons in persons.subtracting(due[entitlement] ?? []) }
            ).count
    }
}

extension Entitlement {
    /// Whether that nation's law has it.
    fileprivate func exists(in jurisdiction: Jurisdiction) -> Bool {
        switch self {
        case .imha, .nhsComplaints: jurisdiction == .england
        case .imhaWales, .complaintsWales: jurisdiction == .wales
        default: true
        }
    }
}
