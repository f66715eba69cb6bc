public import Instruments

/// Signs that answers may have been given without reading, for a gentle note to the worker.
///
/// ```swift
/// CarelessSigns(answers: session.countingAnswers, instrument: burnout).signs  // [.longString(length: 14, of: 22)]
/// ```
///
/// They say how the answers look, not how somebody was: an honest sheet may show one. Nothing else depends on them, least of all a score. Items that are
/// hidden, skipped, not applicable or not answered by a number take no part.
public struct CarelessSigns: Sendable, Hashable {
  public enum Sign: Sendable, Hashable {
    /// The longest run of one and the same answer, and how many answers in that response format there are.
    case longString(length: Int, of: Int)
    /// Every answer is the same, although some items are reversed.
    case noVariance
    /// Half of the items took at most this time.
    case tooFast(medianSeconds: Double)
  }

  /// A run is long from half of the answers on (P. G. Curran 2016, doi:10.1016/j.jesp.2015.07.006).
  public static let longStringShare = 0.5
  /// A shorter run is never long. The index is made for long inventories (J. A. Johnson 2005, doi:10.1016/j.jrp.2004.09.009; A. W. Meade & S. B. Craig
  /// 2012, doi:10.1037/a0028085), without one limit for all; ours lets ten ratings of one thing be honestly the same.
  public static let longStringMinimum = 11
  /// With fewer answers, all of them the same may well be meant. Our choice: a short sheet such as a weekly pulse never shows this sign.
  public static let noVarianceMinimum = 10
  /// To read and answer an item in less is hardly possible (J. L. Huang et al. 2012, doi:10.1007/s10869-011-9231-8).
  public static let fastestHonest: Duration = .seconds(2)
  /// A median of fewer times says nothing. Our choice.
  public static let timesMinimum = 3

  /// What was found, each kind at most once, in the order of `Sign`.
  public let signs: [Sign]

  /// - Parameter answers: by item id. A time of zero is one that was not measured, as on a prepared sheet.
  public init(answers: [String: GivenAnswer], instrument: Instrument) {
    let plain = answers.mapValues(\.answer)
    let sheet = AnswerSheet(plain, instrument: instrument)
    let scored = instrument.items.enumerated().compactMap { column, item in sheet[column].map { (item: item, score: $0) } }
    let visible = instrument.visibleItems(answers: plain)
    let times = answers.filter { visible.contains($0.key) && $0.value.time > .zero }.map(\.value.time)
    signs = [Self.longString(scored), Self.noVariance(scored, scales: instrument.scales), Self.tooFast(times)].compactMap { $0 }
  }

  private static func longString(_ scored: [(item: Item, score: Int)]) -> Sign? {
    var longest: (length: Int, count: Int)?
    for answers in Dictionary(grouping: scored, by: \.item.format.id).values {
      let length = longestRun(answers.map(\.score))
      let isLong = length >= longStringMinimum && Double(length) >= longStringShare * Double(answers.count)
      // Of two equal runs the one that is the larger part counts, so that the order of a dictionary never shows.
      if isLong, longest.map({ (length, -answers.count) > ($0.length, -$0.count) }) ?? true { longest = (length, answers.count) }
    }
    return longest.map { .longString(length: $0.length, of: $0.count) }
  }

  private static func longestRun(_ scores: [Int]) -> Int {
    var longest = 0
    var run = 0
    for (index, score) in scores.enumerated() {
      run = index > 0 && scores[index - 1] == score ? run + 1 : 1
      longest = max(longest, run)
    }
    return longest
  }

  /// Sameness is a sign only among items of both directions: it then contradicts itself.
  private static func noVariance(_ scored: [(item: Item, score: Int)], scales: [Scale]) -> Sign? {
    guard scored.count >= noVarianceMinimum, Set(scored.map(\.score)).count == 1 else { return nil }
    let answered = Set(scored.map(\.item.id))
    let directions = Set(scales.flatMap(\.keys).filter { answered.contains($0.item) }.map(\.isReversed))
    return directions.count == 2 ? .noVariance : nil
  }

  private static func tooFast(_ times: [Duration]) -> Sign? {
    guard times.count >= timesMinimum else { return nil }
    let sorted = times.sorted()
    let median = (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
    return median < fastestHonest ? .tooFast(medianSeconds: median / .seconds(1)) : nil
  }
}
