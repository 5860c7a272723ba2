/// What tells an audit from any other file.
enum AuditMark {
    /// "AdAu": what `file` and SQLite's `PRAGMA application_id` show of an audit.
    static let applicationId = 0x4164_4175
}
