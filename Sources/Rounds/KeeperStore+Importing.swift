import Contributions

extension KeeperStore {
  /// Puts rows that were gathered elsewhere into an open round: all of them, or none when one has a fault.
  ///
  /// - Parameter rows: scores and classes in the order of the card.
  /// - Throws: `.unknownRound`, `.roundRestored`, `.roundClosed`, `.importedBefore`.
  public func importRows(round name: String, _ rows: some Sequence<ImportedRow>) throws(RoundError) -> ImportReport {
    try importing(name) { place, sink in
      let checker = RowChecker(
        card: place.card, scales: place.tabulation.scales, paths: try table.organisation().paths(in: place.round.number))
      var faults: [ImportReport.Fault] = []
      for (number, row) in rows.enumerated() {
        switch checker.checked(row) {
        case .success(let row): if faults.isEmpty { try sink.append(row) }
        case .failure(let fault): faults.append(ImportReport.Fault(row: number, kind: fault.kind))
        }
        if faults.count >= ImportReport.faultLimit { break }
      }
      return (ImportReport(imported: faults.isEmpty ? sink.count : 0, faults: faults), keeps: faults.isEmpty)
    }
  }

  /// A round that rows are to be put into.
  struct ImportPlace {
    let round: RoundRecord
    let card: RoundCard
    let tabulation: RoundTabulation
  }

  /// Runs an import as one change of the store.
  ///
  /// - Parameter body: gives its result, and whether what it has put into the sink is to be kept.
  func importing<Result>(
    _ name: String, _ body: (ImportPlace, inout RowImport) throws -> (Result, keeps: Bool)
  ) throws(RoundError) -> Result {
    var dropped: Result?
    do {
      return try changing {
        var round = try changeableRound(name)
        guard case .open(let keys, var accepted) = round.state else { throw RoundError.roundClosed(name) }
        let signed = try card(round.number)
        let tabulation = try RoundTabulation(
          card: signed, instrument: instrument(round.number), organisation: table.organisation(), number: round.number)
        let card = signed.card
        var sink = RowImport(
          table: table, round: round.number, unitCount: card.units.count, sliceCount: card.slices.count, scaleCount: card.scales.count)
        let (result, keeps) = try body(ImportPlace(round: round, card: card, tabulation: tabulation), &sink)
        guard keeps, sink.count > 0 else {
          dropped = result
          throw ImportDropped()
        }
        try sink.finish()
        for (unit, count) in sink.counts.enumerated() where count > 0 { accepted[card.units[unit].id, default: 0] += count }
        round.state = .open(keys, accepted: accepted)
        try table.write(round)
        return result
      }
    } catch {
      // The change was undone on purpose, and there is something to tell.
      if let dropped { return dropped }
      throw error
    }
  }
}

/// Undoes the change of an import that is not kept.
private struct ImportDropped: Error {}
