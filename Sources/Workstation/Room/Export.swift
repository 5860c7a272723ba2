import Audit
import Wording

/// What a screen writes to a file.
struct Export: Sendable {
    /// Why it cannot be written, in words for the person.
    struct Fault: Error {
        let words: String
    }

    /// Stands in the name that is suggested.
    let word: String
    /// Endings that a file of it may have, and what they mean.
    let endings: [String]
    let title: String
    /// In English, whatever the screen is in: it is for those who have the file, and their tools. nil where nothing is there.
    let text: @Sendable (_ desk: Desk, _ isForMachines: Bool) throws(Fault) -> String?

    /// Reports of the audit that the screen gives beside it, by their endings; nil where it gives none.
    var report: (@Sendable (_ desk: Desk, _ ending: String) throws(Fault) -> String?)?

    /// Every ending that a name may have.
    var allEndings: [String] { endings + (report == nil ? [] : Export.reports) }

    static let table = [".csv"]
    static let report = [".txt", ".json"]
}

extension Desk {
    /// Asks for a file's name, with one suggested beside the audit.
    mutating func ask(toExport export: Export) {
        guard let session else { return }
        isPageToBeShown = false
        let path = "\(session.pathWithoutEnding)-\(export.word)-\(today)\(export.endings[0])"
        let asked = TextPrompt("exportFile", .path, export.title, text: path, limit: 1000) { answer, desk in
            desk.write(export, to: answer.text)
        }
        ask(asked.needing(say("The name of a file is needed; Esc goes back.")))
    }

    /// The file was named; its ending says how it is written.
    private mutating func write(_ export: Export, to path: String) -> [Effect] {
        guard let ending = export.allEndings.first(where: { path.lowercased().hasSuffix($0) }),
            path.count > ending.count
        else {
            let endings = export.allEndings
            return refused(
                endings.count > 2
                    ? say("The name must end in one of: \(endings.joined(separator: ", ")).")
                    : endings.count == 2
                        ? say("The name must end in \(endings[0]) or \(endings[1]).")
                        : say("The name must end in \(endings[0])."))
        }
        do throws(Export.Fault) {
            let isOwn = export.endings.contains(ending)
            let text = isOwn ? try export.text(self, ending == ".json") : try export.report?(self, ending)
            guard let text else { return [] }
            prompt = nil
            return [.writeNewFile(text, path: path)]
        } catch {
            return refused(error.words)
        }
    }

    mutating func ask(toReplace path: String, by text: String) {
        ask(
            Confirmation(question: say("\(path) exists already. Write over it? (y or n)")) { desk in
                desk.prompt = nil
                return [.replaceFile(text, path: path)]
            })
    }
}
