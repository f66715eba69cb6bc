import Files
import Foundation
import TestSupport
import Testing

@Suite struct BoundedFileTests {
  let directory: TemporaryDirectory

  init() throws {
    directory = try TemporaryDirectory()
  }

  /// More than one chunk, so that the pieces' order is part of the claim.
  static let sizes = [0, 1, 2, 65_535, 65_536, 65_537, 200_000]

  @Test(arguments: sizes) func `a file of exactly the limit is read whole, one byte more is refused`(size: Int) throws {
    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) }
    let path = try directory.write(bytes, to: "file")
    #expect(try BoundedFile.read(path, limit: size) == bytes)
    #expect(try BoundedFile.read(path, limit: size + 1) == bytes)
    #expect(try BoundedFile.read(path, limit: Int.max - 1) == bytes)
    if size > 0 {
      #expect(throws: FileError.tooLarge(path: path, limit: size - 1)) { try BoundedFile.read(path, limit: size - 1) }
    }
  }

  /// Were it read, the second file would take hours and all memory: its size alone refuses it.
  @Test(arguments: [100_000_000, 1 << 40]) func `a file that is too large is refused by its size, before a byte is read`(size: Int) throws {
    let path = try directory.write("", to: "sparse")
    try #require(truncate(path, off_t(size)) == 0)
    #expect(throws: FileError.tooLarge(path: path, limit: size - 1)) { try BoundedFile.read(path, limit: size - 1) }
    #expect(throws: FileError.tooLarge(path: path, limit: 0)) { try BoundedFile.read(path, limit: 0) }
  }

  @Test func `a directory is no file`() {
    #expect(throws: FileError.isDirectory(path: directory.path)) { try BoundedFile.read(directory.path, limit: 10) }
  }

  @Test func `what is not there is not found, with the path as it was given`() throws {
    let file = try directory.write("x", to: "file")
    for path in [directory.path + "/none", "", directory.path + "/none/deeper", file + "/below", "/" + String(repeating: "n", count: 5_000)] {
      #expect(throws: FileError.notFound(path: path)) { try BoundedFile.read(path, limit: 10) }
    }
  }

  @Test func `links that lead nowhere or round in a circle are not found`() throws {
    let (dangling, circle) = (directory.path + "/dangling", directory.path + "/circle")
    try #require(symlink(directory.path + "/none", dangling) == 0)
    try #require(symlink(circle, circle) == 0)
    #expect(throws: FileError.notFound(path: dangling)) { try BoundedFile.read(dangling, limit: 10) }
    #expect(throws: FileError.notFound(path: circle)) { try BoundedFile.read(circle, limit: 10) }
  }

  @Test func `a link to a file is the file`() throws {
    let link = directory.path + "/link"
    try #require(symlink(try directory.write("тыныс", to: "file"), link) == 0)
    #expect(try BoundedFile.read(link, limit: 10) == Array("тыныс".utf8))
  }

  @Test(.enabled(if: getuid() != 0, "the superuser may read everything")) func `a file that may not be read says so`() throws {
    let path = try directory.write("x", to: "secret")
    try #require(chmod(path, 0) == 0)
    #expect(throws: FileError.notPermitted(path: path)) { try BoundedFile.read(path, limit: 10) }
  }

  @Test func `input without an end is refused soon after the limit`() {
    #expect(throws: FileError.tooLarge(path: "/dev/zero", limit: 1 << 20)) { try BoundedFile.read("/dev/zero", limit: 1 << 20) }
    #expect(throws: FileError.tooLarge(path: "/dev/zero", limit: 0)) { try BoundedFile.read("/dev/zero", limit: 0) }
  }

  @Test func `a device without content is an empty file`() throws {
    #expect(try BoundedFile.read("/dev/null", limit: 0).isEmpty)
  }

  @Test func `a named pipe is read to its end, piece by piece`() throws {
    let path = directory.path + "/pipe"
    try #require(mkfifo(path, 0o600) == 0)
    let bytes = (0..<150_000).map { UInt8(truncatingIfNeeded: $0 >> 4) }
    Thread.detachNewThread {
      let descriptor = open(path, O_WRONLY)
      for start in stride(from: 0, to: bytes.count, by: 1_000) {
        _ = Array(bytes[start..<start + 1_000]).withUnsafeBytes { write(descriptor, $0.baseAddress, 1_000) }
      }
      close(descriptor)
    }
    #expect(try BoundedFile.read(path, limit: bytes.count) == bytes)
  }

  @Test func `a pipe without an end is let go, so that its writer ends`() throws {
    signal(SIGPIPE, SIG_IGN)
    let path = directory.path + "/pipe"
    try #require(mkfifo(path, 0o600) == 0)
    let isOver = DispatchSemaphore(value: 0)
    Thread.detachNewThread {
      let descriptor = open(path, O_WRONLY)
      let chunk = [UInt8](repeating: 7, count: 4_096)
      while write(descriptor, chunk, chunk.count) > 0 {}
      close(descriptor)
      isOver.signal()
    }
    #expect(throws: FileError.tooLarge(path: path, limit: 300_000)) { try BoundedFile.read(path, limit: 300_000) }
    isOver.wait()
  }

  @Test func `a hyphen is standard input, even when it does not block`() throws {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    let kept = dup(0)
    dup2(ends[0], 0)
    close(ends[0])
    _ = fcntl(0, F_SETFL, O_NONBLOCK)
    let writer = ends[1]
    Thread.detachNewThread {
      for piece in ["ты", "ны", "с"] {
        usleep(20_000)
        _ = Array(piece.utf8).withUnsafeBytes { write(writer, $0.baseAddress, $0.count) }
      }
      close(writer)
    }
    defer {
      dup2(kept, 0)
      close(kept)
    }
    #expect(try BoundedFile.read("-", limit: 10) == Array("тыныс".utf8))
  }
}
