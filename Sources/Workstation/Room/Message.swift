import TextUI

/// One line about what just happened, or why nothing did; the next key clears it.
struct Message: Sendable, Hashable {
    let text: String
    let role: Role

    static func done(_ text: String) -> Message { Message(text: text, role: .notice) }
    static func refused(_ text: String) -> Message { Message(text: text, role: .warning) }
    static func failed(_ text: String) -> Message { Message(text: text, role: .error) }
}
