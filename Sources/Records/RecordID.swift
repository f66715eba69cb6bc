import Sealing

/// The random name of one record, which says nothing about it.
public struct RecordID: Sendable, Hashable {
  static let size = 16

  /// 16 bytes.
  public let bytes: [UInt8]

  /// `nil` unless there are 16 bytes.
  init?(bytes: [UInt8]) {
    guard bytes.count == Self.size else { return nil }
    self.bytes = bytes
  }

  private init(checked bytes: [UInt8]) { self.bytes = bytes }

  /// The id that `text` spells in 32 hexadecimal digits; `nil` for any other text.
  public init?(text: String) {
    guard let bytes = Hex.decode(text) else { return nil }
    self.init(bytes: bytes)
  }

  /// Lower-case hexadecimal digits.
  public var text: String { Hex.encode(bytes) }

  /// A new id; no two are ever the same.
  public static func random() -> RecordID { RecordID(checked: RandomSource.bytes(count: size)) }
}

extension RecordID: Comparable, CustomStringConvertible {
  public var description: String { text }

  public static func < (left: RecordID, right: RecordID) -> Bool { left.bytes.lexicographicallyPrecedes(right.bytes) }
}
