extension Timeliness {
    /// What the days show, in a sentence; what is recorded may be the quicker part of what happened.
    public var sentence: String {
        func within(_ days: Days, _ what: String) -> String? {
            guard let median = days.median, let from = days.from else { return nil }
            return "half \(what) within \(median.tenths) days of \(from.label)"
        }
        let known = [
            within(referral, "were referred"), within(arranged, "had an advocate arranged"),
            within(firstMeeting, "had met one"),
        ].compactMap { $0 }
        guard !known.isEmpty else { return "No date is recorded in a case owed an advocate." }
        return "Of those owed an advocate whose file gives the date, \(known.joined(separator: ", "))."
    }
}
