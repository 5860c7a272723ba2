/// Headings that reports of case systems give their columns: those of Mosaic, Liquidlogic, Eclipse, CareDirector, AIS and
/// their Welsh kin, and of spreadsheets. Each is compared as words run together (`WordsOf.joined`).
enum HeadingWords {
    /// Headings that mean a field and hardly anything else.
    static let strong: [MappedField: Set<String>] = [
        .reference: list(
            """
            case; case ref; case reference; case reference number; form ref; form reference; form no; form number; form id; \
            form identifier; form instance id; form response id; episode id; episode no; episode number; episode ref; \
            episode reference; workflow step id; step id; step no; step number; workflow id; workflow item id; document id; \
            document no; document number; document ref; document reference; event reference; event ref; event id; \
            event no; event number; assessment id; assessment no; assessment number; assessment ref; assessment reference; \
            assessment identifier; task id; task no; task ref; activity id; activity ref; activity no; activity number; \
            activity reference; case form id; stage id; stage ref; stage reference; process id; questionnaire id; \
            review id; enquiry id; enquiry ref; enquiry reference; cyfeirnod; cyfeirnod achos; cyfeirnod ffurflen; \
            rhif ffurflen; rhif achos; id ffurflen; rhif asesiad; cyfeirnod asesiad; id asesiad; rhif y ffurflen; \
            cyfeirnod y ffurflen; rhif digwyddiad
            """),
        .person: list(
            """
            person; person id; person no; person number; person identifier; person ref; person reference; ssid; ss id; \
            subject id; subject no; subject number; subject ref; client id; client no; client number; client ref; \
            client reference; client identifier; swift id; swift no; mosaic id; mosaic no; mosaic number; mosaic person id; \
            las id; las no; las number; las person id; ll id; liquidlogic id; liquidlogic no; eclipse id; eclipse no; \
            eclipse person id; la person unique identifier; person unique identifier; local person id; \
            local person identifier; service user id; service user no; service user number; service user ref; \
            service user reference; su id; su no; customer id; customer no; customer number; citizen id; citizen no; \
            citizen ref; ais id; ais no; ais number; ais ref; carefirst id; care first id; carefirst no; swis id; paris id; \
            paris no; wccis id; wccis no; wccis person id; care director id; caredirector id; caredirector person id; \
            social care id; social care no; social care number; social services id; social services number; adult id; \
            adult no; resident id; rhif person; rhif y person; id person; rhif cleient; rhif defnyddiwr; \
            rhif defnyddiwr gwasanaeth; cyfeirnod person; dynodydd person; rhif adnabod; rhif unigolyn; id unigolyn
            """),
        .process: list(
            """
            form type; form name; form title; form template; type of form; episode type; episode name; step type; step name; \
            workflow step; workflow step type; workflow step name; workflow type; document type; document name; \
            type of document; assessment type; assessment name; type of assessment; activity; activity type; \
            activity name; event type; event name; process; process type; process name; stage; stage type; stage name; \
            kind of stage; kind of form; task type; task name; questionnaire; questionnaire name; template name; \
            assessment form; form description; math o ffurflen; math ffurflen; ffurflen; enw ffurflen; enw r ffurflen; \
            math o asesiad; math asesiad; proses; math o ddigwyddiad; gweithgaredd; math y ffurflen
            """),
        .status: list(
            """
            status; form status; episode status; step status; task status; assessment status; workflow status; \
            workflow step status; state; form state; episode state; step state; document status; event status; \
            activity status; stage status; outcome status; status reason; status description; completion status; \
            current status; process status; statws; statws ffurflen; cyflwr; statws y ffurflen
            """),
        .team: list(
            """
            team; team name; worker team; workers team; responsible team; owning team; allocated team; assigned team; \
            assessing team; completing team; lead team; current team; team responsible; case team; form team; \
            worker team name; tim; tim cyfrifol; enw r tim; enw tim; tîm; tîm cyfrifol; enw tîm; enw r tîm
            """),
        .locality: list(
            """
            locality; locality name; area; area name; district; neighbourhood; patch; ward; ward name; locality area; \
            ardal; ardal leol; bro; cluster; clwstwr
            """),
        .dateOfBirth: list(
            "date of birth; dob; birth date; birthdate; dateofbirth; person dob; subject dob; dyddiad geni; d o b; born"
        ),
        .ageBand: list(
            "age band; age group; age range; ageband; age category; age bracket; grwp oedran; grŵp oedran; band oedran"),
        .sex: list(
            "sex; gender; gender birth; sex at birth; gender at birth; sex gender; rhyw; rhywedd; gender identity; birth gender"
        ),
        .ethnicity: list(
            """
            ethnicity; ethnic origin; ethnic group; ethnicity description; ethnic category; ethnic background; \
            ethnigrwydd; ethnicity group; grwp ethnig; grŵp ethnig; tarddiad ethnig; cefndir ethnig; ethnic code
            """),
        .supportReason: list(
            """
            primary support reason; psr; support reason; primary reason; client group; primary client group; \
            primary support reason psr; primary need; primary category; rheswm cymorth; prif reswm cymorth; \
            prif reswm dros gymorth; service user group; user group; grwp cleient; grŵp cleientiaid
            """),
        .route: list(
            """
            route; route of access; request route of access; source of referral; referral source; contact source; \
            source of contact; source of request; route of request; llwybr; ffynhonnell atgyfeirio; llwybr mynediad
            """),
        .funding: list(
            """
            funding; funding status; funder; client funding status; funding source; funding type; funded by; cyllid; \
            statws cyllido; cyllido; ffynhonnell cyllid; statws ariannu
            """),
        .setting: list(
            """
            setting; accommodation; accommodation status; accommodation type; placement type; residence; residence type; \
            living situation; type of accommodation; type of residence; lleoliad; llety; math o lety; statws llety
            """),
        .language: list(
            """
            language; preferred language; first language; main language; spoken language; language preference; \
            preferred spoken language; iaith; dewis iaith; iaith gyntaf; prif iaith; iaith ddewisol
            """),
        .clientType: list(
            "client type; subject type; role; person type; type of client; service user type; math o gleient; math o berson"
        ),
    ]

    /// Headings that may mean a field, and as well something else.
    static let weak: [MappedField: Set<String>] = [
        .reference: list(
            """
            id; ref; reference; reference no; reference number; ref no; number; no; unique id; unique ref; unique reference; \
            identifier; record id; record no; record number; record ref; key; guid; case no; case number; case id; \
            case identifier; workflow ref; contact id; referral id; referral no; item id; rhif; id unigryw; row id
            """),
        .person: list(
            """
            id; reference; ref; unique id; identifier; number; no; case no; case number; case id; case ref; record no; \
            record number; local id; patient id; external id; rhif; subject; client; service user; customer; citizen; \
            adult; case reference
            """),
        .process: list(
            """
            type; description; name; title; form; assessment; event; task; step; document; workflow; work type; category; \
            review type; type of review; record type; contact type; subject; details; kind; template; action; purpose; \
            case type; form category; document title; reason for assessment; type of work; math; disgrifiad; enw; teitl
            """),
        .status: list(
            "outcome; result; progress; stage; stage status; record status; case status; completed; canlyniad"),
        .team: list(
            """
            organisation; service; hub; organisation name; business unit; unit; service area; service team; department; \
            directorate; allocated to; owner; owning organisation; responsible organisation; provider team; \
            organisational unit; owning business unit; gwasanaeth; hwb; adran; group
            """),
        .locality: list("area of need; region; town; zone; sector; quarter; community; cymuned; rhanbarth; location"),
        .ageBand: list("age; oedran; age at assessment"),
        .supportReason: list("reason; category; need; needs; client category; primary support; health condition"),
        .route: list("source; referred by; origin; referrer; ffynhonnell"),
        .funding: list("payer; paid by; budget; cost code"),
        .setting: list("location; placement; home; tenure; housing; residential status"),
        .clientType: list("client; subject; service user; person; type"),
    ]

    /// Words of a heading that is about a person's name, whereabouts, worker or money.
    static let notKept: Set<String> = words(
        """
        surname forename firstname lastname fullname nhs postcode postcodes address street phone telephone tel mobile email \
        ni nino worker workers keyworker practitioner practitioners assessor gp surgery cost costs price budget fee charge \
        amount authoriser manager supervisor username login kin nok uprn cyfenw cyfeiriad gweithiwr ffon ffôn e-bost ebost \
        cost weekly author staff officer
        """)

    /// Whole headings of that kind that no word of them tells.
    static let wholeNotKept: Set<String> = list(
        """
        name; person name; client name; subject name; service user name; customer name; first name; last name; full name; \
        known as; preferred name; authorised by; completed by; created by; assigned to; modified by; started by; \
        signed off by; social worker; allocated worker; key worker; case holder; lead professional; enw; enw llawn; \
        enw cyntaf; enw r person; cod post; national insurance; notes; comments; comment; nodiadau; free text; summary; \
        assessed by; reviewed by; requested by; closed by; opened by; updated by; entered by; user; owner; allocated to
        """)

    private static func list(_ text: String) -> Set<String> {
        Set(text.split(separator: ";").map { WordsOf.joined($0) })
    }

    private static func words(_ text: String) -> Set<String> { Set(text.split(separator: " ").map(String.init)) }
}
