public import Dates
public import JSON

/// Why a file is no round card, or a card cannot be used; the wording is in `CardFault+Wording.swift`.
public enum CardFault: Error, Sendable, Hashable {
  case tooLarge(limit: Int)
  case syntax(JSONFault)
  case shape(ShapeFault)
  /// A format of a newer program.
  case unsupportedFormat
  /// A text that no name, id, date or key of the format can be.
  case invalidText(JSONPath)
  case tooMany(Countable, limit: Int)
  case repeatedName(Countable, String)
  case minimumGroupTooSmall(Int)
  case tooFewClasses(slice: String)
  case nothingCollected
  case noUnits
  case closesBeforeOpening(opens: CivilDay, closes: CivilDay)
  /// A contribution to such a round could be longer than the one size that all have.
  case contributionsTooLong
  /// The content is fine, but its bytes are not those of the canonical form, from this byte on.
  case notCanonical(offset: Int)
  /// The signature was not made over these bytes by the key that the card names.
  case wrongSignature

  case notYetOpen(CivilDay)
  case closed(CivilDay)
  /// Signed with another key than the one that is trusted.
  case foreignKey(organisation: String)
  /// Another card of the same round was seen before; the minimum groups of both, for whoever asks what was changed.
  case secondCard(round: String, earlierGroup: Int, group: Int)
  /// The questionnaire at hand is not the one of the round.
  case wrongInstrument(expected: RoundInstrument, found: RoundInstrument)
  /// The card collects a scale that its questionnaire does not have.
  case unknownScale(String)

  /// What a card has several of, as its members are named.
  public enum Countable: String, Sendable, Hashable, CaseIterable {
    case units
    case scales
    case slices
    case classes
  }
}
