import Testing

@testable import TextUI

struct KeyTests {
    @Test(arguments: [
        (Key.character("y"), "y"), (.control("u"), "Ctrl-U"), (.alt("b"), "Alt-b"), (.backTab, "Shift-Tab"),
        (.space, "Space"),
        (.enter, "Enter"), (.escape, "Esc"), (.pageDown, "PgDn"), (Key(.function(1)), "F1"),
        (Key(.left, control: true), "Ctrl-Left"),
    ])
    func names(key: Key, name: String) {
        #expect(key.description == name)
    }

    @Test func onlyPlainCharactersType() {
        #expect(Key.character("ŷ").typed == "ŷ")
        #expect(Key.control("u").typed == nil)
        #expect(Key.alt("b").typed == nil)
        #expect(Key.character("\u{7}").typed == nil)
        #expect(Key.enter.typed == nil)
    }
}
