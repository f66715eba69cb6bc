/// An organisation written down in a test: its units, and who contributed what.
///
/// ```swift
/// var organisation = Organisation(["dep": "", "a": "dep", "b": "dep"])
/// organisation.add("a", people: 8)
/// organisation.add("b", scores: [30, 31, 40, 52, 28])
/// ```
///
/// It knows nothing of how a round is protected, so that defence and attack can be given the same one.
public struct Organisation: Sendable {
  public struct Unit: Sendable, Hashable {
    public let id: String
    /// `nil` at the top.
    public let parent: String?

    public init(id: String, parent: String? = nil) {
      self.id = id
      self.parent = parent
    }
  }

  public struct Person: Sendable, Hashable {
    public let unit: String
    /// One class of each slice, counted from 0.
    public let classes: [Int]
    /// One score for each scale; `nil` where it could not be scored.
    public let scores: [Double?]

    public init(unit: String, classes: [Int], scores: [Double?]) {
      self.unit = unit
      self.classes = classes
      self.scores = scores
    }
  }

  /// A scale: its limits, the lower edges of its bands, and whether more is worse.
  public struct Scale: Sendable, Hashable {
    public let minimum: Double
    public let maximum: Double
    public let edges: [Double]
    public let higherIsWorse: Bool

    public init(_ minimum: Double, _ maximum: Double, _ edges: [Double], higherIsWorse: Bool = true) {
      self.minimum = minimum
      self.maximum = maximum
      self.edges = edges
      self.higherIsWorse = higherIsWorse
    }

    /// The band of a score; 0 where there are no bands.
    public func band(of score: Double) -> Int { edges.lastIndex { $0 <= score } ?? 0 }

    /// `nil` where there is nothing to be in but one band.
    public var bestBand: Int? { edges.count < 2 ? nil : higherIsWorse ? 0 : edges.count - 1 }

    /// The scores of a band, both ends included.
    func limits(ofBand band: Int) -> ClosedRange<Double> { edges[band]...(band + 1 < edges.count ? edges[band + 1] : maximum) }
  }

  /// 0…54 with bands from 0, 17 and 27, as in the shipped burnout check.
  public static let exhaustion = Scale(0, 54, [0, 17, 27])

  /// Scores of `count` people of all three bands of `exhaustion`, such that nothing is proved of any.
  public static func mixed(_ count: Int) -> [Double] {
    (0..<count).map { [4, 21, 33, 12, 25, 40][$0 % 6] }
  }

  public var units: [Unit]
  /// The number of classes of each slice; "not stated" is the last.
  public var slices: [Int] = []
  public var scales = [exhaustion]
  public var people: [Person] = []

  /// - Parameter parents: each unit with the one above it, "" at the top.
  public init(_ parents: KeyValuePairs<String, String>) {
    units = parents.map { Unit(id: $0, parent: $1.isEmpty ? nil : $1) }
  }

  /// Adds people with these scores on the first scale.
  public mutating func add(_ unit: String, _ classes: [Int] = [], scores: [Double]) {
    people += scores.map { Person(unit: unit, classes: classes, scores: [$0]) }
  }

  /// Adds people of all bands.
  public mutating func add(_ unit: String, _ classes: [Int] = [], people count: Int) {
    add(unit, classes, scores: Self.mixed(count))
  }
}
