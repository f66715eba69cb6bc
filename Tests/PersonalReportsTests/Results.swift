import Instruments
import Scoring
import TestSupport
import Testing
import Wording

/// Sheets and results of the shipped instruments.
enum Results {
  static let scored = Repository.instruments.filter { $0 != "service-survey" }

  static func instrument(_ id: String) throws -> Instrument {
    try #require(library[id]).get()
  }

  /// Read once: hundreds of tests ask for them.
  private static let library = Dictionary(
    uniqueKeysWithValues: InstrumentLibrary(directories: [Repository.questionnaires]).entries().map { ($0.id, $0.result) })

  /// A sheet of random answers, each missing with the probability `gaps`.
  static func sheet(_ instrument: Instrument, gaps: Double, using random: inout some RandomNumberGenerator) -> AnswerSheet {
    var sheet = AnswerSheet(count: instrument.items.count)
    for (column, item) in instrument.items.enumerated() {
      guard let range = item.format.range, Double.random(in: 0..<1, using: &random) >= gaps else { continue }
      sheet[column] = Int.random(in: range, using: &random)
    }
    return sheet
  }

  /// A sheet in which each scale of the instrument lies at its welcome or its unwelcome end.
  static func extreme(_ instrument: Instrument, worst: Bool) -> AnswerSheet {
    var sheet = AnswerSheet(count: instrument.items.count)
    for scale in instrument.scales {
      for key in scale.keys {
        guard let column = instrument.items.firstIndex(where: { $0.id == key.item }), let range = instrument.items[column].format.range else {
          continue
        }
        let isHigh = ((scale.worse == .higher) == worst) != key.isReversed
        sheet[column] = isHigh ? range.upperBound : range.lowerBound
      }
    }
    return sheet
  }

  /// A burnout result from answers in the order of the scales' keys (9 + 5 + 8), `nil` for none.
  static func burnout(_ answers: [Int?]) throws -> ScoringResult {
    let instrument = try instrument("burnout")
    var sheet = AnswerSheet(count: instrument.items.count)
    for (key, answer) in zip(instrument.scales.flatMap(\.keys), answers) {
      if let column = instrument.items.firstIndex(where: { $0.id == key.item }) { sheet[column] = answer }
    }
    return ScoringPlan(instrument).result(sheet)
  }

  /// A burnout result in which exhaustion has this score and the others none.
  static func exhaustion(_ score: Int) throws -> ScaleScore {
    let instrument = try instrument("burnout")
    var sheet = AnswerSheet(count: instrument.items.count)
    var rest = score
    for (column, item) in instrument.items.enumerated() where item.id.hasPrefix("e") {
      sheet[column] = min(6, rest)
      rest -= min(6, rest)
    }
    return ScoringPlan(instrument).result(sheet).scales[0]
  }
}
