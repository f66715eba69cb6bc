/// What a look at every record of a profile found; nothing was changed by it.
public struct Examination: Sendable, Hashable {
  public let sessions: Int
  public let results: Int
  public let definitions: Int
  /// Records that cannot be opened or decoded, by id.
  public let damaged: [RecordID]
  /// Records that were kept once and are not there any more, so far as this can be known; without them in `damaged`.
  public let missing: Int
  /// Whether the list that tells what should be there can be read and fits what is there.
  public let isComplete: Bool
  /// Results whose definition is not there, so that their items cannot be shown.
  public let withoutDefinition: [RecordID]
  /// SQLite's sentences about the file's structure, in English.
  public let structure: [String]

  public var isSound: Bool { damaged.isEmpty && missing == 0 && isComplete && withoutDefinition.isEmpty && structure.isEmpty }
}
