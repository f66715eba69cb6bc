import SQLite

/// The rows of rounds: codes, boxes, marks of files, imports.
extension KeeperTable {
  /// Puts a row in the place of the one with the same hash, if there is one.
  ///
  /// - Returns: whether there was one.
  @discardableResult
  func put(_ kind: RowKind, digest: [UInt8], round: Int, content: [UInt8] = []) throws -> Bool {
    let replaced = try remove(kind, digest: digest)
    let values: [SQLiteValue] = [.blob(digest), .integer(Int64(round))] + (kind == .seen ? [] : [.blob(content)])
    try database.run(kind.insertion, values)
    let mark = keys.mark(kind, round: Int64(round), digest: digest, content: content)
    alterManifest { $0.add(kind, round: round, mark) }
    return replaced
  }

  func holds(_ kind: RowKind, digest: [UInt8]) throws -> Bool {
    try database.value("SELECT 1 FROM \(kind.rawValue) WHERE digest = ?", [.blob(digest)]) != nil
  }

  private func remove(_ kind: RowKind, digest: [UInt8]) throws -> Bool {
    let old = try database.first(kind.search, [.blob(digest)]) { row in (round: try row.integer(1), content: try row.blob(2)) }
    guard let old else { return false }
    let mark = keys.mark(kind, round: old.round, digest: digest, content: old.content)
    guard let round = Int(exactly: old.round) else { throw RoundError.damaged(path: database.path) }
    try database.run(kind.deletion, [.blob(digest)])
    alterManifest { $0.remove(kind, round: round, mark) }
    return true
  }

  /// Deletes every row of a round; SQLite overwrites the bytes.
  func clearRows(of round: Int) throws {
    for kind in RowKind.allCases {
      try database.run(kind.clearing, [.integer(Int64(round))])
      alterManifest { $0.clear(kind, round: round) }
    }
  }

  /// Goes through all rows of all rounds and compares them with the manifest.
  ///
  /// - Throws: `RoundError.damaged` where a row was altered, taken out, put in, put back or moved to another round.
  func verifyRows() throws {
    try viewing {
      var found: [RowKind: [Int: RowTally]] = [:]
      for kind in RowKind.allCases {
        var tallies: [Int: RowTally] = [:]
        try database.forEach(kind.selection) { row in
          let round = try row.integer(1)
          let mark = keys.mark(kind, round: round, digest: try row.blob(0), content: try row.blob(2))
          tallies[Int(truncatingIfNeeded: round), default: RowTally()].add(mark)
        }
        found[kind] = tallies
      }
      if try !manifest().holds(found) { throw RoundError.damaged(path: database.path) }
    }
  }
}
