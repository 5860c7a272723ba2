import Advocacy
import Audit
import TextUI
import Wording

/// The one policy that is stated when it becomes known: the day of s130CA of the Mental Health Act 1983.
extension FindingsScreen {
    static func whyNoDateOfPolicy(on desk: Desk) -> String? {
        if let why = desk.whyReadOnly { return why }
        guard let plan = desk.session?.state.plan else { return nil }
        guard plan.jurisdiction == .england else {
            return say("In Wales informal in-patients have an advocate already (Mental Health Act 1983 s130J).")
        }
        return plan.edition >= .second
            ? nil : say("This audit keeps the first edition of the rules, which has no such date.")
    }

    func askForDateOfPolicy(on desk: inout Desk) {
        let stated = desk.session?.state.plan.policies.informalPatientsFrom
        let asked = TextPrompt(
            "policyDate", .entry, say("From which day do informal in-patients have an advocate (regulations, s56(3))?"),
            text: stated?.description ?? "", limit: 20,
            finish: Self.finish { screen, answer, desk in
                do throws(DateEntry.Fault) {
                    let date = try DateEntry.read(answer.text, near: desk.today)
                    let dated = PolicyDated(policy: .mha2025, date: date)
                    guard let effects = screen.append([.policyDated(dated)], on: &desk) else { return [] }
                    desk.prompt = nil
                    desk.message = .done(say("From \(DateWords.long(date)) informal in-patients count as entitled."))
                    return effects
                } catch {
                    return desk.refused(error.message)
                }
            })
        desk.ask(asked.needing(say("Nothing is typed; Esc leaves it as it was.")))
    }
}
