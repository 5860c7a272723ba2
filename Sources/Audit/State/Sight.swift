/// What one reader may see of what others read: the one place where it is decided.
extension SampledCase {
    /// Whether other readers' answers are kept from this reader, who is to judge the case without sight of them: it is
    /// for second reading, somebody else has completed it, and this reader has not. Once two have read it, only somebody
    /// who began a reading of their own is kept from what they found.
    public func isBlind(for reader: String) -> Bool {
        guard isForSecondReading, replaced == nil else { return false }
        let own = reading(by: reader)
        guard own?.isComplete != true else { return false }
        let finished = completedReadings
        return finished.count == 1 || (finished.count > 1 && own?.isBegun == true)
    }

    /// The reading that a reader is shown: their own where they began one; else, where the case is read and they are
    /// not to read it unseen, the one that counts. Nil where a reading of their own is still to begin.
    public func readingShown(to reader: String) -> Reading? {
        if let own = reading(by: reader), own.isBegun { return own }
        return isBlind(for: reader) ? reading(by: reader) : countedReading ?? reading(by: reader)
    }

    /// Whether what a reader is shown is somebody else's, to look at only: a reading belongs to one reader.
    public func isAnothers(than reader: String) -> Bool {
        readingShown(to: reader).map { $0.reader != reader } ?? false
    }
}

extension Reading {
    /// Something stands in it: an answer that was not taken back, a note, something set beside the judgement, or
    /// a conclusion.
    public var isBegun: Bool { !answered.isEmpty || !notes.isEmpty || prepared != nil || isComplete }
}
