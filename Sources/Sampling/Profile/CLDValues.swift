/// The values of Client Level Data that the audit keeps, in release 2 spelling, with those of release 1 that read
/// otherwise (specification release 2, May 2025, and its mapping from release 1).
enum CLDValues {
    static let clientType = ValueList(
        ["Service user", "Unpaid carer", "Unpaid carer known by association"],
        also: ["Carer": "Unpaid carer", "Carer known by association": "Unpaid carer known by association"])

    static let assessmentType = ValueList(
        ["Long term assessment", "Short term assessment", "Financial assessment"],
        also: ["Long term": "Long term assessment"])

    static let gender = ValueList(["Male", "Female", "Other", "Unknown"])

    static let route = ValueList([
        "Planned Entry (Transition)",
        "Discharge from Hospital",
        "Diversion from Hospital Services",
        "Community / Other route",
        "Prison",
        "Self-Funder",
        "Discharge from Reablement",
        "Transfer from Other LA",
    ])

    static let ethnicity = ValueList(ethnicities)

    static let ethnicities = [
        "Asian or Asian British: Any other Asian background",
        "Asian or Asian British: Bangladeshi",
        "Asian or Asian British: Chinese",
        "Asian or Asian British: Indian",
        "Asian or Asian British: Pakistani",
        "Black, Black British, Caribbean or African: African",
        "Black, Black British, Caribbean or African: Any other Black, Black British or Caribbean background",
        "Black, Black British, Caribbean or African: Caribbean",
        "Mixed or multiple ethnic groups: Any other Mixed or multiple ethnic background",
        "Mixed or multiple ethnic groups: White and Asian",
        "Mixed or multiple ethnic groups: White and Black African",
        "Mixed or multiple ethnic groups: White and Black Caribbean",
        "No data: Refused",
        "No data: Undeclared or not known",
        "Other ethnic group: Any other ethnic group",
        "Other ethnic group: Arab",
        "White: Any other White background",
        "White: English, Welsh, Scottish, Northern Irish or British",
        "White: Gypsy or Irish Traveller",
        "White: Irish",
        "White: Roma",
    ]

    static let supportReason = ValueList(supportReasons, also: olderSupportReasons)

    static let supportReasons = [
        "Physical support: Access & mobility only",
        "Physical support: Personal care support",
        "Sensory support: Support for visual impairment",
        "Sensory support: Support for hearing impairment",
        "Sensory support: Support for dual impairment",
        "Support with memory & cognition",
        "Learning disability support",
        "Mental health support",
        "Social support: Substance misuse support",
        "Social support: Asylum seeker support",
        "Social support: Support for social isolation/other",
        "Social support: Support to unpaid carer",
        "Unknown",
    ]

    /// Of release 1.
    static let olderSupportReasons = ["Social Support: Support to Carer": "Social support: Support to unpaid carer"]

    static let accommodation = ValueList([
        "Owner occupier or shared ownership scheme",
        "Tenant",
        "Tenant - private landlord",
        "Settled mainstream housing with family / friends",
        "Supported accommodation / supported lodgings / supported group home",
        "Shared Lives scheme",
        "Approved premises for offenders released from prison or under probation supervision",
        "Sheltered housing / extra care housing / other sheltered housing",
        "Mobile accommodation for Gypsy / Roma and Traveller communities",
        "Rough sleeper / squatting",
        "Night shelter / emergency hostel / direct access hostel",
        "Refuge",
        "Placed in temporary accommodation by the council (inc. homelessness resettlement)",
        "Staying with family / friends as a short-term guest",
        "Acute / long-term healthcare residential facility or hospital",
        "Registered care home",
        "Registered nursing home",
        "Prison / Young offenders institution / detention centre",
        "Other temporary accommodation",
        "Unknown",
    ])

    /// Values of columns that are kept only where a stratum names them, by folded heading.
    static let ofOtherColumns: [String: ValueList] = [
        "eventoutcome": eventOutcome,
        "hasunpaidcarer": ValueList(["Yes", "No", "Unknown"]),
        "eligibleneedsidentified": ValueList(["Yes", "No"]),
    ]

    /// Release 2 has no counterpart for the last of these.
    private static let eventOutcome = ValueList(
        [
            "Progress to reablement/ST-Max",
            "Progress to assessment, review or reassessment",
            "Progress to support planning or services",
            "Continuation of support or services",
            "Admitted to hospital",
            "NFA: Responsibility moved to another local authority",
            "NFA: Referral to NHS services or NHS funded social care",
            "NFA: Self-funded client or under 12wk disregard",
            "NFA: Information and advice or signposting",
            "NFA: Referral to other service within the local authority",
            "NFA: Support declined",
            "NFA: Deceased",
            "NFA: Support ended as planned",
            "NFA: Support ended for other reason",
            "NFA: No services offered for other reason",
            "NFA: Other",
            "Progress to End of Life Care",
            "Progress to financial assessment",
            "NFA - Information & Advice / Signposting only",
            "NFA - Self-funded client (inc. 12wk disregard)",
            "NFA - Support ended - other reason",
            "NFA - No services offered - other reason",
        ],
        also: [
            "Progress to Reablement/ST-Max": "Progress to reablement/ST-Max",
            "Progress to Assessment": "Progress to assessment, review or reassessment",
            "Progress to Re-assessment / Unplanned Review": "Progress to assessment, review or reassessment",
            "Progress to Support Planning / Services": "Progress to support planning or services",
            "No change in package": "Continuation of support or services",
            "Provision of service": "Continuation of support or services",
            "Service ended as planned": "NFA: Support ended as planned",
            "NFA - Moved to another LA": "NFA: Responsibility moved to another local authority",
            "NFA - 100% NHS-funded care": "NFA: Referral to NHS services or NHS funded social care",
        ])
}
