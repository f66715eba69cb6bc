import Foundation
import JSON
import Releases
import Sealing

/// Two years of monthly releases of 540 units in trends, beside reading the files as every command reads them: form, rules and signature. The goal: at
/// most 3 times as long.
enum TrendsBenchmark {
  private static let rounds = 5

  static func run() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("tynys-benchmark-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let releases = try SyntheticReleases.chain()
    let files = releases.map { folder.appendingPathComponent("\($0.release.round).release.json") }
    for (release, file) in zip(releases, files) { try Data(release.bytes).write(to: file) }

    var (parsings, readings, reports, documents): ([Double], [Double], [Double], [Double]) = ([], [], [], [])
    for _ in 0..<rounds {
      parsings.append(
        try reading(files) { _ = try (Digest.blake2b($0), JSONReader.read($0, limits: JSONReader.Limits(values: ReleaseLimits.values))) })
      readings.append(try reading(files) { _ = try SignedRelease(reading: $0) })
      reports.append(try ChildProcess.milliseconds("tynys", ["trends", folder.path]))
      documents.append(try ChildProcess.milliseconds("tynys", ["trends", folder.path, "--json"]))
    }
    let base = median(readings)
    let size = releases.reduce(0) { $0 + $1.bytes.count } >> 10
    print("trends over \(releases.count) releases of \(releases[0].release.units.count) units (\(size) KiB), median of \(rounds) runs,")
    print("as a ratio to reading the files (\(rounded(base)) ms)")
    print("  hashing and parsing \(rounded(median(parsings) / base)) × (\(rounded(median(parsings))) ms), without rules and signatures")
    print("  tynys trends        \(rounded(median(reports) / base)) × (\(rounded(median(reports))) ms)")
    print("  tynys trends --json \(rounded(median(documents) / base)) × (\(rounded(median(documents))) ms), all units")
  }

  /// Milliseconds for all files.
  private static func reading(_ files: [URL], _ read: ([UInt8]) throws -> Void) throws -> Double {
    let clock = ContinuousClock()
    let start = clock.now
    for file in files { try read([UInt8](Data(contentsOf: file))) }
    return start.duration(to: clock.now).milliseconds
  }
}
