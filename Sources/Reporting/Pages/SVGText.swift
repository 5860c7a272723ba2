/// A picture as text of SVG: every text in it is escaped, every number has one decimal.
struct SVGText {
    private(set) var text = ""

    mutating func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ style: String) {
        text += "<line class=\"\(style)\" "
        text += "x1=\"\(Self.number(x1))\" y1=\"\(Self.number(y1))\" "
        text += "x2=\"\(Self.number(x2))\" y2=\"\(Self.number(y2))\"/>"
    }

    mutating func circle(_ x: Double, _ y: Double, _ radius: Double, _ style: String) {
        text += "<circle class=\"\(style)\" "
        text += "cx=\"\(Self.number(x))\" cy=\"\(Self.number(y))\" r=\"\(Self.number(radius))\"/>"
    }

    mutating func rectangle(_ x: Double, _ y: Double, _ width: Double, _ height: Double, _ style: String) {
        text += "<rect class=\"\(style)\" x=\"\(Self.number(x))\" y=\"\(Self.number(y))\" "
        text += "width=\"\(Self.number(max(0, width)))\" height=\"\(Self.number(max(0, height)))\"/>"
    }

    mutating func path(_ points: [(x: Double, y: Double)], _ style: String) {
        guard points.count > 1 else { return }
        let places = points.map { Self.number($0.x) + "," + Self.number($0.y) }
        text += "<polyline class=\"\(style)\" points=\"\(places.joined(separator: " "))\"/>"
    }

    mutating func write(_ words: String, _ x: Double, _ y: Double, _ style: String = "t") {
        text += "<text class=\"\(style)\" x=\"\(Self.number(x))\" y=\"\(Self.number(y))\">"
        text += Self.escaped(words) + "</text>"
    }

    /// The picture with its name and what it shows, for whoever does not see it.
    func picture(id: String, name: String, words: String, width: Double, height: Double) -> String {
        var whole = "<svg role=\"img\" aria-labelledby=\"\(id)-n \(id)-d\" "
        whole += "viewBox=\"0 0 \(Self.number(width)) \(Self.number(height))\">"
        whole += "<title id=\"\(id)-n\">\(Self.escaped(name))</title>"
        whole += "<desc id=\"\(id)-d\">\(Self.escaped(words))</desc>"
        return whole + text + "</svg>"
    }

    static func number(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        let (whole, rest) = (abs(tenths) / 10, abs(tenths) % 10)
        return (tenths < 0 ? "-" : "") + String(whole) + (rest == 0 ? "" : "." + String(rest))
    }

    static func escaped(_ text: String) -> String {
        var escaped = ""
        for character in text.unicodeScalars {
            switch character {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "'": escaped += "&#39;"
            default: escaped.unicodeScalars.append(character)
            }
        }
        return escaped
    }
}
