import Foundation

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What scoring, tabulating, analysing, importing and publishing cost by the number of rows, each beside the limit measured beside it.
///
/// The goals: time in proportion to the rows, and memory that does not grow with them (`score` under 64 MiB, at best 24). `TYNYS_SIZES` sets the sizes.
enum GrowthBenchmark {
  private static let sizes =
    ProcessInfo.processInfo.environment["TYNYS_SIZES"]?.split(separator: ",").compactMap { Int($0) } ?? [10_000, 100_000, 1_000_000, 10_000_000]

  /// What one job took with one size.
  private struct Line {
    let job: String
    let costs: [ChildProcess.Cost]
    /// Milliseconds.
    let limit: Double
    let peak: Int
  }

  static func run() throws {
    print("cost by the number of rows, medians; the limit of each job is measured in the same minute:")
    print("  score     reading with one core, and writing and syncing the bytes that come out")
    print("  tabulate  reading with one core and looking for line ends; so for the others")
    print("  “start” is the program with one row, which every job takes however small the file is; “CPU” is of all cores together")
    for size in sizes {
      try TemporaryFolder.use { try measure(size, in: $0) }
      // The next size takes minutes, and what is printed into a file would wait for it.
      fflush(nil)
    }
  }

  private static func measure(_ rows: Int, in folder: String) throws {
    let (input, one, output) = (folder + "/in.csv", folder + "/one.csv", folder + "/out.csv")
    let bytes = try SyntheticSheets.write(rows, to: input)
    _ = try SyntheticSheets.write(1, to: one)
    // Small files are measured more often, since chance is a greater part of them.
    let rounds = rows > 2_000_000 ? 3 : 7
    var (readings, parallel, writings, starts): ([Double], [Double], [Double], [Double]) = ([], [], [], [])
    var (scores, tables, analyses): ([ChildProcess.Cost], [ChildProcess.Cost], [ChildProcess.Cost]) = ([], [], [])
    for _ in 0..<rounds {
      readings.append(try PhysicalLimits.reading(input))
      parallel.append(try PhysicalLimits.readingWithAllCores(input))
      starts.append(try ChildProcess.milliseconds("tynys", TableBenchmark.scoring(one, to: "-")))
      tables.append(try ChildProcess.cost("tynys", TableBenchmark.tabulating(input)))
      analyses.append(try ChildProcess.cost("tynys", TableBenchmark.analysing(input)))
      try? FileManager.default.removeItem(atPath: output)
      scores.append(try ChildProcess.cost("tynys", TableBenchmark.scoring(input, to: output)))
      writings.append(try PhysicalLimits.copying(output, to: folder + "/copy.csv"))
    }
    let reading = median(readings)
    let scorePeak = try ChildProcess.peakMemory("tynys", TableBenchmark.scoring(input, to: output))
    try? FileManager.default.removeItem(atPath: output)
    var lines = [
      Line(job: "score", costs: scores, limit: reading + median(writings), peak: scorePeak),
      Line(job: "tabulate", costs: tables, limit: reading, peak: try ChildProcess.peakMemory("tynys", TableBenchmark.tabulating(input))),
      Line(job: "reliability", costs: analyses, limit: reading, peak: try ChildProcess.peakMemory("tynys", TableBenchmark.analysing(input))),
    ]
    lines += try round(input, in: folder, rounds: rows > 2_000_000 ? 1 : 3, limit: reading)
    print("\(rows) rows (\(rounded(Double(bytes) / 1_048_576, digits: 1)) MiB), \(rounds) runs, of import, close and publish \(lines[2].costs.count)")
    print("  reading \(rounded(reading)) ms with one core, \(rounded(median(parallel))) ms with all; writing \(rounded(median(writings))) ms")
    print("  start \(rounded(median(starts))) ms")
    print("  " + ["", "ms", "ns a row", "× limit", "CPU ms", "most MiB"].map { $0.padded(to: 12) }.joined())
    for line in lines { print("  " + cells(line, rows: rows).map { $0.padded(to: 12) }.joined()) }
  }

  /// A round imported, closed and published, each time in a new store; the store's memory in one more.
  private static func round(_ input: String, in folder: String, rounds: Int, limit: Double) throws -> [Line] {
    var (imports, closings, releases): ([ChildProcess.Cost], [ChildProcess.Cost], [ChildProcess.Cost]) = ([], [], [])
    var peaks: [Int] = []
    for number in 0...rounds {
      let place = folder + "/store-\(number)"
      defer { try? FileManager.default.removeItem(atPath: place) }
      let store = try SyntheticStore(in: place)
      if number < rounds {
        imports.append(try ChildProcess.cost("tynys", store.arguments(importing: input)))
        closings.append(try ChildProcess.cost("tynys", store.closing))
        releases.append(try ChildProcess.cost("tynys", store.publishing))
      } else {
        for arguments in [store.arguments(importing: input), store.closing, store.publishing] {
          peaks.append(try ChildProcess.peakMemory("tynys", arguments))
        }
      }
    }
    return zip(["import", "close", "publish"], zip([imports, closings, releases], peaks)).map { job, measured in
      Line(job: job, costs: measured.0, limit: limit, peak: measured.1)
    }
  }

  private static func cells(_ line: Line, rows: Int) -> [String] {
    let time = median(line.costs.map(\.milliseconds))
    return [
      line.job, rounded(time), rounded(time * 1_000_000 / Double(rows), digits: 1), rounded(time / line.limit, digits: 1),
      rounded(median(line.costs.map(\.processorMilliseconds))), rounded(Double(line.peak) / 1_048_576, digits: 1),
    ]
  }
}
