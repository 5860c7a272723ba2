extension AdvocacyWelsh {
    /// Where each step stands in the law, and the sets of rules.
    static let provisions = #"""
        # “a” stands for one section, “adrannau” for more.
        msgid "s67(2)"
        msgstr "a67(2)"

        msgid "s67(3)"
        msgstr "a67(3)"

        msgid "s67(3)(a)"
        msgstr "a67(3)(a)"

        msgid "s67(3)(b)"
        msgstr "a67(3)(b)"

        msgid "s67(3)(c)"
        msgstr "a67(3)(c)"

        msgid "s67(3)(d)"
        msgstr "a67(3)(d)"

        msgid "s67(3)(e)"
        msgstr "a67(3)(e)"

        msgid "s67(3)(f)"
        msgstr "a67(3)(f)"

        msgid "s67(3)(g)"
        msgstr "a67(3)(g)"

        msgid "s67(3)(h)"
        msgstr "a67(3)(h)"

        msgid "s67(3)(i)"
        msgstr "a67(3)(i)"

        msgid "s67(4)"
        msgstr "a67(4)"

        msgid "s67(5)"
        msgstr "a67(5)"

        msgid "s67(5)(b)"
        msgstr "a67(5)(b)"

        msgid "s67(6)"
        msgstr "a67(6)"

        msgid "s67(6)(a)"
        msgstr "a67(6)(a)"

        msgid "s67(6)(b)"
        msgstr "a67(6)(b)"

        msgid "s68(1)(a)"
        msgstr "a68(1)(a)"

        msgid "s68(1)(b)"
        msgstr "a68(1)(b)"

        msgid "s68(2)"
        msgstr "a68(2)"

        msgid "s68(3)"
        msgstr "a68(3)"

        msgid "s68(4)"
        msgstr "a68(4)"

        msgid "s68(4)(b)"
        msgstr "a68(4)(b)"

        msgid "s68(5)"
        msgstr "a68(5)"

        msgid "s68(5)(a)"
        msgstr "a68(5)(a)"

        msgid "s68(5)(b)"
        msgstr "a68(5)(b)"

        msgid "s76(7)"
        msgstr "a76(7)"

        msgid "s76(9)"
        msgstr "a76(9)"

        msgid "s11"
        msgstr "a11"

        msgid "SI 2014/2889 reg 4"
        msgstr "OS 2014/2889 rheoliad 4"

        msgid "Part 10 Code para 47"
        msgstr "Cod Rhan 10 para 47"

        msgid "Part 10 Code para 7(a)"
        msgstr "Cod Rhan 10 para 7(a)"

        msgid "Part 10 Code para 7(b)"
        msgstr "Cod Rhan 10 para 7(b)"

        msgid "England: Care Act 2014 ss 67 and 68, with SI 2014/2889"
        msgstr "Lloegr: Deddf Gofal 2014 adrannau 67 a 68, gydag OS 2014/2889"

        msgid "Wales: Social Services and Well-being (Wales) Act 2014, Part 10 Code"
        msgstr "Cymru: Deddf Gwasanaethau Cymdeithasol a Llesiant (Cymru) 2014, Cod Rhan 10"
        """#

    /// Advocates due under other law.
    static let entitlements = #"""
        msgid "mental capacity advocate for accommodation by the council"
        msgstr "eiriolwr galluedd meddyliol ar gyfer llety gan y cyngor"

        msgid "mental capacity advocate for accommodation by the council, after an urgent move"
        msgstr "eiriolwr galluedd meddyliol ar gyfer llety gan y cyngor, ar ôl symud ar frys"

        msgid "mental capacity advocate for accommodation by the NHS"
        msgstr "eiriolwr galluedd meddyliol ar gyfer llety gan y GIG"

        msgid "mental capacity advocate for accommodation by the NHS, after an urgent move"
        msgstr "eiriolwr galluedd meddyliol ar gyfer llety gan y GIG, ar ôl symud ar frys"

        msgid "mental capacity advocate for serious medical treatment"
        msgstr "eiriolwr galluedd meddyliol ar gyfer triniaeth feddygol ddifrifol"

        msgid "mental capacity advocate in deprivation of liberty: to be checked"
        msgstr "eiriolwr galluedd meddyliol wrth amddifadu o ryddid: i'w wirio"

        msgid "mental health advocate"
        msgstr "eiriolwr iechyd meddwl"

        msgid "mental health advocate (Wales)"
        msgstr "eiriolwr iechyd meddwl (Cymru)"

        msgid "advocate for a complaint about the NHS"
        msgstr "eiriolwr ar gyfer cwyn am y GIG"

        msgid "Mental Capacity Act 2005 ss 39, 40"
        msgstr "Deddf Galluedd Meddyliol 2005 adrannau 39, 40"

        msgid "Mental Capacity Act 2005 s39(4)"
        msgstr "Deddf Galluedd Meddyliol 2005 a39(4)"

        msgid "Mental Capacity Act 2005 s38"
        msgstr "Deddf Galluedd Meddyliol 2005 a38"

        msgid "Mental Capacity Act 2005 s37"
        msgstr "Deddf Galluedd Meddyliol 2005 a37"

        msgid "Mental Capacity Act 2005 ss 39A, 39C, 39D"
        msgstr "Deddf Galluedd Meddyliol 2005 adrannau 39A, 39C, 39D"

        msgid "Mental Health Act 1983 s130C"
        msgstr "Deddf Iechyd Meddwl 1983 a130C"

        msgid "Mental Health (Wales) Measure 2010"
        msgstr "Mesur Iechyd Meddwl (Cymru) 2010"

        msgid "Local Government and Public Involvement in Health Act 2007 s223A"
        msgstr "Deddf Llywodraeth Leol a Chynnwys y Cyhoedd mewn Iechyd 2007 a223A"
        """#
}
