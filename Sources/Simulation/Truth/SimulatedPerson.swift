import Advocacy
import Calendar

/// A person of a simulated audit: a number and attributes, nothing that could be anybody's.
struct SimulatedPerson {
    let identifier: String
    let sex: String
    let born: CivilDate
    let ethnicity: String
    let language: String
    let supportReason: String
    let route: String
    let funding: String

    init(number: Int, isCarer: Bool, truth: SimulationTruth, seed: String) {
        let stream = NumberedStream(seed: seed, kind: "person", number: number)
        let people = truth.people
        identifier = "P" + Zeros.padded(number, to: 6)
        sex = people.sexes.pick(stream, "sex")
        let band = AgeBand(rawValue: people.ages.pick(stream, "age band")) ?? .to84
        // Born so that they are of that age at the start of the period; carers are adults of working age or near it.
        let years =
            isCarer
            ? min(stream.whole(in: band.years, "years"), stream.whole(in: 30...85, "carer"))
            : stream.whole(in: band.years, "years")
        let days = stream.whole(in: 0...364, "birthday")
        born = CivilDate(dayNumber: truth.from.dayNumber - Int(Double(years) * 365.25) - days)
        ethnicity = people.ethnicities.pick(stream, "ethnicity")
        language = people.languages.pick(stream, "language")
        supportReason = isCarer ? "" : people.supportReasons.pick(stream, "support reason")
        route = isCarer ? "" : people.routes.pick(stream, "route")
        funding = people.fundings.pick(stream, "funding")
    }
}
