/// A column by which rows are told apart has so many different values that it cannot be one of units or groups.
public struct TooManyKeys: Error, Sendable, Hashable {
  public let limit: Int
}
