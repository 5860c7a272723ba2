import TextUI

extension CommandTable {
    /// The keys of the projection.
    static let projection: [CommandEntry] = [
        CommandEntry(
            .projection, [.character("p")], [.findings], label: "projection",
            "what the gap means for the years to come"),
        CommandEntry(
            .assumptions, [.character("a")], [.projection], label: "assumptions",
            "the assumptions with their ranges; again to come back"),
        CommandEntry(
            .open, [.enter], [.projection], label: "change", "state or change the assumption that has the focus"),
        CommandEntry(
            .scenario, [.character("s")], [.projection], label: "scenario", "put the next scenario in front"),
        CommandEntry(.costs, [.character("c")], [.projection], label: "costs", "costs; again for people"),
        CommandEntry(.waits, [.character("w")], [.projection], label: "waits", "waits; again for people"),
        CommandEntry(.nextYear, [.right], [.projection], label: "year", "the next year"),
        CommandEntry(.previousYear, [.left], [.projection], "the year before"),
        CommandEntry(
            .note, [.character("o")], [.projection], "say who states the assumption that has the focus: its source"),
        CommandEntry(.search, [.character("/")], [.projection], "search the assumptions by name, meaning or source"),
        CommandEntry(
            .export, [.character("e")], [.projection], label: "export", "write the projection to a file"),
    ]
}
