public import Dates
import JSON
public import Sealing

/// What a keeper promises everybody before the first contribution to a round.
///
/// ```swift
/// let card = try RoundCard(organisation: "Almaty home care", round: "2026-Q4", instrument: instrument, scales: ["exhaustion"], minimumGroup: 5,
///   slices: [], units: units, opens: today, closes: nil, sealingKey: sealing.publicKey)
/// let file = SignedRoundCard(signing: card, with: signing).bytes
/// ```
///
/// The minimum group, the slices and the units are fixed here and cannot be changed for the round: a contribution names the digest of the very card that
/// its sender has seen, and so does the release.
public struct RoundCard: Sendable, Hashable {
  /// The number of this format.
  public static let format = 1
  /// Below this no group is ever published.
  public static let smallestMinimumGroup = 5

  public let organisation: String
  /// The round's name, as in `2026-Q4`; it can stand in a file name.
  public let round: String
  public let instrument: RoundInstrument
  /// What is collected: the scores of these scales, in the order of the instrument. Answers to items are never collected.
  public let scales: [String]
  /// k: fewer contributions than this are never published about; at least 5.
  public let minimumGroup: Int
  /// At most two.
  public let slices: [CardSlice]
  public let sliceLevels: SliceLevels
  /// In the order of their ids.
  public let units: [CardUnit]
  /// The first day on which contributions are taken.
  public let opens: CivilDay
  /// The last day; `nil` where the round is open until the keeper closes it.
  public let closes: CivilDay?
  /// Contributions are sealed to this key.
  public let sealingKey: BoxPublicKey

  /// - Throws: the first rule that is not kept.
  public init(
    organisation: String, round: String, instrument: RoundInstrument, scales: [String], minimumGroup: Int, slices: [CardSlice],
    sliceLevels: SliceLevels = .organisation, units: [CardUnit], opens: CivilDay, closes: CivilDay?, sealingKey: BoxPublicKey
  ) throws(CardFault) {
    self.organisation = organisation
    self.round = round
    self.instrument = instrument
    self.scales = scales
    self.minimumGroup = minimumGroup
    self.slices = slices
    self.sliceLevels = sliceLevels
    self.units = units.sorted { $0.id.precedesInBytes($1.id) }
    self.opens = opens
    self.closes = closes
    self.sealingKey = sealingKey
    try check()
  }

  /// Whether the round takes contributions on `day`.
  public func standing(on day: CivilDay) -> Standing {
    if day < opens { return .notYetOpen(opens) }
    if let closes, day > closes { return .closed(closes) }
    return .open
  }

  /// Down to where slices are published; never for teams, which have no units below.
  public enum SliceLevels: String, Sendable, Hashable, CaseIterable {
    /// For the organisation only.
    case organisation
    /// For the organisation and the units directly below it that have units below.
    case departments
  }

  public enum Standing: Sendable, Hashable {
    case notYetOpen(CivilDay)
    case open
    case closed(CivilDay)
  }
}
