import Contributions
public import Dates
import Files
import Instruments
import SQLite
import Sealing

extension KeeperStore {
  /// Files between two commits: what a kill loses is looked at again.
  static let collectionBatch = 512

  /// Takes the contributions to a round out of a folder, in which nothing is changed.
  ///
  /// Boxes are opened only to be judged, and kept as they came. A file that was taken once is never taken again, so that collecting a second time, or
  /// after an interruption, ends in the same state. Of two files with one code the one that is collected later counts; among those that come in one
  /// go, the one whose random name is later.
  ///
  /// - Parameters:
  ///   - directory: hidden files, folders and unfinished files (`.tmp`) in it are passed over.
  ///   - day: today.
  ///   - progress: called with the number of files looked at, at every commit; `false` stops.
  /// - Throws: `.unknownRound`, `.roundRestored`, `.folderUnreadable`, `.busy`, `.diskFull` and the like; what was committed before stays.
  @discardableResult
  public func collect(
    round name: String, directory: String, day: CivilDay, progress: (Int) -> Bool = { _ in true }
  ) throws(RoundError) -> CollectionReport {
    let (number, card, instrument) = try reading { () throws -> (Int, SignedRoundCard, Instrument) in
      // What was taken out since the last time would be taken in again, or missing without a word until the round is closed.
      try table.verifyRows()
      let number = try changeableRound(name).number
      return (number, try self.card(number), try self.instrument(number))
    }
    guard let names = Directory.rawNames(directory) else { throw .folderUnreadable(path: directory) }
    let files = names.filter { $0.first != UInt8(ascii: ".") && $0.suffix(4) != Array(".tmp".utf8)[...] }
    defer { noteChanges() }
    return try keeping(path) {
      var report = CollectionReport()
      if let closes = card.card.closes, day > closes { report.isPastLastDay = true }
      for start in stride(from: 0, to: files.count, by: Self.collectionBatch) {
        let end = min(start + Self.collectionBatch, files.count)
        var part = CollectionReport()
        try table.changing {
          // Read anew under the lock: another process may have collected or closed meanwhile.
          var collector = try Collector(table: table, round: table.round(number), card: card, instrument: instrument)
          for file in files[start..<end] { try collector.take(file, in: Array(directory.utf8), report: &part) }
          try collector.finish()
        }
        report.add(part)
        if !progress(end), end < files.count { return report }
      }
      report.isComplete = true
      return report
    }
  }
}
