import Instruments
public import Psychometrics
public import Statistics

/// Everything that is said of a scale as a measure, from the rows that answer all of its items.
///
/// ```swift
/// try ScaleReliability(table.scales[0]).alpha.get().alpha  // 0.904…
/// ```
///
/// Mean, standard deviation, median and standard error are in points of the scale, as it is scored; coefficients are free of units. Of fewer than
/// `FigureGap.leastRows` rows there is no figure.
public struct ScaleReliability: Sendable {
  public let answers: ScaleAnswers
  /// Cronbach's alpha and what goes with it; its mean and standard deviation are those of the plain sum.
  public let alpha: Figure<Psychometrics.Reliability>
  /// Of one factor by minimal residuals.
  public let omega: Figure<OneFactorSolution>
  /// Odd against even items.
  public let halves: Figure<SplitHalf>
  public let analysis: Figure<HoytAnalysis>
  public let normality: Figure<ShapiroWilkTest>
  private let moments: Moments
  private let items: Figure<[ItemAnalysis]>

  public init(_ answers: ScaleAnswers) {
    self.answers = answers
    let alpha = FigureGap.figure(answers) { products throws(Incalculable) in try Psychometrics.Reliability(products) }
    self.alpha = alpha
    omega = FigureGap.figure(answers) { products throws(Incalculable) in try OneFactorSolution(products) }
    halves = FigureGap.figure(answers) { products throws(Incalculable) in try SplitHalf(products) }
    analysis = FigureGap.figure(answers) { products throws(Incalculable) in try HoytAnalysis(products) }
    normality = FigureGap.figure(of: answers.complete) { () throws(Untestable) in try ShapiroWilkTest(answers.scores) }
    moments = answers.scores.moments
    items = alpha.map(\.items)
  }
}

// MARK: The scores

extension ScaleReliability {
  public var mean: Figure<Double> { figure(moments.mean) }

  public var standardDeviation: Figure<Double> { figure(moments.standardDeviation) }

  public var median: Figure<Double> { figure(answers.scores.median) }

  /// G₁, as `Moments` gives it.
  public var skewness: Figure<Double> { figure(moments.skewness) }

  /// G₂, above the normal distribution's, as `Moments` gives it.
  public var kurtosis: Figure<Double> { figure(moments.kurtosis) }

  private func figure(_ value: Double?) -> Figure<Double> {
    if let gap = FigureGap.tooFew(answers.complete) { return .failure(gap) }
    return value.map { .success($0) } ?? .failure(.untestable(.noSpread))
  }
}

// MARK: Coefficients

extension ScaleReliability {
  public var standardizedAlpha: Figure<Double> {
    alpha.flatMap { reliability in
      if let alpha = reliability.standardizedAlpha { return .success(alpha) }
      let products = reliability.products
      let flat = (0..<products.items).first { products.standardDeviation(of: $0) == 0 }
      return .failure(.incalculable(flat.map { .itemWithoutSpread(item: $0) } ?? .noSpread))
    }
  }

  /// Of halves of equal length by Spearman and Brown, of halves of unequal length by Horst.
  public var splitHalf: Figure<Double> {
    halves.flatMap { halves in halves.unequalLength.map { .success($0) } ?? .failure(.incalculable(.noSpread)) }
  }

  /// The standard error of measurement, in points of the scale: s √(1 − α).
  public var standardError: Figure<Double> {
    alpha.flatMap { reliability in
      guard let error = reliability.standardErrorOfMeasurement else { return .failure(.negativeAlpha) }
      return .success(error * pointsOfSum)
    }
  }

  /// Points of the scale for one point of the plain sum.
  private var pointsOfSum: Double { answers.scale.method == .mean ? 1 / Double(answers.scale.keys.count) : 1 }
}

// MARK: Items

extension ScaleReliability {
  /// The correlation of an item with the sum of the others.
  ///
  /// - Parameter place: the item's place among the keys.
  public func itemTotal(_ place: Int) -> Figure<Double> {
    items.flatMap { items in items[place].totalCorrelation.map { .success($0) } ?? .failure(.incalculable(.noSpread)) }
  }

  /// Alpha of the other items.
  ///
  /// - Parameter place: the item's place among the keys.
  public func alphaIfDropped(_ place: Int) -> Figure<Double> {
    items.flatMap { items in
      if let alpha = items[place].alphaIfDropped { return .success(alpha) }
      let isPair = items.count == 2
      return .failure(.incalculable(isPair ? .tooFewItems(found: 1, needed: 2) : .noSpread))
    }
  }
}
