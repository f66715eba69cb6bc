import Instruments
import Scoring
import TestSupport
import Testing
import Wording

@Suite struct CarelessSignsTests {
  typealias Sign = CarelessSigns.Sign

  static func given(_ answer: Answer, time: Duration = .zero) -> GivenAnswer {
    GivenAnswer(answer, language: LanguageTag(.kk), time: time)
  }

  /// The signs of whole-number answers in the order of the items, `nil` for skipped ones.
  static func signs(_ instrument: Instrument, _ numbers: [Int?], time: Duration = .zero) -> [Sign] {
    var answers: [String: GivenAnswer] = [:]
    for (item, number) in zip(instrument.items, numbers) {
      let isChoice = if case .choice = item.format.kind { true } else { false }
      if let number { answers[item.id] = given(isChoice ? .option(.number(number)) : .number(number), time: time) }
    }
    return CarelessSigns(answers: answers, instrument: instrument).signs
  }

  /// An instrument of so many items answered 0…6, of which those at the given places are reversed.
  private static func instrument(_ count: Int, reversed: Set<Int> = []) throws -> Instrument {
    let ids = (0..<count).map { "i\($0)" }
    let keys = (0..<count).map { reversed.contains($0) ? "-i\($0)" : "i\($0)" }
    return try SmallDefinition.read(items: ids, range: 0...6, scales: [SmallDefinition.scale("s", keys: keys, method: .mean, missing: .available)])
  }

  // MARK: Long string

  @Test func `a run is long from eleven answers and half of all answers on, wherever it stands`() throws {
    for count in 1...26 {
      let instrument = try Self.instrument(count)
      for length in 1...count {
        let isLong = length >= 11 && 2 * length >= count
        for start in 0...(count - length) {
          // Around the run the answers alternate, so that nothing lengthens it.
          let numbers = (0..<count).map { (start..<start + length).contains($0) ? 6 : $0 % 2 }
          #expect(Self.signs(instrument, numbers) == (isLong ? [.longString(length: length, of: count)] : []), "\(length) of \(count) from \(start)")
        }
      }
    }
  }

  @Test func `the thresholds are the ones that the sweeps sweep around`() {
    #expect(CarelessSigns.longStringMinimum == 11 && CarelessSigns.longStringShare == 0.5)
    #expect(CarelessSigns.noVarianceMinimum == 10)
    #expect(CarelessSigns.fastestHonest == .seconds(2) && CarelessSigns.timesMinimum == 3)
  }

  @Test func `skipped items and items that do not apply neither break a run nor lengthen it`() throws {
    let instrument = try Self.instrument(20)
    let answered = Set([0, 2, 3, 5, 7, 8, 10, 12, 14, 15, 19])
    for isSkipped in [true, false] {
      var answers: [String: GivenAnswer] = [:]
      for (place, item) in instrument.items.enumerated() {
        if answered.contains(place) { answers[item.id] = Self.given(.number(4)) } else if !isSkipped { answers[item.id] = Self.given(.notApplicable) }
      }
      #expect(CarelessSigns(answers: answers, instrument: instrument).signs == [.longString(length: 11, of: 11)])
      answers["i8"] = Self.given(.number(5))
      #expect(CarelessSigns(answers: answers, instrument: instrument).signs == [])
    }
  }

  @Test func `a run is counted within one response format, in the order of the items`() throws {
    // The same number means different things in two formats, and an item of the other format between does not break a run.
    let formats = ["f": SmallDefinition.number(0...6), "g": SmallDefinition.number(0...10)]
    let items = (0..<22).map { SmallDefinition.item("i\($0)", format: $0 % 2 == 0 ? "f" : "g") }
    let instrument = try SmallDefinition.read(
      formats: formats, items: items, scales: [SmallDefinition.scale("s", keys: ["i0"]), SmallDefinition.scale("t", keys: ["i1"])])
    #expect(Self.signs(instrument, (0..<22).map { $0 % 2 == 0 ? 3 : $0 % 7 }) == [.longString(length: 11, of: 11)])
    let blocks = (0..<22).map { SmallDefinition.item("i\($0)", format: $0 < 6 ? "f" : $0 < 16 ? "g" : "f") }
    let apart = try SmallDefinition.read(formats: formats, items: blocks, scales: [SmallDefinition.scale("s", keys: ["i0"])])
    #expect(Self.signs(apart, (0..<22).map { (2..<12).contains($0) ? 3 : $0 % 2 }) == [])
  }

  @Test func `of several runs the longest is told, each time the same`() throws {
    let formats = ["f": SmallDefinition.number(0...6), "g": SmallDefinition.number(0...10)]
    let items = (0..<40).map { SmallDefinition.item("i\($0)", format: $0 < 18 ? "f" : "g") }
    let instrument = try SmallDefinition.read(formats: formats, items: items, scales: [SmallDefinition.scale("s", keys: ["i0"])])
    for _ in 0..<20 {
      let equal = (0..<40).map { (2..<14).contains($0) || (20..<32).contains($0) ? 3 : $0 % 2 }
      #expect(Self.signs(instrument, equal) == [.longString(length: 12, of: 18)])
      let longer = (0..<40).map { (2..<14).contains($0) || (20..<33).contains($0) ? 3 : $0 % 2 }
      #expect(Self.signs(instrument, longer) == [.longString(length: 13, of: 22)])
    }
  }

  // MARK: No variance

  @Test func `sameness is a sign from ten answers on, and only among items of both directions`() throws {
    for count in 1...14 {
      for reversedCount in 0...count {
        let instrument = try Self.instrument(count, reversed: Set(0..<reversedCount))
        for number in 0...6 {
          let signs = Self.signs(instrument, Array(repeating: number, count: count))
          #expect(signs.contains(.noVariance) == (count >= 10 && (1..<count).contains(reversedCount)), "\(reversedCount) of \(count)")
        }
      }
    }
  }

  @Test func `one other answer anywhere is variance`() throws {
    let instrument = try Self.instrument(12, reversed: [1, 4])
    for place in 0..<12 {
      let numbers: [Int?] = (0..<12).map { $0 == place ? 2 : 3 }
      #expect(!Self.signs(instrument, numbers).contains(.noVariance))
      // Left unanswered it is none.
      #expect(Self.signs(instrument, numbers.map { $0 == 2 ? nil : $0 }).contains(.noVariance))
    }
  }

  @Test func `directions count only where they are answered`() throws {
    let instrument = try Self.instrument(12, reversed: [1])
    #expect(!Self.signs(instrument, (0..<12).map { $0 == 1 ? nil : 3 }).contains(.noVariance))
  }

  // MARK: Too fast

  @Test func `a median below two seconds is too fast, two seconds are not`() throws {
    let instrument = try Self.instrument(7)
    for milliseconds in [1, 1000, 1999, 2000, 2001, 60_000] {
      let signs = Self.signs(instrument, [0, 1, 2, 3, 4, 5, 6], time: .milliseconds(milliseconds))
      #expect(signs == (milliseconds < 2000 ? [.tooFast(medianSeconds: Double(milliseconds) / 1000)] : []))
    }
  }

  private static func signs(milliseconds: [Int]) throws -> [Sign] {
    let instrument = try instrument(max(milliseconds.count, 1))
    let answers = zip(instrument.items, milliseconds).enumerated().map { place, pair in
      (pair.0.id, given(.number(place % 7), time: .milliseconds(pair.1)))
    }
    return CarelessSigns(answers: Dictionary(uniqueKeysWithValues: answers), instrument: instrument).signs
  }

  @Test func `the median stands for the items, not their mean, and of an even number it is the middle of two`() throws {
    #expect(try Self.signs(milliseconds: [100, 1500, 90_000]) == [.tooFast(medianSeconds: 1.5)])
    #expect(try Self.signs(milliseconds: [90_000, 1500, 100, 2400]) == [.tooFast(medianSeconds: 1.95)])
    #expect(try Self.signs(milliseconds: [90_000, 1500, 100, 2500]) == [])
    #expect(try Self.signs(milliseconds: [100, 2100, 2200]) == [])
  }

  @Test func `a time of zero is no time, and fewer than three times say nothing`() throws {
    for count in 0...9 {
      let fast = try Self.signs(milliseconds: Array(repeating: 0, count: 4) + Array(repeating: 500, count: count))
      #expect(fast == (count < 3 ? [] : [.tooFast(medianSeconds: 0.5)]))
      #expect(try Self.signs(milliseconds: Array(repeating: 0, count: 12) + Array(repeating: 5000, count: count)) == [])
    }
  }

  @Test func `hidden items take no part, neither with their answers nor with their times`() throws {
    let formats = ["f": SmallDefinition.number(0...6)]
    let gate = SmallDefinition.item("gate", format: "f")
    let inner = (0..<12).map { SmallDefinition.item("i\($0)", format: "f", showIf: "{\"item\": \"gate\", \"atLeast\": 5}") }
    let instrument = try SmallDefinition.read(
      formats: formats, items: [gate] + inner,
      scales: [SmallDefinition.scale("s", keys: (0..<12).map { $0 < 3 ? "-i\($0)" : "i\($0)" }, method: .mean, missing: .available)])
    #expect(Self.signs(instrument, [4] + Array(repeating: 4, count: 12), time: .seconds(1)) == [])
    let shown = Self.signs(instrument, [5] + Array(repeating: 5, count: 12), time: .seconds(1))
    #expect(shown == [.longString(length: 13, of: 13), .noVariance, .tooFast(medianSeconds: 1)])
  }
}
