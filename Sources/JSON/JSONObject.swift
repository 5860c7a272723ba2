/// The members of a JSON object, in the order in which RFC 8785 writes them: by the UTF-16 code units of their keys.
///
/// A record is read as a tree of small objects whose keys already stand in that order, so that to read one is to append
/// to it, and to write it is to walk along it, and nothing is hashed.
public struct JSONObject: Sendable, Hashable {
    fileprivate struct Member: Sendable, Hashable {
        let key: String
        var value: JSONValue
    }

    private var members: [Member] = []

    public init() {}

    public init(_ members: [String: JSONValue]) {
        self.members = members.map { Member(key: $0.key, value: $0.value) }
            .sorted { JSONObject.order(of: $0.key, and: $1.key) < 0 }
    }

    public subscript(key: String) -> JSONValue? {
        get {
            let place = place(of: key)
            // `nil` alone would be JSON's null.
            return place.isTaken ? members[place.index].value : JSONValue?.none
        }
        set {
            let place = place(of: key)
            switch (newValue, place.isTaken) {
            case (.some(let value), true): members[place.index].value = value
            case (.some(let value), false): members.insert(Member(key: key, value: value), at: place.index)
            case (.none, true): members.remove(at: place.index)
            case (.none, false): break
            }
        }
    }

    /// Where a member that is added stands among those that are there.
    enum Place {
        case last, between
        /// There is one of that key.
        case taken
    }

    /// Adds a member, unless there is one of that key.
    mutating func add(_ value: JSONValue, for key: String) -> Place {
        if let last = members.last, JSONObject.order(of: last.key, and: key) >= 0 {
            let place = place(of: key)
            if place.isTaken { return .taken }
            members.insert(Member(key: key, value: value), at: place.index)
            return .between
        }
        members.append(Member(key: key, value: value))
        return .last
    }

    /// The first key that is none of the names, which stand in the same order.
    func firstKey(notAmong names: [String]) -> String? {
        var place = 0
        for member in members {
            var order = -1
            while place < names.count, order < 0 {
                order = JSONObject.order(of: names[place], and: member.key)
                if order <= 0 { place += 1 }
            }
            if order != 0 { return member.key }
        }
        return nil
    }

    mutating func reserveCapacity(_ count: Int) { members.reserveCapacity(count) }

    /// Where a key stands, or would stand.
    private func place(of key: String) -> (index: Int, isTaken: Bool) {
        var low = 0
        var high = members.count
        while low < high {
            let middle = (low + high) / 2
            switch JSONObject.order(of: members[middle].key, and: key) {
            case 0: return (middle, true)
            case ..<0: low = middle + 1
            default: high = middle
            }
        }
        return (low, false)
    }

    /// Below zero where the first key comes before the second, zero where they are the same code units.
    private static func order(of first: String, and second: String) -> Int {
        let quick = first.utf8.withContiguousStorageIfAvailable { first in
            second.utf8.withContiguousStorageIfAvailable { order(of: first, and: $0) }
        }
        if let quick = quick ?? nil { return quick }
        return Array(first.utf8).withUnsafeBufferPointer { first in
            Array(second.utf8).withUnsafeBufferPointer { order(of: first, and: $0) }
        }
    }

    private static func order(of first: UnsafeBufferPointer<UInt8>, and second: UnsafeBufferPointer<UInt8>) -> Int {
        for index in 0..<Swift.min(first.count, second.count) where first[index] != second[index] {
            let (one, other) = (first[index], second[index])
            // UTF-8 orders as UTF-16 does, but for what UTF-16 writes in pairs (in UTF-8 from 0xF0 on): that comes
            // before U+E000 to U+FFFF (0xEE and 0xEF).
            if Swift.min(one, other) >= 0xEE, (one >= 0xF0) != (other >= 0xF0) { return one >= 0xF0 ? -1 : 1 }
            return one < other ? -1 : 1
        }
        return first.count - second.count
    }
}

/// Names that the members of an object may have.
public struct MemberNames: Sendable {
    let sorted: [String]

    public init(_ names: some Sequence<String>) {
        sorted = JSONObject(Dictionary(names.map { ($0, .null) }, uniquingKeysWith: { first, _ in first })).keys
    }
}

extension JSONObject: Sequence, ExpressibleByDictionaryLiteral {
    public init(dictionaryLiteral elements: (String, JSONValue)...) {
        self.init(Dictionary(elements, uniquingKeysWith: { _, last in last }))
    }

    public struct Iterator: IteratorProtocol {
        fileprivate var rest: ArraySlice<Member>

        public mutating func next() -> (key: String, value: JSONValue)? {
            rest.popFirst().map { ($0.key, $0.value) }
        }
    }

    public func makeIterator() -> Iterator { Iterator(rest: members[...]) }

    public var count: Int { members.count }
    public var isEmpty: Bool { members.isEmpty }
    /// In their order.
    public var keys: [String] { members.map(\.key) }

    public func mapValues(_ transform: (JSONValue) throws -> JSONValue) rethrows -> JSONObject {
        var mapped = self
        for index in mapped.members.indices { mapped.members[index].value = try transform(members[index].value) }
        return mapped
    }

    /// With the members of another, which take the place of its own of the same key.
    public func merging(_ others: some Sequence<(key: String, value: JSONValue)>) -> JSONObject {
        var merged = self
        for other in others { merged[other.key] = other.value }
        return merged
    }
}

extension JSONObject: CustomStringConvertible {
    public var description: String { JSONValue.object(self).description }
}
