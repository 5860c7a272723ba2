// The closed lists of values that the rules read as values, spelled as in files. None of them knows "unknown":
// the stage itself settles them.

/// Whose involvement the stage is about.
public enum PersonRole: String, Sendable, CaseIterable {
    case adultSubject, carer, carerOfAdult, caredForAdultInCarersPlan, otherPersonAdultAskedFor, child, youngCarer,
        childsCarer, parent, carerOfChild
}

/// Where the person is, as far as the duty may turn on it.
enum Setting: String, CaseIterable {
    case community, prison, approvedPremises, outOfArea, transition

    /// s76(7) takes both out of safeguarding enquiries under the Care Act.
    var isCustody: Bool { self == .prison || self == .approvedPremises }
}

/// The decision that may call for an independent mental capacity advocate (Mental Capacity Act 2005 ss 37 to 39).
enum Decision: String, CaseIterable {
    case councilAccommodation, nhsHospital, nhsCareHome, seriousMedicalTreatment
    case noDecision = "none"
}

/// The person's status under the Mental Health Act 1983. A short-term section is one of ss 4, 5, 135 and 136, not known
/// which: the first edition knew no closer.
enum MentalHealthStatus: String, CaseIterable {
    case notSubject = "none"
    case detained, section4or5, section135or136, shortTermSection, conditionallyDischarged, guardianship, cto, informal
}
