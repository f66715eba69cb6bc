/// Writes records by RFC 4180.
///
/// ```swift
/// var writer = RecordWriter()
/// writer.add(["unit", "remark"])
/// writer.add(["East", "said \"no\""])
/// writer.bytes  // unit,remark⏎East,"said ""no"""⏎
/// ```
///
/// For a spreadsheet, set `neutralisesFormulas`: a cell that begins with `=`, `+`, `-`, `@`, a tab or a carriage return would be taken for a formula, and
/// what somebody typed as a unit's name could run (OWASP, "CSV Injection"). Such a cell gets an apostrophe in front, unless it is a plain number.
public struct RecordWriter: Sendable {
  public enum LineEnd: Sendable, Hashable {
    case lineFeed
    /// As RFC 4180 wants it, and spreadsheets on Windows.
    case carriageReturnLineFeed
  }

  public let delimiter: Delimiter
  public let lineEnd: LineEnd
  public let neutralisesFormulas: Bool
  /// What was written so far.
  public private(set) var bytes: [UInt8] = []

  /// - Parameter marksByteOrder: begins with a UTF-8 byte order mark, without which spreadsheets on Windows take the file for the local code page.
  public init(
    delimiter: Delimiter = .comma, lineEnd: LineEnd = .lineFeed, marksByteOrder: Bool = false, neutralisesFormulas: Bool = false
  ) {
    self.delimiter = delimiter
    self.lineEnd = lineEnd
    self.neutralisesFormulas = neutralisesFormulas
    if marksByteOrder { bytes = [0xEF, 0xBB, 0xBF] }
  }

  /// Writes one record.
  ///
  /// A record of one empty field is written as `""`: an empty line would be no record.
  public mutating func add(_ fields: some Sequence<String>) {
    var count = 0
    let start = bytes.count
    for field in fields {
      if count > 0 { bytes.append(delimiter.rawValue) }
      add(field)
      count += 1
    }
    if count == 1, bytes.count == start { bytes += [Self.quote, Self.quote] }
    if lineEnd == .carriageReturnLineFeed { bytes.append(0x0D) }
    bytes.append(0x0A)
  }

  /// Forgets what was written, when it has been put elsewhere.
  public mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  private static let quote = UInt8(ascii: "\"")

  private mutating func add(_ field: String) {
    let content = neutralisesFormulas && Self.isFormula(field) ? "'" + field : field
    let needsQuotes = content.utf8.contains { $0 == Self.quote || $0 == delimiter.rawValue || $0 == 0x0A || $0 == 0x0D }
    // Readers that trim fields would lose spaces at the ends.
    let hasOuterSpace = content.utf8.first == 0x20 || content.utf8.last == 0x20
    guard needsQuotes || hasOuterSpace else {
      bytes += content.utf8
      return
    }
    bytes.append(Self.quote)
    for byte in content.utf8 {
      if byte == Self.quote { bytes.append(Self.quote) }
      bytes.append(byte)
    }
    bytes.append(Self.quote)
  }

  /// Whether a spreadsheet would take the cell for a formula. Spaces in front do not stop every one of them.
  static func isFormula(_ field: String) -> Bool {
    guard let first = field.unicodeScalars.first(where: { $0 != " " }) else { return false }
    switch first {
    case "=", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠": return true
    case "+", "-": return !isNumber(field)
    default: return false
    }
  }

  /// A sign, digits, and perhaps a point or comma with further digits: nothing that could run.
  private static func isNumber(_ field: String) -> Bool {
    let digits = field.utf8.dropFirst()
    let parts = digits.split(omittingEmptySubsequences: false) { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
    return parts.count <= 2 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { (0x30...0x39).contains($0) } }
  }
}
