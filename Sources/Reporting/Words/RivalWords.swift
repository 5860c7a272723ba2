import Advocacy
import Findings
import Wording

extension RivalReading {
    /// How the law is read, in a few words.
    package var label: String { phrase.said }

    private var phrase: Phrase {
        switch name {
        case .own: "as this audit reads it"
        case .strictest: "the strictest of all"
        case .mildest: "the mildest of all"
        case .changed(let policy, _): changed(policy)
        }
    }

    private func changed(_ policy: Policies.Name) -> Phrase {
        switch policy {
        case .silence:
            policies.silenceCountsAgainst
                ? "silence counts against" : "silence cannot tell"
        case .reviews: policies.allReviewsInScope ? "every review counts" : "only revisions count"
        case .firstContact:
            policies.firstContactNeedsSection9
                ? "first contact: only s9" : "first contact counts"
        case .notRecorded: policies.notRecordedIsGap ? "unrecorded: a gap" : "unrecorded: cannot tell"
        case .mha2025: "as this audit reads it"
        }
    }
}

extension RivalFindings {
    /// What turns, and what cannot: "3 cases turn: P1, P2, P3. 1 was not asked what decides here." With how high the gap may be
    /// then, for the figure beside it leaves those out.
    package func turning(naming most: Int) -> String {
        var parts: [String] = []
        if turned.count == 1, let only = turned.first {
            parts.append(say("1 case turns: \(only)."))
        } else if turned.count > most {
            let named = turned.prefix(most).joined(separator: ", ")
            parts.append(say("\(turned.count) cases turn: \(named) and \(turned.count - most) more."))
        } else if !turned.isEmpty {
            parts.append(say("\(turned.count) cases turn: \(turned.joined(separator: ", "))."))
        }
        if notAsked > 0 {
            parts.append(
                notAsked == 1
                    ? say("1 was not asked what decides here.") : say("\(notAsked) were not asked what decides here."))
            if let high = bounds.high {
                parts.append(say("Were all that cannot be told gaps, it would be \(high.perHundred) in 100."))
            }
        }
        return parts.isEmpty ? say("No case turns.") : parts.joined(separator: " ")
    }
}
