/// What a piece of text is for. A screen names roles and never a colour; the `Theme` decides how a role looks.
///
/// Colour is never the only sign: whatever a role says, a word or a mark on the screen says too.
public enum Role: UInt8, Sendable, CaseIterable {
    case text
    /// Present but not in play: skipped questions, what is behind a prompt.
    case dim
    case strong
    case heading
    /// Lines that divide the screen.
    case rule
    /// A key's name where keys are listed.
    case key
    /// The line that has the focus.
    case focus
    /// Text that can be typed into.
    case field
    /// An outcome as it should be.
    case good
    /// An outcome that is a gap.
    case gap
    /// A gap of time: it came, but too late.
    case late
    /// Neither good nor gap: declined, beyond the duty, not needed.
    case neutral
    /// Cannot be told from the file.
    case unknown
    case notice
    case warning
    case error
    case bar
    case track
    /// The line of an interval, and the point on it.
    case plot
}
