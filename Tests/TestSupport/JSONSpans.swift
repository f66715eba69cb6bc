/// Where the values of a JSON text stand, found by a scanner that trusts the text to be sound.
struct JSONSpans {
  struct Span {
    /// The value's bytes.
    let value: Range<Int>
    /// The name before it and the colon, or the value itself in an array.
    let entry: Range<Int>
    /// The name between its quotes; empty in an array.
    let name: [UInt8]
  }

  private(set) var spans: [Span] = []
  private let bytes: [UInt8]
  private var place = 0

  /// - Parameter bytes: sound JSON; of anything else some spans are found, none of them beyond the bytes.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    place = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    skipSpace()
    skipValue()
  }

  private var byte: UInt8? { place < bytes.count ? bytes[place] : nil }

  private mutating func skipSpace() {
    while let byte, byte <= 0x20 { place += 1 }
  }

  private mutating func skipString() {
    place += 1
    while let byte, byte != UInt8(ascii: "\"") { place += byte == UInt8(ascii: "\\") ? 2 : 1 }
    place = min(place + 1, bytes.count)
  }

  private mutating func skipValue() {
    switch byte {
    case UInt8(ascii: "\""): skipString()
    case UInt8(ascii: "{"): skipEntries(end: UInt8(ascii: "}"))
    case UInt8(ascii: "["): skipEntries(end: UInt8(ascii: "]"))
    default: while let byte, byte > 0x20, !",]}".utf8.contains(byte) { place += 1 }
    }
  }

  private mutating func skipEntries(end: UInt8) {
    place += 1
    while true {
      skipSpace()
      guard let byte, byte != end else { break }
      let start = place
      var name: [UInt8] = []
      if end == UInt8(ascii: "}") {
        skipString()
        name = Array(bytes[start..<place].dropFirst().dropLast())
        while let byte = self.byte, byte <= 0x20 || byte == UInt8(ascii: ":") { place += 1 }
      }
      let valueStart = place
      skipValue()
      if place > valueStart { spans.append(Span(value: valueStart..<place, entry: start..<place, name: name)) }
      skipSpace()
      guard self.byte == UInt8(ascii: ",") else { break }
      place += 1
    }
    if byte == end { place += 1 }
  }
}
