import Audit
import Wording

/// How an action is spoken of.
enum ActionWords {
    /// How an owner is called in a list.
    static func owner(_ owner: String) -> String { owner.isEmpty ? say("nobody named") : owner }
}
