import Calendar

/// What a stage says, in one number: two rows of one reference that say the same are merged.
enum StageContent {
    /// `numbers` are those of the stage's values in their tables.
    @inline(__always)
    static func hash(
        of stage: StageRows.Stage, person: UnsafeBufferPointer<UInt8>, _ numbers: [UInt32], _ tables: [ValueTable]
    ) -> UInt64 {
        var state = ByteHash.hash(person)
        state = ByteHash.mix(state ^ bits(stage.started), ByteHash.odd)
        state = ByteHash.mix(state ^ bits(stage.ended) << 32 ^ bits(stage.firstContact), ByteHash.odd)
        for (index, number) in numbers.enumerated() {
            state = ByteHash.mix(state ^ tables[index].hashes[Int(number)], ByteHash.odd &+ UInt64(2 * index))
        }
        return state
    }

    private static func bits(_ date: CivilDate?) -> UInt64 {
        date.map { UInt64($0.year << 9 | $0.month << 5 | $0.day) } ?? 0
    }
}
