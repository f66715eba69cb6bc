import Contributions
import TestSupport
import Testing
import Wording

@Suite struct ContributionCodeTests {
  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

  private func codes(_ count: Int, seed: UInt64 = 1) -> [ContributionCode] {
    var generator = SeededGenerator(seed: seed)
    return (0..<count).map { _ in ContributionCode(using: &generator) }
  }

  private func isRefused(_ text: String) -> Bool { (try? ContributionCode(text)) == nil }

  @Test func `a code has three groups of symbols that nobody confuses, and reads back`() throws {
    for code in codes(2_000) {
      let groups = code.text.split(separator: "-")
      #expect(groups.map(\.count) == [5, 5, 4] && groups.joined() == code.symbols)
      #expect(code.symbols.allSatisfy(Self.alphabet.contains))
      #expect(try ContributionCode(code.text) == code)
    }
  }

  @Test func `codes of the system differ, and each of the 14 places takes every symbol`() {
    let codes = (0..<4_000).map { _ in ContributionCode().symbols }
    #expect(Set(codes).count == codes.count)
    for place in 0..<14 { #expect(Set(codes.map { Array($0)[place] }).count == 32, "place \(place)") }
  }

  /// The check symbol is the number modulo 37, reckoned here digit by digit in another way.
  @Test func `the check symbol is Crockford's`() throws {
    for code in codes(500) {
      let values = try code.symbols.map { try #require(Self.alphabet.firstIndex(of: $0)) }
      var power = 1
      var sum = 0
      for value in values.dropLast().reversed() {
        sum += value * power
        power = power * 32 % 37
      }
      #expect(sum % 37 == values[13])
    }
    #expect(try ContributionCode("0000000000000-0").symbols == "00000000000000")
    #expect(try ContributionCode("0000000000001-1").symbols.last == "1")
  }

  @Test func `case, spaces, hyphens and look-alikes do not matter`() throws {
    for code in codes(300, seed: 5) {
      let text = code.text
      let variants = [
        text.lowercased(), code.symbols, text.replacing("-", with: " "), " \(text)\n", text.replacing("-", with: "–"),
        text.replacing("-", with: "\u{2212}"),
        text.replacing("0", with: "O"), text.replacing("0", with: "o").replacing("1", with: "l"), text.replacing("1", with: "I"),
        text.map { "\($0) " }.joined(), text.replacing("-", with: "\u{A0}"), text.replacing("-", with: "\u{2011}"),
        text.replacing("A", with: "А").replacing("E", with: "Е").replacing("K", with: "к").replacing("M", with: "М").replacing("H", with: "Н"),
        text.replacing("P", with: "Р").replacing("C", with: "с").replacing("T", with: "Т").replacing("X", with: "х").replacing("0", with: "О"),
        text.replacing("B", with: "В").replacing("Y", with: "у").replacing("1", with: "і").replacing("H", with: "һ"),
      ]
      for variant in variants { #expect(try ContributionCode(variant) == code, "\(variant)") }
    }
  }

  /// Every one of the 14 × 31 wrong symbols and 13 swaps of 300 codes.
  @Test func `every single wrong symbol and every swap of neighbours is found`() {
    for code in codes(300, seed: 2) {
      let symbols = Array(code.symbols)
      for place in symbols.indices {
        for wrong in Self.alphabet where wrong != symbols[place] {
          var edited = symbols
          edited[place] = wrong
          #expect(isRefused(String(edited)))
        }
        if place > 0, symbols[place] != symbols[place - 1] {
          var edited = symbols
          edited.swapAt(place, place - 1)
          #expect(isRefused(String(edited)))
        }
      }
    }
  }

  /// What a check symbol cannot promise, measured: two wrong symbols pass once in 37 times.
  @Test func `of two wrong symbols, of swaps at a distance and of mere guesses about 1 in 37 passes`() {
    var generator = SeededGenerator(seed: 3)
    var (passed, guessed, tried) = (0, 0, 0)
    for code in codes(20_000, seed: 4) {
      var symbols = Array(code.symbols)
      let places = Array(0..<14).shuffled(using: &generator).prefix(2)
      for place in places { symbols[place] = Self.alphabet.filter { $0 != symbols[place] }.randomElement(using: &generator) ?? "0" }
      tried += 1
      if !isRefused(String(symbols)) { passed += 1 }
      if !isRefused(String((0..<14).map { _ in Self.alphabet.randomElement(using: &generator) ?? "0" })) { guessed += 1 }
    }
    #expect((tried / 50...tried / 28).contains(passed), "\(passed) of \(tried)")
    #expect((tried / 50...tried / 28).contains(guessed), "\(guessed) of \(tried)")
  }

  @Test func `what is typed wrongly is told without the code`() {
    #expect(throws: CodeFault.empty) { try ContributionCode(" - ") }
    #expect(throws: CodeFault.wrongLength(13)) { try ContributionCode("0000000000000") }
    #expect(throws: CodeFault.wrongLength(15)) { try ContributionCode("000000000000000") }
    #expect(throws: CodeFault.wrongLength(57)) { try ContributionCode(String(repeating: "0", count: 1_000_000)) }
    #expect(throws: CodeFault.foreignCharacter("U")) { try ContributionCode("U0000000000000") }
    #expect(throws: CodeFault.foreignCharacter("ж")) { try ContributionCode("ж0000000000000") }
    #expect(throws: CodeFault.wrongCheck) { try ContributionCode("00000000000001") }
    for character in "*~$=_.,;:/\\\u{1B}\u{0}😀ßﬁ" {
      #expect(throws: CodeFault.foreignCharacter(character)) { try ContributionCode("\(character)0000000000000") }
    }
    #expect(CodeFault.foreignCharacter("\u{1B}").message(.en).contains("U+1B"))
  }

  @Test func `a code prints only when its text is asked for`() {
    let code = SampleRound.code()
    let printed = SampleRound.printed(code) + SampleRound.printed([code]) + SampleRound.printed((code as ContributionCode?) as Any)
    #expect(!printed.contains(code.symbols) && !printed.contains(code.text) && printed.contains("hidden"))
  }
}
