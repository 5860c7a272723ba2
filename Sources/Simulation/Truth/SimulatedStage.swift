import Advocacy
import Calendar

/// What the frame says of one stage.
struct StageFrame {
    /// The case reference that the frame's profile gives it.
    let reference: String
    let process: Process
    let person: SimulatedPerson
    let team: String
    let locality: String
    let firstContact: CivilDate
    let started: CivilDate
    let ended: CivilDate
}

/// One stage of the population of a simulated audit, with what is true of it.
struct SimulatedStage {
    /// Counts through the whole audit; random draws are made by it.
    let number: Int
    let frame: StageFrame
    let story: StageStory
    /// What the rules make of the story.
    let duty: Duty
    let outcome: Outcome
}
