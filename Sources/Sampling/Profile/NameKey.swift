import Tables

/// What makes two names one: that they differ in case, spacing, hyphens or line ends only. Between two digits a space or a
/// hyphen counts: `Area 1-1` is not `Area 11`.
enum NameKey {
    /// The same for every spelling of a name.
    static func of(_ name: String) -> String {
        var key = ""
        key.reserveCapacity(name.utf8.count)
        var wasDigit = false
        // What was left out since the last character: nothing, space, or a hyphen with it or without.
        var between: Character?
        for scalar in name.unicodeScalars {
            if isDropped(scalar) {
                between = isHyphen(scalar) ? "-" : between ?? (scalar.properties.isWhitespace ? " " : nil)
                continue
            }
            let isDigit = scalar.properties.numericType == .decimal
            if wasDigit, isDigit, let between { key.append(between) }
            key += scalar.properties.lowercaseMapping
            (wasDigit, between) = (isDigit, nil)
        }
        return key.isEmpty ? name : key
    }

    /// A name with single spaces in place of runs of white space.
    static func collapsed(_ name: String) -> String {
        guard name.unicodeScalars.contains(where: { $0.properties.isWhitespace && $0 != " " }) || name.contains("  ")
        else { return name }
        return name.unicodeScalars.split { $0.properties.isWhitespace }.map { String(String.UnicodeScalarView($0)) }
            .joined(separator: " ")
    }

    private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
        if isHyphen(scalar) { return true }
        switch scalar.value {
        case 0xAD, 0x200B, 0xFEFF: return true
        default: return scalar.properties.isWhitespace
        }
    }

    private static func isHyphen(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x2D, 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63, 0xFF0D: true
        default: false
        }
    }
}
