import Advocacy
import Wording

/// What a council judges its own commissioning of advocacy by, as its nation publishes it.
public struct CommissioningInstrument: Sendable {
    public let jurisdiction: Jurisdiction
    /// In English, as exports name it.
    public let source: String
    private let cautionPhrase: Phrase
    /// In the instrument's own order.
    public let areas: [CommissioningArea]
    private let positions: [String: Int]

    /// What a reader must know of how it is given here, in one plain line.
    public var caution: String { cautionPhrase.said }

    /// A good area may be flagged to share with others.
    public var hasSharing: Bool { jurisdiction == .england }

    public func area(_ id: String) -> CommissioningArea? { positions[id].map { areas[$0] } }

    public static func of(_ jurisdiction: Jurisdiction) -> CommissioningInstrument {
        switch jurisdiction {
        case .england: england
        case .wales: wales
        }
    }

    private static let england = CommissioningInstrument(
        .england,
        source: "SCIE, Commissioning independent advocacy under the Care Act (October 2014, updated October 2022), "
            + "commissioning tasks and self-assessment tool; paraphrased",
        caution: "SCIE's areas (2014, updated 2022), in our own words.", areas: englandAreas)

    private static let wales = CommissioningInstrument(
        .wales,
        source: "National Framework for Commissioning Independent Professional Advocacy for Adults in Wales (Golden "
            + "Thread Advocacy Programme), checklist of key tasks; paraphrased",
        caution: "Key tasks in our own words; * stage inferred, not certain.",
        areas: walesTasks)

    private init(_ jurisdiction: Jurisdiction, source: String, caution: Phrase, areas: [CommissioningArea]) {
        self.jurisdiction = jurisdiction
        self.source = source
        cautionPhrase = caution
        self.areas = areas
        positions = Dictionary(
            areas.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    }
}
