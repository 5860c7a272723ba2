/// A colour of the terminal: its index in the palette of 256, and the nearest of the eight basic ones (0 black to
/// 7 white) for terminals that have no more.
public struct Colour: Sendable, Hashable {
    public let palette: UInt8
    public let basic: UInt8

    public init(palette: UInt8, basic: UInt8) {
        self.palette = palette
        self.basic = basic
    }

    static let red = Colour(palette: 1, basic: 1)
    static let green = Colour(palette: 2, basic: 2)
    static let yellow = Colour(palette: 3, basic: 3)
    static let blue = Colour(palette: 4, basic: 4)
    static let magenta = Colour(palette: 5, basic: 5)
    static let cyan = Colour(palette: 6, basic: 6)
    /// Okabe and Ito's sky blue and orange, which the common kinds of colour blindness keep apart.
    static let skyBlue = Colour(palette: 74, basic: 6)
    static let orange = Colour(palette: 214, basic: 3)
}

/// How a role looks: a foreground colour over the terminal's own background, and attributes.
public struct Appearance: Sendable, Hashable {
    public struct Attributes: OptionSet, Sendable, Hashable {
        public let rawValue: UInt8
        public init(rawValue: UInt8) { self.rawValue = rawValue }
        public static let bold = Attributes(rawValue: 1)
        public static let dim = Attributes(rawValue: 2)
        public static let underline = Attributes(rawValue: 4)
        public static let reverse = Attributes(rawValue: 8)
    }

    /// nil is the terminal's own foreground.
    public let colour: Colour?
    public let attributes: Attributes

    public init(_ colour: Colour? = nil, _ attributes: Attributes = []) {
        self.colour = colour
        self.attributes = attributes
    }
}

/// How every role looks.
public enum Theme: String, Sendable, CaseIterable {
    case standard = "default"
    /// Blue and orange, never red against green.
    case colourBlind = "colour-blind"
    /// No colour at all; what `NO_COLOR` asks for.
    case monochrome
    /// Nothing dim, everything that matters bold.
    case highContrast = "high-contrast"

    public func appearance(of role: Role) -> Appearance {
        switch self {
        case .standard: Self.standardAppearance(of: role)
        case .colourBlind: Self.colourBlindAppearance(of: role)
        case .monochrome: Self.monochromeAppearance(of: role)
        case .highContrast: Self.highContrastAppearance(of: role)
        }
    }

    private static func standardAppearance(of role: Role) -> Appearance {
        switch role {
        case .text, .neutral: Appearance()
        case .dim, .track, .rule: Appearance(nil, .dim)
        case .strong, .heading, .focus: Appearance(nil, .bold)
        case .field: Appearance(nil, .underline)
        case .key, .bar: Appearance(.cyan)
        case .plot: Appearance(.cyan, .bold)
        case .good: Appearance(.green)
        case .gap: Appearance(.red, .bold)
        case .late, .warning: Appearance(.yellow, .bold)
        case .unknown: Appearance(.magenta)
        case .notice: Appearance(.green, .bold)
        case .error: Appearance(.red, [.bold, .reverse])
        }
    }

    private static func colourBlindAppearance(of role: Role) -> Appearance {
        switch role {
        case .good, .bar, .key: Appearance(.skyBlue)
        case .plot, .notice: Appearance(.skyBlue, .bold)
        case .gap: Appearance(.orange, .bold)
        case .late, .warning: Appearance(.orange)
        case .unknown: Appearance(nil, .underline)
        case .error: Appearance(.orange, [.bold, .reverse])
        default: standardAppearance(of: role)
        }
    }

    private static func monochromeAppearance(of role: Role) -> Appearance {
        let look = standardAppearance(of: role)
        return switch role {
        case .key: Appearance(nil, .bold)
        case .unknown: Appearance(nil, .underline)
        default: Appearance(nil, look.attributes)
        }
    }

    private static func highContrastAppearance(of role: Role) -> Appearance {
        switch role {
        case .text, .dim, .track, .rule, .neutral: Appearance()
        case .field, .unknown: Appearance(nil, [.bold, .underline])
        case .gap, .error: Appearance(nil, [.bold, .reverse])
        default: Appearance(nil, .bold)
        }
    }
}
