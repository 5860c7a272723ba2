import Findings
import Wording

extension Findings {
    /// What was recorded beside the duty, and who is owed an advocate under other law.
    func writePractice(on text: inout PlainText) {
        if !practice.isEmpty {
            text.heading(say("Practice"))
            let rows = practice.map { row in
                [
                    row.subject.label, row.whole.yes.grouped, row.whole.no.grouped, row.whole.notRecorded.grouped,
                    row.whole.asked.grouped, row.whole.rate?.perHundred ?? "-", row.whole.interval?.perHundred ?? "-",
                ]
            }
            text.table(
                [
                    "", say("yes"), say("no"), say("not said"), say("asked"), say("per 100"),
                    say("\(level.inHundred)% limits"),
                ], rows)
            text.paragraph(practiceNote, indent: 2)
            for row in practice where !row.byTeam.isEmpty {
                text.paragraph(row.teamsSentence, indent: 2, hanging: 4)
            }
        }
        let entitled = entitlements.sentences
        guard !entitled.isEmpty else { return }
        text.heading(say("Owed an advocate under other law"))
        for sentence in entitled { text.paragraph(sentence, indent: 2, hanging: 4) }
    }

    func writePeople(on text: inout PlainText) {
        guard let people else { return }
        text.heading(say("People"))
        text.paragraph(people.sentences.joined(separator: " "), indent: 2)
    }

    func writeDemand(on text: inout PlainText) {
        guard let sentence = demandBeyondDuty?.sentence(in: jurisdiction) else { return }
        text.heading(say("Demand beyond the duty"))
        text.paragraph(sentence, indent: 2)
    }

    /// What the rates of practice are of.
    package var practiceNote: String {
        let method = practice.compactMap(\.whole.interval?.method.saidName).first
        let note = say("Yes of 100 asked, weighted; under ten asked, the counts only.")
        return method.map { note + " " + say("Method: \($0).") } ?? note
    }
}
