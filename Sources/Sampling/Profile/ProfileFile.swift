import Advocacy

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif
import Wording

/// A profile as a council writes it:
/// `{"basedOn": "cld", "headings": {"team": "Responsible Team"}, "values": {"process": {"Care Act Assessment":
/// "needsAssessment"}}, "skip": {"Status": ["Cancelled"]}}`. Only `basedOn` is required; an unknown key is an error.
struct ProfileFile: Decodable {
    private enum Key: String, CodingKey, CaseIterable {
        case basedOn, headings, values, skip
    }

    private struct AnyKey: CodingKey {
        let stringValue: String
        let intValue: Int? = nil
        init?(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    /// What is wrong with it; text of the file is kept as it may be shown (`ShownCell`).
    private enum Fault: Error {
        case unknownKey(String)
        case noBase
        case unknownBase(String)
        case unknownField(String, in: String, known: [String])
        case namedTwice(FrameField, in: String)
        case noValues(FrameField)
        case unknownValue(String, FrameField, hint: String)
        case twoMeanings(String, FrameField)
        case wrongKind(path: String)
        case null(path: String)
        case noProfile

        var message: String {
            switch self {
            case .unknownKey(let key):
                say("unknown key “\(key)”; a profile has \(Key.allCases.map(\.rawValue).joined(separator: ", "))")
            case .noBase: say("“basedOn” is missing; write \"basedOn\": \"plain\" or \"cld\"")
            case .unknownBase(let name): say("“basedOn” is “\(name)”; it must be \"plain\" or \"cld\"")
            case .unknownField(let key, let part, let known):
                say("unknown key “\(key)” in “\(part)”; the names are \(known.joined(separator: ", "))")
            case .namedTwice(let field, let part):
                part == "values"
                    ? say("“values” names \(field.name) twice") : say("“headings” names \(field.name) twice")
            case .noValues(let field): say("“values” cannot translate \(field.name): it has no list of values")
            case .unknownValue(let value, let field, let hint):
                say("“\(value)” in “values” is no value of \(field.name); \(hint)")
            case .twoMeanings(let value, let field):
                say(
                    "“values” of \(field.name) gives “\(value)” two meanings ",
                    "(case, space and hyphens do not count)")
            case .wrongKind(let path):
                say("“\(path)” is not of the right kind; headings and values are texts, skip is a list of texts")
            case .null(let path): say("“\(path)” is null; write a text, or leave it out")
            case .noProfile: say("not a profile: it must be one JSON object with “basedOn”")
            }
        }
    }

    private let basedOn: String
    private let headings: [String: String]
    private let values: [String: [String: String]]
    private let skip: [String: [String]]

    init(from decoder: any Decoder) throws {
        for key in try decoder.container(keyedBy: AnyKey.self).allKeys where Key(rawValue: key.stringValue) == nil {
            throw Fault.unknownKey(ShownCell.heading(key.stringValue))
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
            FrameError(file: name, line: 1, column: 1, message: fault.message)
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
                throw .namedTwice(field, in: "headings")
            }
        }
        var ownValues: [FrameField: [String: String]] = [:]
        for (key, meanings) in values.sorted(by: { $0.key < $1.key }) {
            let field = try field(key, in: "values")
            guard field.hasValues else {
                throw .noValues(field)
            }
            guard ownValues[field] == nil else { throw .namedTwice(field, in: "values") }
            let list = ValueList.of(field, in: base)
            var folded: [String: String] = [:]
            for (value, meaning) in meanings.sorted(by: { $0.key < $1.key }) {
                if let list, list.match(meaning) == nil {
                    throw .unknownValue(ShownCell.text(meaning), field, hint: list.hint)
                }
                if let other = folded.updateValue(meaning, forKey: Folding.fold(value)), other != meaning {
                    throw .twoMeanings(ShownCell.text(value), field)
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
