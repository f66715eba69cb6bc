public import Contributions
public import Dates
public import Releases

/// Why something of the keeper's could not be done; no case carries a score, a code or a key. The wording is in `RoundError+Wording.swift`.
public enum RoundError: Error, Sendable, Hashable {
  /// There is no store.
  case absent(path: String)
  case exists(path: String)
  /// Also where the wrapped key is damaged; the two cannot be told apart.
  case wrongPassphrase
  case notEnoughMemory(bytes: Int)
  case busy
  case diskFull(path: String)
  case readOnly(path: String)
  case notPermitted(path: String)
  /// The file or its folder was removed or replaced while it was in use.
  case removed(path: String)
  case inputOutput(path: String, code: Int32?)
  case damaged(path: String)
  /// The store is older than what was seen of it before: a copy was put in its place.
  case rolledBack(path: String, witness: String)
  case newerFormat(path: String)
  case foreignFile(path: String)

  /// A text that cannot be the name of an organisation or a unit.
  case invalidName(String)
  case unitExists(path: [String])
  /// A unit that stands twice among those to be added.
  case unitRepeated(path: [String])
  case unknownUnit(path: [String])
  /// The organisation itself cannot be moved or closed.
  case organisationIsFixed
  /// A unit cannot stand below itself.
  case moveIntoItself(path: [String])
  case tooDeep(limit: Int)
  case tooManyUnits(limit: Int)

  case roundExists(String)
  case unknownRound(String, known: [String])
  case unusableDefinition
  case card(CardFault)
  case codeCount(limit: Int)
  /// More codes than the card declares members for the unit; `left` may still be issued.
  case moreCodesThanMembers(path: [String], left: Int)
  case roundClosed(String)
  case roundOpen(String)
  case folderUnreadable(path: String)
  /// The same rows were imported before.
  case importedBefore
  /// A day before one that must precede it.
  case dayTooEarly(CivilDay, earliest: CivilDay)
  /// A scale of the questionnaire that no figures can be made of.
  case unusableScales
  case release(ReleaseFault)
  /// A release of this organisation that the store does not know, where another one was to be published.
  case forkedChain(path: String)
  /// A release of another keeper, where one of ours was to be written.
  case foreignRelease(path: String)
  /// The round came with a backup that was made before it was published, and nobody has said that it was not published since.
  case roundRestored(String)

  /// A file that has the name of the backup to be written.
  case backupExists(path: String)
  case backupAbsent(path: String)
  case backupForeign(path: String)
  case backupDamaged(path: String)
  /// Also where the backup's wrapped key is damaged.
  case wrongBackupPassphrase
}
