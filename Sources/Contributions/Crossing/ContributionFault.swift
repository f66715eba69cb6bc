/// Why a contribution cannot be made or is not taken; no case holds a score, a class or a code. The wording is in `ContributionFault+Wording.swift`.
///
/// A code that the round does not know, or that was used, is for the keeper's store to tell.
public enum ContributionFault: Error, Sendable, Hashable {
  /// The result, or the keeper's definition, is not of the round's questionnaire in its version and text.
  case wrongInstrument(expected: RoundInstrument, found: RoundInstrument)
  case nothingScored
  /// Scales other than those that the card collects.
  case wrongScales
  case outOfRange(scale: String)
  /// A slice or a class that the card does not have.
  case unknownSlice(String)
  /// The card's sealing key is none.
  case unusableKey

  /// The key pair is not the one whose public half the card names.
  case wrongKeeperKey
  case undersize(bytes: Int)
  case oversize(bytes: Int)
  /// The box does not open: altered, cut off, or sealed to another key.
  case damaged
  /// The box opens, but what is inside is not what a contribution is, byte for byte.
  case malformed
  /// The content has the format of a newer program.
  case unsupportedFormat
  case foreignRound(String)
  /// Made for another card of this round, with another questionnaire or other promises.
  case otherCard
}
