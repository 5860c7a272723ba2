/// The same answers read under other policies: the audit's own first, then each policy changed alone, then the strictest and
/// the mildest of all.
public struct RivalReading: Sendable, Hashable {
    public enum Name: Sendable, Hashable {
        case own
        /// One policy changed from the audit's own, to the setting given.
        case changed(Policies.Name, to: String)
        case strictest, mildest
    }

    public let name: Name
    public let policies: Policies

    /// `own`, `silence=notSatisfied`, `strictest`: as machines read it.
    public var code: String {
        switch name {
        case .own: "own"
        case .changed(let policy, let setting): "\(policy.rawValue)=\(setting)"
        case .strictest: "strictest"
        case .mildest: "mildest"
        }
    }
}

extension Policies {
    /// The readings that an edition allows, these policies first. The date of the Mental Health Act 2025 is no reading of
    /// the duty and stays.
    public func rivals(in edition: Edition) -> [RivalReading] {
        let known = Name.rivals.filter { edition >= .second || $0 == .reviews || $0 == .notRecorded }
        var rivals = [RivalReading(name: .own, policies: self)]
        for policy in known {
            var changed = self
            changed.turn(policy)
            let setting = changed.settings(in: edition)[policy.rawValue] ?? ""
            rivals.append(RivalReading(name: .changed(policy, to: setting), policies: changed))
        }
        for (name, isStrict) in [(RivalReading.Name.strictest, true), (.mildest, false)] {
            var extreme = self
            for policy in known { extreme.set(policy, strict: isStrict) }
            rivals.append(RivalReading(name: name, policies: extreme))
        }
        return rivals
    }

    private mutating func turn(_ policy: Name) {
        switch policy {
        case .reviews: allReviewsInScope.toggle()
        case .notRecorded: notRecordedIsGap.toggle()
        case .silence: silenceCountsAgainst.toggle()
        case .firstContact: firstContactNeedsSection9.toggle()
        case .mha2025: break
        }
    }

    /// The setting that counts the most in the gap, or the least.
    private mutating func set(_ policy: Name, strict: Bool) {
        switch policy {
        case .reviews: allReviewsInScope = strict
        case .notRecorded: notRecordedIsGap = strict
        case .silence: silenceCountsAgainst = strict
        case .firstContact: firstContactNeedsSection9 = !strict
        case .mha2025: break
        }
    }
}

extension Policies.Name {
    /// The policies that are readings of the duty, in the order in which they are shown.
    static let rivals: [Policies.Name] = [.silence, .reviews, .firstContact, .notRecorded]
}
