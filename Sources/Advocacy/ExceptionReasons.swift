import Wording

/// Whether an advocate is due although somebody is appropriate (SI 2014/2889 reg 4).
struct ExceptionReasons {
    let circumstances: Circumstances
    let provisions: Provisions
    /// The file does not say whether the council was satisfied of reg 4(a), and silence counts against the council.
    let isSilent: Bool

    var all: [Reason] {
        guard !circumstances.process.isSafeguarding else { return [] }
        switch (circumstances.exception, circumstances.jurisdiction) {
        case (.no, .england): return notApplying.map(reason)
        case (.no, .wales): return silence.map(reason)
        case (.yes, _): return applying.map(reason)
        case (.unknown, .england): return open
        case (.unknown, .wales):
            let last =
                open.isEmpty
                ? say("England's reg 4 would ask for an advocate all the same; whether Wales does needs legal advice.")
                : say("A yes would need legal advice: no Welsh rule is known to match England's reg 4.")
            return open + [reason(last)]
        }
    }

    /// A ground that is half there, and why it falls short; or that there is none.
    private var notApplying: [String] {
        var found = silence
        let stay = circumstances.nhsHospital || circumstances.nhsCareHome
        if stay == .yes, !isSilent {
            found.append(
                say(
                    "A long NHS stay is likely, but the council is not satisfied that an advocate is in the person's ",
                    "best interests."))
        }
        if circumstances.materialDisagreement == .yes {
            found.append(
                say(
                    "The council and the one named disagree on a material matter, but do not both agree that an ",
                    "advocate is in the person's best interests."))
        }
        guard found.isEmpty else { return found }
        return [say("Neither a long NHS stay nor a disagreement calls for an advocate all the same.")]
    }

    /// Where a long stay is likely, or may be, and silence takes the ground away.
    private var silence: [String] {
        guard isSilent, (circumstances.nhsHospital || circumstances.nhsCareHome) != .no else { return [] }
        return [
            say(
                "The file does not show the council to be satisfied that an advocate is in the person's best interests ",
                "during a long NHS stay, and this audit counts it as not satisfied.")
        ]
    }

    private var applying: [String] {
        var found: [String] = []
        if circumstances.nhsStay == .yes {
            found.append(
                circumstances.nhsHospital == .yes
                    ? say(
                        "A stay in an NHS hospital for 28 days or more is likely, and the council finds an advocate ",
                        "in the person's best interests.")
                    : say(
                        "A stay in an NHS care home for 8 weeks or more is likely, and the council finds an advocate ",
                        "in the person's best interests."))
        }
        if circumstances.disagreement == .yes {
            found.append(
                say("The council and the one named disagree on a material matter, and agree that an advocate is best."))
        }
        return found
    }

    /// The very facts that are missing, each named.
    private var open: [Reason] {
        guard (circumstances.nhsStay || circumstances.disagreement) != .yes else { return [] }
        var missing: [Fact] = []
        if circumstances.nhsStay == .unknown {
            if (circumstances.nhsHospital || circumstances.nhsCareHome) != .yes {
                if circumstances.nhsHospital == .unknown { missing.append(.nhsHospital28DaysOrMoreLikely) }
                if circumstances.nhsCareHome == .unknown { missing.append(.nhsCareHome8WeeksOrMoreLikely) }
            }
            if circumstances.authoritySatisfied == .unknown { missing.append(.authoritySatisfiedBestInterests) }
        }
        if circumstances.disagreement == .unknown {
            if circumstances.materialDisagreement == .unknown { missing.append(.materialDisagreement) }
            if circumstances.bothAgree == .unknown { missing.append(.bothAgreeAdvocateInBestInterests) }
        }
        return missing.map { .notRecorded($0, in: circumstances.jurisdiction, [provisions.exception]) }
    }

    private func reason(_ sentence: String) -> Reason {
        Reason(sentence, provisions.exception)
    }
}

extension Reason {
    /// The file does not say this fact.
    static func notRecorded(_ fact: Fact, in jurisdiction: Jurisdiction, _ laws: [Phrase]) -> Reason {
        Reason(say("Not recorded: \(fact.label(in: jurisdiction))."), laws, isNotRecorded: true)
    }
}
