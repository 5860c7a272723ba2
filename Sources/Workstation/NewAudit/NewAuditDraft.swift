import Advocacy
import Audit
import JSON
import Sampling
import TextUI
import Wording

extension NewAuditScreen {
    /// Nil where nothing is chosen that is not there at first. A text that is asked about is as it is being typed.
    func draft(typing prompt: Prompt?) -> NewAuditDraft? {
        var screen = self
        if let asking, case .text(let asked) = prompt, asked.name == Self.asked {
            screen.rephrase(asking, asked.field.text.trimmed)
        }
        let chosen = screen.choices
        var fresh = NewAuditScreen(reader: "").choices
        fresh["reader"] = chosen["reader"]
        guard chosen != fresh else { return nil }
        return NewAuditDraft(of: .object(chosen))
    }

    private var choices: [String: JSONValue] {
        func text(_ field: TextField) -> JSONValue { .string(field.text) }
        func reason(_ row: NewAuditRow) -> JSONValue {
            kept[row].map { ["text": .string($0.text), "reason": .string($0.reason)] } ?? .null
        }
        return [
            "draft": "newAudit",
            "files": .array(files.map { ["path": text($0.path), "profile": text($0.profile)] }),
            "nation": JSONValue(chosenNation?.rawValue), "from": text(from), "to": text(to),
            "excluded": .array(excluded.map(text)), "strata": .array(marked.map(JSONValue.string)), "size": text(size),
            "rate": text(rate), "allocation": .string(allocation.rawValue), "floor": text(floor),
            "rates": .object(rates.mapValues(text)), "seed": text(seed), "secondReading": text(secondReading),
            "reader": text(reader), "allReviewsInScope": .bool(policies.allReviewsInScope),
            "notRecordedIsGap": .bool(policies.notRecordedIsGap), "path": text(path), "keptSeed": reason(.seed),
            "keptPath": reason(.path),
        ]
    }

    /// With what a draft says; what it does not say, or says in a way that is not known here, is as at first.
    init(_ draft: NewAuditDraft, reader: String) {
        self.init(reader: reader)
        let json = draft.json
        func fill(_ field: inout TextField, _ value: JSONValue?) {
            guard let text = value?.string else { return }
            field.clear()
            field.insert(text)
        }
        let named = (json["files"]?.array ?? []).prefix(Self.mostFiles).map { item in
            var file = File()
            fill(&file.path, item["path"])
            fill(&file.profile, item["profile"])
            return file
        }.filter { !$0.path.isEmpty }
        files = named + [File()]
        let left = (json["excluded"]?.array ?? []).prefix(Self.mostFiles).map { item in
            var field = TextField(limit: 1000)
            fill(&field, item)
            return field
        }.filter { !$0.isEmpty }
        excluded = left + [TextField(limit: 1000)]
        chosenNation = json["nation"]?.string.flatMap { Jurisdiction(rawValue: $0) }
        allocation = json["allocation"]?.string.flatMap { AllocationMethod(rawValue: $0) } ?? allocation
        for (name, rate) in json["rates"]?.object ?? JSONObject([:]) {
            var field = TextField(limit: 9)
            fill(&field, rate)
            rates[name] = field
        }
        policies.allReviewsInScope = json["allReviewsInScope"]?.bool ?? policies.allReviewsInScope
        policies.notRecordedIsGap = json["notRecordedIsGap"]?.bool ?? policies.notRecordedIsGap
        fill(&from, json["from"])
        fill(&to, json["to"])
        fill(&size, json["size"])
        fill(&rate, json["rate"])
        fill(&floor, json["floor"])
        fill(&seed, json["seed"])
        fill(&secondReading, json["secondReading"])
        fill(&self.reader, json["reader"])
        fill(&path, json["path"])
        for (row, key) in [(NewAuditRow.seed, "keptSeed"), (.path, "keptPath")] {
            guard let text = json[key]?["text"]?.string, let reason = json[key]?["reason"]?.string else { continue }
            kept[row] = KeptText(text: text, reason: reason)
        }
        mark((json["strata"]?.array ?? []).compactMap(\.string))
    }

    /// More than anybody names.
    private static let mostFiles = 1000
}
