public import Contributions
import Dates
import Instruments
import Releases
import Sealing

extension KeeperStore {
  /// Codes that are issued at once, and for one round of one unit at most.
  public static let codeLimit = 100_000

  /// Opens a round with the units as they are now.
  ///
  /// Who asks for an open round with the very same settings, as after an interruption, gets its card again, whatever the day.
  ///
  /// - Returns: the signed card, which every contributor needs; `card(round:)` gives it again.
  /// - Throws: `.roundExists`, `.unusableDefinition`, `.unusableScales`, `.unknownUnit`, and `.card` for a rule of cards that is not kept.
  public func openRound(_ settings: RoundSettings) throws(RoundError) -> SignedRoundCard {
    try changing {
      var organisation = try table.organisation()
      guard let instrument = DefinitionReader.read(settings.definition).instrument else { throw RoundError.unusableDefinition }
      if let place = organisation.rounds.firstIndex(of: settings.name) {
        return try opened(place + 1, settings, instrument: instrument, organisation: organisation)
      }
      let number = organisation.nextRound
      let keys = RoundRecord.OpenKeys()
      let card = try Self.card(
        settings, instrument: instrument, organisation: organisation, number: number, opens: settings.opens, sealingKey: keys.box.publicKey)
      let signed = SignedRoundCard(signing: card, with: table.keys.signing)
      // What could not be published must not be collected.
      _ = try RoundTabulation(card: signed, instrument: instrument, organisation: organisation, number: number)
      organisation.rounds.append(settings.name)
      try table.write(organisation)
      try table.write(RoundRecord(number: number, name: settings.name, keys: keys))
      try table.write(signed.bytes, .card(number))
      try table.write(settings.definition, .definition(number))
      return signed
    }
  }

  /// The card of a round that is open already, if it says what is asked for now.
  private func opened(
    _ number: Int, _ settings: RoundSettings, instrument: Instrument, organisation: OrganisationRecord
  ) throws -> SignedRoundCard {
    let signed = try card(number)
    let asked = try? Self.card(
      settings, instrument: instrument, organisation: organisation, number: number, opens: signed.card.opens, sealingKey: signed.card.sealingKey)
    guard case .open = try table.round(number).state, asked == signed.card else { throw RoundError.roundExists(settings.name) }
    return signed
  }

  private static func card(
    _ settings: RoundSettings, instrument: Instrument, organisation: OrganisationRecord, number: Int, opens: CivilDay, sealingKey: BoxPublicKey
  ) throws -> RoundCard {
    let paths = organisation.paths(in: number)
    for path in settings.members.keys.sorted(by: { $0.lexicographicallyPrecedes($1) }) where organisation.id(at: path, in: number) == nil {
      throw RoundError.unknownUnit(path: path)
    }
    let units = paths.map { CardUnit(id: $0.key, path: organisation.cardPath($0.value), codes: settings.members[$0.value]) }
    let identity = RoundInstrument(id: instrument.id, version: instrument.version, definition: settings.definition)
    let wanted = settings.scales ?? instrument.scales.map(\.id)
    do {
      // In the instrument's order, so that the order in which a keeper typed them tells nothing.
      let scales = instrument.scales.map(\.id).filter(wanted.contains)
      for scale in wanted where instrument.scale(scale) == nil { throw CardFault.unknownScale(scale) }
      return try RoundCard(
        organisation: organisation.name, round: settings.name, instrument: identity, scales: scales, minimumGroup: settings.minimumGroup,
        slices: settings.slices, units: units, opens: opens, closes: settings.closes, sealingKey: sealingKey)
    } catch let fault as CardFault {
      throw RoundError.card(fault)
    }
  }

  /// The names of all rounds in the order in which they were opened.
  public func rounds() throws(RoundError) -> [String] { try reading { try table.organisation().rounds } }

  /// The card of a round.
  ///
  /// - Throws: `.unknownRound`.
  public func card(round name: String) throws(RoundError) -> SignedRoundCard {
    try reading { try card(try round(name).number) }
  }

  func card(_ number: Int) throws -> SignedRoundCard { try SignedRoundCard(reading: try table.read(.card(number))) }

  func instrument(_ number: Int) throws -> Instrument {
    guard let instrument = DefinitionReader.read(try table.read(.definition(number))).instrument else { throw RecordFault() }
    return instrument
  }

  /// Draws new codes for a unit; they are told here and never again, since only keyed hashes are kept.
  ///
  /// - Parameters:
  ///   - path: the unit's as it was when the round opened; empty for the organisation itself.
  ///   - count: 1…`codeLimit`.
  ///   - deliver: brings the codes to where they will be read, before they are kept: codes that are counted and that nobody has could never be made up for.
  ///     Where it fails none are kept, and its error is thrown.
  /// - Throws: `.unknownRound`, `.roundRestored`, `.roundClosed`, `.unknownUnit`, `.codeCount`, `.moreCodesThanMembers`.
  @discardableResult
  public func issueCodes(
    round name: String, unit path: [String], count: Int, deliver: ([ContributionCode]) throws -> Void
  ) throws -> [ContributionCode] {
    var refusal: (any Error)?
    do {
      return try changing {
        let codes = try newCodes(round: name, unit: path, count: count)
        do {
          try deliver(codes)
        } catch {
          refusal = error
          throw error
        }
        return codes
      }
    } catch {
      throw refusal ?? error
    }
  }

  /// Draws new codes for a unit and gives them back once they are kept.
  ///
  /// - Throws: `.unknownRound`, `.roundRestored`, `.roundClosed`, `.unknownUnit`, `.codeCount`, `.moreCodesThanMembers`.
  public func issueCodes(round name: String, unit path: [String], count: Int) throws(RoundError) -> [ContributionCode] {
    try changing { try newCodes(round: name, unit: path, count: count) }
  }

  /// Whether a code counts in an open round; `false` also for one that was drawn and never kept.
  ///
  /// - Throws: `.unknownRound`, `.roundClosed`.
  public func isIssued(_ code: ContributionCode, round name: String) throws(RoundError) -> Bool {
    try reading {
      let round = try round(name)
      guard case .open(let keys, _) = round.state else { throw RoundError.roundClosed(name) }
      return try table.holds(.codes, digest: CodeDigester(key: keys.codes, round: name).digest(of: code).bytes)
    }
  }

  private func newCodes(round name: String, unit path: [String], count: Int) throws -> [ContributionCode] {
    var round = try changeableRound(name)
    guard case .open(let keys, _) = round.state else { throw RoundError.roundClosed(name) }
    guard let unit = try table.organisation().id(at: path, in: round.number) else { throw RoundError.unknownUnit(path: path) }
    let issued = round.codesIssued[unit, default: 0]
    guard (1...Self.codeLimit).contains(count), issued + count <= Self.codeLimit else { throw RoundError.codeCount(limit: Self.codeLimit) }
    if let members = try card(round.number).card.units.first(where: { $0.id == unit })?.codes, issued + count > members {
      throw RoundError.moreCodesThanMembers(path: path, left: max(0, members - issued))
    }
    let digester = CodeDigester(key: keys.codes, round: name)
    let codes = try (0..<count).map { _ in try newCode(unit: unit, digester: digester, round: round.number) }
    round.codesIssued[unit] = issued + count
    try table.write(round)
    return codes
  }

  /// A code that no unit of the round has yet.
  private func newCode(unit: String, digester: CodeDigester, round: Int) throws -> ContributionCode {
    while true {
      let code = ContributionCode()
      let digest = digester.digest(of: code).bytes
      let owner = CodeOwner(unit: unit, binding: digester.binding(of: code, unit: unit).bytes)
      let sealed = table.keys.sealCode(owner.plaintext, digest: digest)
      if try table.holds(.codes, digest: digest) { continue }
      try table.put(.codes, digest: digest, round: round, content: sealed)
      return code
    }
  }
}
