import Findings
import Wording

extension Timeliness {
    /// What the days show, in a sentence; what is recorded may be the quicker part of what happened.
    public var sentence: String {
        let known = [referredWithin, arrangedWithin, metWithin].compactMap { $0 }
        guard !known.isEmpty else { return say("No date is recorded in a case owed an advocate.") }
        return say("Of those owed an advocate whose file gives the date, \(known.joined(separator: ", ")).")
    }

    private var referredWithin: String? {
        guard let median = referral.median?.tenths, let from = referral.from else { return nil }
        return switch from {
        case .firstContact: say("half were referred within \(median) days of first contact")
        case .start: say("half were referred within \(median) days of the start of the stage")
        }
    }

    private var arrangedWithin: String? {
        guard let median = arranged.median?.tenths, let from = arranged.from else { return nil }
        return switch from {
        case .firstContact: say("half had an advocate arranged within \(median) days of first contact")
        case .start: say("half had an advocate arranged within \(median) days of the start of the stage")
        }
    }

    private var metWithin: String? {
        guard let median = firstMeeting.median?.tenths, let from = firstMeeting.from else { return nil }
        return switch from {
        case .firstContact: say("half had met one within \(median) days of first contact")
        case .start: say("half had met one within \(median) days of the start of the stage")
        }
    }
}
