import Contributions

extension KeeperStore {
  /// How a round stands; of units only whether the minimum group was reached.
  ///
  /// - Throws: `.unknownRound`; `.damaged` where anything of an open round was altered, taken out or put back.
  public func status(round name: String) throws(RoundError) -> RoundStatus {
    try reading {
      try table.verifyRows()
      let round = try round(name)
      let card = try card(round.number).card
      let organisation = try table.organisation()
      let counts = try contributions(of: round, card: card)
      let totals = organisation.totals(of: counts, in: round.number)
      let paths = organisation.paths(in: round.number)
      let units = paths.map { id, path in
        let reached = totals[id, default: 0] >= card.minimumGroup
        return RoundStatus.UnitStatus(
          id: id, path: path, turnout: reached ? .minimumReached : .belowMinimum, codesIssued: round.codesIssued[id, default: 0])
      }
      let stage: RoundStatus.Stage =
        switch round.state {
        case .open: .open
        case .closed(let day): .closed(day)
        case .published(let closed, let day): .published(closed: closed, published: day)
        }
      return RoundStatus(
        round: name, number: round.number, stage: stage, minimumGroup: card.minimumGroup, contributions: counts.values.reduce(0, +),
        units: units.sorted { $0.path.lexicographicallyPrecedes($1.path) })
    }
  }

  /// By unit id, without the units below.
  private func contributions(of round: RoundRecord, card: RoundCard) throws -> [String: Int] {
    if case .open(_, let accepted) = round.state { return accepted }
    let block = try RowBlock(plaintext: try table.read(.rows(round.number)))
    return (0..<block.count).reduce(into: [:]) { counts, row in
      let unit = block.unit(row)
      if card.units.indices.contains(unit) { counts[card.units[unit].id, default: 0] += 1 }
    }
  }
}
