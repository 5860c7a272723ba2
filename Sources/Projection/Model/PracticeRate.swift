/// The rates of a process that the arithmetic reckons with, each that of a set of categories.
enum PracticeRate: Int, CaseIterable {
    case owed, met, arranged

    static let sets = [PracticeCategory.owed, PracticeCategory.met, PracticeCategory.arranged]
}
