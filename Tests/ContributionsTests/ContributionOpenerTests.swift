import Contributions
import JSON
import Sealing
import TestSupport
import Testing

@Suite struct ContributionOpenerTests {
  private func fault(_ bytes: [UInt8]) throws -> ContributionFault? {
    let opener = try SampleRound.opener()
    do {
      _ = try opener.open(bytes)
      return nil
    } catch {
      return error
    }
  }

  private func fault(_ old: String, _ new: String) throws -> ContributionFault? {
    let parts = try SampleRound.content().split(separator: old, maxSplits: 1, omittingEmptySubsequences: false)
    try #require(parts.count == 2, "\(old) is not in the content")
    return try fault(try SampleRound.box(parts[0] + new + parts[1]))
  }

  @Test func `another size is told before anything is opened`() throws {
    for count in [0, 1, 47, 48, 4095] { #expect(try fault([UInt8](repeating: 7, count: count)) == .undersize(bytes: count)) }
    for count in [4097, 8192, 1_000_000] { #expect(try fault([UInt8](repeating: 7, count: count)) == .oversize(bytes: count)) }
    #expect(try fault([UInt8](repeating: 7, count: 4096)) == .damaged)
  }

  @Test func `every byte flipped is refused`() throws {
    let opener = try SampleRound.opener()
    var bytes = try SealedContribution(sealing: try SampleRound.contribution(), for: try SampleRound.signed()).bytes
    for index in bytes.indices {
      bytes[index] ^= 0x10
      #expect(throws: ContributionFault.damaged, "byte \(index)") { try opener.open(bytes) }
      bytes[index] ^= 0x10
    }
    #expect(throws: Never.self) { try opener.open(bytes) }
  }

  @Test func `a box for another keeper is damaged to this one`() throws {
    let card = try SampleRound.signed(SampleRound.card(sealingKey: SampleRound.sealing(8).publicKey))
    #expect(try fault(SealedContribution(sealing: SampleRound.contribution(card: card), for: card).bytes) == .damaged)
  }

  @Test func `a contribution to another round or by another card of this round is told apart`() throws {
    let next = try SampleRound.signed(SampleRound.card(round: "2027-Q1"))
    #expect(try fault(SealedContribution(sealing: SampleRound.contribution(card: next), for: next).bytes) == .foreignRound("2027-Q1"))
    let greedy = try SampleRound.signed(SampleRound.card(minimumGroup: 6))
    #expect(try fault(SealedContribution(sealing: SampleRound.contribution(card: greedy), for: greedy).bytes) == .otherCard)
    #expect(try fault("2026-Q4", "..\\u001b[2J") == .malformed, "a round's name out of a box is quoted only where it can be one")
  }

  @Test func `the untouched content is taken`() throws {
    #expect(try fault(try SampleRound.box(try SampleRound.content())) == nil)
  }

  @Test func `scores outside their scale and scales outside the card are refused`() throws {
    for score in ["18.000001", "-0.000001", "19", "1000000000"] {
      #expect(try fault("\"strain\":14", "\"strain\":\(score)") == .outOfRange(scale: "strain"))
    }
    for score in ["0", "18", "13.5", "17.999999", "null"] { #expect(try fault("\"strain\":14", "\"strain\":\(score)") == nil) }
    for score in ["NaN", "1e999", "14.0", "1.4e1", "\"14\"", "true", "[14]", "+14", "-0", "14.1234567"] {
      #expect(try fault("\"strain\":14", "\"strain\":\(score)") == .malformed, "\(score)")
    }
    #expect(try fault(",\"strain\":14", "") == .wrongScales)
    #expect(try fault("\"strain\":14", "\"anxiety\":14") == .wrongScales)
    #expect(try fault("\"strain\":14", "\"strain\":14,\"z\":1") == .wrongScales)
    #expect(try fault("{\"climate\":2,\"strain\":14}", "{\"climate\":null,\"strain\":null}") == .nothingScored)
  }

  @Test func `classes that the card does not offer are refused`() throws {
    for answer in ["\"16+\"", "\"\"", "\"not stated\""] { #expect(try fault("\"5–14\"", answer) == .unknownSlice(SampleRound.slice.name)) }
    #expect(try fault("\"5–14\"", "null") == nil)
    for slices in ["{}", "{\"age\":\"5–14\"}", "{\"Жұмыс өтілі\":\"5–14\",\"b\":null}", "[]", "null"] {
      #expect(try fault("{\"Жұмыс өтілі\":\"5–14\"}", slices) == .malformed, "\(slices)")
    }
  }

  @Test func `every other way to write the same content is refused`() throws {
    for (old, new) in [
      ("{\"card\"", "{ \"card\""), ("{\"card\"", "\u{FEFF}{\"card\""), ("\"format\":1", "\"format\":1.0"), ("2026-Q4", "2026-\\u00514"), ("}\n", "}"),
      ("}\n", "}\n\n"), ("\"climate\":2,\"strain\":14", "\"strain\":14,\"climate\":2"), ("\"format\":1,", "\"format\":1,\"format\":1,"),
      ("}}\n", "},}\n"),
      ("\"format\":1,", "\"format\":1,\"name\":\"x\","), ("\"format\":1,", ""), ("\"strain\":14", "\"strain\":14,\"strain\":14"),
      ("{\"card\"", "[[[[[[[[[["),
      ("Жұмыс өтілі", "Жұмыс о\u{308}тілі"),
    ] { #expect(try fault(old, new) == .malformed, "\(new)") }
    #expect(try fault("\"format\":1", "\"format\":2") == .unsupportedFormat)
  }

  @Test func `a code in another case, with hyphens or mistyped is no code of ours`() throws {
    let code = SampleRound.code()
    let wrong = (code.symbols.first == "0" ? "1" : "0") + code.symbols.dropFirst()
    for text in [code.symbols.lowercased(), code.text, wrong, "", "U" + code.symbols.dropFirst()] where text != code.symbols {
      #expect(try fault(code.symbols, text) == .malformed)
    }
  }

  @Test func `a padding that carries something is refused`() throws {
    let content = Array(try SampleRound.content().utf8)
    let size = SealedContribution.size - SealedBox.overhead
    for (place, byte) in [(content.count, UInt8(0)), (content.count, 0x81), (content.count + 1, 1), (size - 1, 0x80), (size - 1, 1)] {
      var padded = Padding.padded(content, step: size)
      padded[place] = byte
      #expect(try fault(SealedBox.seal(padded, to: SampleRound.sealing().publicKey)) != nil, "\(place) \(byte)")
    }
    #expect(try fault(SealedBox.seal([UInt8](repeating: 0, count: size), to: SampleRound.sealing().publicKey)) == .damaged)
  }

  @Test func `an opener has the round's questionnaire and the card's key, or is none`() throws {
    let (instrument, identity) = try SampleRound.instrument()
    let (newer, newerIdentity) = try SampleRound.instrument(version: "1.0.1")
    let (card, keys) = (try SampleRound.signed(), try SampleRound.sealing())
    #expect(throws: ContributionFault.wrongInstrument(expected: identity, found: newerIdentity)) {
      try ContributionOpener(card: card, instrument: newer, identity: newerIdentity, keys: keys)
    }
    #expect(throws: ContributionFault.wrongKeeperKey) {
      try ContributionOpener(card: card, instrument: instrument, identity: identity, keys: try SampleRound.sealing(8))
    }
    let wide = try SampleRound.signed(SampleRound.card(scales: ["anxiety"]))
    #expect(throws: ContributionFault.wrongScales) { try ContributionOpener(card: wide, instrument: instrument, identity: identity, keys: keys) }
  }

  @Test func `a contribution is made only of what the card asks for`() throws {
    let card = try SampleRound.signed()
    let profile = try SampleRound.profile()
    for slices in [["age": SliceAnswer.notStated], [SampleRound.slice.name: .stated("16+")]] {
      #expect(throws: ContributionFault.self) { try Contribution(profile, slices: slices, code: SampleRound.code(), card: card) }
    }
    #expect(try Contribution(profile, code: SampleRound.code(), card: card).slices == [SampleRound.slice.name: .notStated])
    let narrow = try SampleRound.signed(SampleRound.card(scales: ["strain"]))
    #expect(throws: ContributionFault.wrongScales) { try Contribution(profile, code: SampleRound.code(), card: narrow) }
  }
}
