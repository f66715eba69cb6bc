/// Reads what `RecordWriter` wrote; whatever the bytes are, it ends in a value or in a `RecordFault` and takes no more memory than they are long.
struct RecordReader {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  private var rest: Int { bytes.count - position }

  /// - Throws: `.trailingBytes` where there is more.
  func end() throws(RecordFault) {
    if rest > 0 { throw .trailingBytes }
  }

  mutating func byte() throws(RecordFault) -> UInt8 {
    guard rest > 0 else { throw .malformed }
    position += 1
    return bytes[position - 1]
  }

  mutating func flag() throws(RecordFault) -> Bool {
    switch try byte() {
    case 0: return false
    case 1: return true
    default: throw .malformed
    }
  }

  mutating func unsigned() throws(RecordFault) -> UInt64 {
    var number: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 64, by: 7) {
      let next = try byte()
      let part = UInt64(next & 0x7F)
      if (part << shift) >> shift != part { throw .malformed }
      number |= part << shift
      if next < 0x80 { return number }
    }
    throw .malformed
  }

  mutating func integer() throws(RecordFault) -> Int {
    let folded = try unsigned()
    return Int(Int64(bitPattern: folded >> 1) ^ -Int64(bitPattern: folded & 1))
  }

  /// A finite number: an unknown one is `nil` and never NaN.
  mutating func double() throws(RecordFault) -> Double {
    guard rest >= 8 else { throw .malformed }
    var pattern: UInt64 = 0
    for index in 0..<8 { pattern |= UInt64(bytes[position + index]) << UInt64(index * 8) }
    position += 8
    let number = Double(bitPattern: pattern)
    guard number.isFinite else { throw .malformed }
    return number
  }

  mutating func text() throws(RecordFault) -> String {
    let length = try count()
    defer { position += length }
    guard let text = String(validating: bytes[position..<position + length], as: UTF8.self) else { throw .malformed }
    return text
  }

  mutating func block() throws(RecordFault) -> [UInt8] {
    let length = try count()
    defer { position += length }
    return Array(bytes[position..<position + length])
  }

  mutating func optional<Value>(_ read: (inout RecordReader) throws(RecordFault) -> Value) throws(RecordFault) -> Value? {
    try flag() ? try read(&self) : nil
  }

  mutating func list<Element>(_ read: (inout RecordReader) throws(RecordFault) -> Element) throws(RecordFault) -> [Element] {
    let count = try count()
    var elements: [Element] = []
    elements.reserveCapacity(count)
    for _ in 0..<count { elements.append(try read(&self)) }
    return elements
  }

  /// A dictionary; a key that comes twice is a fault.
  mutating func dictionary<Value>(_ read: (inout RecordReader) throws(RecordFault) -> Value) throws(RecordFault) -> [String: Value] {
    let count = try count()
    var values: [String: Value] = [:]
    values.reserveCapacity(count)
    for _ in 0..<count {
      let key = try text()
      if values.updateValue(try read(&self), forKey: key) != nil { throw .malformed }
    }
    return values
  }

  /// A length or number of elements; each needs at least a byte of what is left.
  private mutating func count() throws(RecordFault) -> Int {
    guard let count = Int(exactly: try unsigned()), count <= rest else { throw .malformed }
    return count
  }
}
