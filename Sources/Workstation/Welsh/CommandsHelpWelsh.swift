extension WorkstationWelsh {
    /// What commands do, as the help says it; and the words of the help and the palette.
    static let commandHelp = #"""
        msgid "show the screens in Welsh (a draft translation), or in English"
        msgstr "dangos y sgriniau yn Gymraeg (cyfieithiad drafft), neu yn Saesneg"

        msgid "answer yes and move on"
        msgstr "ateb ie a symud ymlaen"

        msgid "answer no and move on"
        msgstr "ateb na a symud ymlaen"

        msgid "record that the file does not say, and move on: a finding about recording"
        msgstr "cofnodi nad yw'r ffeil yn dweud, a symud ymlaen: canfyddiad am gofnodi"

        msgid "pick from the list by its number; on a date, begin typing it"
        msgstr "dewis o'r rhestr yn ôl ei rif; ar ddyddiad, dechrau ei deipio"

        msgid "type the date that is asked for"
        msgstr "teipio'r dyddiad y gofynnir amdano"

        msgid "write the note on this question"
        msgstr "ysgrifennu'r nodyn ar y cwestiwn hwn"

        msgid "go on: type a text or a date that is asked for, else go to the next open question, or conclude"
        msgstr ""
        "mynd ymlaen: teipio testun neu ddyddiad y gofynnir amdano, fel arall mynd i'r cwestiwn agored nesaf, neu ddod "
        "i gasgliad"

        msgid "the next question that can be answered"
        msgstr "y cwestiwn nesaf y gellir ei ateb"

        msgid "the question before that can be answered"
        msgstr "y cwestiwn blaenorol y gellir ei ateb"

        msgid "take the answer away: the question is open again"
        msgstr "tynnu'r ateb: mae'r cwestiwn yn agored eto"

        msgid "see the determination in full, and agree or overrule"
        msgstr "gweld y dyfarniad yn llawn, a chytuno neu wrthdroi"

        msgid "open what has the focus"
        msgstr "agor yr hyn sydd â'r ffocws"

        msgid "both readings of the case side by side, and what is settled between them"
        msgstr "dau ddarlleniad yr achos ochr yn ochr, a'r hyn sydd wedi'i setlo rhyngddynt"

        msgid "search by reference, team, process or outcome"
        msgstr "chwilio yn ôl cyfeirnod, tîm, proses neu ganlyniad"

        msgid "show only some of the cases"
        msgstr "dangos rhai o'r achosion yn unig"

        msgid "put the list in another order"
        msgstr "rhoi'r rhestr mewn trefn arall"

        msgid "replace a case that cannot be used by the next ticket of its stratum; asks why"
        msgstr "disodli achos na ellir ei ddefnyddio â'r tocyn nesaf o'i haen; gofynnir pam"

        msgid "the findings so far"
        msgstr "y canfyddiadau hyd yma"

        msgid "what is to be done, by whom and by when"
        msgstr "beth sydd i'w wneud, gan bwy ac erbyn pryd"

        msgid "this audit against an earlier one"
        msgstr "yr archwiliad hwn o'i gymharu ag un cynharach"

        msgid "show one owner's actions"
        msgstr "dangos camau gweithredu un perchennog"

        msgid "write those shown to a file (CSV)"
        msgstr "ysgrifennu'r rhai a ddangosir i ffeil (CSV)"

        msgid "search by case, action, owner, team or process"
        msgstr "chwilio yn ôl achos, cam gweithredu, perchennog, tîm neu broses"

        msgid "choose the earlier audit to compare with"
        msgstr "dewis yr archwiliad cynharach i gymharu ag ef"

        msgid "each difference's method, formula and source; again to come back"
        msgstr "dull, fformiwla a ffynhonnell pob gwahaniaeth; pwyswch eto i ddod yn ôl"

        msgid "write the comparison to a file"
        msgstr "ysgrifennu'r gymhariaeth i ffeil"

        msgid "agree, conclude the reading, and open the next case"
        msgstr "cytuno, cwblhau'r darlleniad, ac agor yr achos nesaf"

        msgid "judge otherwise and say why; concludes the reading too"
        msgstr "barnu'n wahanol a dweud pam; mae hyn yn cwblhau'r darlleniad hefyd"

        msgid "write feedback for the practitioner"
        msgstr "ysgrifennu adborth i'r ymarferydd"

        msgid "write what should be done, by whom and by when"
        msgstr "ysgrifennu beth y dylid ei wneud, gan bwy ac erbyn pryd"

        msgid "mark that somebody may be at risk now, or take the mark away"
        msgstr "nodi y gall rhywun fod mewn perygl nawr, neu dynnu'r marc"

        msgid "record what is settled between the two readings, and why; it then counts"
        msgstr "cofnodi'r hyn sydd wedi'i setlo rhwng y ddau ddarlleniad, a pham; hynny sy'n cyfrif wedyn"

        msgid "the next case on which its readers disagree"
        msgstr "yr achos nesaf y mae ei ddarllenwyr yn anghytuno arno"

        msgid "open the reading of this case"
        msgstr "agor darlleniad yr achos hwn"

        msgid "the next panel"
        msgstr "y panel nesaf"

        msgid "the panel before"
        msgstr "y panel blaenorol"

        msgid "each figure's method, formula and source; again to come back"
        msgstr "dull, fformiwla a ffynhonnell pob ffigur; pwyswch eto i ddod yn ôl"

        msgid "write the findings to a file"
        msgstr "ysgrifennu'r canfyddiadau i ffeil"

        msgid "make a new audit, step by step; goes on with one that was left"
        msgstr "gwneud archwiliad newydd, gam wrth gam; mae'n parhau ag un a adawyd"

        msgid "search the recent audits by title or path"
        msgstr "chwilio'r archwiliadau diweddar yn ôl teitl neu lwybr"

        msgid "the next line, and behind the last the next step"
        msgstr "y llinell nesaf, ac ar ôl yr olaf y cam nesaf"

        msgid "complete the path being typed; elsewhere the next line"
        msgstr "cwblhau'r llwybr sy'n cael ei deipio; mewn mannau eraill y llinell nesaf"

        msgid "choose another, or mark a column"
        msgstr "dewis un arall, neu farcio colofn"

        msgid "choose the one before"
        msgstr "dewis yr un blaenorol"

        msgid "the line above"
        msgstr "y llinell uwchlaw"

        msgid "the line below"
        msgstr "y llinell islaw"

        msgid "what stands beneath or beside the lines, a page up"
        msgstr "yr hyn sydd islaw'r llinellau neu wrth eu hochr, tudalen i fyny"

        msgid "what stands beneath or beside the lines, a page down"
        msgstr "yr hyn sydd islaw'r llinellau neu wrth eu hochr, tudalen i lawr"

        msgid "all keys here, searchable"
        msgstr "pob bysell sy'n gweithio yma, gyda modd chwilio"

        msgid "open the next case that is not read; when all are, the next for second reading"
        msgstr "agor yr achos nesaf heb ei ddarllen; pan fydd pob un wedi'i ddarllen, y nesaf i'w ail-ddarllen"

        msgid "go to a case by its number or reference"
        msgstr "mynd i achos yn ôl ei rif neu ei gyfeirnod"

        msgid "take the last answer back, or the last note, conclusion or rating"
        msgstr "dadwneud yr ateb diwethaf, neu'r nodyn, y casgliad neu'r radd ddiwethaf"

        msgid "bring back what was taken back"
        msgstr "ail-wneud yr hyn a gafodd ei ddadwneud"

        msgid "write the note on the whole case"
        msgstr "ysgrifennu'r nodyn ar yr achos cyfan"

        msgid "how the council judges its own commissioning of advocacy"
        msgstr "sut mae'r cyngor yn barnu ei waith ei hun o gomisiynu eiriolaeth"

        msgid "yes, do it"
        msgstr "ie, ei wneud"

        msgid "no, leave it"
        msgstr "na, ei adael"

        msgid "keep what was typed"
        msgstr "cadw'r hyn a deipiwyd"

        msgid "complete the path being typed, where one is asked for"
        msgstr "cwblhau'r llwybr sy'n cael ei deipio, lle gofynnir am un"

        msgid "choose what has the focus"
        msgstr "dewis yr hyn sydd â'r ffocws"

        msgid "choose by its number"
        msgstr "dewis yn ôl ei rif"

        msgid "do what has the focus, if it works here"
        msgstr "gwneud yr hyn sydd â'r ffocws, os yw'n gweithio yma"

        msgid "a new line, in a note"
        msgstr "llinell newydd, mewn nodyn"

        msgid "start and end of the line, character and word back and forth; so do Home, End and the arrows"
        msgstr "dechrau a diwedd y llinell, nod a gair yn ôl ac ymlaen; felly hefyd Home, End a'r saethau"

        msgid "cut to the start of the line, to its end, the word before, the word after"
        msgstr "torri hyd ddechrau'r llinell, hyd ei diwedd, y gair blaenorol, y gair nesaf"

        msgid "put back what was cut last; Alt-y then in its place what was cut before"
        msgstr "rhoi'r hyn a dorrwyd ddiwethaf yn ei ôl; yna Alt-y: yr hyn a dorrwyd cyn hynny yn ei le"

        msgid "write a note in your own editor ($VISUAL or $EDITOR)"
        msgstr "ysgrifennu nodyn yn eich golygydd eich hun ($VISUAL neu $EDITOR)"

        msgid "a page up"
        msgstr "tudalen i fyny"

        msgid "a page down"
        msgstr "tudalen i lawr"

        msgid "the first"
        msgstr "y cyntaf"

        msgid "the last"
        msgstr "yr olaf"

        msgid "back; nothing is lost"
        msgstr "yn ôl; ni chollir dim"

        msgid "leave the program; it asks nothing"
        msgstr "gadael y rhaglen; nid yw'n gofyn dim"

        msgid "leave the program from anywhere; nothing is lost"
        msgstr "gadael y rhaglen o unrhyw le; ni chollir dim"

        msgid "run any command by its name"
        msgstr "rhedeg unrhyw orchymyn yn ôl ei enw"

        msgid "That works in: {1}."
        msgstr "Mae hynny'n gweithio yn y mannau hyn: {1}."

        # the keys 1 to 9
        msgid "1 to 9"
        msgstr "1 i 9"

        # {1} a key
        msgid "{1} does nothing here. ? lists the keys."
        msgstr "Nid yw {1} yn gwneud dim yma. Mae ? yn rhestru'r bysellau."

        # {1} a key, {2} a place, {3} what it does there
        msgid "{1} does nothing here; in {2} it is: {3}."
        msgstr "Nid yw {1} yn gwneud dim yma; mewn man arall ({2}): {3}."

        # {1} a place, {2} what a command does there
        msgid "in {1}: {2}"
        msgstr "{1}: {2}"

        msgid "Keys in {1}"
        msgstr "Bysellau: {1}"

        msgid "type to search; Enter does it"
        msgstr "teipiwch i chwilio; Enter i'w wneud"

        msgid "Search:"
        msgstr "Chwilio:"

        msgid "Nothing is called that."
        msgstr "Nid oes dim o'r enw hwnnw."

        msgid "No command is called that."
        msgstr "Nid oes gorchymyn o'r enw hwnnw."

        msgid "No command is called that. ? lists them all."
        msgstr "Nid oes gorchymyn o'r enw hwnnw. Mae ? yn eu rhestru i gyd."

        msgid "Enter goes to that case."
        msgstr "Mae Enter yn mynd i'r achos hwnnw."

        msgid "Run a command by its name"
        msgstr "Rhedeg gorchymyn yn ôl ei enw"
        """#
}
