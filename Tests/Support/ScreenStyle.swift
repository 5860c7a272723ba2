/// A colour as a program asked for it.
public enum ScreenColour: Sendable, Hashable {
    case standard
    case palette(Int)
    case rgb(red: Int, green: Int, blue: Int)
}

/// How a cell is drawn.
public struct ScreenStyle: Sendable, Hashable {
    public enum Attribute: Sendable, Hashable, CaseIterable {
        case bold, dim, italic, underline, blink, reverse, hidden, struck
    }

    public var attributes: Set<Attribute> = []
    public var foreground = ScreenColour.standard
    public var background = ScreenColour.standard

    public init() {}

    /// Takes one "select graphic rendition" (`CSI … m`) into account. Each parameter holds its own sub-parameters, so
    /// `38:5:7` is one of three and `38;5;7` three of one. Returns false when a parameter is not known.
    mutating func select(_ parameters: [[Int]]) -> Bool {
        var rest = parameters[...]
        while let parameter = rest.popFirst() {
            guard let code = parameter.first else { return false }
            switch (code, parameter.count) {
            case (0, 1): self = ScreenStyle()
            case (1, 1): attributes.insert(.bold)
            case (2, 1): attributes.insert(.dim)
            case (3, 1): attributes.insert(.italic)
            case (4, 1), (21, 1): attributes.insert(.underline)
            case (4, 2):
                if parameter[1] == 0 { attributes.remove(.underline) } else { attributes.insert(.underline) }
            case (5, 1): attributes.insert(.blink)
            case (7, 1): attributes.insert(.reverse)
            case (8, 1): attributes.insert(.hidden)
            case (9, 1): attributes.insert(.struck)
            case (10, 1): break  // the Linux console's ordinary font
            case (22, 1): attributes.subtract([.bold, .dim])
            case (23, 1): attributes.remove(.italic)
            case (24, 1): attributes.remove(.underline)
            case (25, 1): attributes.remove(.blink)
            case (27, 1): attributes.remove(.reverse)
            case (28, 1): attributes.remove(.hidden)
            case (29, 1): attributes.remove(.struck)
            case (30...37, 1): foreground = .palette(code - 30)
            case (39, 1): foreground = .standard
            case (40...47, 1): background = .palette(code - 40)
            case (49, 1): background = .standard
            case (90...97, 1): foreground = .palette(code - 90 + 8)
            case (100...107, 1): background = .palette(code - 100 + 8)
            case (38, _), (48, _):
                guard let colour = Self.extendedColour(parameter, &rest) else { return false }
                if code == 38 { foreground = colour } else { background = colour }
            default: return false
            }
        }
        return true
    }

    /// The colour behind a 38 or 48, from its own sub-parameters or from the parameters that follow.
    private static func extendedColour(_ parameter: [Int], _ rest: inout ArraySlice<[Int]>) -> ScreenColour? {
        func colour(_ values: [Int]) -> ScreenColour? {
            switch (values.first, values.count) {
            case (5, 2): .palette(values[1])
            case (2, 4): .rgb(red: values[1], green: values[2], blue: values[3])
            case (2, 5): .rgb(red: values[2], green: values[3], blue: values[4])  // 38:2:colour space:r:g:b
            default: nil
            }
        }
        if parameter.count > 1 { return colour(Array(parameter.dropFirst())) }
        let count = rest.first == [5] ? 2 : 4
        guard rest.count >= count else { return nil }
        let values = rest.prefix(count).map { $0.count == 1 ? $0[0] : -1 }
        rest = rest.dropFirst(count)
        return values.contains(-1) ? nil : colour(values)
    }
}
