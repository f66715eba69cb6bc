import JSON
import Testing

@Suite struct UTF8CheckTests {
  /// Whether the reader accepts a string that consists of `inner`, and if not, where it stops.
  static func offset(of inner: [UInt8]) -> Int? {
    do {
      _ = try JSONReader.read([0x22] + inner + [0x22])
      return nil
    } catch {
      return error.kind == .invalidUTF8 ? error.offset : nil
    }
  }

  /// The library's own judgement; it repairs what is ill-formed.
  static func isWellFormed(_ bytes: [UInt8]) -> Bool {
    String(validating: bytes, as: UTF8.self) != nil
  }

  @Test func `every pair of bytes is judged as the standard library judges it`() {
    for first in UInt8(0x80)...0xFF {
      for second in UInt8.min...0xFF where second != 0x22 && second != 0x5C && second >= 0x20 {
        let isRefused = Self.offset(of: [first, second]) != nil
        if isRefused == Self.isWellFormed([first, second]) { Issue.record("\(first), \(second)") }
      }
    }
  }

  @Test func `every lead byte with every second byte and edge continuations is judged as the standard library judges it`() {
    let edges: [UInt8] = [0x7F, 0x80, 0xBF, 0xC0]
    for first in UInt8(0xE0)...0xF8 {
      for second in UInt8(0x7F)...0xC0 {
        for third in edges {
          if (Self.offset(of: [first, second, third]) != nil) == Self.isWellFormed([first, second, third]) {
            Issue.record("\(first), \(second), \(third)")
          }
          for fourth in edges where (Self.offset(of: [first, second, third, fourth]) != nil) == Self.isWellFormed([first, second, third, fourth]) {
            Issue.record("\(first), \(second), \(third), \(fourth)")
          }
        }
      }
    }
  }

  static let illFormed: [[UInt8]] = [
    [0x80], [0xBF], [0xC0, 0xAF], [0xC1, 0xBF], [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xF0, 0x8F, 0xBF, 0xBF],
    [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFE], [0xFF], [0xD0], [0xE2, 0x82], [0xF0, 0x9F, 0x98],
  ]

  @Test(arguments: illFormed) func `an ill-formed sequence is reported where it begins, wherever it stands`(sequence: [UInt8]) {
    for before in ["", "a", "жә", "😀"] {
      #expect(Self.offset(of: Array(before.utf8) + sequence) == 1 + before.utf8.count)
      #expect(throws: JSONFault.testing(.invalidUTF8, at: before.utf8.count)) { try JSONReader.read(Array(before.utf8) + sequence) }
    }
  }
}
