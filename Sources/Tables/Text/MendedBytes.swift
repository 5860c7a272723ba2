/// Where a window holds bytes that were read as Windows-1252 within UTF-8, each of which became longer.
struct MendedBytes {
    private struct Place {
        let position: Int
        /// Bytes that the window has more than the file, this place included.
        let added: Int
    }

    private var places: [Place] = []

    mutating func add(at position: Int, added: Int) {
        places.append(Place(position: position, added: (places.last?.added ?? 0) + added))
    }

    /// Bytes that the window has more than the file before a position of the window.
    func added(before position: Int) -> Int {
        let number = first { $0.position >= position }
        return number == 0 ? 0 : places[number - 1].added
    }

    /// The same for an offset from the window's first byte in the file.
    func added(beforeRaw offset: Int) -> Int {
        // The place itself begins as far on in the file as the window is longer before it.
        let number = first { place in offset <= place.position - added(before: place.position) }
        return number == 0 ? 0 : places[number - 1].added
    }

    func inside(_ range: Range<Int>) -> (count: Int, first: Int?) {
        let start = first { $0.position >= range.lowerBound }
        let end = first { $0.position >= range.upperBound }
        return (end - start, start < end ? places[start].position : nil)
    }

    /// Number of the first place of which something holds that holds of all behind it.
    private func first(_ holds: (Place) -> Bool) -> Int {
        var (low, high) = (0, places.count)
        while low < high {
            let middle = (low + high) / 2
            if holds(places[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
