public import CSV
import Instruments
import Scoring

/// Reads which values of some factors go with which scores, for comparing each factor and all of them together with the scales.
///
/// ```swift
/// let plan = try SheetPlan(burnout, header: header, keyColumns: ["age", "unit"])
/// let factors = FactorReader(plan)
/// try factors.read(source)
/// try factors.comparison(minimumGroup: 5).scales[0].links
/// ```
///
/// A factor is numeric where everything stated in its column is a number. Of a row four bytes for each scale are kept, and four for its combination of values.
public final class FactorReader {
  /// Rows that are kept at most.
  public static let mostRows = 20_000_000
  /// Different combinations of values.
  private static let mostCombinations = 5_000_000
  /// Different texts of a factor that is not numeric.
  public static let mostLevels = 50

  private let plan: SheetPlan
  private let notStated: MissingCodes
  private let categories: Set<String>
  private let names: [String]
  private let scaleCount: Int
  private var values: [FactorValues]
  /// By the number of a key and the factor the number of its value, or one of the two below.
  private var combinations: [Int32] = []
  private static let unread: Int32 = -2
  /// Stands for a value that is not stated.
  static let none: Int32 = -1
  private var keys: [Int32] = []
  private var results: [Int32] = []
  private var scores: ScoreNumbers
  private var rows = 0
  private var faults = RowFaults()

  /// - Parameters:
  ///   - plan: with the columns of the factors as its key columns.
  ///   - categories: names of factors whose numbers are names.
  ///   - notStated: texts in the columns that say nothing.
  public init(_ plan: SheetPlan, categories: Set<String> = [], notStated: MissingCodes = .standard) {
    self.plan = plan
    self.notStated = notStated
    self.categories = categories
    names = plan.keyColumns.map { plan.header.names[$0] }
    scaleCount = plan.scoring.plans.count
    values = names.map { _ in FactorValues() }
    scores = ScoreNumbers(scales: scaleCount)
  }

  /// Reads the rows behind the header.
  ///
  /// - Throws: `ComparisonFault.tooManyRows`, `GroupFault`, `CSVFault` of a fatal kind, `CSVReadError`.
  public func read(
    _ source: ByteSource, workers: Int = ProcessorCount.current, chunkSize: Int = 256 << 10, progress: @escaping (Int) -> Void = { _ in }
  ) throws {
    do {
      try SheetRows(plan, mostKeys: Self.mostCombinations).run(source, workers: workers, chunkSize: chunkSize) { [unowned self] batch, fields in
        guard rows + batch.count <= Self.mostRows else { throw ComparisonFault.tooManyRows(limit: Self.mostRows) }
        for row in 0..<batch.count {
          let key = batch.key(row)
          try learn(key, fields)
          keys.append(Int32(key))
          for scale in 0..<scaleCount { results.append(scores.number(batch.score(row, scale: scale), scale: scale)) }
        }
        rows += batch.count + batch.faultCount
        faults.add(batch.faults, count: batch.faultCount)
        progress(batch.end)
      }
    } catch is TooManyKeys {
      throw ComparisonFault.tooManyRows(limit: Self.mostCombinations)
    }
  }

  private func learn(_ key: Int, _ fields: SheetRows.KeyFields) throws {
    let count = names.count
    if combinations.count < (key + 1) * count {
      combinations += repeatElement(Self.unread, count: (key + 1) * count - combinations.count)
    }
    guard combinations[key * count] == Self.unread else { return }
    for (factor, bytes) in fields(key).enumerated() {
      let text = try KeyText.text(bytes, notStated: notStated, column: names[factor])
      combinations[key * count + factor] = text.map { values[factor].number($0) } ?? Self.none
    }
  }

  /// What the factors say about the scales.
  ///
  /// - Parameter minimumGroup: people below whom no group, and nothing of a factor, is shown; at least 2.
  /// - Throws: `tooManyValues` for a factor of too many texts.
  public func comparison(minimumGroup: Int) throws(ComparisonFault) -> FactorComparison {
    precondition(minimumGroup >= 2, "a single person is no group")
    var columns: [FactorColumn] = []
    for (factor, name) in names.enumerated() {
      let column = FactorColumn(name: name, values: values[factor].texts, isCategory: categories.contains(name))
      if column.numbers == nil, column.texts.count > Self.mostLevels {
        throw .tooManyValues(column: name, limit: Self.mostLevels, stray: column.stray)
      }
      columns.append(column)
    }
    var stated = [Int](repeating: 0, count: names.count)
    for key in keys {
      for factor in names.indices where value(Int(key), factor) != Self.none { stated[factor] += 1 }
    }
    let scales = plan.scoring.plans.map(\.scale)
    return FactorComparison(
      instrument: plan.instrument, minimumGroup: minimumGroup,
      factors: columns.enumerated().map { factor, column in
        Factor(name: column.name, isNumeric: column.numbers != nil, stated: stated[factor], notStated: keys.count - stated[factor])
      },
      scales: scales.indices.map { scale in
        let table = FactorRows(
          columns: columns, scores: scores.scores[scale], count: keys.count,
          value: { [keys, combinations, names] row, factor in combinations[Int(keys[row]) * names.count + factor] },
          score: { [results, scaleCount] row in results[row * scaleCount + scale] })
        return ScaleFactors(scales[scale], table, minimum: minimumGroup)
      }, rows: rows, faults: faults)
  }

  private func value(_ key: Int, _ factor: Int) -> Int32 { combinations[key * names.count + factor] }
}

/// Numbers the different values of one factor in the order in which they come.
private struct FactorValues {
  private(set) var texts: [String] = []
  private var numbers: [String: Int32] = [:]

  mutating func number(_ text: String) -> Int32 {
    if let number = numbers[text] { return number }
    let number = Int32(texts.count)
    texts.append(text)
    numbers[text] = number
    return number
  }
}
