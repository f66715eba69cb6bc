import Instruments
import Scoring
import TestSupport
import Testing

@Suite struct ScalePlanTests {
  // MARK: Reversed items

  @Test(arguments: Shipped.all) func `every reversed item of a shipped instrument gives its most at its lowest answer and its least at its highest`(
    instrument: Instrument
  ) {
    let plan = ScoringPlan(instrument)
    for (index, scale) in instrument.scales.enumerated() {
      for key in scale.keys {
        let limits = instrument.limits(key)
        var atLowest = AnswerSheet(instrument, points: Self.leastPoints(instrument))
        var atHighest = atLowest
        atLowest[instrument.column(key)] = limits.lowerBound
        atHighest[instrument.column(key)] = limits.upperBound
        let width = Double(limits.upperBound - limits.lowerBound) / (scale.method == .mean ? Double(scale.keys.count) : 1)
        let low = plan.scores(atLowest)[index]
        let high = plan.scores(atHighest)[index]
        #expect(low == scale.range.lowerBound + (key.isReversed ? width : 0), "\(scale.id) \(key.item)")
        #expect(high == scale.range.lowerBound + (key.isReversed ? 0 : width), "\(scale.id) \(key.item)")
      }
    }
  }

  /// The smallest possible points of each scale.
  private static func leastPoints(_ instrument: Instrument) -> [String: Int] {
    Dictionary(uniqueKeysWithValues: instrument.scales.map { ($0.id, $0.keys.reduce(0) { $0 + instrument.limits($1).lowerBound }) })
  }

  @Test func `an item is reversed within the limits of its format, also below zero and not from one`() throws {
    let instrument = try SmallDefinition.read(items: ["a"], range: -3...10, scales: [SmallDefinition.scale("s", keys: ["-a"])])
    let plan = ScoringPlan(instrument)
    for answer in -3...10 { #expect(plan.scores(AnswerSheet([answer])) == [Double(7 - answer)]) }
  }

  // MARK: Missing answers

  @Test(arguments: [("exhaustion", 9, 8), ("depersonalization", 5, 4), ("reduced-accomplishment", 8, 7)])
  func `each subset of a burnout component has a score exactly when 80 percent of it is answered`(scaleID: String, items: Int, enough: Int) throws {
    let burnout = try Shipped.instrument("burnout")
    let plan = ScoringPlan(burnout)
    let index = try #require(burnout.scales.firstIndex { $0.id == scaleID })
    let keys = burnout.scales[index].keys
    #expect(keys.count == items)
    var generator = SeededGenerator(seed: 80)
    for subset in 0..<(1 << items) {
      var sheet = AnswerSheet(count: burnout.items.count)
      var points = 0
      for (bit, key) in keys.enumerated() where subset >> bit & 1 == 1 {
        let answer = Int.random(in: 0...6, using: &generator)
        sheet[burnout.column(key)] = answer
        points += key.isReversed ? 6 - answer : answer
      }
      let answered = subset.nonzeroBitCount
      let expected = answered >= enough ? Double(points * items) / Double(answered) : nil
      #expect(plan.scores(sheet)[index] == expected, "\(answered) of \(items) answered")
    }
  }

  @Test func `8, 4 and 7 answers are enough for 9, 5 and 8 items, and 7, 3 and 6 are not`() throws {
    let burnout = try Shipped.instrument("burnout")
    let plan = ScoringPlan(burnout)
    func scores(withoutLast gaps: Int) -> [Double?] {
      let omitted = Set(burnout.scales.flatMap { $0.keys.suffix(gaps).map(\.item) })
      return plan.scores(AnswerSheet(burnout, points: ["exhaustion": 14, "depersonalization": 6, "reduced-accomplishment": 7], gaps: omitted))
    }
    #expect(scores(withoutLast: 0) == [14, 6, 7])
    #expect(scores(withoutLast: 1) == [15.75, 7.5, 8])
    #expect(scores(withoutLast: 2) == [nil, nil, nil])
  }

  @Test func `a prorated score that is a whole number by arithmetic is that whole number`() throws {
    // 34 / 14 · 21 is 51, but dividing first gives 50.99999999999999 and so the band below.
    for items in 2...22 {
      let ids = (1...items).map { "q\($0)" }
      let scale = SmallDefinition.scale("s", keys: ids, missing: .prorate(minimumAnswered: 0))
      let plan = ScoringPlan(try SmallDefinition.read(items: ids, range: 0...6, scales: [scale]))
      for answered in 1..<items {
        for points in 0...(6 * answered) where points * items % answered == 0 {
          let gaps = Set(ids.suffix(items - answered))
          let score = plan.scores(AnswerSheet(plan.instrument, points: ["s": points], gaps: gaps))[0]
          #expect(score == Double(points * items / answered), "\(points) points on \(answered) of \(items) items")
        }
      }
    }
  }

  @Test func `every share from 0 to 1 asks for the smallest number of answers that reaches it`() throws {
    // Among them 0.55 · 20 and 0.28 · 25, which are a little more than 11 and 7 in binary.
    for items in [1, 2, 3, 5, 8, 9, 10, 20, 25] {
      let ids = (1...items).map { "q\($0)" }
      for percent in 0...100 {
        let scale = SmallDefinition.scale("s", keys: ids, missing: .prorate(minimumAnswered: Double(percent) / 100))
        let plan = ScoringPlan(try SmallDefinition.read(items: ids, range: 1...5, scales: [scale]))
        for answered in 0...items {
          let sheet = AnswerSheet(ids.indices.map { $0 < answered ? 3 : nil })
          let isEnough = answered > 0 && answered * 100 >= percent * items
          #expect(plan.scores(sheet) == [isEnough ? Double(3 * items) : nil], "\(answered) of \(items) at \(percent) %")
        }
      }
    }
  }

  @Test func `in the service rating N falls with every indicator that does not apply`() throws {
    let rating = try Shipped.instrument("service-rating")
    let plan = ScoringPlan(rating)
    var generator = SeededGenerator(seed: 10)
    for applicable in 0..<(1 << 10) {
      var answers: [String: Answer] = [:]
      var values: [Int] = []
      for (bit, item) in rating.items.enumerated() {
        let value = Int.random(in: 0...10, using: &generator)
        let applies = applicable >> bit & 1 == 1
        answers[item.id] = applies ? .number(value) : .notApplicable
        if applies { values.append(value) }
      }
      let expected = values.isEmpty ? nil : Double(values.reduce(0, +)) / Double(values.count)
      #expect(plan.scores(AnswerSheet(answers, instrument: rating)) == [expected], "N = \(values.count)")
    }
  }

  @Test func `an indicator that does not apply and one rated 0 are not the same`() throws {
    let rating = try Shipped.instrument("service-rating")
    var answers = Dictionary(uniqueKeysWithValues: rating.items.map { ($0.id, Answer.number(8)) })
    answers["access"] = .notApplicable
    #expect(ScoringPlan(rating).scores(AnswerSheet(answers, instrument: rating)) == [8])
    answers["access"] = .number(0)
    #expect(ScoringPlan(rating).scores(AnswerSheet(answers, instrument: rating)) == [7.2])
  }

  // MARK: What a score can reach

  @Test func `the lowest and the highest answers give exactly the ends of the range, whatever the method, the constant and the gaps`() throws {
    for method in Scale.Method.allCases {
      for constant: Double in [0, 0.1, -0.3, 12.7, 45, 1_000.0 / 3] {
        let scale = SmallDefinition.scale(
          "s", keys: ["a", "-b", "c", "-d", "e"], method: method, constant: constant, missing: .prorate(minimumAnswered: 0.2))
        let instrument = try SmallDefinition.read(items: ["a", "b", "c", "d", "e"], range: 1...4, scales: [scale])
        let range = instrument.scales[0].range
        for kept in 1..<(1 << 5) {
          let least: [Int?] = [1, 4, 1, 4, 1].enumerated().map { kept >> $0 & 1 == 1 ? $1 : nil }
          let most: [Int?] = [4, 1, 4, 1, 4].enumerated().map { kept >> $0 & 1 == 1 ? $1 : nil }
          #expect(ScoringPlan(instrument).scores(AnswerSheet(least)) == [range.lowerBound], "\(method) + \(constant)")
          #expect(ScoringPlan(instrument).scores(AnswerSheet(most)) == [range.upperBound], "\(method) + \(constant)")
        }
      }
    }
  }
}
