import Files
import Foundation
import TestSupport
import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

@Suite struct AtomicFileTests {
  private let directory: TemporaryDirectory

  init() throws {
    directory = try TemporaryDirectory()
  }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: directory.path).sorted()
  }

  @Test(arguments: [0, 1, 4096, 300_000]) func `the file holds exactly what was written and nobody else may read it`(count: Int) throws {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let path = directory.path + "/a"
    try AtomicFile.write(bytes, to: path)
    #expect(try BoundedFile.read(path, limit: 1 << 20) == bytes)
    var status = stat()
    #expect(stat(path, &status) == 0 && status.st_mode & 0o777 == 0o600)
    #expect(try names() == ["a"])
  }

  @Test func `an existing file is replaced as a whole, or kept as a whole`() throws {
    let path = try directory.write("old and rather long", to: "a")
    try AtomicFile.write(Array("new".utf8), to: path)
    #expect(try BoundedFile.read(path, limit: 100) == Array("new".utf8))
    #expect(throws: FileError.cannotCreate(path: path, code: EEXIST)) { try AtomicFile.write(Array("newer".utf8), to: path, replaces: false) }
    #expect(try BoundedFile.read(path, limit: 100) == Array("new".utf8))
    #expect(try names() == ["a"])
  }

  @Test func `a directory that is not there and one in the file's place are told before anything is written`() throws {
    let nowhere = directory.path + "/none/a"
    #expect(throws: FileError.cannotCreate(path: nowhere, code: ENOENT)) { try AtomicFile.write([1], to: nowhere) }
    #expect(throws: FileError.isDirectory(path: directory.path)) { try AtomicFile.write([1], to: directory.path) }
    #expect(try names().isEmpty)
  }

  @Test(arguments: [mode_t(0o022), 0o077]) func `a file that must not tell about its writer has the time and the mode asked for`(
    mask: mode_t
  ) throws {
    let path = directory.path + "/a"
    let former = umask(mask)
    defer { umask(former) }
    try AtomicFile.write([1, 2, 3], to: path, mode: 0o644, modified: 946_684_800)
    var status = stat()
    #expect(stat(path, &status) == 0 && status.st_mode & 0o777 == 0o644)
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect((attributes[.modificationDate] as? Date)?.timeIntervalSince1970 == 946_684_800)
    #expect(try names() == ["a"])
  }
}
