import Audit
import Findings

extension FuzzTarget {
    /// An exported record: taken in whole or not at all, and what is taken in is exported again as the same lines.
    ///
    /// Once as it is and once with hashes that are right, without which little beyond them would be reached.
    static let recordLines = FuzzTarget("record-lines") { bytes in
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
        for lines in [lines, Record.sealed(lines)] {
            do {
                let read = try Record.imported(lines)
                let again = try Record.imported(read.lines)
                try hold(again == read, "\(read) is imported again as \(again)")
            } catch let refusal as Record.Refusal {
                try hold((1...lines.count).contains(refusal.line), "there is no line \(refusal.line)")
                try hold(!refusal.message.isEmpty, "refused without a word")
            }
        }
    }

    /// The file of a record, any byte of it.
    static let recordFile = FuzzTarget("record-file") { try lookAndGoOn($0) }

    /// The file of a record with some bytes changed: each four bytes of the input are a place and what stands there. An
    /// odd place lies in the text of the events, an even one anywhere.
    static let recordPatches = FuzzTarget("record-patches") { bytes in
        var file = try Record.sample.get()
        let texts = placesOfText(in: file)
        for start in stride(from: 0, to: bytes.count - 3, by: 4) {
            let number = Int(bytes[start]) << 16 | Int(bytes[start + 1]) << 8 | Int(bytes[start + 2])
            let place = number % 2 == 1 && !texts.isEmpty ? texts[number / 2 % texts.count] : number / 2 % file.count
            file[place] = bytes[start + 3]
        }
        try lookAndGoOn(file)
    }

    private static func lookAndGoOn(_ bytes: [UInt8]) throws {
        try ScratchFile(bytes).read { path in
            let verdict = Outcome { try Record.verdict(of: path) }
            try hold(verdict == Outcome { try Record.verdict(of: path) }, "looked at twice it is not the same")
            try hold(ScratchFile.bytes(of: path) == bytes, "looking at it changed it")
            guard let verdict = verdict.value, verdict.faults.isEmpty, verdict.audit.value != nil else { return }
            try Record.goOn(at: path)
        }
    }

    /// Where events stand in a file: within braces.
    private static func placesOfText(in file: [UInt8]) -> [Int] {
        var depth = 0
        return file.indices.filter { place in
            if file[place] == UInt8(ascii: "{") { depth += 1 }
            if file[place] == UInt8(ascii: "}") { depth = max(0, depth - 1) }
            return depth > 0
        }
    }
}

extension Record {
    /// Puts an audit to use as `verify` and `findings` do: what is wrong with its tickets.
    static func use(_ state: AuditState) throws -> [String] {
        if let findings = try? Findings(of: state) {
            _ = findings.text(width: 80)
            _ = findings.json.description
        }
        return TicketCheck.faults(in: state)
    }
}
