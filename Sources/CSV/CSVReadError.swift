/// The system would not read the file further.
public struct CSVReadError: Error, Sendable, Hashable {
  /// The system's error number.
  public let code: Int32
}
