import Files
import Foundation
import TestSupport
import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What is read out of a folder of strangers, and what is not even opened.
@Suite struct RegularFileTests {
  private let folder: TemporaryDirectory

  init() throws { folder = try TemporaryDirectory() }

  private func refusal(_ name: String, limit: Int = 10) -> RegularFile.Refusal? {
    do throws(RegularFile.Refusal) {
      _ = try RegularFile.read(Array((folder.path + "/" + name).utf8), limit: limit)
      return nil
    } catch {
      return error
    }
  }

  @Test func `a file is read up to the limit and refused beyond it`() throws {
    for count in 0...12 {
      let bytes = (0..<count).map { UInt8($0) }
      let path = Array(try folder.write(bytes, to: "file").utf8)
      if count <= 10 {
        #expect(try RegularFile.read(path, limit: 10) == bytes)
      } else {
        #expect(refusal("file") == .tooLarge(bytes: count))
      }
    }
  }

  @Test func `a file of a terabyte is not read`() throws {
    let path = try folder.write("", to: "huge")
    guard truncate(path, 1 << 40) == 0 else { return }
    #expect(refusal("huge") == .tooLarge(bytes: 1 << 40))
  }

  @Test func `folders, links, pipes, sockets and devices are told apart from files without being opened`() throws {
    try folder.write("text", to: "file")
    try FileManager.default.createDirectory(atPath: folder.path + "/folder", withIntermediateDirectories: false)
    #expect(refusal("folder") == .directory)
    for (name, target) in [("link", "file"), ("to folder", "folder"), ("nowhere", "none"), ("circle", "circle")] {
      try FileManager.default.createSymbolicLink(atPath: folder.path + "/" + name, withDestinationPath: target)
      #expect(refusal(name) == .notRegular, "\(name)")
    }
    // Opening it in the usual way would wait for somebody to write.
    mkfifo(folder.path + "/pipe", 0o600)
    #expect(refusal("pipe") == .notRegular)
    #expect(makeSocket(folder.path + "/socket"))
    #expect(refusal("socket") == .notRegular)
    #expect(throws: RegularFile.Refusal.notRegular) { try RegularFile.read(Array("/dev/zero".utf8), limit: 10) }
    #expect(refusal("missing") == .unreadable(code: ENOENT))
    #expect(refusal("file/below") == .unreadable(code: ENOTDIR))
  }

  private func makeSocket(_ path: String) -> Bool {
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    // A path in a socket's address is short.
    guard path.utf8.count < MemoryLayout.size(ofValue: address.sun_path) else { return false }
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
    #if canImport(Darwin)
      let descriptor = socket(AF_UNIX, SOCK_STREAM, 0)
    #else
      let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    #endif
    defer { close(descriptor) }
    return withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size)) == 0 }
    }
  }

  @Test(.enabled(if: geteuid() != 0, "an administrator may read anything"))
  func `a file without the right to read it is told with the system's reason`() throws {
    let path = try folder.write("text", to: "file")
    chmod(path, 0)
    #expect(refusal("file") == .unreadable(code: EACCES))
  }

  @Test func `a name that is no text leads to its file`() throws {
    // "копия" as an old system wrote it.
    let name: [UInt8] = [0xEA, 0xEE, 0xEF, 0xE8, 0xFF]
    let path = Array(folder.path.utf8) + [UInt8(ascii: "/")] + name
    let descriptor = open(path.map { CChar(bitPattern: $0) } + [0], O_WRONLY | O_CREAT, 0o600)
    // Some file systems take nothing but text.
    guard descriptor >= 0 else { return }
    write(descriptor, "text", 4)
    close(descriptor)
    #expect(Directory.rawNames(folder.path) == [name])
    #expect(try RegularFile.read(path, limit: 10) == Array("text".utf8))
    #expect(Directory.names(folder.path) == [String(decoding: name, as: UTF8.self)])
  }
}
