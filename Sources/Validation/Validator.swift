import Audit

/// Holds this build to reference values: computes each case by the room that owns its method, and compares.
public struct Validator: Sendable {
    private let topics: [String: Topic]

    /// With the topics given, by default every topic this build knows. The later of two topics of one name counts.
    public init(topics: [Topic] = Validator.allTopics) {
        self.topics = Dictionary(topics.map { ($0.name, $0) }) { $1 }
    }

    /// Every topic this build knows.
    public static var allTopics: [Topic] {
        proportionTopics + planningTopics + stratifiedTopics + defaultTopics + correctionTopics + replacedTopics
            + bayesTopics + comparisonTopics
            + variationTopics + surveyTopics + projectionTopics + [dutyTopic, selectionTopic]
    }

    /// Computes and compares one case. An unknown topic, inputs that cannot be read and a method that refuses them are
    /// all misses.
    public func check(_ reference: ReferenceCase) -> CaseResult {
        guard let topic = topics[reference.topic] else {
            return failure(reference, "no method of this build has the topic \(reference.topic)")
        }
        do {
            let expected = try topic.expected(reference)
            if expected.isEmpty { return failure(reference, "the case expects nothing") }
            let actual = try topic.compute(reference)
            let miss = Comparison(reference.tolerance).firstMiss(expected: expected, actual: actual)
            return CaseResult(id: reference.id, topic: reference.topic, miss: miss)
        } catch {
            return failure(reference, "\(error)")
        }
    }

    /// Checks every case, in the order given.
    public func check(_ references: [ReferenceCase]) -> ValidationReport {
        ValidationReport(cases: references.map { check($0) })
    }

    private func failure(_ reference: ReferenceCase, _ why: String) -> CaseResult {
        CaseResult(
            id: reference.id, topic: reference.topic,
            miss: Miss(field: "", expected: .object(reference.expected), actual: .string(why)))
    }
}
