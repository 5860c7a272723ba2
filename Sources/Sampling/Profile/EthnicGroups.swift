import Tables

/// The ethnic groups of the census of 2021, in the spelling of Client Level Data, as people write them: under their headings or
/// alone. A heading alone stays one: which of its groups is meant is not guessed at.
enum EthnicGroups {
    static let list = ValueList(CLDValues.ethnicities + headings.map(\.value), isClosed: false, match: match)

    /// A group, or a heading; nil for what is neither.
    static func match(_ text: String) -> String? { byKey[key(text)] }

    private struct Group {
        let value: String
        /// What it is called under its heading, and alone.
        let under: [String]
        let alone: [String]

        init(_ value: String, _ both: [String], under: [String] = [], alone: [String] = []) {
            self.value = value
            self.under = both + under
            self.alone = both + alone
        }
    }

    private struct Heading {
        let value: String
        let names: [String]
        let groups: [Group]

        init(_ value: String, also names: [String], _ groups: [Group]) {
            self.value = value
            self.names = [value] + names
            self.groups = groups
        }
    }

    private static let headings = [white, mixed, asian, black, other, none]
    private static let others = ["Other", "Any other", "Any other background"]

    private static let white = Heading(
        "White", also: ["White groups", "White ethnic group"],
        [
            Group(
                "White: English, Welsh, Scottish, Northern Irish or British",
                [
                    "English, Welsh, Scottish, Northern Irish or British",
                    "English / Welsh / Scottish / Northern Irish / British",
                    "Welsh, English, Scottish, Northern Irish or British",
                    "Welsh / English / Scottish / Northern Irish / British",
                    "English / Welsh / Scottish / NI / British",
                ], under: ["British", "English", "Welsh", "Scottish", "Northern Irish"]),
            Group("White: Irish", ["Irish"]),
            Group(
                "White: Gypsy or Irish Traveller",
                [
                    "Gypsy or Irish Traveller", "Gypsy / Irish Traveller", "Irish Traveller",
                    "Traveller of Irish heritage",
                ], under: ["Gypsy"]),
            Group("White: Roma", ["Roma"]),
            Group(
                "White: Any other White background",
                ["Any other White background", "Any other White", "Other White", "Other White background"],
                under: others),
        ])

    private static let mixed = Heading(
        "Mixed or multiple ethnic groups",
        also: [
            "Mixed", "Mixed / multiple ethnic groups", "Mixed / multiple", "Mixed or multiple",
            "Mixed / multiple ethnic group", "Mixed ethnic group", "Mixed heritage", "Dual heritage",
        ],
        [
            Group("Mixed or multiple ethnic groups: White and Black Caribbean", ["White and Black Caribbean"]),
            Group("Mixed or multiple ethnic groups: White and Black African", ["White and Black African"]),
            Group("Mixed or multiple ethnic groups: White and Asian", ["White and Asian"]),
            Group(
                "Mixed or multiple ethnic groups: Any other Mixed or multiple ethnic background",
                [
                    "Any other Mixed or multiple ethnic background", "Any other Mixed / multiple ethnic background",
                    "Any other mixed background", "Any other mixed", "Other mixed", "Other mixed background",
                ], under: others),
        ])

    private static let asian = Heading(
        "Asian or Asian British",
        also: [
            "Asian", "Asian / Asian British", "Asian British", "Asian, Asian British",
            "Asian, Asian British or Asian Welsh", "Asian or Asian British or Asian Welsh",
        ],
        ["Indian", "Pakistani", "Bangladeshi", "Chinese"].map { group in
            Group("Asian or Asian British: \(group)", [group, "British \(group)"])
        } + [
            Group(
                "Asian or Asian British: Any other Asian background",
                ["Any other Asian background", "Any other Asian", "Other Asian", "Other Asian background"],
                under: others)
        ])

    private static let black = Heading(
        "Black, Black British, Caribbean or African",
        also: [
            "Black", "Black or Black British", "Black / Black British", "Black British", "Black, Black British",
            "Black / African / Caribbean / Black British", "Black, African, Caribbean or Black British",
            "Black, Black British, Black Welsh, Caribbean or African",
        ],
        [
            Group("Black, Black British, Caribbean or African: African", ["African", "Black African"]),
            Group("Black, Black British, Caribbean or African: Caribbean", ["Caribbean", "Black Caribbean"]),
            Group(
                "Black, Black British, Caribbean or African: Any other Black, Black British or Caribbean background",
                [
                    "Any other Black, Black British or Caribbean background", "Any other Black background",
                    "Any other Black", "Any other Black / African / Caribbean background", "Other Black",
                    "Other Black background",
                ], under: others),
        ])

    private static let other = Heading(
        "Other ethnic group",
        also: ["Other ethnic groups", "Other", "Other ethnicity", "Chinese or other ethnic group"],
        [
            Group("Other ethnic group: Arab", ["Arab"]),
            Group(
                "Other ethnic group: Any other ethnic group",
                ["Any other ethnic group", "Any other ethnic background"], under: others),
        ])

    private static let none = Heading(
        "No data", also: [],
        [
            Group(
                "No data: Refused", ["Refused", "Prefer not to say", "Declined", "Declined to say", "Refused to say"]),
            Group(
                "No data: Undeclared or not known",
                [
                    "Undeclared or not known", "Undeclared / not known", "Undeclared", "Not known", "Unknown",
                    "Not stated", "Not recorded", "Information not yet obtained", "Not yet obtained",
                ]),
        ])

    private static let byKey: [String: String] = {
        var byKey: [String: String] = [:]
        func add(_ name: String, _ value: String) { byKey[key(name)] = byKey[key(name)] ?? value }
        for heading in headings {
            for group in heading.groups {
                for name in [group.value] + group.alone { add(name, group.value) }
                for name in heading.names {
                    for part in group.under { add(name + part, group.value) }
                }
            }
        }
        for heading in headings {
            for name in heading.names { add(name, heading.value) }
        }
        return byKey
    }()

    /// Letters alone, `&` and `+` as the word; the letter in brackets that some systems set behind a group is left out.
    private static func key(_ text: String) -> String {
        var text = text.lowercased()
        if text.hasSuffix(")"), let bracket = text.lastIndex(of: "("),
            text.distance(from: bracket, to: text.endIndex) <= 4
        {
            text = String(text[..<bracket])
        }
        return text.replacing("&", with: "and").replacing("+", with: "and").filter(\.isLetter)
    }
}
