import Testing

@testable import TextUI

struct ThemeTests {
    @Test func monochromeHasNoColour() {
        for theme in [Theme.monochrome, .highContrast] {
            for role in Role.allCases { #expect(theme.appearance(of: role).colour == nil, "\(theme) \(role)") }
        }
    }

    @Test func whatMattersStandsOutWithoutColour() {
        for theme in [Theme.monochrome, .highContrast] {
            for role in [Role.gap, .late, .warning, .error, .focus, .key, .unknown] {
                #expect(!theme.appearance(of: role).attributes.isEmpty, "\(theme) \(role)")
            }
        }
    }

    @Test func goodAndGapNeverRestOnRedAgainstGreen() {
        let good = Theme.colourBlind.appearance(of: .good).colour
        let gap = Theme.colourBlind.appearance(of: .gap).colour
        #expect(good != nil && gap != nil && good != gap)
        for role in Role.allCases {
            #expect(![Colour.red, .green].contains(Theme.colourBlind.appearance(of: role).colour), "\(role)")
        }
    }

    @Test func highContrastIsNeverDim() {
        for role in Role.allCases { #expect(!Theme.highContrast.appearance(of: role).attributes.contains(.dim)) }
    }
}
