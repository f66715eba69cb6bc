public import CSV
import Instruments
import Scoring
import Statistics

/// Compares the scores of groups that a column tells.
///
/// ```swift
/// let plan = try SheetPlan(burnout, header: header, keyColumns: ["team"])
/// let comparison = try GroupComparer(plan).run(source)
/// ```
///
/// Of each group only how often each score came is kept, so that memory does not grow with the file; figures are worked out from the smallest score to the
/// largest and are the same to the last bit for every number of workers.
public struct GroupComparer: Sendable {
  /// More are no groups, and their pairs no list.
  public static let mostGroups = 50
  /// One group may be written in several ways, with and without quotes and spaces.
  private static let mostSpellings = 1_000

  private let plan: SheetPlan
  private let minimumGroup: Int
  private let notStated: MissingCodes

  /// - Parameters:
  ///   - plan: with the column of the groups as its only key column.
  ///   - minimumGroup: people with a score below whom a group is left out of everything on that scale, at least 2.
  ///   - notStated: texts in the column that name no group.
  public init(_ plan: SheetPlan, minimumGroup: Int, notStated: MissingCodes = .standard) {
    precondition(plan.keyColumns.count == 1 && minimumGroup >= 2, "groups are told by one column")
    self.plan = plan
    self.minimumGroup = minimumGroup
    self.notStated = notStated
  }

  /// Reads the rows behind the header once.
  ///
  /// - Parameter progress: called now and then with the bytes of the file that are done.
  /// - Throws: `TooManyKeys`, `GroupFault`, `CSVFault` of a fatal kind, `CSVReadError`.
  public func run(
    _ source: ByteSource, workers: Int = ProcessorCount.current, chunkSize: Int = 256 << 10, progress: @escaping (Int) -> Void = { _ in }
  ) throws -> GroupComparison {
    let counted: Tabulator.Counts
    do {
      counted = try Tabulator.count(
        plan, mostGroups: Self.mostSpellings, source, workers: workers, chunkSize: chunkSize, progress: progress)
    } catch is TooManyKeys {
      throw TooManyKeys(limit: Self.mostGroups)
    }
    var groups: [String: [ValueCounts]] = [:]
    let scales = plan.scoring.plans.map(\.scale)
    var unstated = [Int](repeating: 0, count: scales.count)
    for (place, path) in counted.groups.paths.enumerated() {
      var scores = [ValueCounts](repeating: ValueCounts(), count: scales.count)
      counted.groups.forEachScore(of: place) { scores[$0].add($1, count: $2) }
      if let name = path[0], !notStated.contains(name.utf8) {
        groups[name] = scores
      } else {
        for scale in scales.indices { unstated[scale] += scores[scale].count }
      }
    }
    if groups.count > Self.mostGroups { throw TooManyKeys(limit: Self.mostGroups) }
    let names = groups.keys.sorted(by: NaturalOrder.precedes)
    let sound = counted.rows - counted.faults.count
    return GroupComparison(
      instrument: plan.instrument, column: plan.header.names[plan.keyColumns[0]], minimumGroup: minimumGroup, names: names,
      scales: scales.indices.map { scale in
        ScaleGroups(
          scales[scale], names.compactMap { groups[$0]?[scale] }, minimum: minimumGroup, soundRows: sound, notStated: unstated[scale])
      }, rows: counted.rows, faults: counted.faults)
  }
}
