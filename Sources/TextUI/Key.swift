/// A key as a person knows it.
public struct Key: Sendable, Hashable {
    public enum Code: Sendable, Hashable {
        case character(Unicode.Scalar)
        case enter, tab, escape, backspace, delete, insert
        case up, down, left, right, home, end, pageUp, pageDown
        case function(Int)
    }

    public var code: Code
    public var control: Bool
    public var alt: Bool
    /// Only where the terminal tells it apart: Shift-Tab.
    public var shift: Bool

    public init(_ code: Code, control: Bool = false, alt: Bool = false, shift: Bool = false) {
        self.code = code
        self.control = control
        self.alt = alt
        self.shift = shift
    }

    public static func character(_ scalar: Unicode.Scalar) -> Key { Key(.character(scalar)) }
    public static func control(_ scalar: Unicode.Scalar) -> Key { Key(.character(scalar), control: true) }
    public static func alt(_ scalar: Unicode.Scalar) -> Key { Key(.character(scalar), alt: true) }
    public static let enter = Key(.enter)
    public static let tab = Key(.tab)
    public static let backTab = Key(.tab, shift: true)
    public static let escape = Key(.escape)
    public static let backspace = Key(.backspace)
    public static let delete = Key(.delete)
    public static let up = Key(.up)
    public static let down = Key(.down)
    public static let left = Key(.left)
    public static let right = Key(.right)
    public static let home = Key(.home)
    public static let end = Key(.end)
    public static let pageUp = Key(.pageUp)
    public static let pageDown = Key(.pageDown)
    public static let space = Key.character(" ")

    /// The scalar, where the key types one: no modifier, no control.
    public var typed: Unicode.Scalar? {
        guard case .character(let scalar) = code, !control, !alt, !TextWidth.isControl(scalar.value) else { return nil }
        return scalar
    }
}

extension Key: CustomStringConvertible {
    /// As keys are named in help and documentation: `y`, `Ctrl-U`, `Alt-b`, `Shift-Tab`, `PgUp`, `F1`.
    public var description: String {
        let name: String
        switch code {
        case .character(" "): name = "Space"
        case .character(let scalar):
            let character = String(Character(scalar))
            name = control ? character.uppercased() : character
        case .enter: name = "Enter"
        case .tab: name = "Tab"
        case .escape: name = "Esc"
        case .backspace: name = "Backspace"
        case .delete: name = "Delete"
        case .insert: name = "Insert"
        case .up: name = "Up"
        case .down: name = "Down"
        case .left: name = "Left"
        case .right: name = "Right"
        case .home: name = "Home"
        case .end: name = "End"
        case .pageUp: name = "PgUp"
        case .pageDown: name = "PgDn"
        case .function(let number): name = "F\(number)"
        }
        return (control ? "Ctrl-" : "") + (alt ? "Alt-" : "") + (shift ? "Shift-" : "") + name
    }
}
