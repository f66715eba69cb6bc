import Instruments
import Scoring
import TestSupport
import Testing
import Wording

/// The signs on the instruments that ship with the program.
extension CarelessSignsTests {
  @Test func `without answers there is no sign`() {
    for instrument in Shipped.all { #expect(CarelessSigns(answers: [:], instrument: instrument).signs.isEmpty) }
  }

  @Test func `the same answer throughout is seen in the long instruments and left alone in the short ones`() throws {
    for (id, isSeen) in [
      ("burnout", true), ("anxiety-state", true), ("anxiety-trait", true), ("worklife", true), ("pulse", false), ("service-rating", false),
    ] {
      let instrument = try Shipped.instrument(id)
      let count = instrument.items.count
      let range = try #require(instrument.items[0].format.range)
      for number in range {
        let signs = Self.signs(instrument, Array(repeating: number, count: count), time: .seconds(4))
        #expect(signs == (isSeen ? [.longString(length: count, of: count), .noVariance] : []), "\(id), \(number)")
      }
    }
  }

  /// An honest person has a level on the whole, answers around it in the item's direction, and takes 2.5 to 12 seconds an item.
  private static func honestAnswers(_ instrument: Instrument, using generator: inout SeededGenerator) -> [String: GivenAnswer] {
    let reversed = Set(instrument.scales.flatMap(\.keys).filter(\.isReversed).map(\.item))
    let level = Double.random(in: 0...1, using: &generator)
    var answers: [String: GivenAnswer] = [:]
    for item in instrument.items {
      guard let range = item.format.range, Int.random(in: 0..<20, using: &generator) > 0 else { continue }
      let width = Double(range.upperBound - range.lowerBound)
      // Two uniform deviates make a triangle: mostly near the level, at times a third of the range away.
      let deviation = (Double.random(in: -1...1, using: &generator) + Double.random(in: -1...1, using: &generator)) / 6
      let number = min(max(Double(range.lowerBound) + (level + deviation) * width, Double(range.lowerBound)), Double(range.upperBound))
      let rounded = Int(number.rounded())
      let keyed = reversed.contains(item.id) ? range.lowerBound + range.upperBound - rounded : rounded
      let isChoice = if case .choice = item.format.kind { true } else { false }
      answers[item.id] = given(
        isChoice ? .option(.number(keyed)) : .number(keyed), time: .milliseconds(Int.random(in: 2500...12_000, using: &generator)))
    }
    return answers
  }

  @Test func `of a thousand honest people hardly anybody shows a sign`() {
    var generator = SeededGenerator(seed: 2026)
    for instrument in Shipped.all {
      let flagged = (0..<1000).count { _ in
        !CarelessSigns(answers: Self.honestAnswers(instrument, using: &generator), instrument: instrument).signs.isEmpty
      }
      #expect(flagged <= 10, "\(instrument.id): \(flagged)")
    }
  }

  @Test func `times add their own sign and change no other`() throws {
    let instrument = try Shipped.instrument("burnout")
    let answers = instrument.items.reduce(into: [String: Answer]()) { $0[$1.id] = .option(.number(3)) }
    let fast = CarelessSigns(answers: answers.mapValues { Self.given($0, time: .seconds(1)) }, instrument: instrument)
    let unmeasured = CarelessSigns(answers: answers.mapValues { Self.given($0) }, instrument: instrument)
    #expect(fast.signs == unmeasured.signs + [.tooFast(medianSeconds: 1)])
  }
}
