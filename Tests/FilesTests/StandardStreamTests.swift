import Foundation
import TestSupport
import Testing

@testable import Files

@Suite struct StandardStreamTests {
  /// The reading end of a pipe, and a stream on its writing end.
  private static func pipeStream() throws -> (reader: Int32, stream: StandardStream) {
    signal(SIGPIPE, SIG_IGN)
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    return (ends[0], StandardStream(descriptor: ends[1], name: "a pipe"))
  }

  private static func readAll(_ descriptor: Int32) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1_000)
    while case let count = read(descriptor, &chunk, chunk.count), count > 0 { bytes += chunk[..<count] }
    return bytes
  }

  @Test func `the standard streams are the descriptors 1 and 2`() {
    #expect(StandardStream.standardOutput.descriptor == 1)
    #expect(StandardStream.standardError.descriptor == 2)
  }

  @Test func `a text is written as UTF-8, an empty one writes nothing`() throws {
    let (reader, stream) = try Self.pipeStream()
    try stream.write("")
    try stream.write("тыныс\n")
    try stream.write([0, 255])
    close(stream.descriptor)
    #expect(Self.readAll(reader) == Array("тыныс\n".utf8) + [0, 255])
    close(reader)
  }

  @Test(arguments: [false, true]) func `more than a pipe holds arrives whole and in order, whether or not the pipe blocks`(blocks: Bool) throws {
    let (reader, stream) = try Self.pipeStream()
    if !blocks { try #require(fcntl(stream.descriptor, F_SETFL, O_NONBLOCK) == 0) }
    let bytes = (0..<1_000_000).map { UInt8(truncatingIfNeeded: $0 >> 3) }
    let isWritten = DispatchSemaphore(value: 0)
    Thread.detachNewThread {
      do {
        try stream.write(bytes)
      } catch {
        Issue.record("\(error)")
      }
      close(stream.descriptor)
      isWritten.signal()
    }
    #expect(Self.readAll(reader) == bytes)
    isWritten.wait()
    close(reader)
  }

  @Test func `a reader who has left is a closed pipe and not a failure`() throws {
    let (reader, stream) = try Self.pipeStream()
    close(reader)
    #expect(throws: FileError.closedPipe) { try stream.write("x") }
    #expect(throws: FileError.closedPipe) { try stream.write([UInt8](repeating: 1, count: 1 << 20)) }
    close(stream.descriptor)
  }

  @Test func `a reader who leaves in the middle of a long text is a closed pipe too`() throws {
    let (reader, stream) = try Self.pipeStream()
    try #require(fcntl(stream.descriptor, F_SETFL, O_NONBLOCK) == 0)
    Thread.detachNewThread {
      var chunk = [UInt8](repeating: 0, count: 100)
      _ = read(reader, &chunk, chunk.count)
      close(reader)
    }
    #expect(throws: FileError.closedPipe) { try stream.write([UInt8](repeating: 1, count: 10 << 20)) }
    close(stream.descriptor)
  }

  @Test(.enabled(if: access("/dev/full", W_OK) == 0, "only Linux has a device that is always full"))
  func `a full disk is a failure that carries its cause`() throws {
    let stream = StandardStream(descriptor: open("/dev/full", O_WRONLY), name: "standard output")
    #expect(throws: FileError.inputOutput(path: "standard output", code: ENOSPC)) { try stream.write("x") }
    close(stream.descriptor)
  }

  @Test func `a descriptor that is closed is a failure`() {
    #expect(throws: FileError.inputOutput(path: "nothing", code: EBADF)) { try StandardStream(descriptor: -1, name: "nothing").write("x") }
  }

  @Test func `neither a pipe nor a file is a terminal`() throws {
    let (reader, stream) = try Self.pipeStream()
    #expect(!stream.isTerminal)
    close(stream.descriptor)
    close(reader)
    let file = StandardStream(descriptor: open("/dev/null", O_WRONLY), name: "file")
    #expect(!file.isTerminal)
    close(file.descriptor)
  }
}
