/// This room's sentences in Welsh, as texts in gettext's format (`Wording.PortableObject`).
public enum ModellingWelsh {
    public static let files: [String] = [
        assumptionFaults, assumptionUnits, assumptionMeanings, publishedFigures, assumptionTerms, comparison,
        comparisonWarnings, findingsHeadline, findingsText, findingsSecondViews, findingsParts, findingsTeams,
        findingsTime, findingsRecording, methodErrors, methodNames, methodFormulas, methodSources, outlook,
        projectionReport, projectionScenarios, projectionWarnings, findingWarnings,
    ]
}
