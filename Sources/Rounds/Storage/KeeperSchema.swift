import SQLite

extension Schema {
  /// The keeper's store; "TynK" is the mark in the file's header.
  ///
  /// In clear stand keyed hashes, the numbers of rounds, and how many rows there are; `boxes` holds what contributors sealed. No table has row numbers: the
  /// rows stand in the order of their hashes, so that nothing tells what came first.
  static let keeper = Schema(
    applicationID: 0x5479_6E4B,
    migrations: [
      Migration(
        "keeper",
        """
        CREATE TABLE keys (id INTEGER PRIMARY KEY CHECK (id = 1), wrapped BLOB NOT NULL) STRICT;
        CREATE TABLE records (id BLOB PRIMARY KEY, sealed BLOB NOT NULL) STRICT, WITHOUT ROWID;
        CREATE TABLE codes (digest BLOB PRIMARY KEY, round INTEGER NOT NULL, sealed BLOB NOT NULL) STRICT, WITHOUT ROWID;
        CREATE TABLE boxes (digest BLOB PRIMARY KEY, round INTEGER NOT NULL, box BLOB NOT NULL) STRICT, WITHOUT ROWID;
        CREATE TABLE seen (digest BLOB PRIMARY KEY, round INTEGER NOT NULL) STRICT, WITHOUT ROWID;
        CREATE TABLE imports (digest BLOB PRIMARY KEY, round INTEGER NOT NULL, sealed BLOB NOT NULL) STRICT, WITHOUT ROWID;
        """)
    ])
}
