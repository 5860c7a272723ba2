extension CommissioningInstrument {
    /// SCIE's commissioning tasks and self-assessment tool, in our own words, with what would show how an area stands.
    static let englandAreas: [CommissioningArea] = [
        CommissioningArea(
            "A1", .analyse, "Collect information to understand current and future demand for advocacy",
            meaning:
                "Gather demand data with public health, the NHS integrated care board and the voluntary sector: needs assessments, POPPI/PANSI, residents' accounts of access, delay and barriers.",
            evidence: "population projections loaded; data sources register"),
        CommissioningArea(
            "A2", .analyse, "Analyse information to understand current and future demand for advocacy",
            meaning:
                "Study demand since the Act, unmet need, low referral; pathway change, transition, carers, self-funders and charging reform; who uses it, barriers, wait and responsiveness, contract quality; tie to volumes of needs and carers' assessments.",
            evidence: "demand model by process and cohort"),
        CommissioningArea(
            "A3", .analyse, "Complete a modelling exercise to confirm practice use",
            meaning:
                "With the principal social worker, audit a small sample, judge need and action, improve practice and extrapolate; look at variation between and inside councils; do not rest on past referrals; model full compliance.",
            evidence: "the audit itself, extrapolation report"),
        CommissioningArea(
            "A4", .analyse, "Seek out and reflect on research, and good practice evidence",
            meaning: "Use quality standards and research to settle, with local people, the mix of services.",
            evidence: "evidence log"),
        CommissioningArea(
            "A5", .analyse, "Understand the resources available",
            meaning:
                "Tie plans to departmental and corporate aims; project the money needed for likely demand and commit it.",
            evidence: "budget vs projected cost"),
        CommissioningArea(
            "A6", .analyse, "Benchmark the costs of commissioning plans",
            meaning: "Compare demand and spend with similar councils; find critical friends.",
            evidence: "comparator table with rates per 100 assessments and unit costs"),
        CommissioningArea(
            "A7", .analyse, "Develop systematic processes of co-producing commissioning",
            meaning: "Commission, buy and monitor together with people who use or may use services.",
            evidence: "co-production log"),
        CommissioningArea(
            "A8", .analyse, "Seek to understand current levels of supply and uptake",
            meaning:
                "See what works, over- and under-supply; map uptake to pathway; check equalities data for missing cohorts; assess impact of change.",
            evidence: "uptake by stage; cohort disparity table"),
        CommissioningArea(
            "A9", .analyse, "Analyse the local performance and demand of existing advocacy provision",
            meaning: "Judge existing statutory and other services; consider one contract, lead provider or several.",
            evidence: "provider performance panel, option comparison"),
        CommissioningArea(
            "P1", .plan, "Develop a clear, written strategy",
            meaning:
                "Agree outcomes; combine demand, practice, money, benchmarks, involvement; stay alert to non-compliance and underestimated growth; consider core plus variable funding, switching between elements, awareness time, joint commissioning.",
            evidence: "strategy inputs export; contract what-if"),
        CommissioningArea(
            "P2", .plan, "Facilitate dialogue with key stakeholders and potential providers",
            meaning: "Set up forums and early talks, including with small community services.",
            evidence: "engagement log"),
        CommissioningArea(
            "P3", .plan,
            "Develop business cases for the commissioning (or re-commissioning) of advocacy in line with the Care Act duties",
            meaning:
                "Model several options including no change, cost each, explain risk and cost of non-compliance to decision makers.",
            evidence: "options appraisal with cost and residual gap"),
        CommissioningArea(
            "P4", .plan, "Develop a person-centred approach to commissioning advocacy services",
            meaning: "Local people shape services and standards; choice at each pathway stage; equality analysis.",
            evidence: "equality impact section"),
        CommissioningArea(
            "P5", .plan, "Develop strategies for communicating commissioning issues with a range of stakeholders",
            meaning: "Link entitlement messages to corporate plans, with clear process and dates.",
            evidence: "communication plan entries"),
        CommissioningArea(
            "D1", .deliver,
            "Review so that you have a clear picture of local providers and their strengths, weaknesses and future plans",
            meaning: "Market tests, user views, visits, questionnaires.",
            evidence: "provider register"),
        CommissioningArea(
            "D2", .deliver, "Continue to influence the local market for advocacy",
            meaning:
                "Keep talking, re-commission to need not history; market position statement; small/large partnerships; reserved contracts.",
            evidence: "market statement inputs"),
        CommissioningArea(
            "D3", .deliver,
            "Develop service specifications and contracts that are flexible, evidenced-based, specific and outcome-focused",
            meaning:
                "Legal needs, training, funding model with growth, independence safeguards, referral path, feedback, equality data, promotion, outcomes framework, longer flexible terms.",
            evidence: "volume schedule for specification, independence checklist"),
        CommissioningArea(
            "D4", .deliver, "Treat all providers equally",
            meaning: "Same information and chances for all bidders.",
            evidence: "procurement log"),
        CommissioningArea(
            "D5", .deliver, "Ensure procurement and contract monitoring activities are proportionate",
            meaning: "Led by analysis of need; joint commissioning; fast response to demand change.",
            evidence: "monitoring cadence setting"),
        CommissioningArea(
            "D6", .deliver,
            "Ensure staff, people who use services and their carers are aware of, and understand, the advocacy offer",
            meaning: "Information, training, systems that prompt referral, culture open to challenge, pathway review.",
            evidence: "audit findings by reason; training need list; prompt failures"),
        CommissioningArea(
            "R1", .review, "Bring together relevant data on activity, finance and outcomes for services",
            meaning: "Check value for money with real-time uptake and demand measures and continuous feedback.",
            evidence: "quarterly monitor"),
        CommissioningArea(
            "R2", .review,
            "Develop contract monitoring processes that focus on developing relationships with providers",
            meaning: "Simple agreed data: access rates, demographics, outcomes, trends, case studies.",
            evidence: "quarterly return import"),
        CommissioningArea(
            "R3", .review, "Decommission services where they fail to meet outcomes",
            meaning: "Evidence-based; contingency so the duty is still met, e.g. neighbour councils.",
            evidence: "risk and contingency note"),
        CommissioningArea(
            "R4", .review, "Seek to continuously improve your commissioning arrangements",
            meaning: "Records, benchmarking, reflection; 3 to 6 months for a change of provider, never under 3.",
            evidence: "timeline checker; re-audit comparison"),
    ]
}
