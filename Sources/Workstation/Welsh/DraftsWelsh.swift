extension WorkstationWelsh {
    /// What is half-typed, the choices of a new audit, and a file that was lost while it was open.
    static let drafts = #"""
        # {1} cases and areas
        msgid "A text was left half-typed ({1}); it is there again where you typed it."
        msgstr "Gadawyd testun ar ei hanner ({1}); mae yno eto lle cafodd ei deipio."

        msgid "{1} texts were left half-typed ({2}); each is there again where you typed it."
        msgstr "Gadawyd {1} o destunau ar eu hanner ({2}); mae pob un yno eto lle cafodd ei deipio."

        # {1} says why
        msgid "What is half-typed is lost when the program ends: {1}"
        msgstr "Collir yr hyn sydd ar ei hanner pan ddaw'r rhaglen i ben: {1}"

        # why what is half-typed cannot be kept
        msgid "there is no home to keep it in"
        msgstr "nid oes ffolder gartref i'w gadw ynddi"

        msgid "go on with the one you began to choose"
        msgstr "mynd ymlaen â'r un y dechreuoch ei ddewis"

        msgid "Go on with the audit that you began to choose? (y or n: begin another)"
        msgstr "Mynd ymlaen â'r archwiliad y dechreuoch ei ddewis? (y neu n: dechrau un arall)"

        msgid "What you chose is filled in. The frame is read again first: Enter goes on."
        msgstr "Mae'ch dewisiadau wedi'u llenwi. Darllenir y ffrâm eto yn gyntaf: mae Enter yn mynd ymlaen."

        # w is a key; {1} says what became of the file
        msgid "NOT SAVED; w writes what is open here to a new file. {1}"
        msgstr "HEB EI GADW; mae w yn ysgrifennu'r hyn sydd ar agor i ffeil newydd. {1}"

        msgid "NOT SAVED; Esc, then w, writes what is open here to a new file. {1}"
        msgstr "HEB EI GADW; mae Esc, yna w, yn ysgrifennu'r hyn sydd ar agor i ffeil newydd. {1}"

        msgid "The file takes what is written; this is for one that was deleted or replaced while open."
        msgstr ""
        "Mae'r ffeil yn derbyn yr hyn a ysgrifennir; ar gyfer un a gafodd ei dileu neu ei disodli tra oedd ar agor y mae hyn."

        msgid "Write what is open here to which new file? (.audit)"
        msgstr "Ysgrifennu'r hyn sydd ar agor yma i ba ffeil newydd? (.audit)"

        # {1} a path
        msgid "Written. What was taken back can be typed again; the work goes on in {1}."
        msgstr "Ysgrifennwyd. Gellir teipio eto yr hyn a ddadwnaed; mae'r gwaith yn parhau yn {1}."

        # a command
        msgid "write out"
        msgstr "ysgrifennu allan"

        msgid "write what is open here to a new file, once its own was deleted or replaced, and go on with that"
        msgstr ""
        "ysgrifennu'r hyn sydd ar agor yma i ffeil newydd, wedi i'w ffeil ei hun gael ei dileu neu ei disodli, a mynd "
        "ymlaen â honno"
        """#
}
