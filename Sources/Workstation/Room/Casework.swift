import Audit
import TextUI
import Wording

/// From case to case.
extension Desk {
    mutating func askForCase() {
        ask(
            TextPrompt("goTo", .entry, say("Go to which case? (number or reference)"), limit: 60) { answer, desk in
                desk.prompt = nil
                return answer.text.isEmpty ? [] : desk.goToCase(answer.text)
            })
    }

    /// Goes to a case by its number in ticket order or by its reference: in the list to its row, elsewhere into its
    /// reading.
    mutating func goToCase(_ text: String) -> [Effect] {
        guard let session else { return refused(say("No audit is open.")) }
        let cases = session.state.cases
        let index: Int?
        if let exact = cases.firstIndex(where: { $0.reference.lowercased() == text.lowercased() }) {
            index = exact
        } else if let number = Int(text) {
            index = number > 0 && number <= cases.count ? number - 1 : nil
        } else {
            let fitting = cases.indices.filter { cases[$0].reference.lowercased().contains(text.lowercased()) }
            index = fitting.count == 1 ? fitting[0] : nil
        }
        guard let index else {
            message = .refused(say("“\(text)” is not one case; the numbers go from 1 to \(cases.count)."))
            return []
        }
        if withFront({ $0.focus(onCase: index, on: &$1) }) == true { return [] }
        return openReading(of: cases[index].reference)
    }

    /// The next case to read after one, round the end.
    mutating func openNext(after reference: String?) -> [Effect] {
        if let next = session?.nextUnread(after: reference) { return openReading(of: next) }
        message = .refused(everythingIsRead)
        return []
    }

    var everythingIsRead: String {
        guard let progress = session?.progress else { return "" }
        let left = progress.planned - progress.read
        return left > 0
            ? say("No other case is left to audit.")
            : say("All \(progress.planned) cases are audited. In the list, 2 shows the findings.")
    }

    /// Why the readings of a case cannot be shown side by side to this reader; nil if they can.
    func whyNotCompared(_ sampled: SampledCase) -> String? {
        if sampled.isBlind(for: reader) {
            return say("The other reading is kept from you until your own is complete.")
        }
        return sampled.whyNotModerated.map { "\($0)." }
    }
}
