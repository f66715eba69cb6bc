/// What became of every file in a folder of contributions.
public struct CollectionReport: Sendable, Hashable {
  public struct Rejection: Sendable, Hashable {
    /// The file's name in the folder.
    public let file: String
    public let reason: RejectionReason
  }

  /// Contributions with a code that had none before.
  public internal(set) var accepted = 0
  /// Contributions that took the place of an earlier one with the same code.
  public internal(set) var replaced = 0
  /// Files that were taken before, now or at an earlier time, byte for byte.
  public internal(set) var duplicates = 0
  /// In the order of the files' names.
  public internal(set) var rejections: [Rejection] = []
  /// Whether the card's last day had passed; files tell no date, so that what comes then is still taken until the round is closed.
  public internal(set) var isPastLastDay = false
  /// Whether every file was looked at; else collecting again goes on where it stopped.
  public internal(set) var isComplete = false

  /// Counts what became of further files.
  mutating func add(_ part: CollectionReport) {
    accepted += part.accepted
    replaced += part.replaced
    duplicates += part.duplicates
    rejections += part.rejections
  }
}

/// Why a file is no contribution to the round; no case holds a score, a class or a code.
public enum RejectionReason: Sendable, Hashable {
  /// The box does not open, or what is inside is no contribution.
  case damaged
  case oversize(bytes: Int)
  case foreignRound(String)
  /// Made for another card of this round: with another version of the questionnaire, or other promises.
  case otherCard
  /// Written by a newer version of the program.
  case newerFormat
  /// The code was not issued for this round.
  case unknownCode
  /// Scores or classes that the questionnaire or the card does not have.
  case impossibleContent
  /// The round is closed.
  case afterClosing
  /// A link, a pipe or another thing that is no file.
  case notAFile
  /// The system did not let it be read.
  case unreadable
}
