import Foundation
import Testing

@testable import CSV

/// Chunks, their order, and what stops them.
@Suite struct ChunkPipelineTests {
  private static let many = "a,b\n" + (0..<5_000).map { "\($0),\"line\n\($0)\"\n" }.joined()

  @Test(arguments: [1, 2, 3, 8], [1, 7, 64, 1_000, 1 << 18])
  func `the records are the same for every number of workers and every size of chunks`(_ workers: Int, _ chunkSize: Int) throws {
    let (_, records, fatal) = try RecordCollector.collect(Array(Self.many.utf8), workers: workers, chunkSize: chunkSize)
    #expect(fatal == nil && records.count == 5_000)
    #expect(records.enumerated().allSatisfy { $1.fields == [Array("\($0)".utf8), Array("line\n\($0)".utf8)] && $1.line == 2 + 2 * $0 })
  }

  @Test func `a record longer than the limit stops the reading where it begins`() throws {
    let text = "a,b\n1,2\n3," + String(repeating: "x", count: 5_000) + "\n"
    let (_, records, fatal) = try RecordCollector.collect(Array(text.utf8), chunkSize: 64, limits: CSVLimits(record: 1_024))
    #expect(records.map(\.line) == [2])
    #expect(fatal == CSVFault(.recordTooLong(limit: 1_024), at: CSVPlace(line: 3, column: nil, offset: 8)))
  }

  @Test func `a quote that is never closed is told where it opens, and holds no more than the limit`() throws {
    let short = "a,b\n1,2\n3,\"x\ny\n"
    #expect(
      try RecordCollector.collect(Array(short.utf8), chunkSize: 4).fatal
        == CSVFault(.unclosedQuote, at: CSVPlace(line: 3, column: 2, offset: 10)))
    let long = "a,b\n\"" + String(repeating: "1,2\n", count: 10_000)
    #expect(
      try RecordCollector.collect(Array(long.utf8), workers: 2, chunkSize: 64, limits: CSVLimits(record: 1_024)).fatal
        == CSVFault(.recordTooLong(limit: 1_024), at: CSVPlace(line: 2, column: nil, offset: 4)))
  }

  @Test func `a pipe is read as a file is, however small its pieces come`() throws {
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    let (reading, writing) = (ends[0], ends[1])
    let text = Array(Self.many.utf8)
    let thread = Thread {
      var start = 0
      while start < text.count {
        let end = min(text.count, start + 777)
        start += text[start..<end].withUnsafeBytes { write(writing, $0.baseAddress, $0.count) }
      }
      close(writing)
    }
    thread.start()
    let source = ByteSource(descriptor: reading, closes: true)
    #expect(source.size == nil)
    let header = try CSVHeader.read(source)
    let store = RecordCollector.Store()
    try ChunkPipeline(source, header: header, chunkSize: 4_096).run([
      RecordCollector(store, format: header.format), RecordCollector(store, format: header.format),
    ])
    let expected = try RecordCollector.collect(text).records
    #expect(store.records == expected)
  }

  @Test func `an error of a commit ends all workers, and is the one that is thrown`() throws {
    struct Stop: Error, Equatable { let offset: Int }
    final class Stopping: ChunkWorker {
      func read(_ chunk: Chunk) -> Int { chunk.count }
      func commit(at place: CSVPlace, bytes: UnsafeBufferPointer<UInt8>) throws {
        if place.offset > 2_000 { throw Stop(offset: place.offset) }
      }
    }
    var thrown: Set<Int> = []
    for workers in 1...4 {
      let source = ByteSource(bytes: Array(Self.many.utf8))
      let header = try CSVHeader.read(source)
      do {
        try ChunkPipeline(source, header: header, chunkSize: 100).run((0..<workers).map { _ in Stopping() })
      } catch let stop as Stop {
        thrown.insert(stop.offset)
      }
    }
    #expect(thrown.count == 1)
  }

  @Test func `a file that cannot be read is an error of the system`() throws {
    let descriptor = open(NSTemporaryDirectory(), O_RDONLY)
    #expect(throws: CSVReadError(code: EISDIR)) { try CSVHeader.read(ByteSource(descriptor: descriptor, closes: true)) }
  }
}
