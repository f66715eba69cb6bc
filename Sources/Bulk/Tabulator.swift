public import CSV
public import DisclosureControl
import Instruments

/// Counts scores by groups, and shows of them what the rules of disclosure control let be shown.
///
/// ```swift
/// let plan = try SheetPlan(burnout, header: header, keyColumns: ["department", "team"])
/// let table = try Tabulator(plan, minimumGroup: 5).run(source)
/// ```
///
/// The columns nest: all rows, each value of the first column, each value of the second within it. What is shown is so chosen that no smaller group can be
/// computed from it. Every row counts as another person.
public struct Tabulator: Sendable {
  /// Groups of the last column; more are no groups.
  public static let mostGroups = 10_000

  private let plan: SheetPlan
  private let policy: DisclosurePolicy

  /// - Parameters:
  ///   - plan: with the columns to group by as its key columns, at least one.
  ///   - minimumGroup: k, at least five.
  /// - Throws: `InputFault.minimumGroup`.
  public init(_ plan: SheetPlan, minimumGroup: Int = DisclosurePolicy.smallestMinimumGroup) throws(InputFault) {
    self.plan = plan
    policy = try DisclosurePolicy(minimumGroup: minimumGroup)
  }

  /// Reads the rows behind the header once.
  ///
  /// - Parameter progress: called now and then with the bytes of the file that are done.
  /// - Throws: `TooManyKeys`, `GroupFault`, `CSVFault` of a fatal kind, `CSVReadError`, `InputFault` for scales that no figures can be made of.
  public func run(
    _ source: ByteSource, workers: Int = ProcessorCount.current, chunkSize: Int = 256 << 10, progress: @escaping (Int) -> Void = { _ in }
  ) throws -> GroupTable {
    let tables = plan.tables()
    let sink = TabulationSink(plan: plan, mostGroups: Self.mostGroups, progress: progress)
    let workers = (0..<max(1, workers)).map { _ in TabulationWorker(sink, tables: tables) }
    try ChunkPipeline(source, header: plan.header, chunkSize: chunkSize).run(workers)
    var groups: [[String?]: [ScoreCounts]] = [:]
    for worker in workers {
      for (key, counts) in try worker.counts() {
        guard let known = groups[key] else {
          groups[key] = counts
          continue
        }
        groups[key] = zip(known, counts).map { $0.merging($1) { $0 + $1 } }
      }
    }
    return try GroupTable(groups, plan: plan, policy: policy, rows: sink.rows, faults: sink.faults)
  }
}

/// Scores of one group on one scale, and how many rows have each.
typealias ScoreCounts = [Double: Int]

/// Touched by the worker whose turn it is.
private final class TabulationSink {
  let plan: SheetPlan
  let mostGroups: Int
  let progress: (Int) -> Void
  var rows = 0
  var faults = RowFaults()

  init(plan: SheetPlan, mostGroups: Int, progress: @escaping (Int) -> Void) {
    self.plan = plan
    self.mostGroups = mostGroups
    self.progress = progress
  }
}

/// Counts the results of rows by their keys; nothing of a chunk counts before its turn, since it may be read once more.
private final class TabulationWorker: ChunkWorker {
  private let sink: TabulationSink
  private var reader: SheetReader
  private var faults = FaultPlaces()
  private var rows = 0
  private let scaleCount: Int
  /// By scale where its results begin in a key's block.
  private let firsts: [Int]
  /// Results that a key's block has room for.
  private let width: Int
  /// Whether every result has its place beforehand.
  private let isPrepared: Bool
  /// Committed counts, a block for each key.
  private var blocks: [UInt32] = []
  /// Of the chunk: for each result of each row its place among the blocks.
  private var hits: UnsafeMutablePointer<UInt32>
  private var hitCount = 0
  private var hitCapacity = 0
  /// Where results have no place beforehand: of the chunk, and committed.
  private var pending: [(key: Int, scale: Int, score: Double)] = []
  private var counted: [Int: [ScoreCounts]] = [:]

  init(_ sink: TabulationSink, tables: [ScoreTable]) {
    self.sink = sink
    reader = SheetReader(sink.plan, tables: tables)
    scaleCount = tables.count
    firsts = tables.indices.map { tables[..<$0].reduce(0) { $0 + $1.entries.count } }
    width = tables.reduce(0) { $0 + $1.entries.count }
    // Places among the blocks of all groups fit 32 bits.
    isPrepared = tables.allSatisfy(\.isPrepared) && width * (sink.mostGroups + 1) < Int(UInt32.max) && width <= 1 << 14
    hits = .allocate(capacity: 1)
  }

  deinit {
    reader.deallocate()
    hits.deallocate()
  }

  func read(_ chunk: Chunk) -> Int {
    // A copy of this one call, so that nothing is checked at every row.
    var reader = reader
    defer { self.reader = reader }
    faults.removeAll()
    pending.removeAll(keepingCapacity: true)
    // A row takes at least two bytes.
    reserve((chunk.count / 2 + 1) * scaleCount)
    reader.begin(chunk)
    var (rows, hitCount) = (0, 0)
    let (hits, scaleCount, width, isPrepared) = (hits, scaleCount, width, isPrepared)
    defer { (self.rows, self.hitCount) = (rows, hitCount) }
    return firsts.withUnsafeBufferPointer { firsts in
      while true {
        switch reader.next() {
        case .scored where isPrepared:
          rows += 1
          let block = reader.key &* width
          for scale in 0..<scaleCount { hits[hitCount + scale] = UInt32(truncatingIfNeeded: block &+ firsts[scale] &+ reader.places[scale]) }
          hitCount += scaleCount
        case .scored:
          rows += 1
          for (scale, table) in reader.tables.enumerated() {
            if let score = table.entries[reader.places[scale]].score { pending.append((reader.key, scale, score)) }
          }
        case .faulty:
          rows += 1
          if let fault = reader.fault { faults.add(fault) }
        case .blank: break
        case .end: return reader.consumed
        }
      }
    }
  }

  private func reserve(_ count: Int) {
    if count <= hitCapacity { return }
    hits.deallocate()
    hits = .allocate(capacity: count)
    hitCapacity = count
  }

  func commit(at place: CSVPlace, bytes: UnsafeBufferPointer<UInt8>) throws {
    if reader.keyTable.count > sink.mostGroups { throw TooManyKeys(limit: sink.mostGroups) }
    let missing = reader.keyTable.count * width - blocks.count
    if isPrepared, missing > 0 { blocks += [UInt32](repeating: 0, count: missing) }
    blocks.withUnsafeMutableBufferPointer { blocks in
      for hit in 0..<hitCount { blocks[Int(hits[hit])] &+= 1 }
    }
    for (key, scale, score) in pending { counted[key, default: [ScoreCounts](repeating: [:], count: scaleCount)][scale][score, default: 0] += 1 }
    sink.rows += rows
    sink.faults.add(faults.placed(at: place, in: bytes, terminator: sink.plan.header.format.terminator.rawValue), count: faults.count)
    sink.progress(place.offset + bytes.count)
  }

  /// What was counted, by the texts of the key columns.
  ///
  /// - Throws: `GroupFault` for a text that is no UTF-8.
  func counts() throws -> [[String?]: [ScoreCounts]] {
    var groups: [[String?]: [ScoreCounts]] = [:]
    for key in 0..<reader.keyTable.count {
      let texts = try reader.keyTable.fields(key).enumerated().map { try text($1, column: sink.plan.keyColumns[$0]) }
      let counts = isPrepared ? counts(ofBlock: key) : counted[key] ?? [ScoreCounts](repeating: [:], count: scaleCount)
      // One group may be written in several ways, with and without quotes or spaces.
      groups[texts] = groups[texts].map { zip($0, counts).map { $0.merging($1) { $0 + $1 } } } ?? counts
    }
    return groups
  }

  private func counts(ofBlock key: Int) -> [ScoreCounts] {
    reader.tables.enumerated().map { scale, table in
      var counts: ScoreCounts = [:]
      guard (key + 1) * width <= blocks.count else { return counts }
      for (place, entry) in table.entries.enumerated() {
        let count = blocks[key * width + firsts[scale] + place]
        if count > 0, let score = entry.score { counts[score, default: 0] += Int(count) }
      }
      return counts
    }
  }

  /// - Returns: `nil` for a group that is not stated.
  private func text(_ bytes: [UInt8], column: Int) throws -> String? {
    try bytes.withUnsafeBufferPointer { bytes in
      let trimmed = FieldContent.trimmed(bytes)
      if trimmed.isEmpty || trimmed.elementsEqual("NA".utf8) { return nil }
      guard let text = String(validating: trimmed, as: UTF8.self) else { throw GroupFault(column: sink.plan.header.names[column]) }
      return text
    }
  }
}
