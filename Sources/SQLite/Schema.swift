/// What a database of one kind is made by: its mark in the file's header and its migrations, the oldest first.
public struct Schema: Sendable, Hashable {
  /// Kept in the header (`PRAGMA application_id`), so that another application's database is never written to; not 0.
  public let applicationID: Int32
  public let migrations: [Migration]

  public init(applicationID: Int32, migrations: [Migration]) {
    precondition(applicationID != 0, "0 is the mark of a database without an application")
    self.applicationID = applicationID
    self.migrations = migrations
  }
}
