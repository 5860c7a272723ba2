extension WorkstationWelsh {
    /// What stands on the self-assessment's screen.
    static let selfAssessmentScreen = #"""
        msgid "{1}, self-assessment: {2}."
        msgstr "{1}, hunanasesiad: {2}."

        msgid "no action: {1}"
        msgstr "heb gam gweithredu: {1}"

        # At the end of a line; short for cam gweithredu.
        msgid "no action"
        msgstr "heb gam"

        msgid "{1}: {2}, no action"
        msgstr "{1}: {2}, heb gam gweithredu"

        msgctxt "mark"
        msgid "share"
        msgstr "i'w rannu"

        msgid "not rated"
        msgstr "heb radd"

        msgctxt "areas"
        msgid "all"
        msgstr "pob un"

        msgid "No area is shown. f changes the filter, / the search."
        msgstr "Ni ddangosir unrhyw faes. Mae f yn newid yr hidlydd, / y chwiliad."

        msgid "No area fits. f changes the filter, / the search."
        msgstr "Nid oes maes yn cyfateb. Mae f yn newid yr hidlydd, / y chwiliad."

        msgid "No area is shown, so there is nothing to export."
        msgstr "Ni ddangosir unrhyw faes, felly nid oes dim i'w allforio."

        msgid "Would show it: {1}."
        msgstr "Byddai hyn yn ei ddangos: {1}."

        msgid "IPA: independent professional advocacy."
        msgstr "EPA: eiriolaeth broffesiynol annibynnol."

        msgid "* stage inferred, not certain"
        msgstr "* cyfnod tybiedig, nid sicr"

        msgid "{1}, by {2} on {3}"
        msgstr "{1}, gan: {2}, {3}"

        msgid "{1}; written by {2} on {3}"
        msgstr "{1}; ysgrifennwyd gan: {2}, {3}"

        msgid "{1} ({2}, by {3})"
        msgstr "{1} ({2}, erbyn {3})"

        msgid "Key strengths: {1} [to share]"
        msgstr "Cryfderau allweddol: {1} [i'w rhannu]"

        msgid "Key strengths: {1}"
        msgstr "Cryfderau allweddol: {1}"

        msgid "Action: {1}"
        msgstr "Cam gweithredu: {1}"

        msgid "No action yet; t writes it."
        msgstr "Dim cam gweithredu eto; mae t yn ei ysgrifennu."

        msgid "This audit holds: {1}."
        msgstr "Yn yr archwiliad hwn mae: {1}."

        msgid "{1} of {2} cases read; 2 shows the findings"
        msgstr "{1} o {2} o achosion wedi'u darllen; mae 2 yn dangos y canfyddiadau"

        msgid "projected cost, {1} draws; p shows it"
        msgstr "cost a amcanestynnir, {1} o efelychiadau; mae p yn ei dangos"

        msgid "a projection of need, {1} draws; p shows it"
        msgstr "amcanestyniad o angen, {1} o efelychiadau; mae p yn ei ddangos"

        msgid "1 case that says why no advocate was arranged; 2 shows the findings"
        msgstr "1 achos sy'n dweud pam na threfnwyd eiriolwr; mae 2 yn dangos y canfyddiadau"

        msgid "{1} cases that say why no advocate was arranged; 2 shows the findings"
        msgstr "{1} o achosion sy'n dweud pam na threfnwyd eiriolwr; mae 2 yn dangos y canfyddiadau"

        msgid "a comparison with {1}; 4 shows it"
        msgstr "cymhariaeth â'r archwiliad “{1}”; mae 4 yn ei dangos"

        # Above counts such as 2/7: done, of all. At most nine columns, or a window of 80 has no room.
        msgid "done/all"
        msgstr "gwnaed"

        msgctxt "matrix"
        msgid "individual"
        msgstr "unigolyn"

        msgctxt "matrix"
        msgid "sector"
        msgstr "sector"

        msgctxt "matrix"
        msgid "community"
        msgstr "cymuned"

        msgctxt "matrix"
        msgid "provision"
        msgstr "darparu"

        msgctxt "matrix"
        msgid "analyse"
        msgstr "dadansoddi"

        msgctxt "matrix"
        msgid "plan"
        msgstr "cynllun"

        msgctxt "matrix"
        msgid "deliver"
        msgstr "cyflawni"

        msgctxt "matrix"
        msgid "review"
        msgstr "adolygu"

        msgid "{1} {2} of {3}"
        msgstr "{1} {2} o {3}"

        msgid "{1}, done: {2}"
        msgstr "{1}, wedi'u gwneud: {2}"
        """#

    /// What the self-assessment asks, and what it says was done.
    static let selfAssessmentAnswers = #"""
        msgid "England rates areas: r red, a amber, g green, u cannot tell."
        msgstr "Mae Lloegr yn graddio meysydd: r coch, a oren, g gwyrdd, u methu dweud."

        msgid "Wales ticks tasks off: y done, w under way, n not done, u not known."
        msgstr "Mae Cymru yn ticio tasgau: y wedi'i gwneud, w ar y gweill, n heb ei gwneud, u anhysbys."

        msgid "{1}: {2}; it needs an action."
        msgstr "{1}: {2}; mae angen cam gweithredu."

        msgid "Every area is rated."
        msgstr "Mae gan bob maes radd."

        msgid "{1} is not rated, so there is nothing to take away."
        msgstr "Nid oes gradd gan: {1}. Felly nid oes dim i'w dynnu."

        msgid "{1}: the rating is taken away."
        msgstr "{1}: mae'r radd wedi'i thynnu."

        msgid "The Welsh checklist has no mark to share."
        msgstr "Nid oes marc rhannu yn rhestr wirio Cymru."

        msgid "There is no strength to share yet; o writes it."
        msgstr "Nid oes cryfder i'w rannu eto; mae'r fysell o yn ei ysgrifennu."

        msgid "{1}: marked to share."
        msgstr "{1}: wedi'i farcio i'w rannu."

        msgid "{1}: no longer marked to share."
        msgstr "{1}: heb ei farcio i'w rannu mwyach."

        msgid "Show which areas?"
        msgstr "Dangos pa feysydd?"

        msgid "In which order?"
        msgstr "Ym mha drefn?"

        msgid "the worst first, once something is rated"
        msgstr "y gwaethaf yn gyntaf, unwaith y bydd gradd i rywbeth"

        msgid "the order of the published list"
        msgstr "trefn y rhestr gyhoeddedig"

        msgid "Key strengths of {1} (green needs them)"
        msgstr "Cryfderau allweddol: {1} (mae eu hangen ar gyfer gwyrdd)"

        msgid "Key strengths of {1}"
        msgstr "Cryfderau allweddol: {1}"

        msgid "Strengths or note on {1}"
        msgstr "Cryfderau neu nodyn: {1}"

        msgid "Green needs a note of the key strengths; Esc leaves the area as it was."
        msgstr "Mae angen nodyn o'r cryfderau allweddol ar gyfer gwyrdd; mae Esc yn gadael y maes fel yr oedd."

        msgid "What should be done about {1}? (empty: nothing)"
        msgstr "Beth y dylid ei wneud? Maes: {1} (gwag: dim)"

        msgid "the rating ({1}), now {2}"
        msgstr "y radd ({1}), nawr {2}"

        msgid "the note, now none"
        msgstr "y nodyn, nawr dim un"

        msgid "the note"
        msgstr "y nodyn"

        msgid "the action, now none"
        msgstr "y cam gweithredu, nawr dim un"

        msgid "the action"
        msgstr "y cam gweithredu"

        msgid "the mark to share"
        msgstr "y marc rhannu"

        msgid "the mark to share, now none"
        msgstr "y marc rhannu, nawr dim un"
        """#
}
