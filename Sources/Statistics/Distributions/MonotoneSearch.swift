/// The smallest whole number in `range` for which `holds`, given that it holds from some number on; nil when it
/// holds nowhere in the range. About log2 of the range's length calls.
func smallest(in range: ClosedRange<Int>, where holds: (Int) -> Bool) -> Int? {
    guard holds(range.upperBound) else { return nil }
    var low = range.lowerBound - 1
    var high = range.upperBound
    while high - low > 1 {
        let middle = low + (high - low) / 2
        if holds(middle) { high = middle } else { low = middle }
    }
    return high
}

/// The largest whole number in `range` for which `holds`, given that it holds up to some number; nil when it holds
/// nowhere in the range.
func largest(in range: ClosedRange<Int>, where holds: (Int) -> Bool) -> Int? {
    smallest(in: -range.upperBound ... -range.lowerBound) { holds(-$0) }.map { -$0 }
}
