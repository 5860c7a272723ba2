import Tables

/// How case systems write a person's sex and the reason for their support, in the spelling of Client Level Data. What is on
/// neither list is kept as it is, and listed.
enum PersonValues {
    static let sex = ValueList(
        ["Male", "Female", "Other", "Unknown"],
        also: synonyms([
            "Male": ["M", "Man", "Men", "Boy", "Male (including trans man)", "Gwryw", "Dyn", "Bachgen"],
            "Female": [
                "F", "Fem", "Woman", "Women", "Girl", "Female (including trans woman)", "Benyw", "Merch", "Menyw",
                "Dynes",
            ],
            "Other": [
                "O", "Nonbinary", "Non binary", "Indeterminate", "Intersex", "Other gender", "Arall", "Anneuaidd",
                "Gender diverse",
            ],
            "Unknown": [
                "U", "Not known", "Not stated", "Not specified", "Not recorded", "Undisclosed", "Prefer not to say",
                "Refused", "Anhysbys", "Ddim yn hysbys",
            ],
        ]), isClosed: false)

    static let supportReason = ValueList(
        CLDValues.supportReasons + headingsOfSupport,
        also: CLDValues.olderSupportReasons.merging(
            synonyms([
                "Physical support: Access & mobility only": ["Access and mobility only", "Access & mobility"],
                "Physical support: Personal care support": ["Personal care support", "Personal care"],
                "Sensory support: Support for visual impairment": [
                    "Support for visual impairment", "Visual impairment",
                ],
                "Sensory support: Support for hearing impairment": [
                    "Support for hearing impairment", "Hearing impairment",
                ],
                "Sensory support: Support for dual impairment": ["Support for dual impairment", "Dual impairment"],
                "Support with memory & cognition": [
                    "Support with memory and cognition", "Memory and cognition", "Memory & cognition",
                ],
                "Learning disability support": ["Learning disability"],
                "Mental health support": ["Mental health"],
                "Social support: Substance misuse support": ["Substance misuse support", "Substance misuse"],
                "Social support: Asylum seeker support": ["Asylum seeker support"],
                "Social support: Support for social isolation/other": [
                    "Support for social isolation/other", "Support for social isolation / other", "Social isolation",
                    "Social isolation/other", "Social support: Support for social isolation or other",
                ],
                "Social support: Support to unpaid carer": [
                    "Support to unpaid carer", "Support to carer", "Support for carer", "Carer support",
                ],
                "Unknown": ["Not known", "Not recorded", "Not stated"],
            ])
        ) { known, _ in known }, isClosed: false)

    /// What a return names where it does not go into detail.
    private static let headingsOfSupport = ["Physical support", "Sensory support", "Social support"]

    private static func synonyms(_ byValue: [String: [String]]) -> [String: String] {
        byValue.reduce(into: [:]) { result, entry in
            for synonym in entry.value { result[synonym] = entry.key }
        }
    }
}
