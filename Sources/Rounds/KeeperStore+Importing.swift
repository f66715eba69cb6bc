import Contributions
import JSON
import Sealing

extension KeeperStore {
  /// Puts rows that were gathered elsewhere into an open round: all of them, or none when one has a fault.
  ///
  /// - Parameter rows: scores and classes in the order of the card.
  /// - Throws: `.unknownRound`, `.roundRestored`, `.roundClosed`, `.importedBefore`.
  public func importRows(round name: String, _ rows: some Sequence<ImportedRow>) throws(RoundError) -> ImportReport {
    try changing {
      var round = try changeableRound(name)
      guard case .open(let keys, var accepted) = round.state else { throw RoundError.roundClosed(name) }
      let signed = try card(round.number)
      let card = signed.card
      let tabulation = try RoundTabulation(
        card: signed, instrument: instrument(round.number), organisation: table.organisation(), number: round.number)
      var checker = RowChecker(card: card, scales: tabulation.scales, paths: try table.organisation().paths(in: round.number))
      for row in rows {
        checker.take(row)
        if checker.faults.count >= ImportReport.faultLimit { break }
      }
      if !checker.faults.isEmpty { return ImportReport(imported: 0, faults: checker.faults) }
      let plaintext = checker.block.plaintext
      let digest = table.keys.name("import of round \(round.number)", plaintext)
      if try table.holds(.imports, digest: digest) { throw RoundError.importedBefore }
      try table.put(.imports, digest: digest, round: round.number, content: table.keys.seal(plaintext, id: digest))
      for row in checker.block.rows { accepted[card.units[row.unit].id, default: 0] += 1 }
      round.state = .open(keys, accepted: accepted)
      try table.write(round)
      return ImportReport(imported: checker.block.rows.count, faults: [])
    }
  }
}
