/// A part of the organisation as it was in the round: the organisation itself, a department, a team.
public struct ReleaseUnit: Sendable, Hashable {
  public let id: String
  /// The unit it belongs to; `nil` for the organisation.
  public let parent: String?
  public let name: String

  public init(id: String, parent: String?, name: String) {
    self.id = id
    self.parent = parent
    self.name = name
  }
}
