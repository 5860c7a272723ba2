import Projection

extension Sharpening.Step {
    public var text: String {
        switch self {
        case .cases(let count): "\(count.grouped) cases audited in all"
        case .halved(let names): "half the range of \(names.map(\.text).joined(separator: ", "))"
        }
    }
}
