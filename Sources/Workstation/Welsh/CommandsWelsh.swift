extension WorkstationWelsh {
    /// What commands are called: by name, in the line of keys, and where they work.
    static let commands = #"""
        msgid "up"
        msgstr "i fyny"

        msgid "down"
        msgstr "i lawr"

        msgid "page up"
        msgstr "tudalen i fyny"

        msgid "page down"
        msgstr "tudalen i lawr"

        msgid "first"
        msgstr "cyntaf"

        msgid "last"
        msgstr "olaf"

        # the command that opens something, not the state
        msgctxt "command"
        msgid "open"
        msgstr "agor"

        msgctxt "key line"
        msgid "open"
        msgstr "agor"

        msgid "new audit"
        msgstr "archwiliad newydd"

        # the command that completes what is typed, not the state
        msgctxt "command"
        msgid "complete"
        msgstr "cwblhau"

        msgctxt "key line"
        msgid "complete"
        msgstr "cwblhau"

        msgid "change"
        msgstr "newid"

        msgid "change back"
        msgstr "newid yn ôl"

        msgid "next unread"
        msgstr "nesaf i'w ddarllen"

        msgid "search"
        msgstr "chwilio"

        msgid "filter"
        msgstr "hidlo"

        msgid "sort"
        msgstr "trefnu"

        msgid "go to"
        msgstr "mynd i"

        msgid "replace"
        msgstr "disodli"

        msgid "findings"
        msgstr "canfyddiadau"

        msgid "unknown"
        msgstr "anhysbys"

        msgid "date"
        msgstr "dyddiad"

        msgid "go on"
        msgstr "ymlaen"

        msgid "clear answer"
        msgstr "clirio'r ateb"

        msgid "note"
        msgstr "nodyn"

        msgid "case note"
        msgstr "nodyn achos"

        msgid "next question"
        msgstr "cwestiwn nesaf"

        # a name has 18 columns
        msgid "previous question"
        msgstr "cwestiwn blaenorol"

        msgid "conclude"
        msgstr "dod i gasgliad"

        msgid "undo"
        msgstr "dadwneud"

        msgid "redo"
        msgstr "ail-wneud"

        msgid "agree"
        msgstr "cytuno"

        msgid "overrule"
        msgstr "gwrthdroi"

        msgid "feedback"
        msgstr "adborth"

        msgid "action"
        msgstr "cam gweithredu"

        # short: it stands in the line of keys
        msgctxt "key line"
        msgid "action"
        msgstr "cam"

        msgid "readings"
        msgstr "darlleniadau"

        msgid "moderate"
        msgstr "cymedroli"

        msgid "next disagreement"
        msgstr "anghytundeb nesaf"

        msgid "case to read"
        msgstr "achos i'w ddarllen"

        msgid "actions"
        msgstr "camau gweithredu"

        # short: it stands in the line of keys
        msgctxt "key line"
        msgid "actions"
        msgstr "camau"

        msgid "compare"
        msgstr "cymharu"

        msgid "baseline"
        msgstr "llinell sylfaen"

        msgid "self assessment"
        msgstr "hunanasesiad"

        msgid "rate red"
        msgstr "graddio'n goch"

        msgid "rate amber"
        msgstr "graddio'n oren"

        msgid "rate green"
        msgstr "graddio'n wyrdd"

        msgid "mark done"
        msgstr "nodi wedi'i gwneud"

        msgid "mark under way"
        msgstr "nodi ar y gweill"

        msgid "mark not done"
        msgstr "nodi heb ei gwneud"

        # the command that marks a strength as one to share, not a part of a whole
        msgctxt "command"
        msgid "share"
        msgstr "rhannu"

        msgctxt "key line"
        msgid "share"
        msgstr "rhannu"

        msgid "next panel"
        msgstr "panel nesaf"

        msgid "previous panel"
        msgstr "panel blaenorol"

        msgid "methods"
        msgstr "dulliau"

        msgid "export"
        msgstr "allforio"

        msgid "projection"
        msgstr "amcanestyniad"

        msgid "assumptions"
        msgstr "rhagdybiaethau"

        msgid "scenario"
        msgstr "senario"

        msgid "costs"
        msgstr "costau"

        msgid "waits"
        msgstr "amseroedd aros"

        msgid "next year"
        msgstr "blwyddyn nesaf"

        msgid "previous year"
        msgstr "blwyddyn flaenorol"

        msgid "help"
        msgstr "cymorth"

        msgid "back"
        msgstr "yn ôl"

        # the key that changes to the other language, in that language
        msgctxt "key line"
        msgid "Cymraeg"
        msgstr "English"

        msgid "quit"
        msgstr "gadael"

        # short: it stands in the line of keys
        msgctxt "key line"
        msgid "not recorded"
        msgstr "heb gofnod"

        msgid "pick"
        msgstr "dewis"

        msgid "both readings"
        msgstr "darlleniadau"

        # whose actions are shown
        msgid "whose"
        msgstr "perchennog"

        msgid "method"
        msgstr "dull"

        msgid "settle"
        msgstr "setlo"

        msgid "reading"
        msgstr "darlleniad"

        msgid "next"
        msgstr "nesaf"

        msgid "self-assessment"
        msgstr "hunanasesiad"

        msgid "keep"
        msgstr "cadw"

        msgid "choose"
        msgstr "dewis"

        msgid "do it"
        msgstr "gwneud"

        msgid "command"
        msgstr "gorchymyn"

        # where a command works, in a list and before a colon
        msgid "the first screen"
        msgstr "y sgrin gyntaf"

        msgid "making a new audit"
        msgstr "gwneud archwiliad newydd"

        msgid "the list of cases"
        msgstr "y rhestr achosion"

        msgid "the reading of a case"
        msgstr "darllen achos"

        msgid "agreeing or overruling"
        msgstr "cytuno neu wrthdroi"

        msgid "two readings side by side"
        msgstr "dau ddarlleniad ochr yn ochr"

        msgid "the findings"
        msgstr "y canfyddiadau"

        msgid "the projection"
        msgstr "yr amcanestyniad"

        msgid "the list of actions"
        msgstr "y rhestr camau gweithredu"

        msgid "the comparison"
        msgstr "y gymhariaeth"

        msgid "the self-assessment"
        msgstr "yr hunanasesiad"

        msgid "this list of keys"
        msgstr "y rhestr hon o fysellau"

        msgid "a text field"
        msgstr "maes testun"

        msgid "a list to pick from"
        msgstr "rhestr i ddewis ohoni"

        msgid "a yes-or-no question"
        msgstr "cwestiwn ie neu na"

        msgid "the palette of commands"
        msgstr "y palet gorchmynion"
        """#
}
