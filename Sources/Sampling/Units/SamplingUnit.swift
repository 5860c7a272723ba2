import Advocacy
import Calendar

/// One stage of one person's care: one assessment, plan, review or safeguarding process. The unit that is sampled.
public struct SamplingUnit: Sendable, Hashable {
    /// By which the auditor finds the file, unique in the frame.
    public let reference: String
    public let process: Process
    public let started: CivilDate
    public let ended: CivilDate?
    public let firstContact: CivilDate?
    /// The council's identifier of the person; one person may have several stages.
    public let person: String?
    /// team, locality, ageBand, sex, ethnicity, supportReason, route, funding, setting, language, clientType,
    /// personRole, and any column a stratum names. What is not recorded is absent; a value the column does not know is
    /// `unrecognised`.
    public let attributes: [String: String]

    /// Nothing is checked: a frame gives no stage that ends before it starts.
    public init(
        reference: String, process: Process, started: CivilDate, ended: CivilDate? = nil,
        firstContact: CivilDate? = nil,
        person: String? = nil, attributes: [String: String] = [:]
    ) {
        self.reference = reference
        self.process = process
        self.started = started
        self.ended = ended
        self.firstContact = firstContact
        self.person = person
        self.attributes = attributes
    }
}

/// A stage with the ticket it drew and its place in its stratum.
public struct DrawnUnit: Sendable, Hashable {
    public let unit: SamplingUnit
    public let stratum: String
    /// Place by ticket in the stratum, the first is 1.
    public let rank: Int
    /// Lowercase hexadecimal SHA-256 of `<seed>,<case>`.
    public let ticket: String

    /// `Ticket.hex` gives the ticket; `stratum` is a name as `StratumName.of` makes it.
    public init(unit: SamplingUnit, stratum: String, rank: Int, ticket: String) {
        self.unit = unit
        self.stratum = stratum
        self.rank = rank
        self.ticket = ticket
    }
}
