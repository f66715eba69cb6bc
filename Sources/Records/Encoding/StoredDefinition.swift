import Sealing

/// The bytes of a definition file, kept once however many results need it.
struct StoredDefinition: RecordContent {
  static let kind = RecordKind.definition
  /// Sizes are rounded up to 64 KiB, which makes all shipped definitions the same: the size of a public file would tell which it is.
  private static let step = 65_536

  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  init(id: RecordID, from reader: inout RecordReader) throws(RecordFault) {
    let padded = try reader.block()
    guard let bytes = try? Padding.unpadded(padded, step: Self.step) else { throw .malformed }
    self.bytes = bytes
  }

  func write(to writer: inout RecordWriter) { writer.write(Padding.padded(bytes, step: Self.step)) }
}
