import Advocacy
import Foundation
import Sampling

/// A file written for one test and removed with it.
final class TemporaryFrame: Sendable {
    let path: String
    var name: String { String(path.split(separator: "/").last ?? "") }

    init(_ bytes: [UInt8], ending: String = "csv") throws {
        path = NSTemporaryDirectory() + "frame-\(UUID().uuidString).\(ending)"
        try Data(bytes).write(to: URL(fileURLWithPath: path))
    }

    convenience init(_ text: String, ending: String = "csv") throws {
        try self.init(Array(text.utf8), ending: ending)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    func reader(_ settings: ReadingSettings = ReadingSettings(), profile: FrameProfile? = nil) -> FrameReader {
        // The reader keeps the file in being.
        FrameReader([FrameSource(path: path, profile: profile)], settings: settings) { _ in !self.path.isEmpty }
    }

    func check(_ settings: ReadingSettings = ReadingSettings(), profile: FrameProfile? = nil) throws -> FrameReport {
        try reader(settings, profile: profile).check()
    }

    /// What stops the file; nil if nothing does.
    func stop(_ settings: ReadingSettings = ReadingSettings()) -> FrameError? {
        do {
            _ = try check(settings)
            return nil
        } catch {
            return error as? FrameError
        }
    }
}

extension FrameReport {
    /// rows = accepted + merged + outOfScope + refused + outOfPeriod
    var isAccountedFor: Bool { rows == accepted + merged + outOfScope + refused + outOfPeriod }
}

extension Design {
    /// A year of England.
    static func year(
        _ sampleSize: Int, strata: [String] = [], allocation: AllocationMethod = .proportional,
        rates: [String: Double] = [:], excluded: Set<String> = [], seed: String = "seed"
    ) -> Design {
        Design(
            jurisdiction: .england, from: .day("2024-04-01"), to: .day("2025-03-31"), strata: strata,
            sampleSize: sampleSize, allocation: allocation, expectedRates: rates, seed: seed, excluded: excluded)
    }
}

extension CivilDate {
    /// A date known to be one.
    static func day(_ text: String) -> CivilDate {
        (try? CivilDate.parse(text)) ?? CivilDate(dayNumber: 0)
    }
}

/// A small generator of numbers (SplitMix64), the same on every machine.
struct Dice {
    private var state: UInt64

    init(_ seed: UInt64) {
        state = seed
    }

    mutating func roll(_ sides: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(sides))
    }

    mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[roll(elements.count)]
    }
}
