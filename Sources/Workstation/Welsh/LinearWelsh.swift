extension WorkstationWelsh {
    /// The sentences of the workstation in plain lines.
    static let linear = #"""
        msgid "That needs the whole screen: leave out --linear."
        msgstr "Mae angen y sgrin gyfan ar gyfer hynny: hepgorwch --linear."

        msgid ""
        "Plain lines: type a key or the name of a command and press Enter. ? says which work here, list says "
        "all that is here, Enter alone is the Enter key."
        msgstr ""
        "Llinellau plaen: teipiwch fysell neu enw gorchymyn a phwyswch Enter. Mae ? yn dweud pa rai sy'n "
        "gweithio yma, mae list yn dweud y cyfan sydd yma, ac Enter ar ei ben ei hun yw'r fysell Enter."

        msgid "“{1}” is no key and no command here; ? says which are."
        msgstr "Nid yw “{1}” yn fysell nac yn orchymyn yma; mae ? yn dweud pa rai sydd."

        msgid "Only {1} characters have room here; that is {2} too long, and nothing of it was taken."
        msgstr "Mae lle yma i {1} o nodau yn unig; mae hwnnw {2} yn rhy hir, ac ni chymerwyd dim ohono."

        msgid "{1} or {2}: {3}"
        msgstr "{1} neu {2}: {3}"

        msgid "In {1}:"
        msgstr "Yma ({1}):"

        msgid "Type a number; Enter alone takes {1}; Esc goes back."
        msgstr "Teipiwch rif; mae Enter ar ei ben ei hun yn cymryd {1}; mae Esc yn mynd yn ôl."

        msgid "Type y or n."
        msgstr "Teipiwch y (ie) neu n (na)."

        msgid "It says: {1}"
        msgstr "Mae'n dweud: {1}"

        msgid "Type the text."
        msgstr "Teipiwch y testun."

        msgid "Type the text; a line that ends in \\ goes on in the next."
        msgstr "Teipiwch y testun; mae llinell sy'n gorffen â \\ yn parhau yn y nesaf."

        msgid "Enter alone keeps what it says, :clear empties it."
        msgstr "Mae Enter ar ei ben ei hun yn cadw'r hyn sydd yno, ac mae :clear yn ei wagio."

        msgid ":back leaves it."
        msgstr "Mae :back yn ei adael."

        msgid "{1}, the list of cases: {2} of {3} read, {4}."
        msgstr "{1}, y rhestr achosion: darllenwyd {2} o {3}, {4}."

        msgid "Showing: {1}."
        msgstr "Yn dangos: {1}."

        msgid "Second reading due: {1}."
        msgstr "Ail ddarlleniad i'w wneud: {1}."

        msgid "Disagreements: {1}."
        msgstr "Anghytundebau: {1}."

        msgid "No case is shown."
        msgstr "Ni ddangosir unrhyw achos."

        msgid "Actions: {1}."
        msgstr "Camau gweithredu: {1}."

        msgid "No assumption is shown."
        msgstr "Ni ddangosir unrhyw ragdybiaeth."

        msgid "no source"
        msgstr "dim ffynhonnell"

        msgid "source: {1}"
        msgstr "ffynhonnell: {1}"

        msgid "Case {1} of {2}, {3}: {4}, {5}."
        msgstr "Achos {1} o {2}, {3}: {4}, {5}."

        msgid "So far: {1}."
        msgstr "Hyd yma: {1}."

        msgid "Answered: {1}."
        msgstr "Atebwyd: {1}."

        msgid "Pick {1}."
        msgstr "Dewiswch: {1}."

        msgid "{1}: {2}, noted: {3}"
        msgstr "{1}: {2}, nodwyd: {3}"

        msgid "{1}, two readings side by side"
        msgstr "{1}, dau ddarlleniad ochr yn ochr"
        """#
}
