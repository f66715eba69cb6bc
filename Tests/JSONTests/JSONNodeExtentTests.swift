import JSON
import TestSupport
import Testing

@Suite struct JSONNodeExtentTests {
  private static func random(_ random: inout SeededGenerator, depth: Int) -> JSONValue {
    switch Int.random(in: 0...(depth > 0 ? 7 : 5), using: &random) {
    case 0: return nil
    case 1: return true
    case 2: return false
    case 3: return .integer(Int.random(in: -999...999, using: &random))
    case 4: return .double(Double.random(in: -1...1, using: &random))
    case 5: return .string(["", "\"", "\\", "a\\\"]}", "[{,:", "ә\u{1F600}\n", "\\\\"].randomElement(using: &random) ?? "")
    case 6: return .array((0..<Int.random(in: 0...4, using: &random)).map { _ in Self.random(&random, depth: depth - 1) })
    default: return .object((0..<Int.random(in: 0...4, using: &random)).map { JSONMember("\"\\{[\($0)", Self.random(&random, depth: depth - 1)) })
    }
  }

  private static func nodes(_ node: JSONNode) -> [JSONNode] {
    [node] + ((node.elements ?? []) + (node.members ?? []).map(\.value)).flatMap(nodes)
  }

  @Test func `the bytes of every value in a text are the value and nothing around it`() throws {
    var generator = SeededGenerator(seed: 3)
    var count = 0
    for _ in 0..<2_000 {
      let bytes = Array(("\u{FEFF} \n" + Self.random(&generator, depth: 4).text() + " \n").utf8)
      for node in Self.nodes(try JSONReader.read(bytes)) {
        let own = Array(bytes[node.extent(in: bytes)])
        #expect(own.first != UInt8(ascii: " ") && own.last != UInt8(ascii: " "))
        // Read alone it is the same value, so its own bytes say the same again.
        let alone = try JSONReader.read(own)
        #expect(alone.offset == 0 && alone.extent(in: own) == own.indices)
        #expect(Self.nodes(alone).count == Self.nodes(node).count && alone.string == node.string && alone.number == node.number)
        count += 1
      }
    }
    #expect(count > 1_000)
  }

  @Test func `numbers and words end where they are written to end`() throws {
    for text in ["-0.50e+03", "12", "null", "true", "false", "\"\\u0041\"", "[ ]", "{ }"] {
      let bytes = Array("[\(text),1]".utf8)
      let node = try #require(try JSONReader.read(bytes).elements?.first)
      #expect(String(decoding: bytes[node.extent(in: bytes)], as: UTF8.self) == text)
    }
  }
}
