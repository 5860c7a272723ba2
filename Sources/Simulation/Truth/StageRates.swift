import Audit
import JSON

/// How often things are so at one kind of stage, as fractions of 1: what is true, not what a sample finds.
struct StageRates: Sendable, Hashable {
    /// The file shows difficulty (in Wales, barriers) in some area; before the odds of the person's support reason.
    var difficulty = 0.0
    /// Of those: nobody is suitable to support them.
    var nobodySuitable = 0.0
    /// Of those with somebody who looks suitable: whether the person consents to them is not recorded.
    var consentUnclear = 0.0
    /// Of those with somebody suitable: an advocate must be arranged all the same (SI 2014/2889 reg 4; England).
    var exception = 0.0
    /// Of revisions and short-term assessments: the duty does not reach them (no revision considered, not under s9).
    var outOfReach = 0.0
    /// What resulted where the duty arose; the rest of 1 had none arranged.
    var inTime = 0.0
    var late = 0.0
    var declined = 0.0
    var notRecorded = 0.0
    /// One was arranged; the file does not say when.
    var timingUnclear = 0.0
    /// Where no duty arose: one was arranged all the same.
    var beyondDuty = 0.0

    private static let fields: [(name: String, path: WritableKeyPath<StageRates, Double> & Sendable)] = [
        ("difficulty", \.difficulty), ("nobodySuitable", \.nobodySuitable), ("consentUnclear", \.consentUnclear),
        ("exception", \.exception), ("outOfReach", \.outOfReach), ("inTime", \.inTime), ("late", \.late),
        ("declined", \.declined), ("notRecorded", \.notRecorded), ("timingUnclear", \.timingUnclear),
        ("beyondDuty", \.beyondDuty),
    ]

    /// These rates with those that the object states put over them.
    func overlaid(by json: JSONValue, at path: String) throws(SimulationError) -> StageRates {
        let fields = try JSONFields.ofTruth(json, path: path, allowed: StageRates.fields.map(\.name))
        var rates = self
        for (name, keyPath) in StageRates.fields where fields.has(name) {
            rates[keyPath: keyPath] = try fields.share(name)
        }
        let resulted = rates.inTime + rates.late + rates.declined + rates.notRecorded + rates.timingUnclear
        guard resulted <= 1 + 1e-9 else {
            throw .sharesAboveOne(resulted, place: path)
        }
        return rates
    }
}
