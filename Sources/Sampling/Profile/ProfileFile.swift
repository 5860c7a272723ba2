import Advocacy

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A profile as a council writes it:
/// `{"basedOn": "cld", "headings": {"team": "Responsible Team"}, "values": {"process": {"Care Act Assessment":
/// "needsAssessment"}}, "skip": {"Status": ["Cancelled"]}}`. Only `basedOn` is required; an unknown key is an error.
struct ProfileFile: Decodable {
    enum Key: String, CodingKey, CaseIterable {
        case basedOn, headings, values, skip
    }

    private struct AnyKey: CodingKey {
        let stringValue: String
        let intValue: Int? = nil
        init?(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    private typealias Fault = ProfileFault

    private let basedOn: String
    private let headings: [String: String]
    private let values: [String: [String: String]]
    private let skip: [String: [String]]

    init(from decoder: any Decoder) throws {
        for key in try decoder.container(keyedBy: AnyKey.self).allKeys where Key(rawValue: key.stringValue) == nil {
            throw Fault.unknownKey(ShownCell.heading(key.stringValue), known: Key.allCases.map(\.rawValue))
        }
        let container = try decoder.container(keyedBy: Key.self)
        guard let basedOn = try container.decodeIfPresent(String.self, forKey: .basedOn) else {
            throw Fault.noBase
        }
        self.basedOn = basedOn
        headings = try container.decodeIfPresent([String: String].self, forKey: .headings) ?? [:]
        values = try container.decodeIfPresent([String: [String: String]].self, forKey: .values) ?? [:]
        skip = try container.decodeIfPresent([String: [String]].self, forKey: .skip) ?? [:]
    }

    static func read(_ bytes: [UInt8], name: String) throws(FrameError) -> FrameProfile {
        func stop(_ fault: Fault) -> FrameError {
            FrameError(file: name, line: 1, column: 1, why: .profile(fault))
        }
        func path(_ context: DecodingError.Context) -> String {
            context.codingPath.map { ShownCell.text($0.stringValue) }.joined(separator: ".")
        }
        do {
            return try JSONDecoder().decode(ProfileFile.self, from: Data(bytes)).profile(name: name)
        } catch let fault as Fault {
            throw stop(fault)
        } catch let DecodingError.typeMismatch(_, context) {
            throw stop(.wrongKind(path: path(context)))
        } catch let DecodingError.valueNotFound(_, context) {
            throw stop(.null(path: path(context)))
        } catch {
            throw stop(.noProfile)
        }
    }

    private func profile(name: String) throws(Fault) -> FrameProfile {
        guard let base = FrameProfile.Base(rawValue: basedOn) else {
            throw .unknownBase(ShownCell.text(basedOn))
        }
        func field(_ key: String, in part: String) throws(Fault) -> FrameField {
            guard let field = FrameField.named(key, in: base) else {
                throw .unknownField(ShownCell.heading(key), in: part, known: FrameField.all(in: base).map(\.name))
            }
            return field
        }
        var ownHeadings: [FrameField: String] = [:]
        for (key, heading) in headings.sorted(by: { $0.key < $1.key }) {
            let field = try field(key, in: "headings")
            guard ownHeadings.updateValue(heading, forKey: field) == nil else {
                throw .namedTwice(field: field.name, in: "headings")
            }
        }
        var ownValues: [FrameField: [String: String]] = [:]
        for (key, meanings) in values.sorted(by: { $0.key < $1.key }) {
            let field = try field(key, in: "values")
            guard field.hasValues else {
                throw .noValues(field: field.name)
            }
            guard ownValues[field] == nil else { throw .namedTwice(field: field.name, in: "values") }
            let list = ValueList.of(field, in: base)
            var folded: [String: String] = [:]
            for (value, meaning) in meanings.sorted(by: { $0.key < $1.key }) {
                if let list, list.match(meaning) == nil {
                    throw .unknownValue(ShownCell.text(meaning), field: field.name, hint: list.hint)
                }
                if let other = folded.updateValue(meaning, forKey: Folding.fold(value)), other != meaning {
                    throw .twoMeanings(ShownCell.text(value), field: field.name)
                }
            }
            ownValues[field] = folded
        }
        var skipped: [String: Set<String>] = [:]
        for (heading, values) in skip {
            skipped[Folding.fold(heading), default: []].formUnion(values.map { Folding.fold($0) })
        }
        return FrameProfile(name: name, base: base, headings: ownHeadings, values: ownValues, skip: skipped)
    }
}
