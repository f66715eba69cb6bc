/// One question of an instrument.
public struct Item: Sendable, Hashable {
  public let id: String
  public let text: LocalizedText
  public let format: ResponseFormat
  /// Whether the instrument cannot be finished without an answer.
  public let isRequired: Bool
  /// When the item is asked at all; `nil` for always.
  public let showIf: Condition?
}
