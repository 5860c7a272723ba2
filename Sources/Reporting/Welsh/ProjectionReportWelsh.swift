extension ModellingWelsh {
    /// The projection in plain text, as it is read out.
    static let projectionReport = #"""
        msgid "{1}: projection"
        msgstr "{1}: amcanestyniad"

        msgid "From {1} cases read of {2} stages; {3} draws, seed \"{4}\""
        msgstr "O {1} o achosion a ddarllenwyd o blith {2} o gamau; {3} o efelychiadau, hedyn \"{4}\""

        msgid ""
        "In {1}, of about {2} stages, people should be offered an advocate in about {3}: about {4} "
        "people."
        msgstr "Yn {1}, o blith tua {2} o gamau, dylid cynnig eiriolwr i bobl mewn tua {3}: tua {4} o bobl."

        msgid ""
        "In {1}, of about {2} stages, people should be offered an independent professional "
        "advocate in about {3}: about {4} people."
        msgstr ""
        "Yn {1}, o blith tua {2} o gamau, dylid cynnig eiriolwr proffesiynol annibynnol i bobl "
        "mewn tua {3}: tua {4} o bobl."

        msgid "As practice is today, {1} of those stages would pass without one in time."
        msgstr "Gyda'r arfer fel y mae heddiw, byddai {1} o'r camau hynny yn mynd heibio heb un mewn pryd."

        msgid "{1} hours, {2} full-time advocates and {3}"
        msgstr "{1} o oriau, {2} o eiriolwyr amser llawn a chost o {3}"

        # {1} and {3} are what the sentence before makes: hours, advocates and cost.
        msgid "Full compliance would take {1} in {2}."
        msgstr "Byddai cydymffurfio'n llawn yn golygu {1} yn {2}."

        msgid "Full compliance would take {1} in {2}, and {3} in {4}."
        msgstr "Byddai cydymffurfio'n llawn yn golygu {1} yn {2}; ac yn {4}, {3}."

        # {2} and {4} are chances, as “7 in 100”.
        msgid "The budget of {1} would not do in {2} draws in {3}."
        msgstr "Cyfran yr efelychiadau lle na fyddai'r gyllideb o {1} yn ddigon: {2} yn {3}."

        msgid "The budget of {1} would not do in {2} draws in {3} and in {4} in {5}."
        msgstr "Cyfran yr efelychiadau lle na fyddai'r gyllideb o {1} yn ddigon: {2} yn {3}, {4} yn {5}."

        msgid "The {1} advocates there are would be too few in {2} draws in {3}."
        msgstr "Cyfran yr efelychiadau lle byddai'r eiriolwyr sydd ar gael ({1}) yn rhy ychydig: {2} yn {3}."

        msgid ""
        "Today's referrals, {1} in the last four quarters, are {2} in 100 of what full compliance "
        "would bring."
        msgstr ""
        "Atgyfeiriadau heddiw, {1} yn y pedwar chwarter diwethaf, yw {2} ym mhob 100 o'r hyn a "
        "ddeuai o gydymffurfio'n llawn."

        # in place of a number of referrals in 100 that would be of nearly nobody
        msgid "over 100,000,000"
        msgstr "dros 100,000,000"

        msgid "Referrals made, and the need modelled"
        msgstr "Yr atgyfeiriadau a wnaed, a'r angen a fodelwyd"

        msgid "quarter"
        msgstr "chwarter"

        msgid ""
        "Referred in the last four quarters: {1}. People with whom an advocate would work in the "
        "first year under full compliance: {2}. The one is {3} in 100 of the other. They are "
        "counts of different things and are never added."
        msgstr ""
        "Atgyfeiriwyd yn y pedwar chwarter diwethaf: {1}. Pobl y byddai eiriolwr yn gweithio gyda "
        "nhw yn y flwyddyn gyntaf pe cydymffurfid yn llawn: {2}. Mae'r naill yn {3} ym mhob 100 "
        "o'r llall. Maent yn cyfrif pethau gwahanol ac ni chânt byth eu hadio at ei gilydd."

        msgid "What moved it"
        msgstr "Yr hyn a'i symudodd"

        # {1} is “cost”, {2} a scenario, {3} a year, {4} a figure with its range.
        msgid ""
        "The {1} of {2} in {3}, {4}, in thousands of pounds. Each thing alone at the low and the "
        "high end of its range, all else as stated; and the share of the variance that it explains "
        "alone."
        msgstr ""
        "Ar gyfer y senario “{2}” yn {3}, {1}: {4}, mewn miloedd o bunnoedd. Pob peth ar ei ben ei "
        "hun ar ben isaf ac ar ben uchaf ei ystod, a phopeth arall fel y'i nodwyd; a'r gyfran o'r "
        "amrywiant y mae'n ei hegluro ar ei ben ei hun."

        msgid "at low"
        msgstr "ar yr isaf"

        msgid "at high"
        msgstr "ar yr uchaf"

        msgid "{1} others explain {2} in 100 together."
        msgstr "Mae {1} o rai eraill gyda'i gilydd yn egluro {2} ym mhob 100."

        msgid "1 other explains {1} in 100."
        msgstr "Mae 1 arall yn egluro {1} ym mhob 100."

        msgid ""
        "audit.sample: which cases were drawn. audit.cannotTell: what the files do not say, from "
        "none of it a gap to all of it."
        msgstr ""
        "audit.sample: pa achosion a dynnwyd. audit.cannotTell: yr hyn nad yw'r ffeiliau'n ei "
        "ddweud, o ddim ohono'n fwlch i'r cyfan ohono'n fwlch."

        msgid "Method"
        msgstr "Dull"

        msgid ""
        "Every draw takes a rate of each process from the audit's posterior (in each stratum "
        "Beta(1/H + x, 1/H + n - x); what cannot be told is spread evenly between no gap and a "
        "gap) and a value of each assumption from its range, and carries both through whole. "
        "required = stages x rate; people = required / stages per referral; hours = people with an "
        "advocate x hours per case + awareness; advocates = hours / (days x hours a day x share "
        "with people). Random numbers by draw and assumption: Philox (Salmon et al. 2011)."
        msgstr ""
        "Mae pob efelychiad yn cymryd cyfradd pob proses o ôl-ddosraniad yr archwiliad (ym mhob haen Beta(1/H + "
        "x, 1/H + n - x); caiff yr hyn na ellir ei ddweud ei daenu'n gyfartal rhwng dim bwlch a bwlch) a gwerth pob "
        "rhagdybiaeth o'i hystod, ac yn cario'r ddau drwodd yn gyfan. gofynnol = camau x cyfradd; pobl = gofynnol / "
        "camau fesul atgyfeiriad; oriau = pobl ag eiriolwr x oriau fesul achos + ymwybyddiaeth; eiriolwyr = oriau / "
        "(diwrnodau x oriau y dydd x cyfran gyda phobl). Haprifau yn ôl efelychiad a rhagdybiaeth: Philox (Salmon "
        "et al. 2011)."

        msgid "{1} ({2} to {3})"
        msgstr "{1} ({2} i {3})"

        msgid "Assumptions"
        msgstr "Rhagdybiaethau"

        # A range and its shape.
        msgid "({1} to {2}, {3})"
        msgstr "({1} i {2}, {3})"

        msgid "No source."
        msgstr "Dim ffynhonnell."

        msgid "Source: {1}."
        msgstr "Ffynhonnell: {1}."

        msgid "population: {1}."
        msgstr "poblogaeth: {1}."

        msgid "Modelled: of 100 stages, {1} would bring an advocate under full compliance."
        msgstr "Wedi'i fodelu: o bob 100 o gamau, byddai {1} yn arwain at eiriolwr pe cydymffurfid yn llawn."

        msgid "published: {1} ({2}; {3})"
        msgstr "cyhoeddwyd: {1} ({2}; {3})"
        """#

    /// Scenarios, and the tables of their figures.
    static let projectionScenarios = #"""
        # Names of scenarios; they stand in sentences in quotation marks.
        msgid "today's practice"
        msgstr "arfer heddiw"

        msgid "today's referrals continued"
        msgstr "atgyfeiriadau fel heddiw"

        msgid "full compliance"
        msgstr "cydymffurfio llawn"

        msgid "practice improving"
        msgstr "arfer yn gwella"

        msgid "{1} over 1 year"
        msgstr "{1} dros 1 flwyddyn"

        msgid "{1} over {2} years"
        msgstr "{1} dros {2} o flynyddoedd"

        msgid "The need"
        msgstr "Yr angen"

        msgid ""
        "The middle of the draws, and beneath it the range that holds 95 in 100. Stages owed, met "
        "and unmet are counted as the audit counts them: late is unmet, an offer declined is met. "
        "Hours include awareness work; cost is in the prices of its year; waits are those at the "
        "year's end if nobody who waits gives up."
        msgstr ""
        "Canol yr efelychiadau, ac oddi tano yr ystod sy'n dal 95 ym mhob 100. Cyfrifir camau ag eiriolwr yn "
        "ddyledus, camau â'r ddyletswydd wedi'i chyflawni a chamau heb ei chyflawni fel y mae'r archwiliad yn eu "
        "cyfrif: mae rhy hwyr yn golygu heb ei chyflawni, ac mae cynnig a wrthodwyd yn golygu wedi'i chyflawni. "
        "Mae'r oriau'n cynnwys gwaith ymwybyddiaeth; mae'r gost ym mhrisiau ei blwyddyn; yr amseroedd aros yw'r "
        "rhai ar ddiwedd y flwyddyn os nad oes neb sy'n aros yn rhoi'r gorau iddi."

        msgid "stages"
        msgstr "camau"

        # Stages in which somebody is owed an advocate.
        msgctxt "stages"
        msgid "owed"
        msgstr "yn ddyledus"

        # The duty, in so many stages.
        msgctxt "stages"
        msgid "met"
        msgstr "wedi'i chyflawni"

        msgctxt "stages"
        msgid "unmet"
        msgstr "heb ei chyflawni"

        msgid "people owed"
        msgstr "pobl a ddylai gael un"

        msgid "with advocate"
        msgstr "ag eiriolwr"

        msgid "advocates"
        msgstr "eiriolwyr"

        msgid "cost"
        msgstr "cost"

        msgid "cost, £1,000"
        msgstr "cost, £1,000"

        msgid "less budget"
        msgstr "llai cyllideb"

        msgid "over budget"
        msgstr "dros gyllideb"

        msgid "wait, weeks"
        msgstr "aros, wythnosau"

        msgid "cost less budget"
        msgstr "cost llai cyllideb"

        msgid "advocates short"
        msgstr "prinder eiriolwyr"

        msgid "{1} in 100"
        msgstr "{1} mewn 100"

        msgid "<1 in 100"
        msgstr "<1 mewn 100"

        msgid ">99 in 100"
        msgstr ">99 mewn 100"
        """#

    /// What to know before relying on a projection, and why there is none.
    static let projectionWarnings = #"""
        msgid "No case was read of: {1}. The rates of all cases read together stand in for it."
        msgstr ""
        "Ni ddarllenwyd yr un achos o'r canlynol: {1}. Yn eu lle, defnyddir cyfraddau'r holl "
        "achosion a ddarllenwyd gyda'i gilydd."

        msgid ""
        "Fewer than {1} cases were read of: {2}. Their rates are known very roughly, and the "
        "ranges say so."
        msgstr ""
        "Darllenwyd llai na {1} o achosion o'r canlynol: {2}. Yn fras iawn y mae eu cyfraddau'n "
        "hysbys, ac mae'r ystodau'n dangos hynny."

        msgid "Stated without a range, so that the ranges above leave their uncertainty out: {1}."
        msgstr "Nodwyd heb ystod, felly nid yw'r ystodau uchod yn cynnwys eu hansicrwydd: {1}."

        msgid "Stated without a source: {1}."
        msgstr "Nodwyd heb ffynhonnell: {1}."

        msgid "Cost is hours at price.hour; pay.year and pay.onCosts are not used."
        msgstr "Y gost yw'r oriau yn ôl price.hour; ni ddefnyddir pay.year na pay.onCosts."

        msgid "No budget is stated (budget.year), so costs are held against none."
        msgstr "Nid oes cyllideb wedi'i nodi (budget.year), felly ni chymherir y costau ag unrhyw gyllideb."

        msgid "No capacity is stated (capacity.advocates), so nothing is said of waits."
        msgstr "Nid oes capasiti wedi'i nodi (capacity.advocates), felly ni ddywedir dim am amseroedd aros."

        msgid ""
        "The first projected year is {1}, not the year after the audited period. Stages, prices "
        "and pay must be stated as they will be then; growth starts from it."
        msgstr ""
        "Y flwyddyn gyntaf a amcanestynnir yw {1}, nid y flwyddyn ar ôl y cyfnod a archwiliwyd. "
        "Rhaid nodi camau, prisiau a thâl fel y byddant bryd hynny; mae'r twf yn dechrau o'r "
        "flwyddyn honno."

        msgid ""
        "Only {1} in 100 stages have an age band of the population tables; the others are taken to "
        "grow as those do together."
        msgstr ""
        "Dim ond {1} ym mhob 100 o gamau sydd â band oedran o'r tablau poblogaeth; cymerir bod y "
        "lleill yn tyfu fel y mae'r rheini gyda'i gilydd."

        msgid ""
        "The audit found advocates working with about {1} people a year, more than the {2} who by "
        "the stated acceptance would take one up if everybody owed one were offered one: "
        "acceptance, or stages per referral, is stated too low."
        msgstr ""
        "Canfu'r archwiliad eiriolwyr yn gweithio gyda thua {1} o bobl y flwyddyn. Mae hynny'n fwy "
        "na'r {2} a fyddai, yn ôl y gyfran dderbyn a nodwyd, yn derbyn un pe cynigid un i bawb a "
        "ddylai gael un: mae'r gyfran dderbyn (acceptance), neu nifer y camau fesul atgyfeiriad, "
        "wedi'i nodi'n rhy isel."

        msgid "no case has been read yet, so nothing can be projected; read the sample first"
        msgstr ""
        "nid oes achos wedi'i ddarllen eto, felly ni ellir amcanestyn dim; darllenwch y sampl yn "
        "gyntaf"

        # {1}: the strata in which none is read.
        msgid "no case is read in {1}; nothing can be projected until one is"
        msgstr "haenau heb yr un achos wedi'i ddarllen: {1}; ni ellir amcanestyn dim nes darllen un"

        msgid "{1} assumptions are missing; nothing is invented in their place:"
        msgstr "rhagdybiaethau ar goll: {1}; ni ddyfeisir dim yn eu lle:"

        msgid ""
        "share.nonInstructed and share.combinedRole come to more than 1 at the high end of their "
        "ranges; they are shares of the same cases, so narrow them"
        msgstr ""
        "mae share.nonInstructed a share.combinedRole yn dod i fwy nag 1 ar ben uchaf eu hystodau; "
        "cyfrannau o'r un achosion ydynt, felly culhewch nhw"

        msgid ""
        "share.nonInstructed and share.combinedRole come to more than 1 at the high end of their "
        "ranges (scenario {1}); they are shares of the same cases, so narrow them"
        msgstr ""
        "mae share.nonInstructed a share.combinedRole yn dod i fwy nag 1 ar ben uchaf eu hystodau "
        "(senario {1}); cyfrannau o'r un achosion ydynt, felly culhewch nhw"
        """#
}
