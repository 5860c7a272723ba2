/// A command that a search found, in the help or in the palette.
struct CommandMatch: Sendable, Hashable {
    let entry: CommandEntry
    /// It works on the screen that the search stands in front of.
    let isHere: Bool
}
