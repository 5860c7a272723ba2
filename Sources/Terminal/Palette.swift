import CNcurses
import TextUI

/// How each role is drawn: ncurses attributes and colour pair, ready for every cell.
struct Palette {
    struct Look {
        var attributes: attr_t
        var pair: Int16
    }

    private let looks: [Look]

    /// Defines the colour pairs. To be called after `start_color`; with `hasColour` false nothing is coloured.
    init(theme: Theme, hasColour: Bool) {
        var looks: [Look] = []
        var pairs: [Colour: Int16] = [:]
        let hasPalette = hasColour && cn_colours() >= 256
        for role in Role.allCases {
            let appearance = theme.appearance(of: role)
            var look = Look(attributes: cn_normal, pair: 0)
            if appearance.attributes.contains(.bold) { look.attributes |= cn_bold }
            if appearance.attributes.contains(.dim) { look.attributes |= cn_dim }
            if appearance.attributes.contains(.underline) { look.attributes |= cn_underline }
            if appearance.attributes.contains(.reverse) { look.attributes |= cn_reverse }
            if hasColour, let colour = appearance.colour {
                let next = Int16(pairs.count + 1)
                let pair = pairs[colour] ?? next
                if pair == next {
                    init_pair(pair, hasPalette ? Int16(colour.palette) : Int16(colour.basic), -1)
                    pairs[colour] = pair
                }
                look.pair = pair
            }
            looks.append(look)
        }
        self.looks = looks
    }

    subscript(cell: Cell) -> Look {
        var look = looks[Int(cell.role.rawValue)]
        if cell.isSelected { look.attributes ^= cn_reverse }
        return look
    }
}
