/// A value behind one reference: a copy of it costs a retain, and what changes a copy makes one of the value first.
struct Held<Value: Sendable>: @unchecked Sendable {
    /// Only ever changed through its one owner.
    private final class Box {
        var value: Value

        init(_ value: Value) { self.value = value }
    }

    private var box: Box

    init(_ value: Value) { box = Box(value) }

    var value: Value {
        get { box.value }
        _modify {
            if !isKnownUniquelyReferenced(&box) { box = Box(box.value) }
            yield &box.value
        }
        set {
            if isKnownUniquelyReferenced(&box) { box.value = newValue } else { box = Box(newValue) }
        }
    }
}
