public import Instruments
public import Statistics

/// What the factors say about one scale, each alone and all together.
public struct ScaleFactors: Sendable {
  public let scale: Scale
  /// Rows with a score.
  public let scored: Int
  /// In the order of the factors.
  public let links: [FactorLink]
  public let model: FactorModel

  init(_ scale: Scale, _ rows: FactorRows, minimum: Int) {
    self.scale = scale
    scored = (0..<rows.count).count { rows.score($0) != ScoreNumbers.none }
    links = rows.columns.indices.map { FactorLink($0, rows, minimum: minimum) }
    model = FactorModel(rows, minimum: minimum)
  }
}

/// How one factor alone goes with a scale.
public struct FactorLink: Sendable {
  public enum Finding: Sendable {
    case correlation(PearsonCorrelation, SpearmanCorrelation)
    /// Of groups: the levels, and the analysis of variance between them.
    case groups([FactorLevel], OneWayANOVA)
  }

  /// Rows with a score and a stated value that are used; `nil` where they are too few to be told.
  public let count: Int?
  /// Rows left out because few people have their value.
  public let leftOut: Int
  public let finding: Result<Finding, ComparisonGap>

  /// The probability of so strong a link where there is none.
  public var p: Double? {
    switch try? finding.get() {
    case .correlation(let pearson, _): pearson.p
    case .groups(_, let analysis): analysis.p
    case nil: nil
    }
  }

  init(_ factor: Int, _ rows: FactorRows, minimum: Int) {
    let (width, column) = (rows.scores.count, rows.columns[factor])
    let places = column.texts.count * width
    var counts = PlaceCounts(size: places <= 1 << 20 ? places : nil)
    counts.add(rows: rows.count) { row in
      let (value, score) = (rows.value(row, factor), rows.score(row))
      return value == FactorReader.none || score == ScoreNumbers.none ? nil : Int(value) * width + Int(score)
    }
    let met = counts.met.map { (value: Int32($0.place / width), score: rows.scores[$0.place % width], count: $0.count) }
    var people: [Int32: Int] = [:]
    for entry in met { people[entry.value, default: 0] += entry.count }
    let total = people.values.reduce(0, +)
    guard total >= minimum else {
      (count, leftOut, finding) = (nil, 0, .failure(.tooFew(minimum: minimum)))
      return
    }
    if let numbers = column.numbers {
      (count, leftOut) = (total, 0)
      finding = Self.correlation(met.map { (numbers[Int($0.value)], $0.score, $0.count) }, minimum: minimum)
      return
    }
    let levels = FactorLevels(people, texts: column.texts, minimum: minimum)
    (count, leftOut) = (total - levels.leftOut, levels.leftOut)
    var groups = levels.list.map { _ in ValueCounts() }
    for entry in met {
      if let place = levels.place(of: entry.value) { groups[place].add(entry.score, count: entry.count) }
    }
    guard groups.count >= 2 else {
      finding = .failure(.oneGroup(minimum: minimum))
      return
    }
    let moments = groups.map(\.moments)
    finding = Figure { () throws(Untestable) in Finding.groups(levels.list, try OneWayANOVA(moments)) }.mapError { .figure($0) }
  }

  private static func correlation(_ pairs: [(number: Double, score: Double, count: Int)], minimum: Int) -> Result<Finding, ComparisonGap> {
    var (counts, values) = (PairCounts(), ValueCounts())
    for (number, score, count) in pairs {
      counts.add(number, score, count: count)
      values.add(number, count: count)
    }
    if let gap = ComparisonGap(rareHalfOf: values, minimum: minimum) { return .failure(gap) }
    let joint = counts
    return Figure { () throws(Untestable) in Finding.correlation(try PearsonCorrelation(joint), try SpearmanCorrelation(joint)) }
      .mapError { .figure($0) }
  }
}

extension ComparisonGap {
  /// A number with two values tells two groups; a small one among them must not be told, whatever its values are called.
  ///
  /// - Returns: `nil` for more values, and where both groups are large enough.
  init?(rareHalfOf values: ValueCounts, minimum: Int) {
    let entries = values.entries
    guard entries.count == 2, entries.contains(where: { $0.count < minimum }) else { return nil }
    self = .oneGroup(minimum: minimum)
  }
}
