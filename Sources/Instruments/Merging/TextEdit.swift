import JSON

/// Changes to a JSON text, made where values stand; what is written is indented like the line it comes to.
struct TextEdit {
  private let bytes: [UInt8]
  private let lineEnd: String
  private var changes: [(range: Range<Int>, text: String)] = []

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    let feed = bytes.firstIndex(of: UInt8(ascii: "\n"))
    lineEnd = feed.map { $0 > 0 && bytes[$0 - 1] == UInt8(ascii: "\r") } == true ? "\r\n" : "\n"
  }

  /// Puts a value in the place of another.
  mutating func replace(_ node: JSONNode, with value: JSONValue) {
    changes.append((node.extent(in: bytes), indented(value.text(), by: indent(at: node.offset))))
  }

  /// Puts texts behind a value, each on a line of its own with a comma before it.
  mutating func add(_ texts: [String], after node: JSONNode) {
    let end = node.extent(in: bytes).upperBound
    let indent = indent(at: node.offset)
    for text in texts { changes.append((end..<end, "," + lineEnd + indent + indented(text, by: indent))) }
  }

  /// The text with all changes.
  var result: [UInt8] {
    var result: [UInt8] = []
    var place = 0
    // What comes to one place keeps the order in which it was given, behind what is replaced there.
    let ordered = changes.enumerated().sorted { ($0.element.range.upperBound, $0.offset) < ($1.element.range.upperBound, $1.offset) }
    for change in ordered.map(\.element) {
      result += bytes[place..<change.range.lowerBound]
      result += change.text.utf8
      place = change.range.upperBound
    }
    return result + bytes[place...]
  }

  /// The white space with which the line of a byte begins.
  private func indent(at offset: Int) -> String {
    let start = bytes[..<offset].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let space = bytes[start...].prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    return String(decoding: space, as: UTF8.self)
  }

  private func indented(_ text: String, by indent: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: lineEnd + indent)
  }
}
