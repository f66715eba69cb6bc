import Files
import Foundation
import TestSupport
import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

@Suite struct AtomicFileFinishedTests {
  private let directory: TemporaryDirectory

  init() throws {
    directory = try TemporaryDirectory()
  }

  private func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: directory.path).sorted() }

  @Test func `a finished file gets its name and loses the other one`() throws {
    let temporary = try directory.write("whole", to: "a.part")
    try AtomicFile.publish(temporary, as: directory.path + "/a")
    #expect(try names() == ["a"])
    #expect(try BoundedFile.read(directory.path + "/a", limit: 100) == Array("whole".utf8))
  }

  @Test func `a name that is taken, by a dangling link too, is left to its owner and the finished file stays`() throws {
    let temporary = try directory.write("new", to: "a.part")
    let taken = try directory.write("old", to: "a")
    #expect(throws: FileError.cannotCreate(path: taken, code: EEXIST)) { try AtomicFile.publish(temporary, as: taken) }
    #expect(try BoundedFile.read(taken, limit: 100) == Array("old".utf8))
    let link = directory.path + "/link"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: directory.path + "/nowhere")
    #expect(throws: FileError.cannotCreate(path: link, code: EEXIST)) { try AtomicFile.publish(temporary, as: link) }
    #expect(try names() == ["a", "a.part", "link"])
  }

  @Test func `what is not there cannot get a name`() throws {
    let path = directory.path + "/a"
    #expect(throws: FileError.cannotCreate(path: path, code: ENOENT)) { try AtomicFile.publish(directory.path + "/none", as: path) }
    #expect(try names().isEmpty)
  }

  @Test func `what was written is taken back, and taking back what is gone does nothing`() throws {
    let path = try directory.write("one", to: "a")
    AtomicFile.withdraw(path)
    AtomicFile.withdraw(path)
    #expect(try names().isEmpty)
  }
}
