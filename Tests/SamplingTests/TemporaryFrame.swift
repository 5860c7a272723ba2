import Advocacy
import Calendar
import Foundation
import Sampling
import TestAudits

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
