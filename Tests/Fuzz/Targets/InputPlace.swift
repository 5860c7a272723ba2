/// How far an input reaches, for errors that name a place in it.
struct InputPlace {
    private let lines: Int
    private let bytes: Int

    init(_ input: [UInt8]) {
        lines = 1 + input.count { $0 == 0x0A || $0 == 0x0D }
        bytes = input.count
    }

    /// Throws a finding for a place that the input does not have. One line and one character behind its end are places
    /// too: there something is missing. `leastColumn` is 0 where that stands for a whole row.
    func check(line: Int, column: Int, leastColumn: Int = 1, _ message: String) throws(Finding) {
        let isWithin = (1...lines + 1).contains(line) && (leastColumn...bytes + 1).contains(column)
        try hold(isWithin, "\(line):\(column) is not in the input: \(message)")
        try hold(!message.isEmpty, "an error without words")
    }
}
