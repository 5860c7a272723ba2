// The closed lists of values that the rules read as values, spelled as in files. None of them knows "unknown":
// the stage itself settles them.

/// Whose involvement the stage is about.
enum PersonRole: String, CaseIterable {
    case adultSubject, carer, carerOfAdult, caredForAdultInCarersPlan, otherPersonAdultAskedFor, child, youngCarer,
        childsCarer
}

/// Where the person is, as far as the duty may turn on it.
enum Setting: String, CaseIterable {
    case community, prison, approvedPremises, outOfArea, transition

    /// s76(7) and (9) take both out of safeguarding under the Care Act.
    var isCustody: Bool { self == .prison || self == .approvedPremises }
}

/// The decision that may call for an independent mental capacity advocate (Mental Capacity Act 2005 ss 37 to 39).
enum Decision: String, CaseIterable {
    case councilAccommodation, nhsHospital, nhsCareHome, seriousMedicalTreatment
    case noDecision = "none"
}

/// The person's status under the Mental Health Act 1983; a short-term section is one of ss 4, 5, 135 and 136.
enum MentalHealthStatus: String, CaseIterable {
    case notSubject = "none"
    case detained, shortTermSection, conditionallyDischarged, guardianship, cto, informal
}
