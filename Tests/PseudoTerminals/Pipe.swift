#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A pipe to or from a program under test; its ends in this process never block. An end that is closed has the descriptor -1.
struct Pipe: ~Copyable {
  private(set) var readEnd: Int32
  private(set) var writeEnd: Int32

  init() throws {
    var ends: [Int32] = [-1, -1]
    let code = Spawn.withoutStarts {
      let code = pipe(&ends)
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      return code
    }
    guard code == 0 else { throw PseudoTerminalError.systemCallFailed(call: "pipe", code: errno) }
    (readEnd, writeEnd) = (ends[0], ends[1])
  }

  deinit {
    if readEnd >= 0 { closeDescriptor(readEnd) }
    if writeEnd >= 0 { closeDescriptor(writeEnd) }
  }

  /// Whether the other side may still send something.
  var isReadable: Bool { readEnd >= 0 }

  mutating func closeReadEnd() {
    if readEnd >= 0 { closeDescriptor(readEnd) }
    readEnd = -1
  }

  mutating func closeWriteEnd() {
    if writeEnd >= 0 { closeDescriptor(writeEnd) }
    writeEnd = -1
  }

  /// Adds what has come; closes the end when nothing more will.
  mutating func read(into bytes: inout [UInt8]) {
    guard readEnd >= 0 else { return }
    setNonBlocking(readEnd)
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = readDescriptor(readEnd, &buffer, buffer.count)
      if count > 0 {
        bytes += buffer[..<count]
      } else if count == 0 {
        closeReadEnd()
        return
      } else {
        return
      }
    }
  }

  /// Writes what there is room for and drops it from `bytes`; a reader that has gone takes all.
  mutating func write(_ bytes: inout ArraySlice<UInt8>) {
    guard writeEnd >= 0, !bytes.isEmpty else { return }
    setNonBlocking(writeEnd)
    let count = bytes.withUnsafeBytes { writeDescriptor(writeEnd, $0.baseAddress, $0.count) }
    if count >= 0 {
      bytes = bytes.dropFirst(count)
    } else if errno == EPIPE {
      bytes = []
    }
  }
}

func setNonBlocking(_ descriptor: Int32) {
  _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
}

func closeDescriptor(_ descriptor: Int32) {
  close(descriptor)
}

func readDescriptor(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(descriptor, buffer, count)
}

func writeDescriptor(_ descriptor: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, buffer, count)
}
