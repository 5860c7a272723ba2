import Calendar

/// The age of a person when a stage began, in bands; the date of birth is then forgotten.
enum AgeBand {
    static let unknown = "Unknown"

    /// Whoever is born on 29 February grows older on 1 March in other years.
    static func name(born: CivilDate, on day: CivilDate) -> String {
        let hadBirthday = (day.month, day.day) >= (born.month, born.day)
        switch day.year - born.year - (hadBirthday ? 0 : 1) {
        case ..<18: return "Under 18"
        case ..<25: return "18 to 24"
        case ..<45: return "25 to 44"
        case ..<65: return "45 to 64"
        case ..<75: return "65 to 74"
        case ..<85: return "75 to 84"
        case ..<95: return "85 to 94"
        default: return "95 and above"
        }
    }
}
