import Wording

/// The projection in lines: what the command prints, or the assumptions.
extension ProjectionScreen {
    func lines(isNew: Bool, said: inout Said, of desk: Desk) -> [String] {
        let everything = isNew ? everything(of: desk) ?? desk.drawn : []
        return isShowingList ? everything + [focused.map(Self.words) ?? say("No assumption is shown.")] : everything
    }

    func everything(of desk: Desk) -> [String]? {
        if panel == .service, !isShowingList { return serviceLines(width: 100) }
        return isShowingList
            ? lines.map(Self.words) : projection?.text(width: 100).split(separator: "\n").map(String.init)
    }

    private static func words(of line: AssumptionLine) -> String {
        let source = line.stated.map { $0.source.isEmpty ? say("no source") : say("source: \($0.source)") }
        let parts = [line.value, line.definition.unit, source].compactMap(\.self)
        return "\(line.text): \(parts.joined(separator: ", "))"
    }
}
