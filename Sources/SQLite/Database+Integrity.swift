extension Database {
  /// Reads the whole file and reports what is wrong with its structure; nothing is repaired.
  ///
  /// - Returns: SQLite's sentences, at most 100; empty for a sound file.
  /// - Throws: `.corrupt` or `.notADatabase` where the damage is such that the check itself cannot go on.
  public func integrityCheck() throws -> [String] {
    let faults = try all("PRAGMA integrity_check") { row in try row.text(0) }.filter { $0 != "ok" }
    let orphans = try all("PRAGMA foreign_key_check") { row in "row of \(try row.text(0)) refers to a missing row of \(try row.text(2))" }
    return faults + orphans
  }
}
