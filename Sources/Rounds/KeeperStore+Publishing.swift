import Contributions
public import Dates
import DisclosureControl
import Releases
import Sealing

extension KeeperStore {
  /// The release of a closed round: tabulated, protected, audited, signed, and chained to the release before by its hash.
  ///
  /// There is one release of a round. It is kept, and whoever asks again gets the same bytes, whatever the day.
  ///
  /// - Parameters:
  ///   - day: of publication.
  ///   - folder: where the file is going to be written, as `ReleaseFolder.fileName` names it; what lies there is looked at before anything is signed.
  /// - Returns: the canonical bytes of the file.
  /// - Throws: `.unknownRound`, `.roundRestored`, `.roundOpen`, `.dayTooEarly`, and `.release` where the release would break a rule of releases; for
  ///   the folder `.folderUnreadable`, `.forkedChain`, `.foreignRelease`.
  public func publish(round name: String, day: CivilDay, into folder: String? = nil) throws(RoundError) -> [UInt8] {
    let published = try reading { () throws -> [UInt8]? in
      let round = try round(name)
      // Before a release is signed that must never have been.
      if let folder { try ReleaseFolder(path: folder).check(round: name, chain: chain(), key: signingKey) }
      if case .published = round.state { return try table.read(.release(round.number)) }
      return nil
    }
    if let published { return published }
    return try publishNow(round: name, day: day)
  }

  /// The digests of all releases of this store.
  private func chain() throws -> Set<[UInt8]> {
    let numbers = try table.organisation().rounds.indices.map { $0 + 1 }
    let published = try numbers.filter { if case .published = try table.round($0).state { true } else { false } }
    return Set(try published.map { Digest.blake2b(try table.read(.release($0))) })
  }

  private func publishNow(round name: String, day: CivilDay) throws(RoundError) -> [UInt8] {
    try changing {
      var round = try changeableRound(name)
      switch round.state {
      case .open: throw RoundError.roundOpen(name)
      // By another process, a moment ago.
      case .published: return try table.read(.release(round.number))
      case .closed(let closed):
        var organisation = try table.organisation()
        let previous = try organisation.lastPublished.map { try SignedRelease(reading: try table.read(.release($0))) }
        let earliest = max(closed, previous?.release.published ?? closed)
        if day < earliest { throw RoundError.dayTooEarly(day, earliest: earliest) }
        let bytes = try release(of: round, day: day, previous: previous?.digest).bytes
        try table.write(bytes, .release(round.number))
        organisation.lastPublished = round.number
        try table.write(organisation)
        round.state = .published(closed: closed, day)
        try table.write(round)
        return bytes
      }
    }
  }

  private func release(of round: RoundRecord, day: CivilDay, previous: [UInt8]?) throws -> SignedRelease {
    let (tabulation, protected) = try protection(of: round)
    let cells = protected.cells.map(tabulation.cell)
    let register = showsAll(cells, of: tabulation) ? try BoxRegister(reading: try table.read(.boxes(round.number))).digest : nil
    do {
      let release = try tabulation.release(cells, codesIssued: round.codesIssued, boxes: register, published: day, previous: previous)
      return SignedRelease(signing: release, with: table.keys.signing)
    } catch {
      throw RoundError.release(error)
    }
  }

  /// Whether the organisation's own cells are published: only then may the number of all contributions be known.
  private func showsAll(_ cells: [ReleaseCell], of tabulation: RoundTabulation) -> Bool {
    let root = tabulation.units.first { $0.parent == nil }?.id
    return cells.allSatisfy { $0.place.unit != root || $0.place.slice != nil || $0.figures != nil }
  }

  private func protection(of round: RoundRecord) throws -> (RoundTabulation, ProtectedRound) {
    let tabulation = try RoundTabulation(
      card: card(round.number), instrument: instrument(round.number), organisation: table.organisation(), number: round.number)
    return (tabulation, try tabulation.protected(RowBlock(plaintext: try table.read(.rows(round.number)))))
  }

  /// The bytes of the register that a release names: the hashes of all boxes that were counted, in the order of the hashes.
  ///
  /// - Returns: `nil` where the release names none, since their number would tell too much.
  /// - Throws: `.unknownRound`; `.roundOpen` for a round that is not published.
  public func boxRegister(round name: String) throws(RoundError) -> [UInt8]? {
    try reading {
      let round = try round(name)
      guard case .published = round.state else { throw RoundError.roundOpen(name) }
      let release = try SignedRelease(reading: try table.read(.release(round.number))).release
      return release.policy.boxes == nil ? nil : try table.read(.boxes(round.number))
    }
  }

  /// Why each withheld cell of a closed round is withheld; for the keeper's eyes, since the reasons tell what the release must not.
  ///
  /// - Throws: `.unknownRound`, `.roundOpen`.
  public func log(round name: String) throws(RoundError) -> [WithheldCell] {
    try reading {
      let round = try round(name)
      if case .open = round.state { throw RoundError.roundOpen(name) }
      let (tabulation, protected) = try protection(of: round)
      let withheld = protected.cells.compactMap { cell in
        tabulation.reason(cell).map { WithheldCell(place: tabulation.place(cell.address), reason: $0) }
      }
      return withheld.sorted { $0.place < $1.place }
    }
  }
}
