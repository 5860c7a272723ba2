/// Text for a terminal that shows ASCII alone: accents are dropped, marks become their nearest likeness.
enum Transliteration {
    /// The ASCII byte that stands for a scalar; `?` where there is no likeness.
    static func ascii(_ scalar: Unicode.Scalar) -> UInt8 {
        if scalar.isASCII { return TextWidth.isControl(scalar.value) ? 0x3f : UInt8(scalar.value) }
        return table[scalar] ?? 0x3f
    }

    /// Each word: the ASCII character first, then what it stands for.
    private static let likenesses =
        "AÀÁÂÃÄÅĀĂĄ CÇĆĈĊČ DÐĎĐ EÈÉÊËĒĔĖĘĚẼ GĜĞĠĢ HĤĦ IÌÍÎÏĨĪĬĮİ JĴ KĶ LĹĻĽĿŁ NÑŃŅŇ OÒÓÔÕÖØŌŎŐ RŔŖŘ SŚŜŞŠȘ TŢŤŦȚ "
        + "UÙÚÛÜŨŪŬŮŰŲ WŴẀẂẄ YÝŶŸỲ ZŹŻŽ aàáâãäåāăąæ cçćĉċč dðďđ eèéêëēĕėęěẽœ gĝğġģ hĥħ iìíîïĩīĭįı jĵ kķ lĺļľŀł "
        + "nñńņňŋ oòóôõöøōŏő rŕŗř sßśŝşšș tţťŧț uùúûüũūŭůűų wŵẁẃẅ yýÿŷỳ zźżž '‘’‚‹›´ \"“”„«» -‐‑‒–—−─━·• |│┃╎¦ "
        + "+┌┐└┘├┤┬┴┼┝┥✓ >▸→ <← *●○ ~…≈ x×✗ #█▉▊▋▌ :░▒▓ L£ =≤≥"

    private static let table: [Unicode.Scalar: UInt8] = {
        var table: [Unicode.Scalar: UInt8] = ["\u{a0}": 0x20, "▏": 0x5d, "▕": 0x5b]
        for word in likenesses.split(separator: " ") {
            guard let likeness = word.utf8.first else { continue }
            for scalar in word.unicodeScalars.dropFirst() { table[scalar] = likeness }
        }
        return table
    }()
}
