/// The column by which rows are grouped is not written in UTF-8, so that its groups cannot be named.
public struct GroupFault: Error, Sendable, Hashable {
  public let column: String
}
