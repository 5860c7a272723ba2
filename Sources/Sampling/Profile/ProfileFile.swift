import Advocacy
import JSON
import Tables

/// A profile as a council writes it:
/// `{"basedOn": "cld", "headings": {"team": "Responsible Team"}, "values": {"process": {"Care Act Assessment":
/// "needsAssessment"}}, "skip": {"Status": ["Cancelled"]}, "blank": ["Not held"], "dates": "day-first", "unsure":
/// [{"value": "Visit", "of": "process", "guesses": ["review"]}]}`. Only `basedOn` is required; an unknown key is an error.
struct ProfileFile {
    enum Key: String, CaseIterable {
        case basedOn, headings, values, skip, blank, dates, unsure
    }

    /// What is wrong, and the member it is wrong with.
    private struct Fault: Error {
        let why: ProfileFault
        let path: [String]

        init(_ why: ProfileFault, _ path: String...) { self.init(why: why, path: path) }
        init(why: ProfileFault, path: [String]) { (self.why, self.path) = (why, path) }
    }

    private let json: JSONObject

    /// Throws `FrameError` with the line and the column of what is wrong.
    static func read(_ bytes: [UInt8], name: String) throws(FrameError) -> FrameProfile {
        let json: JSONValue
        do throws(JSONError) {
            json = try JSONValue.parse(utf8: bytes)
        } catch {
            throw FrameError(
                file: name, line: error.line, column: error.column, why: .profile(.noJSON(error.why)))
        }
        guard let object = json.object else {
            throw FrameError(file: name, line: 1, column: 1, why: .profile(.noProfile))
        }
        do throws(Fault) {
            return try ProfileFile(json: object).profile(name: name)
        } catch {
            let place = JSONValue.place(of: error.path, in: bytes) ?? (line: 1, column: 1)
            throw FrameError(file: name, line: place.line, column: place.column, why: .profile(error.why))
        }
    }

    /// The profile of an object that stands elsewhere, in an audit's plan; only why it is none is said.
    static func read(_ object: JSONObject, name: String) throws(ProfileFault) -> FrameProfile {
        do throws(Fault) {
            return try ProfileFile(json: object).profile(name: name)
        } catch {
            throw error.why
        }
    }

    /// The members of a part; none where it is left out.
    private func part(_ key: Key) throws(Fault) -> JSONObject {
        guard let value = json[key.rawValue] else { return JSONObject() }
        if value.isNull { throw Fault(.null(path: key.rawValue), key.rawValue) }
        guard let members = value.object else { throw Fault(.wrongKind(path: key.rawValue), key.rawValue) }
        return members
    }

    private func text(_ value: JSONValue, _ path: String...) throws(Fault) -> String {
        guard let text = value.string else { throw wrong(value, path) }
        return text
    }

    private func wrong(_ value: JSONValue, _ path: [String]) -> Fault {
        let shown = path.map { ShownCell.text($0) }.joined(separator: ".")
        return Fault(why: value.isNull ? .null(path: shown) : .wrongKind(path: shown), path: path)
    }

    private func profile(name: String) throws(Fault) -> FrameProfile {
        for (key, _) in json where Key(rawValue: key) == nil {
            throw Fault(.unknownKey(ShownCell.heading(key), known: Key.allCases.map(\.rawValue)), key)
        }
        guard let basedOn = json[Key.basedOn.rawValue], !basedOn.isNull else { throw Fault(.noBase) }
        let named = try text(basedOn, Key.basedOn.rawValue)
        guard let base = FrameProfile.Base(rawValue: named) else {
            throw Fault(.unknownBase(ShownCell.text(named)), Key.basedOn.rawValue)
        }
        return FrameProfile(
            name: name, base: base, headings: try headings(of: base), values: try values(of: base),
            skip: try skipped(), blank: try blanks(), dates: try dates(), unsure: try unsure())
    }

    private func field(_ key: String, in part: Key, of base: FrameProfile.Base) throws(Fault) -> FrameField {
        guard let field = FrameField.named(key, in: base) else {
            throw Fault(
                .unknownField(
                    ShownCell.heading(key), in: part.rawValue, known: FrameField.all(in: base).map(\.name)),
                part.rawValue, key)
        }
        return field
    }

    private func headings(of base: FrameProfile.Base) throws(Fault) -> [FrameField: String] {
        var headings: [FrameField: String] = [:]
        for (key, heading) in try part(.headings) {
            let field = try field(key, in: .headings, of: base)
            let heading = try text(heading, Key.headings.rawValue, key)
            guard headings.updateValue(heading, forKey: field) == nil else {
                throw Fault(.namedTwice(field: field.name, in: Key.headings.rawValue), Key.headings.rawValue, key)
            }
        }
        return headings
    }

    private func values(of base: FrameProfile.Base) throws(Fault) -> [FrameField: [String: String]] {
        let part = Key.values.rawValue
        var values: [FrameField: [String: String]] = [:]
        for (key, meanings) in try self.part(.values) {
            let field = try field(key, in: .values, of: base)
            guard field.hasValues else { throw Fault(.noValues(field: field.name), part, key) }
            guard values[field] == nil else { throw Fault(.namedTwice(field: field.name, in: part), part, key) }
            guard let meanings = meanings.object else { throw wrong(meanings, [part, key]) }
            values[field] = [:]
            let list = ValueList.of(field, in: base)
            var folded: [String: String] = [:]
            for (value, meaning) in meanings {
                let meaning = try text(meaning, part, key, value)
                if let list, list.isClosed, list.match(meaning) == nil {
                    throw Fault(
                        .unknownValue(ShownCell.text(meaning), field: field.name, hint: list.hint), part, key, value)
                }
                if let other = folded.updateValue(meaning, forKey: Folding.fold(value)), other != meaning {
                    throw Fault(.twoMeanings(ShownCell.text(value), field: field.name), part, key, value)
                }
                values[field, default: [:]][value] = meaning
            }
        }
        return values
    }

    private func texts(_ value: JSONValue, _ path: String...) throws(Fault) -> [String] {
        guard let list = value.array else { throw wrong(value, path) }
        var texts: [String] = []
        for (place, value) in list.enumerated() {
            guard let text = value.string else { throw wrong(value, path + ["\(place)"]) }
            texts.append(text)
        }
        return texts
    }

    private func blanks() throws(Fault) -> [String] {
        guard let value = json[Key.blank.rawValue] else { return [] }
        return try texts(value, Key.blank.rawValue)
    }

    private func dates() throws(Fault) -> FrameProfile.DateOrder? {
        let key = Key.dates.rawValue
        guard let value = json[key] else { return nil }
        let named = try text(value, key)
        guard let order = FrameProfile.DateOrder(rawValue: named) else {
            throw Fault(.unknownOrder(ShownCell.text(named)), key)
        }
        return order
    }

    private func unsure() throws(Fault) -> [FrameProfile.Unsure] {
        let part = Key.unsure.rawValue
        guard let value = json[part] else { return [] }
        guard let list = value.array else { throw wrong(value, [part]) }
        var unsure: [FrameProfile.Unsure] = []
        for (place, value) in list.enumerated() {
            guard let members = value.object else { throw wrong(value, [part, "\(place)"]) }
            for (key, _) in members where !["field", "value", "of", "guesses"].contains(key) {
                throw Fault(
                    .unknownField(ShownCell.heading(key), in: part, known: ["field", "value", "of", "guesses"]), part,
                    "\(place)", key)
            }
            let subject: FrameProfile.Unsure.Subject
            switch (members["field"], members["value"]) {
            case (let field?, nil): subject = .field(try text(field, part, "\(place)", "field"))
            case (nil, let value?): subject = .value(try text(value, part, "\(place)", "value"))
            default: throw Fault(.unsureOfWhat, part, "\(place)")
            }
            unsure.append(
                FrameProfile.Unsure(
                    subject,
                    of: try members["of"].map { value throws(Fault) in try text(value, part, "\(place)", "of") },
                    guesses: try members["guesses"].map { value throws(Fault) in
                        try texts(value, part, "\(place)", "guesses")
                    } ?? []))
        }
        return unsure
    }

    private func skipped() throws(Fault) -> [String: [String]] {
        var skipped: [String: [String]] = [:]
        for (heading, values) in try part(.skip) {
            skipped[heading] = try texts(values, Key.skip.rawValue, heading)
        }
        return skipped
    }
}

extension FrameProfile {
    /// As `ProfileFile` reads it: read back it is the same profile, under whatever name.
    package var json: JSONObject {
        typealias Key = ProfileFile.Key
        func texts(_ texts: [String]) -> JSONValue { .array(texts.map(JSONValue.string)) }
        func byName<Value>(_ members: [FrameField: Value], _ value: (Value) -> JSONValue) -> JSONValue {
            .object(Dictionary(members.map { ($0.key.name, value($0.value)) }) { first, _ in first })
        }
        var members: JSONObject = [Key.basedOn.rawValue: .string(base.rawValue)]
        if !headings.isEmpty { members[Key.headings.rawValue] = byName(headings, JSONValue.string) }
        if !writtenValues.isEmpty {
            members[Key.values.rawValue] = byName(writtenValues) { .object($0.mapValues(JSONValue.string)) }
        }
        if !writtenSkip.isEmpty { members[Key.skip.rawValue] = .object(writtenSkip.mapValues(texts)) }
        if !writtenBlank.isEmpty { members[Key.blank.rawValue] = texts(writtenBlank) }
        if let dates { members[Key.dates.rawValue] = .string(dates.rawValue) }
        if !unsure.isEmpty { members[Key.unsure.rawValue] = .array(unsure.map(\.json)) }
        return members
    }

    /// The profile that `json` was. Throws what is wrong with it.
    package init(json: JSONObject, name: String) throws(ProfileFault) {
        self = try ProfileFile.read(json, name: name)
    }
}

extension FrameProfile.Unsure {
    fileprivate var json: JSONValue {
        var members: JSONObject = ["guesses": .array(guesses.map(JSONValue.string))]
        switch subject {
        case .field(let name): members["field"] = .string(name)
        case .value(let text): members["value"] = .string(text)
        }
        if let of { members["of"] = .string(of) }
        return .object(members)
    }
}
