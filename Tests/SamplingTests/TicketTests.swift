import Hashing
import Sampling
import Testing

/// The reference selections: ids 1...N in order of the SHA-256 of `<seed>,<id>`.
@Suite struct TicketTests {
    private static func ids(_ count: Int) -> [String] {
        (1...count).map { "CASE-" + String(repeating: "0", count: 5 - String($0).count) + String($0) }
    }

    @Test(arguments: [
        (
            "20270315-EXAMPLE", 40, "03146cafef9b1592d8fbaee60783aa9a77bd5380ff6614030957bbf36c25ca72",
            [7, 8, 20, 22, 16, 32, 11, 36]
        ),
        (
            "83719", 120, "028eeed476094bda6c313c9c562ee965475423f37b5ae6c4ef9834bdc6df0d65",
            [4, 37, 19, 71, 104, 115, 10, 117, 88, 72, 24, 25]
        ),
    ])
    func `the first cases by ticket are the reference sample`(seed: String, count: Int, first: String, sample: [Int]) {
        let drawn = TicketTests.ids(count).map { (ticket: Ticket.hex(seed: seed, case: $0), id: $0) }.sorted {
            $0.ticket < $1.ticket
        }
        #expect(drawn[0].ticket == first)
        #expect(drawn.prefix(sample.count).map(\.id) == sample.map { TicketTests.ids(count)[$0 - 1] })
    }

    @Test func `second reading has tickets of its own`() {
        #expect(Ticket.secondReading(seed: "s", case: "A").hex == SHA256Hash.hex("s,second,A"))
    }
}
