/// One reader of the program, given bytes that may be anything.
///
/// Each is run two ways: by `make fuzz`, where libFuzzer chooses the bytes, and by FuzzTests over the corpus and a few
/// mutations of it.
public struct FuzzTarget: Sendable {
    /// Also that of its folder in `Tests/Fuzz/corpus`.
    public let name: String
    private let read: @Sendable ([UInt8]) throws -> Void

    init(_ name: String, _ read: @escaping @Sendable ([UInt8]) throws -> Void) {
        self.name = name
        self.read = read
    }

    /// What the reader promises and does not keep of these bytes; nil if there is nothing. A refusal is none.
    public func finding(in bytes: [UInt8]) -> String? {
        do {
            try read(bytes)
            return nil
        } catch {
            return "\(name): \(error)"
        }
    }

    public static let all = [
        answers, assumptions, baseline, catalogue, dates, frame, json, keys, monitoring, population, profile,
        recordFile, recordLines, recordPatches, reference, table, truth,
    ]
}

/// A promise that was not kept.
struct Finding: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}

/// Throws a finding unless the promise holds.
func hold(_ promise: Bool, _ otherwise: @autoclosure () -> String) throws(Finding) {
    guard promise else { throw Finding(otherwise()) }
}

/// What reading came to: a value, or a refusal, of which the words count.
enum Outcome<Value: Equatable>: Equatable {
    case read(Value)
    case refused(String, any Error)

    init(_ body: () throws -> Value) {
        do {
            self = .read(try body())
        } catch {
            self = .refused("\(error)", error)
        }
    }

    static func == (one: Outcome, other: Outcome) -> Bool {
        switch (one, other) {
        case (.read(let one), .read(let other)): one == other
        case (.refused(let one, _), .refused(let other, _)): one == other
        default: false
        }
    }

    var value: Value? {
        guard case .read(let value) = self else { return nil }
        return value
    }
}
