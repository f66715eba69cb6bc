import SQLite

extension Schema {
  /// Records of one person; "Tyns" is the mark in the file's header.
  static let records = Schema(
    applicationID: 0x5479_6E73,
    migrations: [
      Migration(
        "records",
        """
        CREATE TABLE keys (id INTEGER PRIMARY KEY CHECK (id = 1), wrapped BLOB NOT NULL) STRICT;
        CREATE TABLE records (id BLOB PRIMARY KEY, sealed BLOB NOT NULL) STRICT, WITHOUT ROWID;
        """)
    ])
}
