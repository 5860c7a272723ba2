extension ModellingWelsh {
    /// Why contracts and waits cannot be reckoned from what is stated.
    static let outlook = #"""
        msgid "{1} is stated and {2} is not; state both or neither"
        msgstr "mae {1} wedi'i nodi ond nid {2}; nodwch y ddau, neu ddim un ohonynt"

        msgid "season.q1 to season.q4 are shares of a year: state all four, adding up to 1"
        msgstr ""
        "cyfrannau o flwyddyn yw season.q1 i season.q4: nodwch bob un o'r pedwar, i ddod i "
        "gyfanswm o 1"

        msgid "a duty line needs all of its assumptions; missing: {1}"
        msgstr "mae angen pob un o'i rhagdybiaethau ar linell ddyletswydd; ar goll: {1}"

        msgid "dutyLine.staff is {1}; it must be a whole number of people"
        msgstr "dutyLine.staff yw {1}; rhaid iddo fod yn nifer cyfan o bobl"

        msgid "the chance of running over must lie between 0 and 1, for example 0.1; it is {1}"
        msgstr "rhaid i'r siawns o fynd dros yr oriau fod rhwng 0 ac 1, er enghraifft 0.1; ar hyn o bryd: {1}"

        msgid "core and flex prices must be more than 0 pounds an hour"
        msgstr "rhaid i'r prisiau craidd a hyblyg fod yn fwy na 0 punt yr awr"

        msgid "partners' shares lie between 0 and 1; they are {1}"
        msgstr "rhaid i gyfrannau'r partneriaid fod rhwng 0 ac 1; dyma nhw: {1}"

        msgid "partners' shares must add up to 1; they are {1}"
        msgstr "rhaid i gyfrannau'r partneriaid ddod i gyfanswm o 1; dyma nhw: {1}"
        """#
}
