import Advocacy
import JSON
import Sampling

/// The files of a frame as they were chosen.
public struct FrameChoice: Sendable, Hashable {
    /// Paths as typed.
    public let files: [String]
    /// One for each file: `auto`, `cld`, `plain` or the path of a profile file.
    public let profiles: [String]

    public init(files: [String], profiles: [String]) {
        self.files = files
        self.profiles = profiles
    }
}

/// Everything that makes an audit, as it was chosen on the screen.
public struct AuditChoice: Sendable, Hashable {
    public var frame: FrameChoice
    /// Of the frame's bytes when it was read for the choices; another now means that what was chosen rests on other
    /// rows.
    public var frameSHA256: String
    /// Paths of earlier audits whose sampled cases are left out.
    public var excludedAudits: [String]
    public var design: Design
    public var policies: Policies
    /// A fraction of 1.
    public var secondReadingShare: Double
    /// Who makes the audit, and reads it from now on.
    public var reader: String
    public var path: String
    /// Why a text of it is kept although it looks as if it identified somebody; nil where none does.
    public var keepReason: String?

    public init(
        frame: FrameChoice, frameSHA256: String, excludedAudits: [String], design: Design, policies: Policies,
        secondReadingShare: Double, reader: String, path: String, keepReason: String? = nil
    ) {
        self.frame = frame
        self.frameSHA256 = frameSHA256
        self.excludedAudits = excludedAudits
        self.design = design
        self.policies = policies
        self.secondReadingShare = secondReadingShare
        self.reader = reader
        self.path = path
        self.keepReason = keepReason
    }
}

/// A file of a frame that no profile fits, and what it seems to hold.
public struct FileGuess: Sendable, Hashable {
    /// Index into the files of the choice.
    public let file: Int
    public let guess: MappingGuess

    public init(file: Int, guess: MappingGuess) {
        self.file = file
        self.guess = guess
    }
}

/// What was decided of such a file.
public struct FileMapping: Sendable, Hashable {
    /// Index into the files of the choice.
    public let file: Int
    /// The profile, as its file holds it.
    public let profile: JSONValue
    /// What the file was to be read as before: the path of an earlier decision, which the new one replaces, or a word.
    public let before: String

    public init(file: Int, profile: JSONValue, before: String) {
        self.file = file
        self.profile = profile
        self.before = before
    }
}

/// What the making of an audit asks of the world. At most one of `read`, `count`, `check` and `make` is under way; the
/// workstation waits for its answer, or asks to `stop`.
public enum NewAuditEffect: Sendable, Hashable {
    /// Read the frame and say what it holds; answered by `progress`, then `read`, `readBy` or `failed`, or by `unmapped`
    /// where a file has headings that no profile fits.
    case read(FrameChoice)
    /// Keep as profiles what was decided of files, then read the frame by them; answered as `read` is, by `readBy`.
    case keep(FrameChoice, [FileMapping])
    /// Count the strata of a design; answered by `progress`, then `counted` or `failed`.
    case count(FrameChoice, excluding: [String], Design)
    /// Complete the path that is being typed, here or where another screen asks for one; answered by `completed`.
    case complete(String)
    /// Complete the name or the path of a profile; answered by `completed`.
    case completeProfile(String)
    /// Draw a seed from the system; answered by `seed`.
    case drawSeed
    /// Whether an audit can be made at a path; answered by `pathIsFree` or `failed`.
    case check(path: String)
    /// Draw the sample and make the audit; answered by `progress`, then `.opened` or `failed`. All or nothing.
    case make(AuditChoice)
    /// Give up what is under way; it is not answered any more.
    case stop
}

/// What the world says to it.
public enum NewAuditEvent: Sendable {
    case progress(WorkProgress)
    case read(FrameSurvey)
    /// The same, and by which profiles files were read that none was named for: by their index in the choice. And what is
    /// to be known of those, in words.
    case readBy(FrameSurvey, profiles: [Int: String], note: String?)
    /// Files that no profile fits; at least one.
    case unmapped([FileGuess])
    case counted(StrataOfFrame)
    /// The path as far as it is certain, and the names it may go on with where there are several.
    case completed(String, candidates: [String])
    case seed(String)
    case pathIsFree
    /// In words for the person: what is wrong, where, and what to do.
    case failed(String)
}

/// How far long work has come.
public struct WorkProgress: Sendable, Hashable {
    public let rows: Int
    /// A fraction of 1.
    public let share: Double

    public init(rows: Int, share: Double) {
        self.rows = rows
        self.share = share
    }
}

/// What was chosen for a new audit that is not made yet, to be gone on with another day. What the frame holds is not in it:
/// it is read again.
public struct NewAuditDraft: Sendable, Hashable {
    /// As a file holds it.
    public let json: JSONValue

    init(of json: JSONValue) { self.json = json }

    /// Nil for anything but such a draft.
    public init?(json: JSONValue) {
        guard json["draft"]?.string == "newAudit" else { return nil }
        self.json = json
    }
}
