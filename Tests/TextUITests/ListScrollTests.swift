import Testing

@testable import TextUI

struct ListScrollTests {
    @Test func theWindowMovesOnlyAtItsEdges() {
        var scroll = ListScroll()
        scroll.reveal(4, count: 20, height: 5)
        #expect(scroll.visible(count: 20, height: 5) == 0..<5)
        scroll.reveal(5, count: 20, height: 5)
        #expect(scroll.visible(count: 20, height: 5) == 1..<6)
        scroll.reveal(3, count: 20, height: 5)
        #expect(scroll.first == 1)
        scroll.reveal(0, count: 20, height: 5)
        #expect(scroll.first == 0)
    }

    @Test func aGrownWindowShowsNoEmptiness() {
        var scroll = ListScroll()
        scroll.reveal(19, count: 20, height: 5)
        scroll.reveal(19, count: 20, height: 12)
        #expect(scroll.visible(count: 20, height: 12) == 8..<20)
    }

    @Test(arguments: [(0, 5), (3, 0), (0, 0), (3, -2)])
    func emptyListsAndWindows(count: Int, height: Int) {
        var scroll = ListScroll()
        scroll.reveal(0, count: count, height: height)
        #expect(scroll.visible(count: count, height: height).count <= max(count, 0))
    }
}
