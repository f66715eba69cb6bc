/// How large a file's parts may be; beyond these a file is a mistake or an attack.
public struct CSVLimits: Sendable, Hashable {
  /// Bytes of one record, quotes and line feeds within it included: what one unclosed quote can make the program hold.
  public let record: Int
  /// Columns of the header; as many as the largest spreadsheets have.
  public let columns: Int

  public init(record: Int = 1 << 20, columns: Int = 16_384) {
    self.record = record
    self.columns = columns
  }
}
