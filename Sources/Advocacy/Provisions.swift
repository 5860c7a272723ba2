import Wording

/// Where each step of the determination stands in the law, by the Act's own numbering (Care Act 2014 as enacted).
struct Provisions: Sendable {
    let duty: Phrase
    /// The list that the process is in, or is not in.
    let scope: Phrase
    let difficulty: Phrase
    /// That there is somebody appropriate, and what that asks for.
    let suitable, appropriate, notProfessional: Phrase
    let consent, personConsents, bestInterests: Phrase
    /// That somebody implicated in abuse or neglect is not appropriate is guidance, no statute.
    let implicated: Phrase
    let exception: Phrase
    /// What is said where the advocate comes after the decision: in England, with its case, that lack of supply is no
    /// answer. No Welsh case is known.
    let tooLate: (sentence: Phrase, laws: [Phrase])
    /// That an urgent enquiry may start before the advocate.
    var mayStartFirst: [Phrase] { ["s68(6)"] }

    init(_ process: Process, in jurisdiction: Jurisdiction) {
        switch (jurisdiction, process.isSafeguarding) {
        case (.wales, _):
            duty = "Part 10 Code para 7(b)"
            scope = Provisions.code
            difficulty = Provisions.code
            suitable = Provisions.code
            appropriate = Provisions.code
            notProfessional = Provisions.code
            consent = Provisions.code
            personConsents = Provisions.code
            bestInterests = Provisions.code
            implicated = Provisions.code
            exception = Provisions.code
            tooLate = ("The advocate came after the decision.", [duty])
        case (.england, true):
            duty = "s68(2)"
            scope = process.limbs?.provision ?? "s68(2)"
            difficulty = "s68(3)"
            suitable = "s68(4)"
            appropriate = "s68(4)(a)"
            notProfessional = "s68(4)(b)"
            consent = "s68(5)"
            personConsents = "s68(5)(a)"
            bestInterests = "s68(5)(b)"
            implicated = "statutory guidance ch. 7 on s68(4)(a)"
            exception = "SI 2014/2889 reg 4"
            tooLate = (Provisions.noAnswer, [duty, Provisions.haringey])
        case (.england, false):
            duty = "s67(2)"
            scope = process.limbs?.provision ?? "s67(3)"
            difficulty = "s67(4)"
            suitable = "s67(5)"
            appropriate = "s67(5)(a)"
            notProfessional = "s67(5)(b)"
            consent = "s67(6)"
            personConsents = "s67(6)(a)"
            bestInterests = "s67(6)(b)"
            implicated = "statutory guidance ch. 7 on s67(5)(a)"
            exception = "SI 2014/2889 reg 4"
            tooLate = (Provisions.noAnswer, [duty, Provisions.haringey])
        }
    }

    private static let code: Phrase = "Part 10 Code para 47"
    private static let noAnswer: Phrase = "The advocate came after the decision; lack of supply is no answer."
    private static let haringey: Phrase = "R (SG) v Haringey [2015] EWHC 2579 (Admin)"
}
