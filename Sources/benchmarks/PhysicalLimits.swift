import Foundation

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What no program that reads or writes a file can do without, in milliseconds.
enum PhysicalLimits {
  private static let pieceSize = 256 << 10

  /// Reading a file from the page cache in pieces that stay in the processor's cache, and finding its line ends, with one core.
  static func reading(_ path: String) throws -> Double {
    let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
    return try timed { try scan(path, 0..<size) }
  }

  /// The same with all cores, each with a stretch of the file.
  static func readingWithAllCores(_ path: String) throws -> Double {
    let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
    let cores = ProcessInfo.processInfo.activeProcessorCount
    return timed {
      DispatchQueue.concurrentPerform(iterations: cores) { core in
        do { try scan(path, size * core / cores..<size * (core + 1) / cores) } catch { preconditionFailure("the file was there a moment ago") }
      }
    }
  }

  private static func scan(_ path: String, _ range: Range<Int>) throws {
    let buffer = UnsafeMutableRawPointer.allocate(byteCount: pieceSize, alignment: 64)
    defer { buffer.deallocate() }
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { throw CocoaError(.fileReadNoSuchFile) }
    defer { close(descriptor) }
    var (lines, start) = (0, range.lowerBound)
    while start < range.upperBound, case let count = pread(descriptor, buffer, min(pieceSize, range.upperBound - start), off_t(start)), count > 0 {
      var place = buffer
      let end = buffer + count
      while place < end, let found = memchr(place, 0x0A, end - place) { (lines, place) = (lines + 1, found + 1) }
      start += count
    }
    precondition(lines > 0, "the file has lines")
  }

  /// Writing the bytes of one file to another and making them durable, as every file of ours is.
  static func copying(_ path: String, to copy: String) throws -> Double {
    defer { try? FileManager.default.removeItem(atPath: copy) }
    let source = open(path, O_RDONLY)
    guard source >= 0 else { throw CocoaError(.fileReadNoSuchFile) }
    defer { close(source) }
    let buffer = UnsafeMutableRawPointer.allocate(byteCount: pieceSize, alignment: 64)
    defer { buffer.deallocate() }
    return try timed {
      let target = open(copy, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
      guard target >= 0 else { throw CocoaError(.fileWriteUnknown) }
      defer { close(target) }
      while case let count = read(source, buffer, pieceSize), count > 0 {
        var start = 0
        while start < count {
          let written = write(target, buffer + start, count - start)
          if written <= 0 { throw CocoaError(.fileWriteOutOfSpace) }
          start += written
        }
      }
      fsync(target)
    }
  }

  private static func timed(_ work: () throws -> Void) rethrows -> Double {
    let clock = ContinuousClock()
    let start = clock.now
    try work()
    return start.duration(to: clock.now).milliseconds
  }
}
