import Wording

/// Whether an advocate is due although somebody is appropriate.
struct ExceptionReasons {
    let circumstances: Circumstances
    let provisions: Provisions

    var all: [Reason] {
        guard !circumstances.process.isSafeguarding else { return [] }
        switch (circumstances.exception, circumstances.jurisdiction) {
        case (.no, .england):
            return [reason(say("Neither a long NHS stay nor a disagreement calls for an advocate all the same."))]
        case (.no, .wales): return []
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

    private var open: [Reason] {
        var found: [Reason] = []
        func add(_ sentence: String) {
            found.append(Reason(sentence, provisions.exception, isNotRecorded: true))
        }
        guard (circumstances.nhsStay || circumstances.disagreement) != .yes else { return [] }
        if circumstances.nhsStay == .unknown {
            add(say("Not recorded: whether a long NHS stay is likely with an advocate in the person's best interests."))
        }
        if circumstances.disagreement == .unknown {
            add(say("Not recorded: whether the council and the one named disagree, and agree on an advocate."))
        }
        return found
    }

    private func reason(_ sentence: String) -> Reason {
        Reason(sentence, provisions.exception)
    }
}
