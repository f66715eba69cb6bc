public import Statistics

/// One linear regression of a scale on all factors together, with robust standard errors (HC3).
///
/// Rows that state all factors and have a score are used. A factor of groups enters as one column for each level but the most frequent one.
public struct FactorModel: Sendable {
  /// A predictor.
  public struct Term: Sendable, Hashable {
    /// The place of the factor.
    public let factor: Int
    /// The group that is compared with the reference; `nil` for a numeric factor.
    public let level: FactorLevel?
  }

  /// Numbers, one a row and predictor, that may be held for the regression: beyond, its work would take gigabytes.
  public static let mostNumbers = 20_000_000

  /// In the order of the coefficients behind the intercept.
  public let terms: [Term]
  /// By factor the group that the others are compared with; `nil` for numeric factors and those that are left out.
  public let references: [FactorLevel?]
  /// Factors without spread, or without two groups that are large enough: they are not in the model.
  public let omitted: [Int]
  /// Rows used; `nil` where they are too few to be told.
  public let count: Int?
  /// Rows left out because few people have their value of a factor.
  public let leftOut: Int
  public let fit: Result<LinearRegression, ComparisonGap>
  /// For each term the coefficient in standard deviations of the scale per standard deviation of the factor; `nil` for groups.
  ///
  /// Source: Bring (1994), doi:10.1080/00031305.1994.10476059, who warns of comparing them across samples.
  public let standardized: [Double?]

  init(_ rows: FactorRows, minimum: Int) {
    let columns = rows.columns
    var chosen = (0..<rows.count).filter { row in
      rows.score(row) != ScoreNumbers.none && columns.indices.allSatisfy { rows.value(row, $0) != FactorReader.none }
    }
    let complete = chosen.count
    // A row that is left out for one factor may make a group of another small.
    var levels: [FactorLevels?] = []
    while true {
      levels = columns.indices.map { factor in
        if columns[factor].numbers != nil { return nil }
        var counts: [Int32: Int] = [:]
        for row in chosen { counts[rows.value(row, factor), default: 0] += 1 }
        return FactorLevels(counts, texts: columns[factor].texts, minimum: minimum)
      }
      if levels.allSatisfy({ $0?.leftOut ?? 0 == 0 }) { break }
      chosen = chosen.filter { row in
        levels.indices.allSatisfy { factor in levels[factor].map { $0.place(of: rows.value(row, factor)) != nil } ?? true }
      }
    }
    leftOut = complete - chosen.count
    var (terms, omitted, predictors): ([Term], [Int], [[Double]]) = ([], [], [])
    var references = [FactorLevel?](repeating: nil, count: columns.count)
    let size = columns.indices.reduce(0) { $0 + (levels[$1].map { max(0, $0.list.count - 1) } ?? 1) }
    let fits = chosen.count * (size + 1) <= Self.mostNumbers
    for factor in columns.indices where fits {
      if let numbers = columns[factor].numbers {
        let values = chosen.map { numbers[Int(rows.value($0, factor))] }
        let counts = ValueCounts(values)
        if counts.entries.count < 2 || ComparisonGap(rareHalfOf: counts, minimum: minimum) != nil {
          omitted.append(factor)
          continue
        }
        terms.append(Term(factor: factor, level: nil))
        predictors.append(values)
      } else if let groups = levels[factor], groups.list.count >= 2, let reference = groups.reference {
        references[factor] = groups.list[reference]
        let places = chosen.map { groups.place(of: rows.value($0, factor)) }
        for (place, level) in groups.list.enumerated() where place != reference {
          terms.append(Term(factor: factor, level: level))
          predictors.append(places.map { $0 == place ? 1 : 0 })
        }
      } else {
        omitted.append(factor)
      }
    }
    (self.terms, self.references, self.omitted) = (terms, references, omitted)
    count = chosen.count >= minimum ? chosen.count : nil
    let response = chosen.map { rows.scores[Int(rows.score($0))] }
    fit = Self.fit(response, predictors, fits: fits, minimum: minimum)
    guard let fit = try? fit.get(), let spread = Moments(response).standardDeviation, spread > 0 else {
      standardized = terms.map { _ in nil }
      return
    }
    standardized = terms.indices.map { place in
      guard terms[place].level == nil, let deviation = Moments(predictors[place]).standardDeviation else { return nil }
      return fit.coefficients[place + 1].estimate * deviation / spread
    }
  }

  private static func fit(_ response: [Double], _ predictors: [[Double]], fits: Bool, minimum: Int) -> Result<LinearRegression, ComparisonGap> {
    guard response.count >= minimum else { return .failure(.tooFew(minimum: minimum)) }
    guard fits else { return .failure(.tooLarge) }
    if predictors.isEmpty { return .failure(.oneGroup(minimum: minimum)) }
    return Figure { () throws(Untestable) in try LinearRegression(response: response, predictors: predictors) }.mapError { .figure($0) }
  }
}
