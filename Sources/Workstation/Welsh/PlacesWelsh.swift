extension WorkstationWelsh {
    /// The first screen, the frame, messages, undo and dates.
    static let places = #"""
        # the sample audits, as their own files describe them
        msgid "England: 96 of 2,860 stages by team, read, a fifth of them twice"
        msgstr "Lloegr: 96 o 2,860 o gamau fesul tîm, wedi'u darllen, un o bob pump ddwywaith"

        msgid "Wales: 60 of 920 stages by team, read, a fifth of them twice"
        msgstr "Cymru: 60 o 920 o gamau fesul tîm, wedi'u darllen, un o bob pump ddwywaith"

        msgid "Language of the screens: {1}. L changes it."
        msgstr "Iaith y sgriniau: {1}. Mae L yn ei newid."

        msgid "{1}: a draft that no translator has read yet. L changes the language."
        msgstr "{1}: drafft heb ei ddarllen gan gyfieithydd eto. Mae L yn newid yr iaith."

        msgid "Recent audits"
        msgstr "Archwiliadau diweddar"

        msgid "Recent audits with “{1}”"
        msgstr "Archwiliadau diweddar sy'n cynnwys “{1}”"

        msgid "none yet on this machine"
        msgstr "dim un eto ar y peiriant hwn"

        msgid "none of {1} fits; / changes the search"
        msgstr "nid oes yr un o'r {1} yn cyfateb; mae / yn newid y chwiliad"

        msgid "Sample audits, to look around in (nothing in them is real)"
        msgstr "Archwiliadau enghreifftiol, i gael golwg arnynt (nid oes dim go iawn ynddynt)"

        msgid "none found beside the program"
        msgstr "ni chafwyd yr un wrth ymyl y rhaglen"

        msgid "A new audit"
        msgstr "Archwiliad newydd"

        msgid "reader: {1}"
        msgstr "darllenydd: {1}"

        msgid "Who should have been offered an independent advocate, and who was."
        msgstr "Pwy ddylai fod wedi cael cynnig eiriolwr annibynnol, a phwy gafodd gynnig."

        # {1} a date; room for 21 columns
        msgid "opened {1}"
        msgstr "agorwyd {1}"

        msgid "Make a new audit"
        msgstr "Gwneud archwiliad newydd"

        msgid "step by step, from a frame"
        msgstr "gam wrth gam, o ffrâm samplu"

        msgid "step by step, from a frame, left at step {1}"
        msgstr "gam wrth gam, o ffrâm samplu; gadawyd ar gam {1}"

        msgid "This window is {1} by {2}; please make it at least {3} by {4}."
        msgstr "Maint y ffenestr hon yw {1} wrth {2}; gwnewch hi o leiaf {3} wrth {4}."

        # how far the reading has come: all cases are read
        msgid "all read"
        msgstr "darllenwyd y cyfan"

        # {1} cases, {2} a time
        msgid "{1} left, {2}"
        msgstr "{1} ar ôl, {2}"

        msgid "{1} left"
        msgstr "{1} ar ôl"

        # Left and Right, a and s are keys
        msgid "a shows the assumptions; Left and Right choose the year, s the scenario."
        msgstr "Mae a yn dangos y rhagdybiaethau, Left a Right yn dewis blwyddyn, s senario."

        msgid "There is nothing to take back."
        msgstr "Nid oes dim i'w ddadwneud."

        msgid "Nothing was taken back."
        msgstr "Ni chafodd dim ei ddadwneud."

        msgid "The reading of {1} is complete. Why is the answer changed?"
        msgstr "Mae'r darlleniad wedi'i gwblhau ({1}). Pam newid yr ateb?"

        msgid "The reading of {1} is complete. Why is the note changed?"
        msgstr "Mae'r darlleniad wedi'i gwblhau ({1}). Pam newid y nodyn?"

        msgid "The reading of {1} is complete. Why is the conclusion changed?"
        msgstr "Mae'r darlleniad wedi'i gwblhau ({1}). Pam newid y casgliad?"

        msgid "The reading of {1} is complete. Why is the rating changed?"
        msgstr "Mae'r darlleniad wedi'i gwblhau ({1}). Pam newid y radd?"

        msgid "no answer"
        msgstr "dim ateb"

        # what a question is that has no answer
        msgctxt "question"
        msgid "open"
        msgstr "yn agored"

        # {1} a question, {2} the answer before, {3} the answer now
        msgid "{1} ({2}, now {3})"
        msgstr "{1} ({2}, nawr: {3})"

        msgid "the note on “{1}”"
        msgstr "y nodyn ar “{1}”"

        msgid "the note on “{1}”, now none"
        msgstr "y nodyn ar “{1}”, nawr heb nodyn"

        msgid "the note on the whole case"
        msgstr "y nodyn ar yr achos cyfan"

        msgid "the note on the whole case, now none"
        msgstr "y nodyn ar yr achos cyfan, nawr heb nodyn"

        msgid "the conclusion; now {1}"
        msgstr "y casgliad; nawr: {1}"

        msgid "the conclusion; the reading is open again"
        msgstr "y casgliad; mae'r darlleniad ar agor eto"

        # {1} a case, {2} what was taken back in it
        msgid "Taken back in {1}: {2}"
        msgstr "Dadwnaed ({1}): {2}"

        msgid "Brought again in {1}: {2}"
        msgstr "Ail-wnaed ({1}): {2}"

        msgid "{1} exists already. Write over it? (y or n)"
        msgstr "Mae {1} yn bod yn barod. Ysgrifennu drosti? (y neu n)"

        msgid "Written: {1}"
        msgstr "Ysgrifennwyd: {1}"

        msgid "The record does not take this: {1}"
        msgstr "Nid yw'r cofnod yn derbyn hyn: {1}"

        msgid "NOT SAVED, taken back: {1}"
        msgstr "HEB EI GADW, dadwnaed: {1}"

        msgid "Open for reading only: {1}."
        msgstr "Ar agor i'w ddarllen yn unig: {1}."

        msgid "This audit is open for reading only: {1}."
        msgstr "Mae'r archwiliad hwn ar agor i'w ddarllen yn unig: {1}."

        msgid "no date yet: a day, a day and month, or a whole date"
        msgstr "dim dyddiad eto: diwrnod, diwrnod a mis, neu ddyddiad cyfan"

        msgid "no month has a day {1}"
        msgstr "nid oes diwrnod {1} mewn unrhyw fis"

        # {1} a short month, {2} a number
        msgid "{1} has no day {2}"
        msgstr "{1}: nid oes diwrnod {2} yn y mis hwn"

        msgid "Jan"
        msgstr "Ion"

        msgid "Feb"
        msgstr "Chwef"

        msgid "Mar"
        msgstr "Maw"

        msgid "Apr"
        msgstr "Ebr"

        msgid "May"
        msgstr "Mai"

        msgid "Jun"
        msgstr "Meh"

        msgid "Jul"
        msgstr "Gorff"

        msgid "Aug"
        msgstr "Awst"

        msgid "Sep"
        msgstr "Medi"

        msgid "Oct"
        msgstr "Hyd"

        msgid "Nov"
        msgstr "Tach"

        msgid "Dec"
        msgstr "Rhag"

        # minutes
        msgid "{1} min"
        msgstr "{1} mun"

        # hours and minutes
        msgid "{1} h {2}"
        msgstr "{1} awr {2}"

        msgid "on the day of the start"
        msgstr "ar ddiwrnod y dechrau"

        msgid "1 day after the start"
        msgstr "1 diwrnod ar ôl y dechrau"

        msgid "1 day before the start"
        msgstr "1 diwrnod cyn y dechrau"

        msgid "{1} days after the start"
        msgstr "{1} o ddiwrnodau ar ôl y dechrau"

        msgid "{1} days before the start"
        msgstr "{1} o ddiwrnodau cyn y dechrau"
        """#
}
