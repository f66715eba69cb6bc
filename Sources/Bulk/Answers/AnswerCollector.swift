public import CSV
import Instruments
import Psychometrics
import Scoring
import Statistics

/// Reads a file of answers once and keeps of each scale what reliability and correlations ask for; no row is kept.
///
/// ```swift
/// let plan = try SheetPlan(burnout, header: CSVHeader.read(source))
/// let table = try AnswerCollector(plan).run(source)
/// ```
///
/// Everything is counted in whole numbers, so the figures are the same to the last bit for every number of workers and every size of chunks.
public struct AnswerCollector: Sendable {
  private let plan: SheetPlan
  private let isStrict: Bool

  /// - Parameter isStrict: stops at the first faulty row.
  public init(_ plan: SheetPlan, isStrict: Bool = false) {
    self.plan = plan
    self.isStrict = isStrict
  }

  /// Reads the rows behind the header.
  ///
  /// - Parameter progress: called now and then with the bytes of the file that are done.
  /// - Throws: `SheetScorer.Stopped`, `CSVFault` of a fatal kind, `CSVReadError`.
  public func run(
    _ source: ByteSource, workers: Int = ProcessorCount.current, chunkSize: Int = 256 << 10, progress: @escaping (Int) -> Void = { _ in }
  ) throws -> AnswerTable {
    let tables = plan.tables()
    let sink = CollectionSink(plan: plan, isStrict: isStrict, progress: progress)
    let workers = (0..<max(1, workers)).map { _ in CollectingWorker(sink, tables: tables) }
    try ChunkPipeline(source, header: plan.header, chunkSize: chunkSize).run(workers)
    var (scales, sums) = workers[0].total()
    for worker in workers.dropFirst() {
      let other = worker.total()
      for place in scales.indices { scales[place].merge(other.scales[place]) }
      sums.merge(other.sums)
    }
    return AnswerTable(scales, sums, plan: plan, rows: sink.rows, faults: sink.faults)
  }
}

/// Touched by the worker whose turn it is.
private final class CollectionSink {
  let plan: SheetPlan
  let isStrict: Bool
  let progress: (Int) -> Void
  var rows = 0
  var faults = RowFaults()

  init(plan: SheetPlan, isStrict: Bool, progress: @escaping (Int) -> Void) {
    self.plan = plan
    self.isStrict = isStrict
    self.progress = progress
  }
}

/// Counts the rows of chunks. What was committed is added up at the beginning of the next chunk, when other workers need not wait for it.
private final class CollectingWorker: ChunkWorker {
  private let sink: CollectionSink
  private var reader: SheetReader
  private let blocks: UnsafeMutablePointer<AnswerBlock>
  private let scaleCount: Int
  private var faults = FaultPlaces()
  private var rows = 0
  /// Row by row the sum of each scale.
  private var sums: [Int32] = []
  private var isCommitted = false
  private var scaleTotals: [ScaleTally]
  private var sumTotals: SumCounts

  init(_ sink: CollectionSink, tables: [ScoreTable]) {
    self.sink = sink
    let plan = sink.plan
    reader = SheetReader(plan, tables: tables)
    scaleCount = tables.count
    let blocks = UnsafeMutablePointer<AnswerBlock>.allocate(capacity: max(1, tables.count))
    self.blocks = blocks
    var places: [Int: Int] = [:]
    for (place, item) in (plan.kernel?.order ?? []).enumerated() { places[plan.map.items[item]] = place }
    for (scale, scoring) in plan.scoring.plans.enumerated() {
      let ranges = scoring.terms.map { plan.instrument.items[$0.column].format.range ?? 0...0 }
      (blocks + scale).initialize(to: AnswerBlock(scoring, ranges: ranges, places: places))
    }
    scaleTotals = (0..<tables.count).map { blocks[$0].result() }
    sumTotals = SumCounts(tables)
  }

  deinit {
    reader.deallocate()
    for scale in 0..<scaleCount { blocks[scale].deallocate() }
    blocks.deinitialize(count: scaleCount)
    blocks.deallocate()
  }

  func read(_ chunk: Chunk) -> Int {
    addUp()
    for scale in 0..<scaleCount { blocks[scale].removeAll() }
    faults.removeAll()
    // Copies of this one call, so that nothing is checked at every row.
    var (reader, sums, rows) = (reader, sums, 0)
    self.sums = []
    sums.removeAll(keepingCapacity: true)
    defer { (self.reader, self.sums, self.rows) = (reader, sums, rows) }
    reader.begin(chunk)
    let (blocks, scaleCount, quick) = (blocks, scaleCount, reader.quickAnswers)
    while true {
      switch reader.next() {
      case .scored:
        rows += 1
        if reader.isQuickRow, let quick {
          for scale in 0..<scaleCount { sums.append(blocks[scale].take(quick.answers, quick.presence, hasGap: reader.hasGap)) }
        } else {
          for scale in 0..<scaleCount { sums.append(blocks[scale].take(reader.sheet)) }
        }
      case .faulty:
        rows += 1
        if let fault = reader.fault { faults.add(fault) }
      case .blank: break
      case .end: return reader.consumed
      }
    }
  }

  func commit(at place: CSVPlace, bytes: UnsafeBufferPointer<UInt8>) throws {
    if faults.count > 0 {
      let placed = faults.placed(at: place, in: bytes, terminator: sink.plan.header.format.terminator.rawValue)
      if sink.isStrict { throw SheetScorer.Stopped(fault: placed[0]) }
      sink.faults.add(placed, count: faults.count)
    }
    sink.rows += rows
    isCommitted = true
    sink.progress(place.offset + bytes.count)
  }

  private func addUp() {
    guard isCommitted else { return }
    isCommitted = false
    for scale in 0..<scaleCount { scaleTotals[scale].merge(blocks[scale].result()) }
    sumTotals.add(sums)
  }

  /// What all committed chunks add up to.
  func total() -> (scales: [ScaleTally], sums: SumCounts) {
    addUp()
    return (scaleTotals, sumTotals)
  }
}
