/// What may stand between fields; of two that split a record alike the first is taken.
package enum Delimiters {
    package static let all = [UInt8(ascii: ","), UInt8(ascii: ";"), .tab, UInt8(ascii: "|")]
}
