public import Psychometrics
public import Statistics

/// Why a figure is not there; the wording is in `FigureGap+Wording.swift`.
public enum FigureGap: Error, Sendable, Hashable {
  case incalculable(Incalculable)
  case untestable(Untestable)
  /// Answers lie beyond what is multiplied exactly.
  case answersTooLarge(limit: Int)
  /// An alpha below 0 is no reliability, so nothing rests on it.
  case negativeAlpha
  /// Everybody's answers differ from item to item in the same way, so there is no residual to compare with.
  case nothingLeftOver
}

/// A figure, or why there is none.
public typealias Figure<Value> = Result<Value, FigureGap>

extension FigureGap {
  /// Rows below which nothing is told of a scale, an item or a pair of scales: the mean of one row is a person's score, and that of two hardly less.
  public static let leastRows = 5

  /// Why nothing is told of so few rows; `nil` of enough.
  static func tooFew(_ rows: Int) -> FigureGap? {
    rows < leastRows ? .untestable(.tooFewValues(found: rows, needed: leastRows)) : nil
  }

  /// A test, or why it cannot be made.
  static func figure<Value>(of rows: Int, _ make: () throws(Untestable) -> Value) -> Figure<Value> {
    if let gap = tooFew(rows) { return .failure(gap) }
    do throws(Untestable) {
      return .success(try make())
    } catch {
      return .failure(.untestable(error))
    }
  }

  /// What is worked out from the products of answers, or why it cannot be.
  static func figure<Value>(_ answers: ScaleAnswers, _ make: (ItemCrossProducts) throws(Incalculable) -> Value) -> Figure<Value> {
    if let gap = tooFew(answers.complete) { return .failure(gap) }
    guard let products = answers.products else { return .failure(.answersTooLarge(limit: ItemCrossProducts.largestAnswer)) }
    do throws(Incalculable) {
      return .success(try make(products))
    } catch {
      return .failure(.incalculable(error))
    }
  }

  /// The reason as JSON names it.
  public var status: String {
    switch self {
    case .incalculable(let reason): reason.status
    case .untestable(let reason): reason.status
    case .answersTooLarge: "answers_too_large"
    case .negativeAlpha: "negative_alpha"
    case .nothingLeftOver: "no_residual"
    }
  }
}

extension Incalculable {
  fileprivate var status: String {
    switch self {
    case .tooFewCases: "too_few_cases"
    case .tooFewItems: "too_few_items"
    case .noSpread: "no_spread"
    case .itemWithoutSpread: "item_without_spread"
    case .improperSolution: "improper_solution"
    case .notConverged: "not_converged"
    }
  }
}

extension Untestable {
  fileprivate var status: String {
    switch self {
    case .tooFewValues: "too_few_cases"
    case .tooManyValues: "too_many_cases"
    case .tooFewGroups: "too_few_groups"
    case .noSpread: "no_spread"
    case .collinear: "collinear"
    case .decisiveCase: "decisive_case"
    case .outOfRange: "out_of_range"
    }
  }
}
