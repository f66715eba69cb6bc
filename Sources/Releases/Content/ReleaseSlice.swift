import JSON

/// A coarse attribute by which a round may be looked at, such as years of service in four classes; declared when the round opened.
public struct ReleaseSlice: Sendable, Hashable {
  public let name: String
  /// In the keeper's order. "Not stated" is a class beside these and needs no word here.
  public let classes: [String]

  public init(name: String, classes: [String]) {
    self.name = name
    self.classes = classes
  }
}

/// One class of one slice: who said so, or who said nothing.
public struct SlicePlace: Sendable, Hashable, Comparable {
  public enum Answer: Sendable, Hashable {
    case stated(String)
    case notStated
  }

  public let name: String
  public let answer: Answer

  public init(name: String, answer: Answer) {
    self.name = name
    self.answer = answer
  }

  /// By name, then by class, "not stated" behind all others.
  public static func < (left: SlicePlace, right: SlicePlace) -> Bool {
    if !left.name.hasSameBytes(as: right.name) { return left.name.precedesInBytes(right.name) }
    switch (left.answer, right.answer) {
    case (.stated(let a), .stated(let b)): return a.precedesInBytes(b)
    case (.stated, .notStated): return true
    case (.notStated, _): return false
    }
  }
}
