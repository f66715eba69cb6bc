/// What stands in a cell for an answer that is not there, beside nothing at all.
///
/// ```swift
/// MissingCodes(adding: ["-9", "99"]).contains("NA".utf8)  // true
/// ```
public struct MissingCodes: Sendable, Hashable {
  /// `NA` is what R, and most that exports for it, writes.
  public static let standard = MissingCodes(adding: [])

  /// In the order of their bytes.
  public let codes: [String]
  private let bytes: [[UInt8]]

  /// - Parameter codes: further texts, compared as they are; one that is also an answer means missing.
  public init(adding codes: [String]) {
    self.codes = Set(codes + ["NA"]).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    bytes = self.codes.map { Array($0.utf8) }
  }

  /// Whether a cell, without spaces at its ends, holds no answer.
  public func contains(_ cell: some Collection<UInt8>) -> Bool {
    cell.isEmpty || bytes.contains { $0.elementsEqual(cell) }
  }

  /// Whether a code could be taken for a number of one or two digits, so that every cell must be looked at twice.
  var hasShortNumber: Bool { bytes.contains { $0.count <= 2 && $0.allSatisfy { (0x30...0x39).contains($0) } } }
}
