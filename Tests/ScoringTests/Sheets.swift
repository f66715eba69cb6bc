import Instruments
import Scoring
import TestSupport

/// The shipped instruments, read once.
enum Shipped {
  static let all: [Instrument] = Repository.instruments.compactMap {
    try? InstrumentLibrary(directories: [Repository.questionnaires]).instrument($0)
  }

  static func instrument(_ id: String) throws -> Instrument {
    try InstrumentLibrary(directories: [Repository.questionnaires]).instrument(id)
  }
}

extension AnswerSheet {
  /// The sheet of answers in the order of the items, `nil` for none.
  init(_ answers: [Int?]) {
    self.init(count: answers.count)
    for (column, answer) in answers.enumerated() { self[column] = answer }
  }

  /// A sheet on which each scale named has `points`, counted over its answered items after reversal; items in `gaps` stay unanswered.
  ///
  /// Items are raised one after the other from their least welcome end to the other, so the points must lie within what the answered items can give.
  init(_ instrument: Instrument, points: [String: Int], gaps: Set<String> = []) {
    self.init(count: instrument.items.count)
    for scale in instrument.scales {
      let keys = scale.keys.filter { !gaps.contains($0.item) }
      guard let points = points[scale.id] else { continue }
      var rest = points - keys.reduce(0) { $0 + instrument.limits($1).lowerBound }
      for key in keys {
        let limits = instrument.limits(key)
        let raised = min(rest, limits.upperBound - limits.lowerBound)
        rest -= raised
        self[instrument.column(key)] = key.isReversed ? limits.upperBound - raised : limits.lowerBound + raised
      }
      precondition(rest == 0, "no answers give \(points) points on \(scale.id)")
    }
  }
}

extension Instrument {
  /// The place of a key's item.
  func column(_ key: KeyedItem) -> Int { items.firstIndex { $0.id == key.item }! }

  /// The limits of a key's item.
  func limits(_ key: KeyedItem) -> ClosedRange<Int> { item(key.item)!.format.range! }

  /// A sheet of random answers, each item left out with a chance of `gaps`.
  func randomAnswers(gaps: Double, using generator: inout SeededGenerator) -> [String: Answer] {
    var answers: [String: Answer] = [:]
    for item in items where Double.random(in: 0..<1, using: &generator) >= gaps {
      switch item.format.kind {
      case .choice(let options): answers[item.id] = .option(options.randomElement(using: &generator)!.value)
      case .number(let minimum, let maximum, let notApplicable):
        let isApplicable = !notApplicable || Int.random(in: 0..<5, using: &generator) > 0
        answers[item.id] = isApplicable ? .number(.random(in: minimum...maximum, using: &generator)) : .notApplicable
      case .multiple(let options, _, _, _): answers[item.id] = .chosen([options[0].value], other: nil)
      case .text: answers[item.id] = .text("word")
      }
    }
    return answers
  }
}
