import Audit
import Modelling
import Wording

/// What a screen writes to a file.
enum Export: Sendable, Hashable {
    case actions, findings, comparison, projection, selfAssessment

    /// Endings that a file of it may have, and what they mean.
    var endings: [String] {
        switch self {
        case .actions, .selfAssessment: [".csv"]
        case .findings, .comparison, .projection: [".txt", ".json"]
        }
    }

    var title: String {
        switch self {
        case .actions: say("Write the actions shown to which file? (.csv)")
        case .selfAssessment: say("Write the areas shown to which file? (.csv)")
        case .findings: say("Write the findings to which file? (.txt, or .json for machines)")
        case .projection: say("Write the projection to which file? (.txt, or .json for machines)")
        case .comparison: say("Write the comparison to which file? (.txt, or .json for machines)")
        }
    }

    /// Stands in the name that is suggested.
    var word: String {
        switch self {
        case .actions: "actions"
        case .findings: "findings"
        case .comparison: "comparison"
        case .projection: "projection"
        case .selfAssessment: "self-assessment"
        }
    }
}

extension Desk {
    /// Asks for a file's name, with one suggested beside the audit.
    mutating func ask(toExport export: Export) {
        guard let session else { return }
        let base = session.path.hasSuffix(".audit") ? String(session.path.dropLast(6)) : session.path
        desk.prompt = .text(
            TextPrompt(
                .exportFile(export), title: export.title,
                text: "\(base)-\(export.word)-\(today)\(export.endings[0])", limit: 1000))
    }

    /// The file was named; its ending says how it is written.
    mutating func write(_ export: Export, to path: String) -> [Effect] {
        guard let ending = export.endings.first(where: { path.lowercased().hasSuffix($0) }), path.count > ending.count
        else {
            let endings = export.endings
            refuse(
                endings.count == 2
                    ? say("The name must end in \(endings[0]) or \(endings[1]).")
                    : say("The name must end in \(endings[0])."))
            return []
        }
        do throws(ProjectionError) {
            guard let text = try text(of: export, isForMachines: ending == ".json") else { return [] }
            desk.prompt = nil
            return [.writeNewFile(text, path: path)]
        } catch {
            refuse(error.lines.joined(separator: " "))
            return []
        }
    }

    mutating func ask(toReplace path: String, by text: String) {
        desk.prompt = .confirmation(
            Confirmation(
                purpose: .replaceFile(text: text, path: path),
                question: say("\(path) exists already. Write over it? (y or n)")))
    }

    /// In English, whatever the screen is in: it is for those who have the file, and their tools. The screens hold
    /// sentences in their own language, so what has any is worked out again.
    private func text(of export: Export, isForMachines: Bool) throws(ProjectionError) -> String? {
        guard let session else { return nil }
        if export == .projection {
            return try desk.projection.written(of: session, isForMachines: isForMachines)
        }
        return Language.english.speak {
            switch export {
            case .actions: return actionsTable
            case .selfAssessment: return selfAssessmentTable
            case .projection: return nil
            case .findings:
                guard case .success? = desk.findings.result, let findings = try? Findings(of: session.state) else {
                    return nil
                }
                return isForMachines
                    ? session.provenance.document(findings.json)
                    : findings.text(width: 80) + "\n" + session.provenance.text + "\n"
            case .comparison:
                guard case .success? = desk.compare.result, let baseline = desk.compare.baseline,
                    let comparison = try? Comparison(before: baseline.state, after: session.state)
                else { return nil }
                return isForMachines
                    ? session.provenance.document(comparison.json)
                    : comparison.text(width: 80)
                        + "Before: \(baseline.provenance.text)\nAfter: \(session.provenance.text)\n"
            }
        }
    }
}
