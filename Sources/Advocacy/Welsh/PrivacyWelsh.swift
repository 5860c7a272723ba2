extension AdvocacyWelsh {
    /// What the privacy guard finds, and what it says of it.
    static let privacy = #"""
        # What the privacy guard finds; two are joined by the last of these.
        msgid "This looks like {1}. Say it without."
        msgstr "Mae hyn yn edrych fel {1}. Dywedwch hynny hebddo."

        msgid "an NHS number"
        msgstr "rhif GIG"

        msgid "a National Insurance number"
        msgstr "rhif Yswiriant Gwladol"

        msgid "a postcode"
        msgstr "cod post"

        msgid "a telephone number"
        msgstr "rhif ffôn"

        msgid "an e-mail address"
        msgstr "cyfeiriad e-bost"

        msgid "a full date of birth"
        msgstr "dyddiad geni llawn"

        msgid "The reader's name has more than {1} characters; give a shorter one."
        msgstr "Mae gan enw'r darllenydd fwy na {1} o nodau; rhowch un byrrach."

        msgid "The reader's name holds a character that cannot be seen; type it again without."
        msgstr "Mae enw'r darllenydd yn cynnwys nod na ellir ei weld; teipiwch ef eto hebddo."

        msgid "The reader's name looks like {1}; give a name, a role or a login."
        msgstr "Mae enw'r darllenydd yn edrych fel {1}; rhowch enw, rôl neu enw mewngofnodi."

        # stands in place of a cell that could say who somebody is
        msgid "(withheld)"
        msgstr "(ataliwyd)"

        # “hefyd” keeps the first letter of what follows as it is.
        msgctxt "privacy"
        msgid "{1} and {2}"
        msgstr "{1} a hefyd {2}"
        """#
}
