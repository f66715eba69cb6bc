import CSV

/// What a cell of a column says by which rows are told apart: a group, a wave, a factor.
enum KeyText {
  /// - Parameters:
  ///   - bytes: the content of the cell.
  ///   - codes: texts that mean that nothing is stated.
  ///   - column: its name, for the fault.
  /// - Returns: the text without spaces at its ends; `nil` where nothing is stated.
  /// - Throws: `GroupFault` for bytes that are no UTF-8.
  static func text(_ bytes: [UInt8], notStated codes: MissingCodes, column: String) throws(GroupFault) -> String? {
    let trimmed = trimmed(bytes)
    if codes.contains(trimmed) { return nil }
    guard let text = String(validating: trimmed, as: UTF8.self) else { throw GroupFault(column: column) }
    return text
  }

  /// - Returns: the bytes of an id without spaces at their ends; `nil` where the cell is empty or `NA`.
  static func id(_ bytes: [UInt8]) -> [UInt8]? {
    let trimmed = trimmed(bytes)
    return MissingCodes.standard.contains(trimmed) ? nil : trimmed
  }

  private static func trimmed(_ bytes: [UInt8]) -> [UInt8] {
    bytes.withUnsafeBufferPointer { Array(FieldContent.trimmed($0)) }
  }
}
