extension ModellingWelsh {
    /// Figures that somebody published, beside an assumption.
    static let publishedFigures = #"""
        msgid "people assessed who were expected to qualify for an advocate and accept one"
        msgstr "pobl a aseswyd y disgwylid iddynt fod yn gymwys i gael eiriolwr a derbyn un"

        msgid "people assessed who had an advocate"
        msgstr "pobl a aseswyd a oedd ag eiriolwr"

        msgid "people assessed under the Care Act"
        msgstr "pobl a aseswyd o dan y Ddeddf Gofal"

        msgid "planned spend on advocacy"
        msgstr "gwariant arfaethedig ar eiriolaeth"

        msgid "planned hours of advocacy, or more"
        msgstr "oriau arfaethedig o eiriolaeth, neu fwy"

        msgid "spend on advocacy"
        msgstr "gwariant ar eiriolaeth"

        msgid "hours of advocacy"
        msgstr "oriau o eiriolaeth"

        msgid "people who used an advocate"
        msgstr "pobl a ddefnyddiodd eiriolwr"

        msgid "referrals"
        msgstr "atgyfeiriadau"

        msgid "80 councils in England"
        msgstr "80 o gynghorau yn Lloegr"

        msgid "Reading"
        msgstr "Reading"

        msgid "Nottinghamshire"
        msgstr "Swydd Nottingham"

        msgid "2015-16"
        msgstr "2015-16"

        msgid "April to September 2015"
        msgstr "Ebrill i Fedi 2015"

        msgid "April to June 2015"
        msgstr "Ebrill i Fehefin 2015"

        msgid "first half of 2015-16"
        msgstr "hanner cyntaf 2015-16"

        # The publication's name stays as it is.
        msgid "Community Care, 18 November 2015"
        msgstr "Community Care, 18 Tachwedd 2015"

        msgid "Community Care, freedom of information survey of 80 councils, 13 January 2016"
        msgstr "Community Care, arolwg rhyddid gwybodaeth o 80 o gynghorau, 13 Ionawr 2016"

        msgid "Department of Health impact assessment of October 2014, in Community Care, 13 January 2016"
        msgstr "Asesiad effaith yr Adran Iechyd, Hydref 2014, yn Community Care, 13 Ionawr 2016"

        msgid "170 hours for 26 people, Reading, {1}"
        msgstr "170 o oriau ar gyfer 26 o bobl, Reading, {1}"

        msgid "5,000 pounds for 170 hours, Reading, {1}"
        msgstr "5,000 o bunnoedd am 170 o oriau, Reading, {1}"

        msgid "130,000 pounds for 4,000 planned hours or more, Reading, {1}"
        msgstr "130,000 o bunnoedd am 4,000 o oriau arfaethedig neu fwy, Reading, {1}"
        """#
}
