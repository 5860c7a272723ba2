/// A heading or a value as words: small letters and digits, without accents' marks of their own kind, apostrophes or case.
enum WordsOf {
    /// `FormStartDate`, `FORM_START_DATE` and `Form start date` are all form, start, date; `carer's` is carers.
    static func text(_ text: some StringProtocol) -> [String] {
        let scalars = Array(text.unicodeScalars)
        var words: [String] = []
        var word = ""
        func isUpper(_ index: Int) -> Bool { scalars.indices.contains(index) && scalars[index].properties.isUppercase }
        func isLower(_ index: Int) -> Bool { scalars.indices.contains(index) && scalars[index].properties.isLowercase }
        func end() {
            if !word.isEmpty { words.append(word) }
            word = ""
        }
        for (index, scalar) in scalars.enumerated() {
            if ["'", "\u{2019}", "\u{2018}", "`", "."].contains(scalar) { continue }
            guard scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) else {
                end()
                continue
            }
            if isUpper(index), isLower(index - 1) || isUpper(index - 1) && isLower(index + 1) { end() }
            word += scalar.properties.lowercaseMapping
        }
        end()
        return words
    }

    /// The words run together, by which spellings are compared.
    static func joined(_ text: some StringProtocol) -> String { self.text(text).joined() }
}
