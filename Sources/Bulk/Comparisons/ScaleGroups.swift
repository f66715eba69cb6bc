public import Instruments
public import Statistics

/// The groups of one scale that are large enough, and how they differ.
public struct ScaleGroups: Sendable {
  /// A group of which figures are shown.
  public struct Sample: Sendable {
    /// Among the names of the comparison.
    public let place: Int
    /// In points of the scale; at least the minimum group of them.
    public let scores: ValueCounts
    public let moments: Moments
  }

  public let scale: Scale
  /// In the order of the names.
  public let groups: [Sample]
  /// The places of groups that are left out of everything, because fewer people have a score.
  public let tooFew: [Int]
  /// Rows without fault that have too few answers for a score.
  public let notScorable: Int
  /// Rows with a score but without a group.
  public let notStated: Int

  public let analysis: Figure<OneWayANOVA>
  public let welch: Figure<WelchANOVA>
  public let ranks: Figure<KruskalWallisTest>
  /// All pairs of the groups, whose places count among `groups`; the second less the first.
  public let pairs: [PairwiseComparison]

  /// Whether two groups are large enough.
  public var isCompared: Bool { groups.count >= 2 }

  /// People whose scores are compared.
  public var count: Int { groups.reduce(0) { $0 + $1.scores.count } }

  /// The probability by which the groups are judged: Welch's, which does not ask for equal variances, else that of the plain analysis.
  public var p: Double? { (try? welch.get())?.p ?? (try? analysis.get())?.p }

  /// - Parameters:
  ///   - scores: of each group.
  ///   - soundRows: rows without fault.
  init(_ scale: Scale, _ scores: [ValueCounts], minimum: Int, soundRows: Int, notStated: Int) {
    self.scale = scale
    self.notStated = notStated
    groups = scores.enumerated().filter { $1.count >= minimum }.map { Sample(place: $0, scores: $1, moments: $1.moments) }
    tooFew = scores.indices.filter { scores[$0].count < minimum }
    notScorable = soundRows - notStated - scores.reduce(0) { $0 + $1.count }
    let moments = groups.map(\.moments)
    let counts = groups.map(\.scores)
    analysis = Figure { () throws(Untestable) in try OneWayANOVA(moments) }
    welch = Figure { () throws(Untestable) in try WelchANOVA(moments) }
    ranks = Figure { () throws(Untestable) in try KruskalWallisTest(counts) }
    pairs = PairwiseComparison.all(moments)
  }
}

extension Result where Failure == FigureGap {
  /// What `make` works out, or why it could not.
  init(_ make: () throws(Untestable) -> Success) {
    do throws(Untestable) {
      self = .success(try make())
    } catch {
      self = .failure(.untestable(error))
    }
  }
}
