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

    private struct Fault: Error {
        let message: String
    }

    private let basedOn: String
    private let headings: [String: String]
    private let values: [String: [String: String]]
    private let skip: [String: [String]]

    init(from decoder: any Decoder) throws {
        for key in try decoder.container(keyedBy: AnyKey.self).allKeys where Key(rawValue: key.stringValue) == nil {
            let known = Key.allCases.map(\.rawValue).joined(separator: ", ")
            throw Fault(message: say("unknown key “\(ShownCell.heading(key.stringValue))”; a profile has \(known)"))
        }
        let container = try decoder.container(keyedBy: Key.self)
        guard let basedOn = try container.decodeIfPresent(String.self, forKey: .basedOn) else {
            throw Fault(message: say("“basedOn” is missing; write \"basedOn\": \"plain\" or \"cld\""))
        }
        self.basedOn = basedOn
        headings = try container.decodeIfPresent([String: String].self, forKey: .headings) ?? [:]
        values = try container.decodeIfPresent([String: [String: String]].self, forKey: .values) ?? [:]
        skip = try container.decodeIfPresent([String: [String]].self, forKey: .skip) ?? [:]
    }

    static func read(_ bytes: [UInt8], name: String) throws(FrameError) -> FrameProfile {
        func stop(_ message: String) -> FrameError {
            FrameError(file: name, line: 1, column: 1, message: message)
        }
        do {
            return try JSONDecoder().decode(ProfileFile.self, from: Data(bytes)).profile(name: name)
        } catch let fault as Fault {
            throw stop(fault.message)
        } catch let DecodingError.typeMismatch(_, context) {
            let path = context.codingPath.map { ShownCell.text($0.stringValue) }.joined(separator: ".")
            throw stop(
                say("“\(path)” is not of the right kind; headings and values are texts, skip is a list of texts"))
        } catch let DecodingError.valueNotFound(_, context) {
            let path = context.codingPath.map { ShownCell.text($0.stringValue) }.joined(separator: ".")
            throw stop(say("“\(path)” is null; write a text, or leave it out"))
        } catch {
            throw stop(say("not a profile: it must be one JSON object with “basedOn”"))
        }
    }

    private func profile(name: String) throws(Fault) -> FrameProfile {
        guard let base = FrameProfile.Base(rawValue: basedOn) else {
            throw Fault(message: say("“basedOn” is “\(ShownCell.text(basedOn))”; it must be \"plain\" or \"cld\""))
        }
        func field(_ key: String, in part: String) throws(Fault) -> FrameField {
            guard let field = FrameField.named(key, in: base) else {
                let known = FrameField.all(in: base).map(\.name).joined(separator: ", ")
                let shown = ShownCell.heading(key)
                throw Fault(message: say("unknown key “\(shown)” in “\(part)”; the names are \(known)"))
            }
            return field
        }
        var ownHeadings: [FrameField: String] = [:]
        for (key, heading) in headings.sorted(by: { $0.key < $1.key }) {
            let field = try field(key, in: "headings")
            guard ownHeadings.updateValue(heading, forKey: field) == nil else {
                throw Fault(message: say("“headings” names \(field.name) twice"))
            }
        }
        var ownValues: [FrameField: [String: String]] = [:]
        for (key, meanings) in values.sorted(by: { $0.key < $1.key }) {
            let field = try field(key, in: "values")
            guard field.hasValues else {
                throw Fault(message: say("“values” cannot translate \(field.name): it has no list of values"))
            }
            guard ownValues[field] == nil else { throw Fault(message: say("“values” names \(field.name) twice")) }
            let list = ValueList.of(field, in: base)
            var folded: [String: String] = [:]
            for (value, meaning) in meanings.sorted(by: { $0.key < $1.key }) {
                if let list, list.match(meaning) == nil {
                    let shown = ShownCell.text(meaning)
                    throw Fault(message: say("“\(shown)” in “values” is no value of \(field.name); \(list.hint)"))
                }
                if let other = folded.updateValue(meaning, forKey: Folding.fold(value)), other != meaning {
                    throw Fault(
                        message: say(
                            "“values” of \(field.name) gives “\(ShownCell.text(value))” two meanings ",
                            "(case, space and hyphens do not count)"))
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
