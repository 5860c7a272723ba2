import Audit
import Modelling

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
        case .actions: "Write the actions shown to which file? (.csv)"
        case .selfAssessment: "Write the areas shown to which file? (.csv)"
        case .findings: "Write the findings to which file? (.txt, or .json for machines)"
        case .projection: "Write the projection to which file? (.txt, or .json for machines)"
        case .comparison: "Write the comparison to which file? (.txt, or .json for machines)"
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

extension Workstation {
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
            refuse("The name must end in \(export.endings.joined(separator: " or ")).")
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

    private func text(of export: Export, isForMachines: Bool) throws(ProjectionError) -> String? {
        switch export {
        case .actions: return actionsTable
        case .selfAssessment: return selfAssessmentTable
        case .findings:
            guard case .success(let findings)? = desk.findings.result else { return nil }
            return isForMachines ? findings.json.indented + "\n" : findings.text(width: 80)
        case .projection: return try desk.projection.written(isForMachines: isForMachines)
        case .comparison:
            guard case .success(let comparison)? = desk.compare.result else { return nil }
            return isForMachines ? comparison.json.indented + "\n" : comparison.text(width: 80)
        }
    }
}
