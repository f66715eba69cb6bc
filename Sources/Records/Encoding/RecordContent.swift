/// Something that is kept as a record: a kind, a format number, and the fields in a fixed order.
protocol RecordContent {
  static var kind: RecordKind { get }
  /// Raised when the fields change; the reading of the formats before is kept.
  static var format: UInt8 { get }
  init(id: RecordID, from reader: inout RecordReader) throws(RecordFault)
  func write(to writer: inout RecordWriter)
}

extension RecordContent {
  /// Every kind began with this.
  static var format: UInt8 { 1 }

  var plaintext: [UInt8] {
    var writer = RecordWriter()
    writer.write(byte: Self.kind.rawValue)
    writer.write(byte: Self.format)
    write(to: &writer)
    return writer.bytes
  }

  /// The content of a plaintext.
  ///
  /// - Returns: `nil` where the plaintext is of another kind.
  init?(id: RecordID, plaintext: [UInt8]) throws(RecordFault) {
    var reader = RecordReader(plaintext)
    guard let kind = RecordKind(rawValue: try reader.byte()) else { throw .newerFormat }
    guard kind == Self.kind else { return nil }
    guard try reader.byte() == Self.format else { throw .newerFormat }
    try self.init(id: id, from: &reader)
    try reader.end()
  }
}
