import Advocacy
import Wording

/// The members of one JSON object of a record, read with errors that name the member.
struct EventFields {
    let members: JSONObject

    init(_ json: JSONValue?) throws(EventError) {
        guard let members = json?.object else { throw EventError(say("an object should stand here")) }
        self.members = members
    }

    func has(_ key: String) -> Bool { members[key].map { !$0.isNull } ?? false }

    func string(_ key: String) throws(EventError) -> String {
        guard let text = members[key]?.string else { throw EventError(say("\"\(key)\" should be text")) }
        return text
    }

    func optionalString(_ key: String) throws(EventError) -> String? {
        has(key) ? try string(key) : nil
    }

    func integer(_ key: String) throws(EventError) -> Int {
        guard let whole = members[key]?.integer else { throw EventError(say("\"\(key)\" should be a whole number")) }
        return whole
    }

    func number(_ key: String) throws(EventError) -> Double {
        guard let number = members[key]?.number else { throw EventError(say("\"\(key)\" should be a number")) }
        return number
    }

    func bool(_ key: String) throws(EventError) -> Bool {
        guard let truth = members[key]?.bool else { throw EventError(say("\"\(key)\" should be true or false")) }
        return truth
    }

    func object(_ key: String) throws(EventError) -> EventFields {
        guard has(key) else { throw EventError(say("\"\(key)\" is missing")) }
        return try EventFields(members[key])
    }

    func list<Element>(
        _ key: String, _ element: (EventFields) throws(EventError) -> Element
    ) throws(EventError) -> [Element] {
        guard let values = members[key]?.array else { throw EventError(say("\"\(key)\" should be a list")) }
        var elements: [Element] = []
        elements.reserveCapacity(values.count)
        for value in values { elements.append(try element(EventFields(value))) }
        return elements
    }

    func strings(_ key: String) throws(EventError) -> [String] {
        guard let values = members[key]?.array else { throw EventError(say("\"\(key)\" should be a list")) }
        let texts = values.compactMap(\.string)
        guard texts.count == values.count else { throw EventError(say("\"\(key)\" should be a list of texts")) }
        return texts
    }

    func map<Value>(_ key: String, _ value: (JSONValue) -> Value?) throws(EventError) -> [String: Value] {
        guard let members = members[key]?.object else { throw EventError(say("\"\(key)\" should be an object")) }
        var values: [String: Value] = [:]
        values.reserveCapacity(members.count)
        for member in members { values[member.key] = value(member.value) }
        guard values.count == members.count else { throw EventError(say("\"\(key)\" holds a value of the wrong kind")) }
        return values
    }

    func date(_ key: String) throws(EventError) -> CivilDate {
        let text = try string(key)
        do {
            return try CivilDate.parse(text)
        } catch {
            throw EventError("\"\(key)\": \(error.message)")
        }
    }

    func optionalDate(_ key: String) throws(EventError) -> CivilDate? {
        has(key) ? try date(key) : nil
    }

    func named<Name: RawRepresentable<String>>(_ key: String, _ text: String) throws(EventError) -> Name {
        guard let name = Name(rawValue: text) else { throw EventError(say("\"\(text)\" is not a value of \"\(key)\"")) }
        return name
    }

    func fact(_ key: String) throws(EventError) -> Fact {
        let text = try string(key)
        guard let fact = EventFields.facts[text] else {
            throw EventError(say("\"\(text)\" is not a fact of the record"))
        }
        return fact
    }

    /// A table, because looking a raw value up goes through all names in turn.
    private static let facts = Dictionary(uniqueKeysWithValues: Fact.allCases.map { ($0.rawValue, $0) })

    func policies(_ key: String) throws(EventError) -> Policies {
        do {
            return try Policies(settings: map(key, \.string))
        } catch let error as FactError {
            throw EventError(error.message)
        } catch let error as EventError {
            throw error
        } catch {
            throw EventError(say("\"\(key)\" cannot be read"))
        }
    }
}
