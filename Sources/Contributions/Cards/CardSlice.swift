/// A coarse attribute that contributors are asked for, such as years of service in four classes.
public struct CardSlice: Sendable, Hashable {
  public let name: String
  /// In the order in which they are offered. Nobody has to choose one: "not stated" is always there and is no word of these.
  public let classes: [String]

  public init(name: String, classes: [String]) {
    self.name = name
    self.classes = classes
  }
}

/// What somebody says about themselves for a slice.
public enum SliceAnswer: Sendable, Hashable {
  /// One of the card's classes.
  case stated(String)
  case notStated
}
