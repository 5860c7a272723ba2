extension WorkstationWelsh {
    /// The sentences of agreeing with a determination or overruling it.
    static let conclusion = #"""
        msgid "Agree or overrule"
        msgstr "Cytuno neu wrthdroi"

        msgid "What resulted: {1}."
        msgstr "Canlyniad: {1}."

        msgid "By the rules this person {1}."
        msgstr "Yn ôl y rheolau, ar gyfer y person hwn: {1}."

        msgid "By the rules: {1}."
        msgstr "Yn ôl y rheolau: {1}."

        msgid "The law leaves open whether the duty arose: take legal advice."
        msgstr "Mae'r gyfraith yn gadael yn agored a gododd y ddyletswydd: ceisiwch gyngor cyfreithiol."

        msgid "From the file one cannot tell whether the duty arose."
        msgstr "O'r ffeil ni ellir dweud a gododd y ddyletswydd."

        msgid "Also owed: {1}"
        msgstr "Hefyd yn ddyledus: {1}"

        msgid "Perhaps also owed: {1}"
        msgstr "Efallai hefyd yn ddyledus: {1}"

        msgid "Rules: {1} ({2})"
        msgstr "Rheolau: {1} ({2})"

        msgid "! URGENT: somebody may be at risk now. Tell the manager before going on."
        msgstr "! BRYS: efallai fod rhywun mewn perygl nawr. Dywedwch wrth y rheolwr cyn mynd ymlaen."

        msgid "Feedback: {1}"
        msgstr "Adborth: {1}"

        msgid "Action: {1} ({2}, by {3})"
        msgstr "Cam gweithredu: {1} ({2}, erbyn {3})"

        msgid "Action: {1} ({2})"
        msgstr "Cam gweithredu: {1} ({2})"

        msgid "{1}, {2}, started {3}"
        msgstr "{1}, {2}, dechreuwyd {3}"

        msgid "more below: Down"
        msgstr "rhagor isod: Down"

        msgid "Do you agree? a agrees and opens the next case; r overrules, with a reason."
        msgstr "Ydych chi'n cytuno? Mae a yn cytuno ac yn agor yr achos nesaf; mae r yn gwrthdroi, gan roi rheswm."

        msgid "You agreed with this. a goes on to the next case; a change opens the reading again."
        msgstr "Rydych wedi cytuno â hyn. Mae a yn mynd ymlaen i'r achos nesaf; mae newid yn ailagor y darlleniad."

        msgid "{1} agreed with this. N opens the next case to read."
        msgstr "Mae {1} wedi cytuno â hyn. Mae N yn agor yr achos nesaf i'w ddarllen."

        msgid "You overruled this: {1}, because {2}"
        msgstr "Rydych wedi gwrthdroi hyn: {1}. Rheswm: {2}"

        msgid "{1} overruled this: {2}, because {3}"
        msgstr "Mae {1} wedi gwrthdroi hyn: {2}. Rheswm: {3}"

        msgid "Your own judgement"
        msgstr "Eich barn eich hun"

        msgid "Feedback for the practitioner"
        msgstr "Adborth i'r ymarferydd"

        msgid "What should be done?"
        msgstr "Beth ddylid ei wneud?"

        msgid "Marked urgent; it stands among the actions at once."
        msgstr "Marciwyd yn frys; mae ymhlith y camau gweithredu ar unwaith."

        msgid "No longer marked urgent."
        msgstr "Nid yw wedi'i farcio'n frys mwyach."

        msgid "Two answers contradict each other: {1} Esc goes back to change one."
        msgstr "Mae dau ateb yn gwrth-ddweud ei gilydd: {1} Mae Esc yn mynd yn ôl i newid un."

        msgid "One question is still open; Esc goes back to it."
        msgstr "Mae un cwestiwn yn dal yn agored; mae Esc yn mynd yn ôl ato."

        msgid "{1} questions are still open; Esc goes back to them."
        msgstr "Cwestiynau sy'n dal yn agored: {1}. Mae Esc yn mynd yn ôl atynt."

        msgid "This reading is complete. Why is its conclusion changed?"
        msgstr "Mae'r darlleniad hwn wedi'i gwblhau. Pam newid y casgliad?"

        msgid "{1}: {2}. Now {3}."
        msgstr "{1}: {2}. Nawr: {3}."
        """#
}
