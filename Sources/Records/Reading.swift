/// What could be read, and how much could not: a history is never shortened in silence.
public struct Reading<Element: Sendable>: Sendable {
  public let elements: [Element]
  /// Records that are damaged or gone. What they held is unknown, so they may be of another kind or instrument than was asked for.
  public let damaged: Int

  public init(elements: [Element], damaged: Int) {
    self.elements = elements
    self.damaged = damaged
  }
}

extension Reading: Equatable where Element: Equatable {}
