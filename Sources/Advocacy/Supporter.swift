import Wording

/// How the screen speaks of the one named to support the person, from the relationship as the file words it.
struct Supporter {
    /// "A daughter is named.", or nil where nobody is known to be named.
    let introduction: String?
    /// "She is appropriate", "They are appropriate", "Anybody named is appropriate": what a sentence about them begins
    /// with, and the contrary of each.
    let appropriate, notAppropriate: String

    init(_ circumstances: Circumstances, relationship: String?) {
        guard circumstances.identified == .yes else {
            introduction = nil
            appropriate = say("Anybody named is appropriate")
            notAppropriate = say("Anybody named is not appropriate")
            return
        }
        let word = (relationship ?? "").lowercased()
        switch word {
        case "":
            introduction = say("Somebody is named.")
        case _ where Supporter.known.contains(word):
            introduction =
                Supporter.vowels.contains(word.prefix(1)) ? say("An \(word) is named.") : say("A \(word) is named.")
        default:
            introduction = say("Named: \(relationship ?? word).")
        }
        if Supporter.women.contains(word) {
            appropriate = say("She is appropriate")
            notAppropriate = say("She is not appropriate")
        } else if Supporter.men.contains(word) {
            appropriate = say("He is appropriate")
            notAppropriate = say("He is not appropriate")
        } else {
            appropriate = say("They are appropriate")
            notAppropriate = say("They are not appropriate")
        }
    }

    private static let women: Set<String> = [
        "daughter", "mother", "sister", "wife", "aunt", "niece", "grandmother", "granddaughter", "stepdaughter",
        "stepmother", "stepsister", "daughter-in-law", "mother-in-law", "sister-in-law", "girlfriend", "widow",
        "ex-wife",
    ]
    private static let men: Set<String> = [
        "son", "father", "brother", "husband", "uncle", "nephew", "grandfather", "grandson", "stepson", "stepfather",
        "stepbrother", "son-in-law", "father-in-law", "brother-in-law", "boyfriend", "widower", "ex-husband",
    ]
    private static let others: Set<String> = [
        "partner", "spouse", "civil partner", "cousin", "parent", "child", "sibling", "grandparent", "grandchild",
        "relative", "friend", "neighbour", "carer", "unpaid carer", "volunteer", "support worker", "key worker",
        "care worker",
        "social worker", "personal assistant", "solicitor", "attorney", "deputy", "guardian",
    ]
    private static let known = women.union(men).union(others)
    private static let vowels: Set<Substring> = ["a", "e", "i", "o", "u"]
}
