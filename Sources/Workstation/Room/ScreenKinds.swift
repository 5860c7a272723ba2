/// What a screen has in common with others, and so which of the shared commands it takes.
struct ScreenKinds: OptionSet, Sendable {
    let rawValue: Int

    /// Letters are commands, and arrows move in a list.
    static let keyed = ScreenKinds(rawValue: 1 << 0)
    /// Letters are what is sought.
    static let typed = ScreenKinds(rawValue: 1 << 1)
    /// The first screen, from which nothing leads back.
    static let first = ScreenKinds(rawValue: 1 << 2)
    /// Esc leads back from it.
    static let behind = ScreenKinds(rawValue: 1 << 3)
    /// Enter opens what has the focus.
    static let opens = ScreenKinds(rawValue: 1 << 4)
    /// `q` leaves the program: nothing is being answered.
    static let quits = ScreenKinds(rawValue: 1 << 5)
    /// Of an audit.
    static let audit = ScreenKinds(rawValue: 1 << 6)
    /// One of the screens of an audit that are one key from each other.
    static let overview = ScreenKinds(rawValue: 1 << 7)
    /// Cases are gone through.
    static let casework = ScreenKinds(rawValue: 1 << 8)
    /// One case is in front.
    static let inCase = ScreenKinds(rawValue: 1 << 9)
    /// Questions are answered: the screen that a case is read on.
    static let answers = ScreenKinds(rawValue: 1 << 10)
    /// Something can be taken back.
    static let undoes = ScreenKinds(rawValue: 1 << 11)
    /// Figures are shown; what it brings stands last in the palette.
    static let figures = ScreenKinds(rawValue: 1 << 12)
    /// Of the council, and not of the cases; its key stands behind those of the cases.
    static let ofCouncil = ScreenKinds(rawValue: 1 << 14)
    /// `w` means something else.
    static let takesW = ScreenKinds(rawValue: 1 << 13)
}
