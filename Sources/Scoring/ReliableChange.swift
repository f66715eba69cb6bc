public import Instruments

/// Whether a change between two scores is more than measurement error explains.
///
/// A scale with a standard deviation of 10 and a reliability of 0.80, a score that rises from 32.5 to 47.5:
///
/// ```swift
/// ReliableChange(from: 32.5, to: 47.5, scale: scale)?.index  // 2.37: reliable
/// ```
///
/// RCI = (later − earlier) / (√2 · SEM), SEM = SD · √(1 − reliability): N. S. Jacobson & P. Truax (1991), doi:10.1037/0022-006X.59.1.12. It changes its
/// sign, and nothing else, when the two scores change places.
///
/// Error of measurement is what repetition within one occasion shows. For a state, which is meant to change from day to day, a retest coefficient counts
/// true change as error and would hide it; such a scale must give an internal-consistency coefficient (alpha, omega, split-half). For a trait a retest
/// coefficient is fine. A definition does not say which of the two a scale measures, so its author decides by the coefficient that the file gives.
public struct ReliableChange: Sendable, Hashable {
  /// Later − earlier, in points of the scale.
  public let difference: Double
  /// The reliable change index: the difference in standard errors of a difference.
  public let index: Double

  /// Whether so large an index would come from error alone in fewer than 5 cases of 100.
  public var isReliable: Bool { index.magnitude > Self.criticalValue }

  /// The 97.5 % point of the standard normal distribution, 1.96 when rounded.
  public static let criticalValue = 1.959963984540054

  /// The change between two scores of one scale.
  ///
  /// - Parameters:
  ///   - earlier: a score in points of the scale.
  ///   - later: a score in points of the scale.
  /// - Returns: `nil` where the scale gives no reliability, or one of 1 that leaves no error to compare with.
  public init?(from earlier: Double, to later: Double, scale: Scale) {
    guard let reliability = scale.reliability else { return nil }
    let standardError = MeasurementError.standardError(reliability)
    guard standardError > 0 else { return nil }
    difference = later - earlier
    index = difference / (2.0.squareRoot() * standardError)
  }
}
