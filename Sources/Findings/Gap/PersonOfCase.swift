import Sampling

/// Whose stage a case is, as far as the frame says: a case without an identifier is somebody of its own.
enum PersonOfCase: Hashable {
    case named(String)
    case ofCase(String)

    init(_ unit: SamplingUnit) {
        self = unit.person.map(PersonOfCase.named) ?? .ofCase(unit.reference)
    }
}
