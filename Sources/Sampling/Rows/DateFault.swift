import Calendar

/// A date that a row needs and does not have.
struct DateFault: Error {
    let column: Int?
    let why: CivilDateError
}
