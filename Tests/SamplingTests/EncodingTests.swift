import Hashing
import Sampling
import Tables
import Testing

/// The same frame in every encoding that case systems write.
@Suite struct EncodingTests {
    private static let text =
        "case,process,started,team\r\nA,review,2025-01-02,Café – “Nord” €\r\nB,review,2025-13-02,x\r\n"
    private static let settings = [
        ReadingSettings(), ReadingSettings(isParallel: false), ReadingSettings(chunkLength: 2, chunksPerWave: 3),
        ReadingSettings(chunkLength: 7, chunksPerWave: 2),
    ]

    private static let firstSettings = settings.map { settings in
        var settings = settings
        settings.rules = .first
        return settings
    }

    private func expectRead(_ bytes: [UInt8], warning: String? = nil, first: String? = nil) throws {
        let file = try TemporaryFrame(bytes)
        for settings in EncodingTests.settings + EncodingTests.firstSettings {
            let warning = settings.rules == .first ? first : warning
            let report = try file.check(settings)
            #expect(report.byTeam == ["Café – “Nord” €": 1])
            #expect(report.refusals.map(\.line) == [3])
            #expect(report.sha256 == SHA256Hash.hex(bytes))
            #expect(report.warnings.count == (warning == nil ? 0 : 1))
            if let warning { #expect(report.warnings.first?.contains(warning) == true) }
        }
    }

    @Test func `UTF-8 with and without a mark`() throws {
        try expectRead(Array(EncodingTests.text.utf8))
        try expectRead([0xEF, 0xBB, 0xBF] + Array(EncodingTests.text.utf8))
    }

    @Test func `UTF-16 of both orders`() throws {
        let units = Array(EncodingTests.text.utf16)
        try expectRead([0xFF, 0xFE] + units.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] })
        try expectRead([0xFE, 0xFF] + units.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] })
    }

    @Test func `characters beyond the first plane of UTF-16`() throws {
        let text = "case,process,started,team\nA,review,2025-01-02,\u{1F600}\u{1D11E}\u{1F600}\nB,review,2025-01-02,x\n"
        let file = try TemporaryFrame([0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] })
        for settings in EncodingTests.settings {
            #expect(try file.check(settings).byTeam == ["\u{1F600}\u{1D11E}\u{1F600}": 1, "x": 1])
        }
    }

    @Test func `bytes that are no UTF-8 are Windows-1252`() throws {
        let special: [Unicode.Scalar: UInt8] = ["é": 0xE9, "–": 0x96, "“": 0x93, "”": 0x94, "€": 0x80]
        let bytes = EncodingTests.text.unicodeScalars.map { special[$0] ?? UInt8($0.value) }
        try expectRead(
            bytes, warning: ":2:24: 5 bytes are no UTF-8 and were read as Windows-1252; look at the words",
            first: ":2:24: not UTF-8, so the file was read as Windows-1252")
    }

    @Test func `one byte that is no UTF-8 is read alone, and by the first rules the text again from its start`() throws
    {
        var bytes = Array("case,process,started,team\n".utf8)
        for number in 1...3000 { bytes += Array("C\(number),review,2025-01-02,Café\n".utf8) }
        bytes += Array("last,review,2025-01-02,Caf".utf8) + [0xE9, 10]
        let file = try TemporaryFrame(bytes)
        for settings in [
            ReadingSettings(), ReadingSettings(chunkLength: 999, chunksPerWave: 4), ReadingSettings(isParallel: false),
        ] {
            for rules in [ReadingRules.first, .second] {
                var settings = settings
                settings.rules = rules
                let report = try file.check(settings)
                #expect(report.byTeam == (rules == .first ? ["CafÃ©": 3000, "Café": 1] : ["Café": 3001]))
                #expect(report.accepted == 3001)
                #expect(report.warnings.count == 1)
                #expect(report.warnings.first?.contains(":3002:27:") == true)
            }
        }
    }

    @Test func `a heading in Windows-1252`() throws {
        let file = try TemporaryFrame(
            Array("case,process,started,Qualit".utf8) + [0xE9] + Array("\nA,review,2025-01-02,x\n".utf8))
        #expect(try file.check().accepted == 1)
        #expect(try file.reader().check().warnings.first?.contains(":1:28:") == true)
    }

    @Test(arguments: [
        [0xC3, 0x28], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xC0, 0xAF], [0xE2, 0x82], [0x80],
    ])
    func `what is no UTF-8 stops a file whose mark says it is by the first rules alone`(wrong: [UInt8]) throws {
        let text =
            Array("case,process,started,team\nA,review,2025-01-02,é".utf8) + wrong
            + Array("\nB,review,2025-01-02,x\n".utf8)
        for settings in EncodingTests.firstSettings {
            let stop = try TemporaryFrame([0xEF, 0xBB, 0xBF] + text).stop(settings)
            #expect(stop?.line == 2)
            #expect(stop?.column == 22)
            #expect(try TemporaryFrame(text).check(settings).accepted == 2)
        }
        for settings in EncodingTests.settings {
            let report = try TemporaryFrame([0xEF, 0xBB, 0xBF] + text).check(settings)
            #expect(report.accepted == 2 && report.warnings.first?.contains(":2:22: ") == true)
            #expect(report.byTeam == (try TemporaryFrame(text).check(settings).byTeam))
        }
    }

    @Test func `half a character stops UTF-16`() throws {
        let start = "case,process,started,team\nA,review,2025-01-02,".utf16.flatMap {
            [UInt8($0 & 255), UInt8($0 >> 8)]
        }
        for wrong: [UInt8] in [[0x00, 0xD8, 0x41, 0], [0x00, 0xDC, 0x41, 0], [0x00, 0xD8], [0x41]] {
            for settings in EncodingTests.settings {
                let stop = try TemporaryFrame([0xFF, 0xFE] + start + wrong).stop(settings)
                #expect(stop?.line == 2)
                #expect(stop?.column == 21)
            }
        }
    }
}
