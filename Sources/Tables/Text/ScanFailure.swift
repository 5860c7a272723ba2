/// What stops a file.
package struct ScanFailure: Sendable {
    package enum Kind: Sendable {
        case nulByte, fieldTooLong, unclosedQuote, recordTooLong
        /// A byte or half a character that the encoding does not have.
        case undecodable
    }

    package let kind: Kind
    /// Position in the window.
    package let position: Int

    package init(kind: Kind, position: Int) {
        self.kind = kind
        self.position = position
    }

    package var why: TableError.Why {
        switch kind {
        case .nulByte: .nulByte
        case .fieldTooLong: .fieldTooLong
        case .unclosedQuote: .unclosedQuote
        case .recordTooLong: .recordTooLong
        case .undecodable: .undecodable
        }
    }
}
