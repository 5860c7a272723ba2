import Advocacy
import Audit
import Calendar
import Hashing
import Reporting
import TextUI

/// What the workstation reacts to.
public enum WorkstationEvent: Sendable {
    case input(InputEvent)
    /// The audit that was asked for is open.
    case opened(OpenedAudit)
    /// The assumptions beside the audit, as `readAssumptions` asked for them.
    case assumptions(AssumptionsFile)
    /// What came back from the person's editor.
    case edited(String)
    /// The effects last returned could not be carried out, in words for the person. What an `append` would have written
    /// is taken back on the screen.
    case effectFailed(String)
    /// The same, because the audit's file was deleted, replaced or written to by another program: it takes nothing more.
    case fileLost(String)
    /// All of the audit is in a new file, with which the work goes on; and what is to be said of what lies beside it.
    case writtenOut(path: String, notice: String?)
    /// The audit that was asked for as the baseline of a comparison, as it was read.
    case baseline(OpenedAudit)
    /// A file that was asked for has the name of one that is there, which may be replaced if the person says so.
    case fileExists(text: String, path: String)
    /// A file that was asked for is written; its path.
    case written(path: String)
    /// What was to be written is on the disk, in a file that somebody has moved; the notice as above.
    case moved(to: String, notice: String?)
    /// What is half-typed cannot be kept on the disk; why, in words for the person.
    case draftsNotKept(String)
    /// About the audit that is being made.
    case newAudit(NewAuditEvent)
}

/// What the workstation asks of the world.
public enum Effect: Sendable, Hashable {
    /// Write these to the record before the next key is read: all of them or none.
    case append([Entry], at: Timestamp)
    case open(path: String)
    /// Read the assumptions kept beside the open audit and answer with `.assumptions`.
    case readAssumptions(in: Jurisdiction)
    /// Keep these where the assumptions were read last.
    case saveAssumptions(csv: String)
    case openSample(name: String)
    /// Open a text in the person's own editor; then send what came of it.
    case edit(String)
    /// Read an audit, for reading only, as the baseline of a comparison; answered by `baseline`.
    case readBaseline(path: String)
    /// Write a text to a file that does not exist, readable by this user alone; answered by `written`, or by `fileExists`.
    case writeNewFile(String, path: String)
    /// Write a text in the place of a file, as the person said; answered by `written`.
    case replaceFile(String, path: String)
    /// Show a page that was written in a browser, where there is one; nothing answers.
    case showPage(path: String)
    /// Write all of the open audit, as it was read and written so far, to a file that does not exist, and go on with that;
    /// answered by `writtenOut`.
    case writeOut(path: String)
    /// For the audit that is being made.
    case newAudit(NewAuditEffect)
    /// The audit is no longer needed; let go of its file.
    case close
    /// Stop as Ctrl-Z does; then send the size of the terminal as a resize.
    case suspend
    /// End the program; after a signal with its status.
    case quit(InputEvent.Signal?)
}

/// An audit as the executable opened it.
public struct OpenedAudit: Sendable {
    public let state: AuditState
    public let path: String
    /// Of the record of which that is the fold.
    public let heads: [Digest]
    /// What is not as it was written in the record; nil if all of it is.
    public let caution: String?
    /// Why nothing can be written; nil if it can.
    public let readOnlyReason: String?
    /// Who reads from now on; nil for who has read so far.
    public let reader: String?
    /// What they left half-typed when it was open last.
    public var drafts: DraftTexts?

    /// What stands behind figures of it.
    var provenance: Provenance { Provenance(of: state, heads: heads, caution: caution) }

    public init(
        state: AuditState, path: String, heads: [Digest] = [], caution: String? = nil, readOnlyReason: String? = nil,
        reader: String? = nil
    ) {
        self.heads = heads
        self.caution = caution
        self.reader = reader
        self.state = state
        self.path = path
        self.readOnlyReason = readOnlyReason
    }
}

/// What can be opened from the first screen.
public struct StartList: Sendable, Hashable {
    public struct Recent: Sendable, Hashable {
        public let path: String
        public let title: String
        public let lastOpened: CivilDate?

        public init(path: String, title: String, lastOpened: CivilDate?) {
            self.path = path
            self.title = title
            self.lastOpened = lastOpened
        }
    }

    public struct Sample: Sendable, Hashable {
        /// As `openSample` takes it.
        public let name: String
        public let title: String
        public let summary: String

        public init(name: String, title: String, summary: String) {
            self.name = name
            self.title = title
            self.summary = summary
        }
    }

    public var recent: [Recent]
    public var samples: [Sample]
    /// What was chosen for a new audit when the program ended; nil if nothing was.
    public var newAudit: NewAuditDraft?

    public init(recent: [Recent] = [], samples: [Sample] = [], newAudit: NewAuditDraft? = nil) {
        self.recent = recent
        self.samples = samples
        self.newAudit = newAudit
    }
}
