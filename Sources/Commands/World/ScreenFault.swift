import Wording

/// What the person at the screens is told of the world around them.
package enum ScreenFault: Hashable {
    case noEditor
    case editorEnded(status: Int32)
    case noteTooLong
    case noPlaceForNote
    /// Assumptions that were written to another file than that which they came from.
    case keptBeside(ours: String, theirs: String)

    var status: Failure.Status {
        switch self {
        case .noEditor: .usage
        case .editorEnded: .inputOutput
        case .noteTooLong: .badData
        case .noPlaceForNote, .keptBeside: .cannotCreate
        }
    }

    var message: String {
        switch self {
        case .noEditor: "No editor is named; set VISUAL or EDITOR to one."
        case .editorEnded(let status): "The editor ended with status \(status); the text is as it was."
        case .noteTooLong: "What the editor wrote is too long for a note; the text is as it was."
        case .noPlaceForNote: "No place takes the note."
        case .keptBeside(let ours, let theirs): say("Kept in \(ours): another program has changed \(theirs).")
        }
    }
}
