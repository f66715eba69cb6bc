/// The tables whose rows belong to one round and are gone with its closing.
enum RowKind: String, CaseIterable {
  /// What contributors sealed, by the hash of the code.
  case boxes
  /// The sealed unit of every code that was issued, by the hash of the code.
  case codes
  /// Sealed blocks of imported rows.
  case imports
  /// Marks of files that were taken, which hold nothing else.
  case seen

  /// The column beside the hash and the round.
  private var content: String? {
    switch self {
    case .boxes: "box"
    case .codes, .imports: "sealed"
    case .seen: nil
    }
  }

  /// Every row with its hash, its round and its content.
  var selection: String { "SELECT digest, round, \(content ?? "x''") FROM \(rawValue)" }

  /// The same of one hash.
  var search: String { selection + " WHERE digest = ?" }

  var insertion: String {
    content.map { "INSERT INTO \(rawValue) (digest, round, \($0)) VALUES (?, ?, ?)" } ?? "INSERT INTO \(rawValue) (digest, round) VALUES (?, ?)"
  }

  var deletion: String { "DELETE FROM \(rawValue) WHERE digest = ?" }

  /// Deletes what belongs to a round.
  var clearing: String { "DELETE FROM \(rawValue) WHERE round = ?" }
}
