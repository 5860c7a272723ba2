extension WorkstationWelsh {
    /// The sentences of the reading of a case.
    static let caseReading = #"""
        msgid "No date is asked for here. {1}"
        msgstr "Ni ofynnir am ddyddiad yma. {1}"

        msgid "You have not answered this, so there is nothing to take away."
        msgstr "Nid ydych wedi ateb hwn, felly nid oes dim i'w dynnu."

        msgid "That is no answer here. {1}"
        msgstr "Nid yw hwnnw'n ateb yma. {1}"

        msgid "The list ends at {1}."
        msgstr "Mae'r rhestr yn gorffen ar {1}."

        msgid "There is no list here. {1}"
        msgstr "Nid oes rhestr yma. {1}"

        msgid "Answer y, n or u."
        msgstr "Atebwch y (ie), n (na) neu u (heb ei gofnodi)."

        msgid "Pick 1 to {1}."
        msgstr "Dewiswch o 1 i {1}."

        msgid "Pick 1 to {1}, or leave it open with Tab."
        msgstr "Dewiswch o 1 i {1}, neu gadewch hwn yn agored gyda Tab."

        msgid "Type the date, or u if the file does not give it."
        msgstr "Teipiwch y dyddiad, neu u os nad yw'r ffeil yn ei roi."

        msgid "Type the number of days, or u."
        msgstr "Teipiwch nifer y diwrnodau, neu u."

        msgid "Press Enter and type it, or u if the file does not say."
        msgstr "Pwyswch Enter a'i deipio, neu u os nad yw'r ffeil yn dweud."

        msgid "This question is open. {1}"
        msgstr "Mae'r cwestiwn hwn yn agored. {1}"

        msgid "Not asked: {1}. If wrong, change the answer it rests on."
        msgstr "Ni ofynnir: {1}. Os yw'n anghywir, newidiwch yr ateb y mae'n dibynnu arno."

        msgid "Unlikely: {1}. Why is it right?"
        msgstr "Annhebygol: {1}. Pam mae'n gywir?"

        msgid "Not possible: {1}."
        msgstr "Nid yw'n bosibl: {1}."

        msgid "This reading is complete. Why is the answer changed?"
        msgstr "Mae'r darlleniad hwn wedi'i gwblhau. Pam newid yr ateb?"

        msgid "The determination may have changed: c leads to agree or overrule again."
        msgstr "Efallai fod y dyfarniad wedi newid: c i gytuno neu wrthdroi eto."

        msgid "Note on “{1}”"
        msgstr "Nodyn ar “{1}”"

        msgid "Note on the whole case"
        msgstr "Nodyn ar yr achos cyfan"

        msgid "case {1} of {2}"
        msgstr "achos {1} o {2}"

        msgid "parked"
        msgstr "o'r neilltu"

        msgctxt "question"
        msgid "not asked"
        msgstr "ni ofynnir"

        msgid "Not asked: {1}."
        msgstr "Ni ofynnir: {1}."

        msgid "Your answer “{1}” is parked; it comes back if that changes."
        msgstr "Mae eich ateb “{1}” wedi'i roi o'r neilltu; daw yn ôl os bydd hynny'n newid."

        # One row of 78 columns.
        msgid "d or a digit begins the date: 12 the next 12th, 12/6 in June; u not recorded"
        msgstr "d neu ddigid: dechrau'r dyddiad (12 y 12fed nesaf, 12/6 Mehefin); u heb gofnod"

        msgid "Enter types it; u not recorded."
        msgstr "Mae Enter yn ei deipio; u: heb ei gofnodi."

        msgid "Note: {1}"
        msgstr "Nodyn: {1}"

        msgid "Note on the case: {1}"
        msgstr "Nodyn ar yr achos: {1}"

        msgid "This reading is {1}'s; nobody else can change it. N opens the next case to read."
        msgstr "Darlleniad {1} yw hwn; ni all neb arall ei newid. N: yr achos nesaf i'w ddarllen."

        msgid "{1} was replaced: {2}. Read {3} in its place."
        msgstr "Disodlwyd {1}: {2}. Darllenwch yn ei le: {3}."

        msgid "{1} was replaced: {2}."
        msgstr "Disodlwyd {1}: {2}."

        msgid "{1} cannot be read: {2}"
        msgstr "Ni ellir darllen {1}: {2}"

        msgid "No other case is left to read."
        msgstr "Nid oes achos arall ar ôl i'w ddarllen."

        msgid "All {1} cases are read. In the list, 2 shows the findings."
        msgstr "Darllenwyd pob achos ({1}). Yn y rhestr: 2, y canfyddiadau."

        # The determination beside the questions.
        msgid "SHOULD AN ADVOCATE HAVE BEEN OFFERED?"
        msgstr "A DDYLID BOD WEDI CYNNIG EIRIOLWR?"

        msgid "SHOULD AN INDEPENDENT PROFESSIONAL ADVOCATE HAVE BEEN OFFERED?"
        msgstr "A DDYLID BOD WEDI CYNNIG EIRIOLWR PROFFESIYNOL ANNIBYNNOL?"

        msgid "yes: {1}"
        msgstr "ie: {1}"

        msgid "no: {1}"
        msgstr "na: {1}"

        msgid "cannot tell: the law leaves it open; take legal advice"
        msgstr "methu dweud: mae'r gyfraith yn ei adael yn agored; ceisiwch gyngor cyfreithiol"

        msgid "cannot tell yet"
        msgstr "methu dweud eto"

        msgid "Answer what is marked ? on the left: y, n, or u where the file does not say."
        msgstr "Atebwch yr hyn sydd â'r marc ? ar y chwith: y (ie), n (na), neu u lle nad yw'r ffeil yn dweud."

        msgid "What follows from the answers, and the provision behind it, is shown here as you go."
        msgstr ""
        "Bydd yr hyn sy'n dilyn o'r atebion, a'r ddarpariaeth y tu ôl iddo, i'w weld yma wrth ichi fynd ymlaen."

        msgid "Contradiction: {1}"
        msgstr "Gwrthddywediad: {1}"

        msgid "Still decides it: 1 question of those marked ?"
        msgstr "Mae'n dal i ddibynnu ar 1 cwestiwn o'r rhai â'r marc ?"

        msgid "Still decides it: {1} questions of those marked ?"
        msgstr "Mae'n dal i ddibynnu ar {1} o gwestiynau o'r rhai â'r marc ?"

        msgid "Still decides it:"
        msgstr "Mae'n dal i ddibynnu ar:"

        msgid "It turns on what the file does not say:"
        msgstr "Mae'n dibynnu ar yr hyn nad yw'r ffeil yn ei ddweud:"

        msgid "What resulted: {1}"
        msgstr "Canlyniad: {1}"

        msgid "Also: {1}"
        msgstr "Hefyd: {1}"

        msgid "Perhaps also: {1}"
        msgstr "Efallai hefyd: {1}"

        msgid "Look again: {1}"
        msgstr "Edrychwch eto: {1}"

        msgid "Rules: {1}"
        msgstr "Rheolau: {1}"

        msgid "c shows all of it"
        msgstr "mae c yn dangos y cyfan"

        msgid "Second reading: the first reader's answers are hidden until yours is complete."
        msgstr "Ail ddarlleniad: mae atebion y darllenydd cyntaf wedi'u cuddio nes i chi gwblhau eich un chi."

        msgid "Its readers disagree: m shows both readings."
        msgstr "Mae ei ddarllenwyr yn anghytuno: mae m yn dangos y ddau ddarlleniad."

        msgid "Begun by {1} and not completed; your answers make a reading of your own."
        msgstr ""
        "Dechreuodd {1} ddarlleniad, ond ni chafodd ei gwblhau; bydd eich atebion yn gwneud eich darlleniad "
        "eich hun."

        msgid "Read by {1}, and theirs alone to change. If that is you, open the audit with --reader \"{2}\"."
        msgstr ""
        "{1} a ddarllenodd hwn, a dim ond y darllenydd hwnnw all ei newid. Os mai chi yw hwnnw, agorwch yr "
        "archwiliad â --reader \"{2}\"."

        msgid ""
        "Read by {1} on {2}, and theirs alone to change. If that is you, open the audit with --reader \"{3}\"."
        msgstr ""
        "{1} a ddarllenodd hwn ar {2}, a dim ond y darllenydd hwnnw all ei newid. Os mai chi yw hwnnw, agorwch "
        "yr archwiliad â --reader \"{3}\"."
        """#
}
