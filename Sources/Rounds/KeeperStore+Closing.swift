import Contributions
public import Dates
import JSON
import Releases
import SQLite
import Sealing

extension KeeperStore {
  /// Ends a round: its contributions become rows without codes, files or order, and everything else about them is destroyed.
  ///
  /// Boxes are opened and checked once more, rows are shuffled by the system's randomness and sealed as one block; boxes, hashes of codes and the keys
  /// that opened them are deleted and overwritten. All of it is one transaction. Closing before the card's last day is the keeper's right; the day is kept.
  ///
  /// - Throws: `.unknownRound`, `.roundRestored`, `.roundClosed`, `.dayTooEarly`; `.damaged` where anything of the round was altered, taken out or put
  ///   back since it was collected, and the round stays open.
  public func close(round name: String, day: CivilDay) throws(RoundError) {
    try changing {
      var round = try changeableRound(name)
      guard case .open(let keys, let accepted) = round.state else { throw RoundError.roundClosed(name) }
      let card = try card(round.number)
      if day < card.card.opens { throw RoundError.dayTooEarly(day, earliest: card.card.opens) }
      try table.verifyRows()
      var (block, register) = try contributions(of: round, card: card, keys: keys)
      try append(importsOf: round, to: &block)
      try check(block, accepted: accepted, card: card.card)
      var pool = RandomPool()
      block.shuffle(using: &pool)
      try table.write(block.plaintext, .rows(round.number))
      try table.write(register.bytes, .boxes(round.number))
      try table.clearRows(of: round.number)
      round.state = .closed(day)
      try table.write(round)
    }
  }

  private func contributions(of round: RoundRecord, card: SignedRoundCard, keys: RoundRecord.OpenKeys) throws -> (RowBlock, BoxRegister) {
    let opener = try ContributionOpener(
      card: card, instrument: instrument(round.number), identity: card.card.instrument, keys: keys.box)
    let digester = CodeDigester(key: keys.codes, round: round.name)
    let places = Dictionary(uniqueKeysWithValues: card.card.units.enumerated().map { ($1.id, $0) })
    var block = RowBlock(sliceCount: card.card.slices.count, scaleCount: card.card.scales.count)
    var hashes: [[UInt8]] = []
    try table.database.forEach("SELECT digest, box FROM boxes WHERE round = ?", [.integer(Int64(round.number))]) { row in
      let (digest, box) = (try row.blob(0), try row.blob(1))
      let contribution = try opener.open(box)
      guard digester.digest(of: contribution.code).bytes == digest,
        let unit = try table.unit(of: contribution.code, digester: digester, round: round.number), let place = places[unit],
        let contributed = RowBlock.Row(contribution, unit: place, card: card.card)
      else { throw RoundError.damaged(path: path) }
      block.append(contributed)
      hashes.append(SealedContribution.digest(of: box))
    }
    return (block, BoxRegister(hashes))
  }

  private func append(importsOf round: RoundRecord, to block: inout RowBlock) throws {
    try table.database.forEach("SELECT digest, sealed FROM imports WHERE round = ?", [.integer(Int64(round.number))]) { row in
      let digest = try row.blob(0)
      try block.append(contentsOf: RowBlock(plaintext: try table.keys.open(try row.blob(1), id: digest)))
    }
  }

  /// What was counted when it was taken is what is there now.
  private func check(_ block: RowBlock, accepted: [String: Int], card: RoundCard) throws {
    var counts = [Int](repeating: 0, count: card.units.count)
    for row in 0..<block.count {
      let unit = block.unit(row)
      guard counts.indices.contains(unit) else { throw RoundError.damaged(path: path) }
      counts[unit] += 1
    }
    if zip(card.units, counts).contains(where: { accepted[$0.id, default: 0] != $1 }) { throw RoundError.damaged(path: path) }
  }
}

extension RowBlock.Row {
  /// - Returns: `nil` for a contribution that lacks a scale or a slice of the card.
  fileprivate init?(_ contribution: Contribution, unit: Int, card: RoundCard) {
    var scores: [JSONDecimal?] = []
    for scale in card.scales {
      switch contribution.profile.scales[scale] {
      case .scored(let score): scores.append(score)
      case .notScored: scores.append(nil)
      case nil: return nil
      }
    }
    var classes: [Int] = []
    for slice in card.slices {
      guard let answer = contribution.slices[slice.name], let place = slice.place(of: answer) else { return nil }
      classes.append(place)
    }
    self.init(unit: unit, classes: classes, scores: scores)
  }
}
