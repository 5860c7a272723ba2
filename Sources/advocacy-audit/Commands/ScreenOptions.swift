import ArgumentParser
import Terminal
import TextUI

extension Theme: ExpressibleByArgument {}

/// How the workstation looks and whether it takes the mouse.
struct ScreenOptions: ParsableArguments {
    @Option(help: "Colours: default, colour-blind, monochrome or high-contrast; else $ADVOCACY_AUDIT_THEME.")
    var theme: Theme?
    @Flag(help: "Leave the mouse to the terminal, for selecting text.") var noMouse = false

    /// Throws for a theme that the environment names and nobody knows.
    func terminalOptions() throws(Failure) -> Terminal.Options {
        let ofEnvironment = try Self.themeOfEnvironment()
        return Terminal.Options(theme: theme ?? ofEnvironment ?? .standard, hasMouse: !noMouse)
    }

    private static func themeOfEnvironment() throws(Failure) -> Theme? {
        guard let name = World.environment("ADVOCACY_AUDIT_THEME") else { return nil }
        guard let theme = Theme(rawValue: name) else {
            let names = Theme.allCases.map(\.rawValue).joined(separator: ", ")
            throw Failure(.usage, "ADVOCACY_AUDIT_THEME: “\(name)” is no theme; there are \(names)")
        }
        return theme
    }
}
