/// Writes the fields of a record one after the other: numbers in as few bytes as they need (LEB128), texts and lists with their length before them.
struct RecordWriter {
  private(set) var bytes: [UInt8] = []

  init() { bytes.reserveCapacity(1024) }

  mutating func write(byte: UInt8) { bytes.append(byte) }

  mutating func write(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

  mutating func write(unsigned number: UInt64) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// Small magnitudes of either sign are short (zigzag).
  mutating func write(_ number: Int) {
    let wide = Int64(number)
    write(unsigned: UInt64(bitPattern: (wide << 1) ^ (wide >> 63)))
  }

  mutating func write(_ number: Double) {
    withUnsafeBytes(of: number.bitPattern.littleEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func write(_ text: String) { write(Array(text.utf8)) }

  mutating func write(_ block: [UInt8]) {
    write(unsigned: UInt64(block.count))
    bytes += block
  }

  mutating func write<Value>(_ value: Value?, _ write: (inout RecordWriter, Value) -> Void) {
    self.write(value != nil)
    if let value { write(&self, value) }
  }

  mutating func write<Elements: Collection>(_ elements: Elements, _ write: (inout RecordWriter, Elements.Element) -> Void) {
    self.write(unsigned: UInt64(elements.count))
    for element in elements { write(&self, element) }
  }
}
