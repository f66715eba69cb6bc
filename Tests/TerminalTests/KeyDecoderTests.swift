import Terminal
import Testing

@Suite struct KeyDecoderTests {
  private func keys(_ text: String) -> [Key] { keys(Array(text.utf8)) }

  private func keys(_ bytes: [UInt8]) -> [Key] {
    var decoder = KeyDecoder()
    return decoder.decode(bytes) + decoder.flush()
  }

  /// Each with its key. Not arguments of a test, whose raw bytes would end up in the terminal that runs the tests.
  private static let keySequences: [(bytes: String, key: Key)] = [
    ("\u{1B}[A", Key.up), ("\u{1B}[B", .down), ("\u{1B}[C", .right), ("\u{1B}[D", .left), ("\u{1B}OA", .up), ("\u{1B}OD", .left),
    ("\u{1B}[H", .home), ("\u{1B}[F", .end), ("\u{1B}OH", .home), ("\u{1B}OF", .end), ("\u{1B}[1~", .home), ("\u{1B}[4~", .end),
    ("\u{1B}[7~", .home), ("\u{1B}[8~", .end), ("\u{1B}[3~", .delete), ("\u{1B}[5~", .pageUp), ("\u{1B}[6~", .pageDown), ("\u{1B}[Z", .backTab),
    ("\u{1B}[1;5A", .up), ("\u{1B}[1;2D", .left), ("\u{1B}[3;5~", .delete), ("\u{1B}[6;3~", .pageDown), ("\u{1B}O5C", .right), ("\u{1B}[1;5H", .home),
    ("\u{1B}OM", .enter), ("\u{1B}Op", .character("0")), ("\u{1B}Oy", .character("9")), ("\r", .enter), ("\n", .enter), ("\t", .tab),
    ("\u{7F}", .backspace), ("\u{8}", .backspace), ("\u{3}", .control("c")), ("\u{1A}", .control("z")), ("\u{1}", .control("a")),
    ("7", .character("7")), ("й", .character("й")), ("Ұ", .character("Ұ")), ("呼", .character("呼")), ("🌿", .character("🌿")), ("\u{1B}", .escape),
    ("\u{1B}q", .character("q")), ("\u{1B}й", .character("й")), ("\u{1B}\r", .enter), ("\u{1B}\u{1B}[A", .up), ("\u{1B}\u{1B}", .escape),
    ("\u{1B}[", .character("[")), ("\u{1B}O", .character("O")), ("\u{1B}]", .character("]")),
  ]

  @Test func `a key's bytes are that key`() {
    for (bytes, key) in Self.keySequences {
      #expect(keys(bytes) == [key], "\(bytes.debugDescription)")
    }
  }

  private static let unknownSequences: [String] = [
    "\u{1B}[15~", "\u{1B}OP", "\u{1B}[1;5P", "\u{1B}[[A", "\u{1B}[[E", "\u{1B}[?1;2c", "\u{1B}[<0;10;20M", "\u{1B}[<0;10;20m", "\u{1B}[24;80R",
    "\u{1B}[I", "\u{1B}[O", "\u{1B}]11;rgb:1e1e/1e1e/1e1e\u{7}", "\u{1B}]11;rgb:1e1e/1e1e/1e1e\u{1B}\\", "\u{1B}P1$r0m\u{1B}\\",
    "\u{1B}[27;5;99~", "\u{1B}[99;5u", "\u{1B}[1 q", "\u{0}", "\u{1C}", "\u{85}", "\u{2028}", "\u{202E}",
    "\u{1B}[" + String(repeating: "1;", count: 5_000) + "A",
  ]

  @Test func `what nobody knows is swallowed whole, and the next key counts`() {
    for bytes in Self.unknownSequences {
      #expect(keys(bytes + "k") == [.character("k")], "\(bytes.debugDescription)")
    }
  }

  @Test func `a sequence that breaks off is half a sequence and the next key`() {
    #expect(keys("\u{1B}[1;\rq") == [.enter, .character("q")])
    #expect(keys("\u{1B}[1;й") == [.character("й")])
    #expect(keys("\u{1B}[1\u{1B}[B") == [.down])
    #expect(keys("\u{1B}O\u{3}") == [.control("c")])
  }

  @Test func `bytes that are no UTF-8 are dropped and nothing else is`() {
    #expect(keys([0xFF, 0x61]) == [.character("a")])
    #expect(keys([0xD0, 0x61]) == [.character("a")])
    #expect(keys([0xC0, 0x80, 0xED, 0xA0, 0x80, 0xF5, 0x80, 0x80, 0x80, 0x62]) == [.character("b")])
    #expect(keys([0xE0, 0x80, 0xF0, 0x80, 0xF4, 0x90, 0x63]) == [.character("c")])
    #expect(keys([0xD0, 0x1B, 0x5B, 0x41]) == [.up])
  }

  @Test func `every scalar that may be typed is one key`() {
    for value in UInt32(0)...0x1FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let decoded = keys(String(scalar))
      #expect(decoded.count <= 1)
      if scalar.properties.isAlphabetic { #expect(decoded == [.character(Character(scalar))]) }
    }
  }

  @Test func `only a sequence that time may end is pending`() {
    for (bytes, isPending) in [
      ("a", false), ("\u{1B}", true), ("\u{1B}[", true), ("\u{1B}[1;5", true), ("\u{1B}[A", false), ("\u{1B}O", true), ("\u{1B}]0;", true),
      ("\u{1B}[200~text", false), ("\u{1B}[200~text\u{1B}[20", false),
    ] {
      var decoder = KeyDecoder()
      _ = decoder.decode(Array(bytes.utf8))
      #expect(decoder.isPending == isPending, "\(bytes.debugDescription)")
      _ = decoder.flush()
      #expect(!decoder.isPending)
    }
    var decoder = KeyDecoder()
    _ = decoder.decode([0xD0])
    #expect(!decoder.isPending)
    _ = decoder.flush()
    let completed = decoder.decode([0xB9])
    #expect(completed == [.character("й")])
  }

  @Test func `a paste is one key, without control characters and with its breaks as spaces`() {
    #expect(keys("\u{1B}[200~Тыныс\u{1B}[201~") == [.pasted("Тыныс")])
    #expect(keys("\u{1B}[200~\none\r\n\ttwo\n\u{1B}[201~q") == [.pasted("one two"), .character("q")])
    #expect(keys("\u{1B}[200~a\u{3}\u{1B}[31mb\u{202E}\u{1B}[201~") == [.pasted("a[31mb")])
    #expect(keys("\u{1B}[200~a\u{1B}[20\u{1B}[201~") == [.pasted("a[20")])
    #expect(keys("\u{1B}[200~\u{1B}[201~").isEmpty)
    #expect(keys("\u{1B}[200~е\u{301}\u{1B}[201~") == [.pasted("е\u{301}")])
  }

  @Test func `a paste without end is kept to its limit and still ends`() {
    let decoded = keys("\u{1B}[200~" + String(repeating: "ы", count: 100_000) + "\u{1B}[201~q")
    #expect(decoded == [.pasted(String(repeating: "ы", count: 32_768)), .character("q")])
  }

  @Test(arguments: UInt64(1)...200)
  func `the keys do not depend on where the bytes are cut`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pieces: [[UInt8]] = [
      [0x1B], Array("\u{1B}[".utf8), Array("\u{1B}[200~".utf8), Array("\u{1B}[201~".utf8), Array("\u{1B}O".utf8), Array("1;5A".utf8),
      Array("й🌿e\u{301}".utf8), [0xD0], [0xFF], [0x0D], [0x7F], Array("\u{1B}]0;".utf8), [0x07],
    ]
    var bytes: [UInt8] = []
    for _ in 0..<Int.random(in: 1...120, using: &random) {
      if Bool.random(using: &random) {
        bytes += pieces.randomElement(using: &random) ?? []
      } else {
        bytes.append(UInt8.random(in: 0...255, using: &random))
      }
    }
    let whole = keys(bytes)
    for _ in 0..<10 {
      var decoder = KeyDecoder()
      var cut: [Key] = []
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = Int.random(in: 1...min(5, rest.count), using: &random)
        cut += decoder.decode(Array(rest.prefix(count)))
        rest = rest.dropFirst(count)
      }
      #expect(cut + decoder.flush() == whole)
    }
    for case .pasted(let text) in whole { #expect(!text.unicodeScalars.contains { $0.properties.generalCategory == .control }) }
  }
}
