/// Reads the records behind a header on several threads, and puts what was read in its order.
///
/// ```swift
/// let source = ByteSource(descriptor: 0)
/// let header = try CSVHeader.read(source)
/// try ChunkPipeline(source, header: header).run(workers)
/// ```
///
/// Whoever is free takes the next chunk from the source, reads it, waits for its turn and commits. So no more chunks are in memory than there are workers,
/// and the commits are the same whatever their number.
public final class ChunkPipeline: @unchecked Sendable {
  private let source: ByteSource
  private let format: RecordFormat
  private let limits: CSVLimits
  private let chunkSize: Int
  private let gate = Gate()

  // Behind the gate.
  private var nextTicket = 0
  private var turn = 0
  private var hasEnded = false
  private var failure: (any Error)?

  // Whose turn it is.
  private var carry: [UInt8] = []
  private var line: Int
  private var offset: Int
  private let spare = ChunkBuffer(capacity: 0)

  /// - Parameter chunkSize: bytes that are read at once; 256 KiB stay in a core's own cache together with what is made of them.
  public init(_ source: ByteSource, header: CSVHeader, limits: CSVLimits = CSVLimits(), chunkSize: Int = 256 << 10) {
    self.source = source
    self.limits = limits
    self.chunkSize = chunkSize
    format = header.format
    line = 1 + header.lines
    offset = header.size
  }

  /// Reads to the end with one thread for each worker.
  ///
  /// - Throws: what a commit throws first; `CSVFault` of a fatal kind; `CSVReadError`. What was committed before stays.
  public func run(_ workers: [any ChunkWorker]) throws {
    let threads = workers.dropFirst().map { worker in WorkerThread { self.work(worker) } }
    if let first = workers.first { work(first) }
    for thread in threads { thread.join() }
    if let failure { throw failure }
  }

  /// What became of asking the source for a chunk; told when its turn comes.
  private enum Filling {
    case chunk(count: Int, isLast: Bool)
    case recordTooLong
    case failed(any Error)
  }

  private func work(_ worker: any ChunkWorker) {
    let buffer = ChunkBuffer(capacity: chunkSize)
    while let (ticket, filling) = take(into: buffer) {
      var part = Part(consumed: 0, lines: 0)
      if case .chunk(let count, let isLast) = filling {
        part = read(Chunk(bytes: buffer.bytes, count: count, isLast: isLast), worker)
      }
      let isOurs = gate.wait(until: { self.turn == ticket || self.failure != nil }, then: { self.failure == nil })
      if !isOurs { return }
      do {
        switch filling {
        case .chunk(let count, let isLast): try commit(worker, buffer, count: count, isLast: isLast, part)
        case .recordTooLong: throw tooLong
        case .failed(let error): throw error
        }
        gate.open { self.turn += 1 }
      } catch {
        gate.open { self.failure = error }
      }
    }
  }

  private func take(into buffer: ChunkBuffer) -> (ticket: Int, Filling)? {
    gate.open {
      if hasEnded || failure != nil { return nil }
      let ticket = nextTicket
      nextTicket += 1
      do {
        let filled = try source.fill(buffer, size: chunkSize, limit: limits.record, terminator: format.terminator.rawValue)
        hasEnded = filled?.isLast ?? true
        return (ticket, filled.map { .chunk(count: $0.count, isLast: $0.isLast) } ?? .recordTooLong)
      } catch {
        hasEnded = true
        return (ticket, .failed(error))
      }
    }
  }

  /// What a worker made of a chunk: the bytes of whole records, and the lines in them.
  private struct Part {
    let consumed: Int
    let lines: Int
  }

  private func read(_ chunk: Chunk, _ worker: any ChunkWorker) -> Part {
    let consumed = worker.read(chunk)
    return Part(consumed: consumed, lines: ByteScan.count(of: format.terminator.rawValue, from: chunk.bytes, count: consumed))
  }

  private func commit(_ worker: any ChunkWorker, _ buffer: ChunkBuffer, count: Int, isLast: Bool, _ part: Part) throws {
    var (bytes, count, part) = (UnsafePointer(buffer.bytes), count, part)
    if !carry.isEmpty {
      // The chunk before ended within quotes, so this one was begun in the middle of a record.
      spare.grow(to: carry.count + count, keeping: 0)
      carry.withUnsafeBufferPointer { spare.bytes.update(from: $0.baseAddress!, count: $0.count) }
      (spare.bytes + carry.count).update(from: buffer.bytes, count: count)
      count += carry.count
      spare.seal(count, with: format.terminator.rawValue)
      bytes = UnsafePointer(spare.bytes)
      part = read(Chunk(bytes: bytes, count: count, isLast: isLast), worker)
    }
    try worker.commit(at: CSVPlace(line: line, column: nil, offset: offset), bytes: UnsafeBufferPointer(start: bytes, count: part.consumed))
    line += part.lines
    offset += part.consumed
    carry = Array(UnsafeBufferPointer(start: bytes + part.consumed, count: count - part.consumed))
    if carry.isEmpty { return }
    if isLast { throw unclosedQuote() }
    if carry.count > limits.record { throw tooLong }
  }

  private var tooLong: CSVFault { CSVFault(.recordTooLong(limit: limits.record), at: CSVPlace(line: line, column: nil, offset: offset)) }

  /// The fault of what is left over at the end of the file.
  private func unclosedQuote() -> CSVFault {
    spare.grow(to: carry.count, keeping: 0)
    carry.withUnsafeBufferPointer { spare.bytes.update(from: $0.baseAddress!, count: $0.count) }
    spare.seal(carry.count, with: format.terminator.rawValue)
    var scanner = RecordScanner(Chunk(bytes: spare.bytes, count: carry.count, isLast: true), format: format)
    guard case .unfinished(let quote) = scanner.scan(from: 0) else { preconditionFailure("a worker leaves nothing but an unclosed quote") }
    let lines = ByteScan.count(of: format.terminator.rawValue, from: spare.bytes, count: quote)
    return CSVFault(.unclosedQuote, at: CSVPlace(line: line + lines, column: scanner.fieldCount + 1, offset: offset + quote))
  }
}
