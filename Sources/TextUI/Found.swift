extension String {
    /// Whether a part stands in it, byte by byte: what is compared is spelt one way, and a list is searched at every key.
    package func holds(_ part: String) -> Bool {
        var (whole, wanted) = (self, part)
        return whole.withUTF8 { whole in
            wanted.withUTF8 { wanted in
                guard let first = wanted.first else { return true }
                guard whole.count >= wanted.count else { return false }
                return (0...whole.count - wanted.count).contains { start in
                    whole[start] == first && whole[start..<start + wanted.count].elementsEqual(wanted)
                }
            }
        }
    }
}
