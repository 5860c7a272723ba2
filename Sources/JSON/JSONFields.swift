import Wording

/// The members of one JSON object, taken out one by one with errors that name the member.
public struct JSONFields: Sendable {
    public let members: JSONObject
    /// Where the object stands, as `teams[0].rates`; empty where that goes without saying.
    public let path: String

    /// Throws `notAnObject` for anything but an object. `path` stands before the names in errors.
    public init(_ json: JSONValue?, path: String = "") throws(JSONFieldError) {
        guard let members = json?.object else {
            throw path.isEmpty ? .notAnObject : .wrongKind(path, .object)
        }
        self.members = members
        self.path = path
    }

    /// The name of a member as errors have it, with the path.
    public func place(_ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }

    /// Whether there is a member of that name that is not null.
    public func has(_ key: String) -> Bool { members[key].map { !$0.isNull } ?? false }

    /// A member that must be there and not null.
    public func value(_ key: String) throws(JSONFieldError) -> JSONValue {
        guard has(key), let value = members[key] else { throw .missing(place(key)) }
        return value
    }

    public func string(_ key: String) throws(JSONFieldError) -> String {
        guard let text = members[key]?.string else { throw .wrongKind(place(key), .text) }
        return text
    }

    /// Nil where the member is missing or null.
    public func optionalString(_ key: String) throws(JSONFieldError) -> String? {
        has(key) ? try string(key) : nil
    }

    public func integer(_ key: String) throws(JSONFieldError) -> Int {
        guard let whole = members[key]?.integer else { throw .wrongKind(place(key), .wholeNumber) }
        return whole
    }

    /// A whole number of the range.
    public func integer(_ key: String, in range: ClosedRange<Int>) throws(JSONFieldError) -> Int {
        let whole = try integer(key)
        guard range.contains(whole) else { throw .outOfRange(place(key), "\(range.lowerBound)", "\(range.upperBound)") }
        return whole
    }

    public func number(_ key: String) throws(JSONFieldError) -> Double {
        guard let number = members[key]?.number else { throw .wrongKind(place(key), .number) }
        return number
    }

    /// A number of the range.
    public func number(_ key: String, in range: ClosedRange<Double>) throws(JSONFieldError) -> Double {
        let number = try number(key)
        guard range.contains(number) else {
            throw .outOfRange(
                place(key), "\(JSONValue.number(range.lowerBound))", "\(JSONValue.number(range.upperBound))")
        }
        return number
    }

    public func bool(_ key: String) throws(JSONFieldError) -> Bool {
        guard let truth = members[key]?.bool else { throw .wrongKind(place(key), .truth) }
        return truth
    }

    public func object(_ key: String) throws(JSONFieldError) -> JSONFields {
        guard has(key) else { throw .missing(place(key)) }
        return try JSONFields(members[key])
    }

    /// The elements of a list of objects.
    public func list<Element>(
        _ key: String, _ element: (JSONFields) throws(JSONFieldError) -> Element
    ) throws(JSONFieldError) -> [Element] {
        guard let values = members[key]?.array else { throw .wrongKind(place(key), .list) }
        var elements: [Element] = []
        elements.reserveCapacity(values.count)
        for value in values { elements.append(try element(JSONFields(value))) }
        return elements
    }

    public func strings(_ key: String) throws(JSONFieldError) -> [String] {
        guard let values = members[key]?.array else { throw .wrongKind(place(key), .list) }
        let texts = values.compactMap(\.string)
        guard texts.count == values.count else { throw .wrongKind(place(key), .listOfTexts) }
        return texts
    }

    /// The members of a nested object, each as `value` takes it; it answers nil for a value of the wrong kind.
    public func map<Value>(_ key: String, _ value: (JSONValue) -> Value?) throws(JSONFieldError) -> [String: Value] {
        guard let members = members[key]?.object else { throw .wrongKind(place(key), .object) }
        var values: [String: Value] = [:]
        values.reserveCapacity(members.count)
        for member in members { values[member.key] = value(member.value) }
        guard values.count == members.count else { throw .wrongKind(place(key), .objectOfTheRightValues) }
        return values
    }

    /// A member whose text is the raw value of a case.
    public func named<Name: RawRepresentable<String>>(_ key: String) throws(JSONFieldError) -> Name {
        let text = try string(key)
        guard let name = Name(rawValue: text) else { throw .notAValue(place(key), text) }
        return name
    }

    /// The same; nil where the member is missing or null.
    public func optionalNamed<Name: RawRepresentable<String>>(_ key: String) throws(JSONFieldError) -> Name? {
        has(key) ? try named(key) : nil
    }

    /// Throws `unknown` for the first member whose name is not among the known ones.
    public func refuseMembers(otherThan known: Set<String>) throws(JSONFieldError) {
        for key in members.keys where !known.contains(key) { throw .unknown(place(key)) }
    }

    /// The same of names that stand in the order of an object's keys: nothing is hashed.
    public func refuseMembers(otherThan known: MemberNames) throws(JSONFieldError) {
        if let key = members.firstKey(notAmong: known.sorted) { throw .unknown(key) }
    }
}

/// Why a member of a JSON object cannot be taken.
public enum JSONFieldError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Kind: Sendable, Hashable {
        case text, wholeNumber, number, truth, list, listOfTexts, object, objectOfTheRightValues
    }

    /// The value itself is no object.
    case notAnObject
    case missing(String)
    case wrongKind(String, Kind)
    /// The number is not from the first to the second.
    case outOfRange(String, String, String)
    /// The text is none of the values that the member may have.
    case notAValue(String, String)
    /// The text of the member cannot be read, and why.
    case unreadable(String, why: String)
    /// No such member is known.
    case unknown(String)

    public var description: String {
        switch self {
        case .notAnObject: say("an object should stand here")
        case .missing(let key): say("\"\(key)\" is missing")
        case .wrongKind(let key, let kind): JSONFieldError.words(key, kind)
        case .outOfRange(let key, let least, let most): say("\"\(key)\" should be a number from \(least) to \(most)")
        case .notAValue(let key, let text): say("\"\(text)\" is not a value of \"\(key)\"")
        case .unreadable(let key, let why): "\"\(key)\": \(why)"
        case .unknown(let key): say("\"\(key)\" is not a member that this version knows")
        }
    }

    private static func words(_ key: String, _ kind: Kind) -> String {
        switch kind {
        case .text: say("\"\(key)\" should be text")
        case .wholeNumber: say("\"\(key)\" should be a whole number")
        case .number: say("\"\(key)\" should be a number")
        case .truth: say("\"\(key)\" should be true or false")
        case .list: say("\"\(key)\" should be a list")
        case .listOfTexts: say("\"\(key)\" should be a list of texts")
        case .object: say("\"\(key)\" should be an object")
        case .objectOfTheRightValues: say("\"\(key)\" holds a value of the wrong kind")
        }
    }
}
