extension CommissioningInstrument {
    /// The key tasks of the Welsh checklist, level by level and stage by stage. The first letter of an id is its level's
    /// (I, S for the sector, C, P for provision), the second its stage's. Where `isStageInferred`, the stage was read from
    /// the order and sense of a table whose columns ran one after another.
    static let walesTasks: [CommissioningArea] =
        individualTasks + sectorTasks + communityTasks + provisionTasks

    private static let individualTasks: [CommissioningArea] = [
        CommissioningArea(
            "IA1", .analyse, "Involve local (potential) users in gathering and reading information", level: .individual),
        CommissioningArea(
            "IA2", .analyse, "Look at individual cases for where IPA would have been the right resource",
            level: .individual),
        CommissioningArea("IA3", .analyse, "Use past commissioning experience", level: .individual),
        CommissioningArea("IP1", .plan, "Weigh the IPA role at first contact", level: .individual),
        CommissioningArea("IP2", .plan, "Weigh the IPA role at assessment", level: .individual),
        CommissioningArea("IP3", .plan, "Weigh the IPA role at change and transition", level: .individual),
        CommissioningArea("IP4", .plan, "Weigh the IPA role in adult safeguarding", level: .individual),
        CommissioningArea("ID1", .deliver, "Services follow the person's views and wishes", level: .individual),
        CommissioningArea("ID2", .deliver, "Champion rights and needs", level: .individual),
        CommissioningArea("ID3", .deliver, "Act only for the person", level: .individual),
        CommissioningArea("ID4", .deliver, "Dignity and confidentiality", level: .individual),
        CommissioningArea("ID5", .deliver, "Accessible complaints procedure", level: .individual),
        CommissioningArea("ID6", .deliver, "Continuity of service", level: .individual),
        CommissioningArea("ID7", .deliver, "Respond to communication needs", level: .individual),
        CommissioningArea("IR1", .review, "Fund consultation and feedback", level: .individual, isStageInferred: true),
        CommissioningArea("IR2", .review, "Use feedback to improve", level: .individual),
        CommissioningArea("IR3", .review, "Review cases systematically for the effect of IPA", level: .individual),
    ]

    private static let sectorTasks: [CommissioningArea] = [
        CommissioningArea("SA1", .analyse, "Collect and analyse current and future demand data", level: .sector),
        CommissioningArea("SA2", .analyse, "Market analysis with self-funders' needs", level: .sector),
        CommissioningArea(
            "SA3", .analyse, "Demand by carers' rights and priority groups such as sensory impairment", level: .sector),
        CommissioningArea(
            "SA4", .analyse, "Read the population assessment and strategies for where IPA is relevant", level: .sector),
        CommissioningArea(
            "SA5", .analyse, "Work with health, housing, benefits; consider joint commissioning against silos",
            level: .sector),
        CommissioningArea(
            "SA6", .analyse, "Ask what joint commissioning adds to value and sustainability", level: .sector),
        CommissioningArea("SP1", .plan, "IPA available in Welsh as a right", level: .sector, isStageInferred: true),
        CommissioningArea(
            "SP2", .plan, "Cooperation across all commissioned advocacy", level: .sector, isStageInferred: true),
        CommissioningArea("SP3", .plan, "Written strategy and agreed outcomes", level: .sector),
        CommissioningArea("SP4", .plan, "Business cases", level: .sector),
        CommissioningArea("SP5", .plan, "Named senior lead", level: .sector),
        CommissioningArea("SP6", .plan, "Dialogue with stakeholders and providers", level: .sector),
        CommissioningArea("SP7", .plan, "Training level of IPAs", level: .sector),
        CommissioningArea("SP8", .plan, "Funding model", level: .sector),
        CommissioningArea("SP9", .plan, "Service model options", level: .sector),
        CommissioningArea("SP10", .plan, "Procurement approach", level: .sector),
        CommissioningArea("SP11", .plan, "Needs assessment with equality built in", level: .sector),
        CommissioningArea(
            "SP12", .plan, "Influence the market to population need", level: .sector, isStageInferred: true),
        CommissioningArea(
            "SP13", .plan, "Do not let past contracts drive the approach", level: .sector, isStageInferred: true),
        CommissioningArea("SP14", .plan, "Quality standards in specifications", level: .sector, isStageInferred: true),
        CommissioningArea("SD1", .deliver, "Joint commissioning with shared resources where apt", level: .sector),
        CommissioningArea("SD2", .deliver, "Partnerships of small and large providers", level: .sector),
        CommissioningArea("SD3", .deliver, "Solve barriers with IPA providers", level: .sector),
        CommissioningArea("SD4", .deliver, "Dialogue", level: .sector),
        CommissioningArea("SD5", .deliver, "Commission on forward planning, not past data", level: .sector),
        CommissioningArea("SD6", .deliver, "Horizon scanning", level: .sector, isStageInferred: true),
        CommissioningArea(
            "SD7", .deliver, "Train staff to see when advocacy is needed, including IAA staff", level: .sector),
        CommissioningArea("SD8", .deliver, "Mechanism to give people a voice", level: .sector),
        CommissioningArea(
            "SR1", .review,
            "Performance monitoring: outcome based, activity and finance, proportionate, simple, with baselines",
            level: .sector),
        CommissioningArea("SR2", .review, "Self-assessment", level: .sector),
        CommissioningArea("SR3", .review, "Independent evaluation", level: .sector),
        CommissioningArea("SR4", .review, "Research and good practice", level: .sector),
        CommissioningArea("SR5", .review, "Complaints procedure", level: .sector),
        CommissioningArea("SR6", .review, "Decommission failing services", level: .sector),
        CommissioningArea("SR7", .review, "Continuous improvement and shared learning", level: .sector),
        CommissioningArea("SR8", .review, "Proportionate contract monitoring", level: .sector),
        CommissioningArea("SR9", .review, "Maturity matrix", level: .sector),
        CommissioningArea("SR10", .review, "Funding allocation and sustainability", level: .sector),
        CommissioningArea("SR11", .review, "Quantitative and qualitative methods", level: .sector),
    ]

    private static let communityTasks: [CommissioningArea] = [
        CommissioningArea("CA1", .analyse, "Use information from IAA and other referral sources", level: .community),
        CommissioningArea("CA2", .analyse, "Ask communities and third sector where IPA helps", level: .community),
        CommissioningArea("CP1", .plan, "Design by co-production", level: .community),
        CommissioningArea("CP2", .plan, "Co-produced, multi-format communication strategy", level: .community),
        CommissioningArea("CD1", .deliver, "Services clear, easy, responsive, available", level: .community),
        CommissioningArea("CD2", .deliver, "Signpost", level: .community),
        CommissioningArea("CD3", .deliver, "Equal access and support", level: .community),
        CommissioningArea(
            "CD4", .deliver, "Equality and human rights compliance", level: .community, isStageInferred: true),
        CommissioningArea("CR1", .review, "Wider community takes part in reviewing IPA", level: .community),
    ]

    private static let provisionTasks: [CommissioningArea] = [
        CommissioningArea("PA1", .analyse, "Picture of actual and potential providers", level: .provision),
        CommissioningArea("PP1", .plan, "Quality thresholds with training", level: .provision),
        CommissioningArea("PP2", .plan, "How to specify", level: .provision),
        CommissioningArea("PP3", .plan, "Contracting guidelines", level: .provision),
        CommissioningArea("PP4", .plan, "Fit contracts or SLAs", level: .provision),
        CommissioningArea("PP5", .plan, "Approved lists", level: .provision),
        CommissioningArea("PP6", .plan, "Payment methods", level: .provision),
        CommissioningArea("PP7", .plan, "Out-of-area provision", level: .provision),
        CommissioningArea("PP8", .plan, "Competitive dialogue", level: .provision),
        CommissioningArea("PP9", .plan, "Partnerships of small and large providers", level: .provision),
        CommissioningArea("PD1", .deliver, "Providers meet thresholds", level: .provision),
        CommissioningArea("PD2", .deliver, "Procure by the agreed approach", level: .provision),
        CommissioningArea("PD3", .deliver, "Treat providers equally", level: .provision),
        CommissioningArea("PD4", .deliver, "Independence from commissioners", level: .provision),
        CommissioningArea("PD5", .deliver, "Clear expectations of providers and practitioners", level: .provision),
        CommissioningArea("PR1", .review, "Relationship-based contract monitoring", level: .provision),
        CommissioningArea("PR2", .review, "Improve together", level: .provision),
        CommissioningArea("PR3", .review, "Review specification and procurement", level: .provision),
    ]
}
