import Dates
import Foundation
import Instruments
import Rounds
import Sealing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Files of answers scored, tabulated and imported, each beside its physical limit: reading the file once with one core and looking for line ends, and
/// writing the bytes that come out. The goal: at most 3 times as long.
///
/// `TYNYS_ROWS` sets the number of rows.
enum TableBenchmark {
  private static let rounds = 5
  private static let rows = ProcessInfo.processInfo.environment["TYNYS_ROWS"].flatMap { Int($0) } ?? 1_200_000

  private static func folder() throws -> String {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("tynys-benchmark-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    return folder
  }

  static func score() throws { try run("score", writes: true) { ["score", "burnout", $0, "-o", $1] } }

  static func tabulate() throws { try run("tabulate", writes: false) { path, _ in ["tabulate", "burnout", path, "--by", "department,team"] } }

  private static func run(_ name: String, writes: Bool, _ arguments: (String, String) -> [String]) throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let (input, output) = (folder + "/in.csv", folder + "/out.csv")
    let size = try SyntheticSheets.write(rows, to: input)
    var (readings, writings, jobs): ([Double], [Double], [Double]) = ([], [], [])
    // Before this process holds the output itself: a child begins as a copy of it.
    _ = try StartupBenchmark.measure(program: "tynys", arguments(input, output))
    let peak = peakMemory()
    // In turns, so that a change of the machine's mood meets all of them alike.
    for _ in 0..<rounds {
      readings.append(try reading(input))
      try? FileManager.default.removeItem(atPath: output)
      jobs.append(try StartupBenchmark.measure(program: "tynys", arguments(input, output)))
      if writes { writings.append(try copying(output, to: folder + "/copy.csv")) }
    }
    let limit = median(readings) + (writes ? median(writings) : 0)
    print("\(name) of \(rows) rows (\(size >> 20) MiB), median of \(rounds) runs, as a ratio to its limit")
    print("  reading, line ends  \(rounded(median(readings))) ms with one core")
    if writes { print("  writing the output  \(rounded(median(writings))) ms") }
    print("  tynys \(name.padding(toLength: 13, withPad: " ", startingAt: 0)) \(rounded(median(jobs) / limit)) × (\(rounded(median(jobs))) ms)")
    print("  \(rounded(median(jobs) / median(readings))) × reading alone; most memory \(peak >> 20) MiB")
  }

  /// A keeper's store with a unit for each team, and the whole file in one round.
  static func importing() throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let input = folder + "/in.csv"
    let size = try SyntheticSheets.write(rows, to: input)
    let secret = "a passphrase of the benchmark"
    try Data(secret.utf8).write(to: URL(fileURLWithPath: folder + "/passphrase"))
    let store = ["--store", folder + "/keeper", "--passphrase-file", folder + "/passphrase"]
    try fill(folder + "/keeper", secret: secret)
    let opening = try StartupBenchmark.measure(program: "tynys", ["keeper", "status"] + store)
    let read = median(try (0..<rounds).map { _ in try reading(input) })
    let time = try StartupBenchmark.measure(program: "tynys", ["keeper", "import", "R", input, "--unit-column", "team"] + store)
    print("import of \(rows) rows (\(size >> 20) MiB) into a round of \(SyntheticSheets.teams) teams, once")
    print("  reading, line ends  \(rounded(read)) ms with one core; opening the store \(rounded(opening)) ms")
    print("  tynys keeper import \(rounded((time - opening) / read)) × (\(rounded(time)) ms), most memory \(peakMemory() >> 20) MiB")
    print("  keeper close        \(rounded(try StartupBenchmark.measure(program: "tynys", ["keeper", "close", "R"] + store))) ms")
    let publishing = try StartupBenchmark.measure(program: "tynys", ["keeper", "publish", "R", "--into", folder] + store)
    print("  keeper publish      \(rounded(publishing)) ms")
  }

  /// A store with an open round; its passphrase costs next to nothing, so that deriving the key is no part of what is measured.
  private static func fill(_ folder: String, secret: String) throws {
    var bytes = Array(secret.utf8)
    let store = try KeeperStore.create(at: folder, organisation: "Benchmark", passphrase: try Passphrase(wiping: &bytes), cost: .least)
    for team in 0..<SyntheticSheets.teams { try store.addUnit(path: SyntheticSheets.path(ofTeam: team).split(separator: "/").map(String.init)) }
    let definition = try InstrumentLibrary(directories: ["questionnaires"]).definition("burnout")
    _ = try store.openRound(RoundSettings(name: "R", definition: definition.bytes, opens: Timestamp.now.localDay))
  }

  // MARK: Limits

  /// Milliseconds for reading a file from the page cache in pieces that stay in the processor's cache, and finding its line ends.
  private static func reading(_ path: String) throws -> Double {
    let size = 256 << 10
    let buffer = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 64)
    defer { buffer.deallocate() }
    var lines = 0
    let time = try timed {
      let descriptor = open(path, O_RDONLY)
      guard descriptor >= 0 else { throw CocoaError(.fileReadNoSuchFile) }
      defer { close(descriptor) }
      while case let count = read(descriptor, buffer, size), count > 0 {
        var (place, end) = (buffer, buffer + count)
        while place < end, let found = memchr(place, 0x0A, end - place) { (lines, place) = (lines + 1, found + 1) }
        end = buffer
      }
    }
    precondition(lines > 0)
    return time
  }

  /// Milliseconds for writing the bytes of one file to another and making them durable, as every file of ours is.
  private static func copying(_ path: String, to copy: String) throws -> Double {
    let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    defer { try? FileManager.default.removeItem(atPath: copy) }
    return try timed {
      let descriptor = open(copy, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
      guard descriptor >= 0 else { throw CocoaError(.fileWriteUnknown) }
      defer { close(descriptor) }
      try bytes.withUnsafeBytes { bytes in
        var start = 0
        while start < bytes.count {
          let count = write(descriptor, bytes.baseAddress! + start, min(350 << 10, bytes.count - start))
          if count <= 0 { throw CocoaError(.fileWriteOutOfSpace) }
          start += count
        }
      }
      fsync(descriptor)
    }
  }

  private static func timed(_ work: () throws -> Void) rethrows -> Double {
    let clock = ContinuousClock()
    let start = clock.now
    try work()
    return start.duration(to: clock.now).milliseconds
  }

  /// Bytes of the largest process that was run.
  private static func peakMemory() -> Int {
    var usage = rusage()
    #if canImport(Darwin)
      getrusage(RUSAGE_CHILDREN, &usage)
      return usage.ru_maxrss
    #else
      getrusage(__rusage_who_t(RUSAGE_CHILDREN.rawValue), &usage)
      return usage.ru_maxrss << 10
    #endif
  }
}
