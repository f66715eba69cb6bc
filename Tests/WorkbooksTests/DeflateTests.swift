import Foundation
import TestSupport
import Testing

@testable import Workbooks

@Suite struct DeflateTests {
  /// Inputs at the edges of the format: runs around the longest match, repetitions around the farthest distance, every byte, nothing.
  private static var inputs: [[UInt8]] {
    var generator = SeededGenerator(seed: 7)
    func random(_ count: Int, of values: UInt8 = .max) -> [UInt8] { (0..<count).map { _ in .random(in: 0...values, using: &generator) } }
    var inputs = (0...600).map { [UInt8](repeating: 0x61, count: $0) } + (0...40).map { random($0, of: 1) }
    inputs += [
      Array(0...UInt8.max), random(5000), random(70_000, of: 3), Array("<c r=\"A1\" s=\"3\"><v>24.5</v></c>".utf8.shuffled(using: &generator)),
    ]
    for gap in [1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 13, 16, 17, 1024, 1025, 8192, 24_576, 24_577, 32_757, 32_758, 32_759, 32_767, 32_768, 32_769] {
      let word = Array("a word that".utf8)
      inputs.append(word + random(gap) + word)
    }
    for period in 1...300 { inputs.append(Array((0..<1200).map { UInt8(truncatingIfNeeded: $0 % period * 7) })) }
    return inputs
  }

  private static let script = PythonScript(
    """
    import json, sys, zlib
    pairs = json.load(sys.stdin)
    def same(packed, plain):
        reader = zlib.decompressobj(-15)
        return reader.decompress(bytes.fromhex(packed)) + reader.flush() == bytes.fromhex(plain) and reader.eof and not reader.unused_data
    print([i for i, (packed, plain) in enumerate(pairs) if not same(packed, plain)])
    """)

  private static func hex(_ bytes: [UInt8]) -> String { bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined() }

  @Test(.enabled(if: PythonScript.canImport(), "python3 is not here"))
  func `zlib reads back every input, and nothing stands behind its end`() throws {
    let pairs = Self.inputs.map { [Self.hex(Deflate.compressed($0)), Self.hex($0)] }
    let answer = try Self.script.run(input: Array(JSONEncoder().encode(pairs)))
    #expect(String(decoding: answer, as: UTF8.self) == "[]\n")
  }

  @Test func `the XML of a sheet becomes less than a fifth, and chance hardly longer than it was`() {
    let rows = (0..<400).map {
      "<row r=\"\($0)\"><c r=\"A\($0)\" s=\"3\" t=\"s\"><v>\($0 % 17)</v></c><c r=\"B\($0)\" s=\"9\"><v>\($0 % 54)</v></c></row>"
    }
    let xml = Array(rows.joined().utf8)
    #expect(Deflate.compressed(xml).count * 5 < xml.count)
    var generator = SeededGenerator(seed: 3)
    let random = (0..<10_000).map { _ in UInt8.random(in: 0...255, using: &generator) }
    #expect(Deflate.compressed(random).count < random.count * 109 / 100)
  }
}
