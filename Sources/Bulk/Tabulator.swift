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
    let counted = try Self.count(plan, mostGroups: Self.mostGroups, source, workers: workers, chunkSize: chunkSize, progress: progress)
    return try GroupTable(counted.groups, plan: plan, policy: policy, rows: counted.rows, faults: counted.faults)
  }

  /// Scores by the texts of the key columns, and what became of the rows.
  typealias Counts = (groups: GroupCounts, rows: Int, faults: RowFaults)

  /// The same rows before anything is withheld.
  static func count(
    _ plan: SheetPlan, mostGroups: Int, _ source: ByteSource, workers: Int, chunkSize: Int, progress: @escaping (Int) -> Void
  ) throws -> Counts {
    let tables = plan.tables()
    let slots = ScoreSlots(tables)
    let sink = TabulationSink(plan: plan, mostGroups: mostGroups, progress: progress)
    let workers = (0..<max(1, workers)).map { _ in TabulationWorker(sink, tables: tables, slots: slots) }
    try ChunkPipeline(source, header: plan.header, chunkSize: chunkSize).run(workers)
    var counts = GroupCounts(slots)
    let groups = try sink.groups(&counts)
    for worker in workers { worker.add(to: &counts, groups: groups) }
    return (counts, sink.rows, sink.faults)
  }
}

/// Touched by the worker whose turn it is.
private final class TabulationSink {
  let plan: SheetPlan
  let mostGroups: Int
  let progress: (Int) -> Void
  /// Keys of committed rows, whoever has read them.
  var keys = KeyTable()
  var rows = 0
  var faults = RowFaults()

  init(plan: SheetPlan, mostGroups: Int, progress: @escaping (Int) -> Void) {
    self.plan = plan
    self.mostGroups = mostGroups
    self.progress = progress
  }

  deinit { keys.deallocate() }

  /// For each key its group. One group may be written in several ways, with and without quotes or spaces.
  ///
  /// - Throws: `GroupFault` for a text that is no UTF-8.
  func groups(_ counts: inout GroupCounts) throws -> [Int] {
    var groups: [Int] = []
    for key in 0..<keys.count {
      groups.append(counts.place(of: try zip(plan.fields(of: key, in: keys), plan.keyColumns).map { try text($0, column: $1) }))
    }
    return groups
  }

  /// - Returns: `nil` for a group that is not stated.
  private func text(_ bytes: [UInt8], column: Int) throws -> String? {
    try bytes.withUnsafeBufferPointer { bytes in
      let trimmed = FieldContent.trimmed(bytes)
      if trimmed.isEmpty || trimmed.elementsEqual("NA".utf8) { return nil }
      guard let text = String(validating: trimmed, as: UTF8.self) else { throw GroupFault(column: plan.header.names[column]) }
      return text
    }
  }
}

/// Counts the results of rows by their keys; nothing of a chunk counts before its turn, since it may be read once more.
private final class TabulationWorker: ChunkWorker {
  private let sink: TabulationSink
  private var reader: SheetReader
  private var faults = FaultPlaces()
  private var rows = 0
  private let scaleCount: Int
  private let slots: ScoreSlots
  /// Whether every score has its slot beforehand.
  private let isPrepared: Bool
  /// Committed counts, for each key a block of all slots.
  private var blocks: [Int] = []
  /// Of the chunk: for each result of each row its place among the blocks.
  private var hits: UnsafeMutablePointer<UInt32>
  private var hitCount = 0
  private var hitCapacity = 0
  /// Where scores have no slots: of the chunk, and committed.
  private var pending: [(key: Int, scores: [Double?])] = []
  private var counted: [Int: [GroupCounts.Loose]] = [:]
  /// For each key its number in the sink.
  private var sinkKeys: [Int] = []

  init(_ sink: TabulationSink, tables: [ScoreTable], slots: ScoreSlots) {
    self.sink = sink
    self.slots = slots
    reader = SheetReader(sink.plan, tables: tables)
    scaleCount = tables.count
    // Places among the blocks of all groups fit 32 bits, those of a chunk that brings too many among them.
    isPrepared = tables.allSatisfy(\.isPrepared) && slots.count <= 1 << 14
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
    let (hits, scaleCount, width, isPrepared) = (hits, scaleCount, slots.count, isPrepared)
    let places = slots.places
    defer { (self.rows, self.hitCount) = (rows, hitCount) }
    while true {
      switch reader.next() {
      case .scored where isPrepared:
        rows &+= 1
        let block = UInt32(truncatingIfNeeded: reader.key &* width)
        var scale = 0
        while scale < scaleCount {
          hits[hitCount] = block &+ places[scale][reader.places[scale]]
          hitCount &+= 1
          scale &+= 1
        }
      case .scored:
        rows += 1
        pending.append((reader.key, reader.tables.enumerated().map { scale, table in table.entries[reader.places[scale]].score }))
      case .faulty:
        rows += 1
        if let fault = reader.fault { faults.add(fault) }
      case .blank: break
      case .end: return reader.consumed
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
    reader.keepKeys()
    for key in sinkKeys.count..<reader.keyTable.count { sinkKeys.append(reader.keyTable.withWords(of: key) { sink.keys.number($0, count: $1) }) }
    if sink.keys.count > sink.mostGroups { throw TooManyKeys(limit: sink.mostGroups) }
    let missing = sinkKeys.count * slots.count - blocks.count
    if isPrepared, missing > 0 { blocks.append(contentsOf: repeatElement(0, count: missing)) }
    blocks.withUnsafeMutableBufferPointer { blocks in
      for hit in 0..<hitCount { blocks[Int(hits[hit])] &+= 1 }
    }
    for row in pending {
      var scales = counted.removeValue(forKey: row.key) ?? [GroupCounts.Loose](repeating: [:], count: scaleCount)
      for scale in 0..<scaleCount {
        if let score = row.scores[scale] { scales[scale][score, default: 0] += 1 }
      }
      counted[row.key] = scales
    }
    sink.rows += rows
    sink.faults.add(faults.placed(at: place, in: bytes, terminator: sink.plan.header.format.terminator.rawValue), count: faults.count)
    sink.progress(place.offset + bytes.count)
  }

  /// Adds what was counted.
  ///
  /// - Parameter groups: for each key of the sink its group.
  func add(to counts: inout GroupCounts, groups: [Int]) {
    for (key, sinkKey) in sinkKeys.enumerated() {
      if isPrepared { counts.add(blocks[key * slots.count..<(key + 1) * slots.count], to: groups[sinkKey]) }
      if let loose = counted[key] { counts.add(loose, to: groups[sinkKey]) }
    }
  }
}
