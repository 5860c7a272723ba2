import Hashing
import TestAudits
import Testing

@Suite struct ProquintTests {
    /// Addresses of Wilkerson's own table, two to a number.
    @Test(arguments: [
        (UInt64(0x7F00_0001_3F54_DCC1), "lusab-babad-gutih-tugad"), (0x3F76_0723_8C62_C18D, "gutuk-bisog-mudof-sakat"),
        (0x40FF_06C8_801E_342D, "haguz-biram-mabiv-gibot"), (0x9343_7702_D43A_FD44, "natag-lisaf-tibup-zujah"),
    ])
    func theTableOfTheProposal(number: UInt64, words: String) {
        #expect(Proquint.words(number) == words)
        #expect(Proquint.number(words) == number)
    }

    @Test func whatIsWrittenReadsBack() {
        var random = SeededRandom(5)
        for number in [0, UInt64.max] + (0..<500).map({ _ in random.next() }) {
            let words = Proquint.words(number)
            #expect(Proquint.number(words) == number)
            #expect(Proquint.number(words.uppercased().replacing("-", with: " ")) == number)
        }
    }

    @Test(arguments: ["", "lusab", "lusab-babad-gutih", "lusab-babad-gutih-tugax", "lusab-babad-gutih-tuga", "a-b-c-d"])
    func anythingElseIsRefused(text: String) { #expect(Proquint.number(text) == nil) }
}
