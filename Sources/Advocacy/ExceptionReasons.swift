/// Whether an advocate is due although somebody is appropriate.
struct ExceptionReasons {
    let circumstances: Circumstances
    let provisions: Provisions

    var all: [Reason] {
        guard !circumstances.process.isSafeguarding else { return [] }
        switch (circumstances.exception, circumstances.jurisdiction) {
        case (.no, .england):
            return [reason("Neither a long NHS stay nor a disagreement calls for an advocate all the same.")]
        case (.no, .wales): return []
        case (.yes, _): return applying.map(reason)
        case (.unknown, .england): return open.map(reason)
        case (.unknown, .wales):
            let last =
                open.isEmpty
                ? "England's reg 4 would ask for an advocate all the same; whether Wales does needs legal advice."
                : "A yes would need legal advice: no Welsh rule is known to match England's reg 4."
            return (open + [last]).map(reason)
        }
    }

    private var applying: [String] {
        var found: [String] = []
        if circumstances.nhsStay == .yes {
            let stay =
                circumstances.nhsHospital == .yes
                ? "an NHS hospital for 28 days or more" : "an NHS care home for 8 weeks or more"
            found.append(
                "A stay in \(stay) is likely, and the council finds an advocate in the person's best interests.")
        }
        if circumstances.disagreement == .yes {
            found.append(
                "The council and the one named disagree on a material matter, and agree that an advocate is best.")
        }
        return found
    }

    private var open: [String] {
        var found: [String] = []
        guard (circumstances.nhsStay || circumstances.disagreement) != .yes else { return [] }
        if circumstances.nhsStay == .unknown {
            found.append(
                "Not recorded: whether a long NHS stay is likely with an advocate in the person's best interests.")
        }
        if circumstances.disagreement == .unknown {
            found.append("Not recorded: whether the council and the one named disagree, and agree on an advocate.")
        }
        return found
    }

    private func reason(_ sentence: String) -> Reason {
        Reason(sentence: sentence, provision: provisions.exception)
    }
}
