public import CSV
import Instruments

/// Writes a file again with three columns more for each scale: score, answered items, band.
///
/// ```swift
/// let source = ByteSource(descriptor: 0)
/// let plan = try SheetPlan(burnout, header: CSVHeader.read(source))
/// let report = try SheetScorer(plan).run(source) { bytes, _ in … }
/// ```
///
/// Every byte of the file stays as it is; the cells are added before each line end. A faulty row gets empty cells, a scale without a score an empty score and
/// band. The output is the same for every number of workers.
public struct SheetScorer: Sendable {
  /// A row is faulty, and no row may be.
  public struct Stopped: Error, Sendable, Hashable {
    public let fault: RowFault
  }

  private let plan: SheetPlan
  private let isStrict: Bool

  /// - Parameter isStrict: stops at the first faulty row.
  /// - Throws: `MappingFault.columnTaken` where the file has a column of the same name as one that would be added.
  public init(_ plan: SheetPlan, isStrict: Bool = false) throws(MappingFault) {
    self.plan = plan
    self.isStrict = isStrict
    let names = ColumnNames(plan.header)
    for name in Self.addedNames(plan) where names.contains(name) { throw .columnTaken(name) }
  }

  /// `S`, `S_answered` and `S_band` for each scale S.
  private static func addedNames(_ plan: SheetPlan) -> [String] {
    plan.instrument.scales.flatMap { [$0.id, $0.id + "_answered", $0.id + "_band"] }
  }

  /// The header with the added names.
  private var header: [UInt8] {
    let delimiter = plan.header.format.delimiter.rawValue
    return plan.header.content + Self.addedNames(plan).flatMap { [delimiter] + Array($0.utf8) } + plan.header.ending
  }

  /// Scores the rows behind the header.
  ///
  /// - Parameters:
  ///   - workers: threads, at least 1.
  ///   - chunkSize: bytes that are read at once.
  ///   - write: takes the output piece by piece, in its order, and how many bytes of the file are behind it.
  /// - Throws: `Stopped`, `CSVFault` of a fatal kind, `CSVReadError`, and what `write` throws. What was written before stays written.
  public func run(
    _ source: ByteSource, workers: Int = ProcessorCount.current, chunkSize: Int = 256 << 10,
    write: @escaping (UnsafeBufferPointer<UInt8>, Int) throws -> Void
  ) throws -> ScoreReport {
    try header.withUnsafeBufferPointer { try write($0, plan.header.size) }
    let sink = Sink(plan: plan, isStrict: isStrict, write: write)
    let tables = plan.tables()
    let texts = tables.map { ResultTexts($0, delimiter: plan.header.format.delimiter) }
    try ChunkPipeline(source, header: plan.header, chunkSize: chunkSize)
      .run((0..<max(1, workers)).map { _ in ScoringWorker(sink, tables: tables, texts: texts) })
    return sink.report
  }
}

/// Where the workers' output goes; touched by the worker whose turn it is.
private final class Sink {
  let plan: SheetPlan
  let isStrict: Bool
  let write: (UnsafeBufferPointer<UInt8>, Int) throws -> Void
  var report: ScoreReport

  init(plan: SheetPlan, isStrict: Bool, write: @escaping (UnsafeBufferPointer<UInt8>, Int) throws -> Void) {
    self.plan = plan
    self.isStrict = isStrict
    self.write = write
    report = ScoreReport(scales: plan.instrument.scales.map { ScoreReport.ScaleCount(scale: $0.id, scored: 0, notScorable: 0) })
  }
}

private final class ScoringWorker: ChunkWorker {
  /// A scale's prepared texts, and how many rows of the chunk have a score.
  private struct Cells {
    let bytes: UnsafePointer<UInt8>
    let places: UnsafePointer<ResultTexts.Place>
    var scored = 0
  }

  private let sink: Sink
  private let reader: SheetReader
  private let texts: [ResultTexts]
  private var output = OutputBuffer()
  private let emptyCells: [UInt8]
  /// What the cells of one row take at most, with room for copying in steps.
  private let longestCells: Int
  private let cells: UnsafeMutablePointer<Cells>
  /// Whether each scale has its texts prepared.
  private let isPrepared: Bool
  private var faults = FaultPlaces()
  private var rows = 0

  init(_ sink: Sink, tables: [ScoreTable], texts: [ResultTexts]) {
    self.sink = sink
    self.texts = texts
    reader = SheetReader(sink.plan, tables: tables)
    emptyCells = [UInt8](repeating: sink.plan.header.format.delimiter.rawValue, count: 3 * tables.count)
    longestCells = texts.reduce(0) { $0 + $1.longest } + 2 * ResultTexts.step
    isPrepared = tables.allSatisfy(\.isPrepared)
    cells = .allocate(capacity: max(1, tables.count))
    for (scale, text) in texts.enumerated() { (cells + scale).initialize(to: Cells(bytes: text.bytes, places: text.places)) }
  }

  deinit {
    reader.deallocate()
    output.deallocate()
    cells.deallocate()
  }

  func read(_ chunk: Chunk) -> Int {
    // Copies of this one call, so that nothing is checked at every row.
    var (reader, output, cells, scales, rows) = (self.reader, self.output, self.cells, texts.count, 0)
    defer { (self.output, self.rows) = (output, rows) }
    faults.removeAll()
    for scale in 0..<scales { cells[scale].scored = 0 }
    output.removeAll()
    output.reserve(chunk.count + chunk.count / 2)
    reader.begin(chunk)
    while true {
      let row = reader.next()
      if case .end = row { return reader.consumed }
      let length = reader.contentEnd - reader.rowStart
      let ending = reader.rowEnd - reader.contentEnd
      output.reserve(length + ending + longestCells)
      output.add(chunk.bytes + reader.rowStart, length)
      switch row {
      case .scored where isPrepared:
        rows += 1
        for scale in 0..<scales {
          let text = cells[scale].places[reader.places[scale]]
          output.addInSteps(cells[scale].bytes + Int(text.offset), Int(text.length))
          cells[scale].scored += text.isScored ? 1 : 0
        }
      case .scored:
        rows += 1
        addCells(reader, &output)
      case .faulty:
        rows += 1
        output.add(emptyCells)
        if let fault = reader.fault { faults.add(fault) }
      case .blank, .end: break
      }
      output.reserve(ending)
      output.add(chunk.bytes + reader.contentEnd, ending)
    }
  }

  /// Cells of scales that have too many results to prepare.
  private func addCells(_ reader: SheetReader, _ output: inout OutputBuffer) {
    for (scale, table) in reader.tables.enumerated() {
      let entry = table.entries[reader.places[scale]]
      output.add(texts[scale].text(entry))
      if entry.score != nil { cells[scale].scored += 1 }
    }
  }

  func commit(at place: CSVPlace, bytes: UnsafeBufferPointer<UInt8>) throws {
    if faults.count > 0 {
      let terminator = sink.plan.header.format.terminator.rawValue
      let placed = faults.placed(at: place, in: bytes, terminator: terminator)
      if sink.isStrict { throw SheetScorer.Stopped(fault: placed[0]) }
      sink.report.faults.add(placed, count: faults.count)
    }
    sink.report.rows += rows
    for scale in texts.indices {
      sink.report.scales[scale].scored += cells[scale].scored
      sink.report.scales[scale].notScorable += rows - faults.count - cells[scale].scored
    }
    try sink.write(output.content, place.offset + bytes.count)
  }
}
