extension WorkstationWelsh {
    /// Questions in front of the screen, what is answered, and what follows.
    static let prompts = #"""
        msgid "Go to which case? (number or reference)"
        msgstr "Mynd i ba achos? (rhif neu gyfeirnod)"

        msgid "Nothing is being typed here, so nothing was pasted."
        msgstr "Nid oes dim yn cael ei deipio yma, felly ni chafodd dim ei ludo."

        msgid "What is wrong with the case?"
        msgstr "Beth sydd o'i le ar yr achos?"

        msgid "Why must it be kept as it is?"
        msgstr "Pam mae'n rhaid ei gadw fel y mae?"

        msgid "And what resulted? (Enter: by the rules' own table)"
        msgstr "A beth oedd y canlyniad? (Enter: yn ôl tabl y rheolau eu hunain)"

        msgid "“{1}” cannot be what resulted with that judgement; pick another."
        msgstr "Ni all “{1}” fod yn ganlyniad gyda'r farn honno; dewiswch un arall."

        # a is a key
        msgid "That is what the rules say too: a agrees with them."
        msgstr "Dyna mae'r rheolau'n ei ddweud hefyd: mae a yn cytuno â nhw."

        msgid "Why do you judge otherwise?"
        msgstr "Pam ydych chi'n barnu'n wahanol?"

        msgid "Search the recent audits"
        msgstr "Chwilio'r archwiliadau diweddar"

        msgid "Search the cases"
        msgstr "Chwilio'r achosion"

        msgid "Search the actions"
        msgstr "Chwilio'r camau gweithredu"

        msgid "Search the areas"
        msgstr "Chwilio'r meysydd"

        msgid "Search the assumptions"
        msgstr "Chwilio'r rhagdybiaethau"

        msgid "There are no assumptions to search yet."
        msgstr "Nid oes rhagdybiaethau i'w chwilio eto."

        msgid "This is a single line; it needs no editor."
        msgstr "Un llinell yw hon; nid oes angen golygydd arni."

        msgid "No path is asked for here, so there is nothing to complete."
        msgstr "Ni ofynnir am lwybr yma, felly nid oes dim i'w gwblhau."

        msgid "Left as it was."
        msgstr "Wedi'i adael fel yr oedd."

        msgid "Not recorded yet; what you typed is here again when you come back to it."
        msgstr "Heb ei gofnodi eto; bydd yr hyn a deipiwyd gennych yma eto pan ddewch yn ôl ato."

        msgid "Only {1} characters have room here; left out: {2}."
        msgstr "Mae lle yma i {1} o nodau yn unig; gadawyd allan: {2}."

        msgid "rephrase it"
        msgstr "ei aralleirio"

        msgid "keep it as it is, and say why"
        msgstr "ei gadw fel y mae, a dweud pam"

        msgid "A reason is needed; Esc leaves the answer as it was."
        msgstr "Mae angen rheswm; mae Esc yn gadael yr ateb fel yr oedd."

        msgid "A reason is needed; Esc leaves the note as it was."
        msgstr "Mae angen rheswm; mae Esc yn gadael y nodyn fel yr oedd."

        msgid "A reason is needed; Esc leaves the conclusion as it was."
        msgstr "Mae angen rheswm; mae Esc yn gadael y casgliad fel yr oedd."

        msgid "A reason is needed; Esc leaves it as it was."
        msgstr "Mae angen rheswm; mae Esc yn ei adael fel yr oedd."

        msgid "A reason is needed; Esc leaves it unsettled."
        msgstr "Mae angen rheswm; mae Esc yn ei adael heb ei setlo."

        msgid "A reason is needed; Esc goes back to the text."
        msgstr "Mae angen rheswm; mae Esc yn mynd yn ôl at y testun."

        msgid "Overruling needs a reason; Esc goes back."
        msgstr "Mae angen rheswm dros wrthdroi; mae Esc yn mynd yn ôl."

        msgid "Who should do it? (a role, not a name)"
        msgstr "Pwy ddylai ei wneud? (rôl, nid enw)"

        msgid "By when? (empty: no date)"
        msgstr "Erbyn pryd? (gwag: dim dyddiad)"

        msgid "A note is needed: what is wrong with the case?"
        msgstr "Mae angen nodyn: beth sydd o'i le ar yr achos?"

        msgid "The name of a file is needed; Esc goes back."
        msgstr "Mae angen enw ffeil; mae Esc yn mynd yn ôl."

        msgid "The path of an audit is needed; Esc goes back."
        msgstr "Mae angen llwybr archwiliad; mae Esc yn mynd yn ôl."

        msgid "This reading is complete. Why is the note changed?"
        msgstr "Mae'r darlleniad hwn wedi'i gwblhau. Pam newid y nodyn?"

        msgid "Nothing is typed; Esc leaves the question open."
        msgstr "Nid oes dim wedi'i deipio; mae Esc yn gadael y cwestiwn yn agored."

        msgid "{1} is replaced. {2} takes its place."
        msgstr "Disodlwyd: {1}. Yn ei le: {2}."

        msgid "{1} is replaced. Its stratum has no further case."
        msgstr "Disodlwyd: {1}. Nid oes achos arall yn ei haen."

        # how a date can be typed; one line of 75 columns
        msgid "12 is the next 12th, 12/6 a day and month; u: not recorded"
        msgstr "12 yw'r 12fed nesaf, 12/6 yw diwrnod a mis; u: heb ei gofnodi"

        msgid "12 is the next 12th, 12/6 a day and month"
        msgstr "12 yw'r 12fed nesaf, 12/6 yw diwrnod a mis"

        msgid "Enter keeps the search; Esc shows everything again."
        msgstr "Mae Enter yn cadw'r chwiliad; mae Esc yn dangos popeth eto."

        # one line of 75 columns
        msgid "Roles, not names. Ctrl-J begins a new line, Ctrl-O opens your editor."
        msgstr "Rolau, nid enwau. Ctrl-J: llinell newydd; Ctrl-O: agor eich golygydd."

        msgid "Write the actions shown to which file? (.csv)"
        msgstr "Ysgrifennu'r camau gweithredu a ddangosir i ba ffeil? (.csv)"

        msgid "Write the areas shown to which file? (.csv)"
        msgstr "Ysgrifennu'r meysydd a ddangosir i ba ffeil? (.csv)"

        msgid "Write the findings to which file? (.txt, or .json for machines)"
        msgstr "Ysgrifennu'r canfyddiadau i ba ffeil? (.txt, neu .json i beiriannau)"

        msgid "Write the projection to which file? (.txt, or .json for machines)"
        msgstr "Ysgrifennu'r amcanestyniad i ba ffeil? (.txt, neu .json i beiriannau)"

        msgid "Write the comparison to which file? (.txt, or .json for machines)"
        msgstr "Ysgrifennu'r gymhariaeth i ba ffeil? (.txt, neu .json i beiriannau)"

        # {1} and {2} endings of files, as .txt
        msgid "The name must end in {1} or {2}."
        msgstr "Rhaid i'r enw orffen fel hyn: {1} neu {2}."

        msgid "The name must end in {1}."
        msgstr "Rhaid i'r enw orffen fel hyn: {1}."
        """#
}
