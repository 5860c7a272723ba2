extension WorkstationWelsh {
    /// The sentences of two readings of a case and what is settled of them.
    static let readers = #"""
        msgid "Two readings"
        msgstr "Dau ddarlleniad"

        msgid "The other reading is kept from you until your own is complete."
        msgstr "Cedwir y darlleniad arall oddi wrthych nes i chi gwblhau eich un chi."

        msgid "{1} cannot be compared: {2}"
        msgstr "Ni ellir cymharu {1}: {2}"

        msgid "No other disagreement is left to settle."
        msgstr "Nid oes anghytundeb arall ar ôl i'w setlo."

        msgid "as both readers"
        msgstr "fel y ddau ddarllenydd"

        msgid "as {1}"
        msgstr "fel {1}"

        msgid "something else"
        msgstr "rhywbeth arall"

        msgid "What is settled?"
        msgstr "Beth sydd wedi'i setlo?"

        msgid "should have been offered, {1}"
        msgstr "dylid bod wedi'i gynnig, {1}"

        msgid "no advocate needed, {1}"
        msgstr "dim angen eiriolwr, {1}"

        msgid "Should an advocate have been offered?"
        msgstr "A ddylid bod wedi cynnig eiriolwr?"

        msgid "And what resulted?"
        msgstr "A beth oedd y canlyniad?"

        msgid "Settled: {1}. Why?"
        msgstr "Setlwyd: {1}. Pam?"

        msgid "{1} is settled: {2}. N: the next disagreement."
        msgstr "Setlwyd {1}: {2}. N: yr anghytundeb nesaf."

        msgid "first: {1}"
        msgstr "cyntaf: {1}"

        msgid "second: {1}"
        msgstr "ail: {1}"

        msgid "settled by {1}: {2}, {3}"
        msgstr "setlodd {1}: {2}, {3}"

        msgid "they disagree; the first counts for now"
        msgstr "maent yn anghytuno; y cyntaf sy'n cyfrif am y tro"

        msgid "they agree"
        msgstr "maent yn cytuno"

        msgid "Settled on {1}, because {2}"
        msgstr "Setlwyd ar {1}. Rheswm: {2}"

        msgid "How each judged"
        msgstr "Barn pob un"

        msgid "No answer differs"
        msgstr "Nid oes ateb yn wahanol"

        msgid "Where their answers differ"
        msgstr "Lle mae eu hatebion yn wahanol"

        msgid "Where they agree"
        msgstr "Lle maent yn cytuno"

        msgid "not answered"
        msgstr "heb ei ateb"

        msgid "should one have been offered?"
        msgstr "a ddylid bod wedi cynnig un?"

        msgid "what resulted"
        msgstr "y canlyniad"

        msgid "with the rules"
        msgstr "o ran y rheolau"

        msgctxt "rules"
        msgid "agreed"
        msgstr "cytunwyd"

        msgid "overruled them"
        msgstr "gwrthdrowyd"

        msgid "noted"
        msgstr "nodwyd"

        msgid "note on the whole case"
        msgstr "nodyn ar yr achos cyfan"

        msgid "The file was moved while it was open; it goes on at {1}."
        msgstr "Symudwyd y ffeil tra oedd ar agor; mae'n parhau yn {1}."

        msgid "{1}. `verify` lists this and {2} more of the kind."
        msgstr "{1}. Mae `verify` yn rhestru hyn a {2} arall o'r fath."
        """#
}
