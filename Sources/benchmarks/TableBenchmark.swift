import Foundation

/// Files of answers scored, tabulated and imported, each beside its physical limit: reading the file once with one core and looking for line ends, and
/// writing the bytes that come out. The goal: at most 3 times as long.
///
/// `TYNYS_ROWS` sets the number of rows.
enum TableBenchmark {
  private static let rounds = 5
  private static let rows = ProcessInfo.processInfo.environment["TYNYS_ROWS"].flatMap { Int($0) } ?? 1_200_000

  static func scoring(_ input: String, to output: String) -> [String] { ["score", "burnout", input, "-o", output] }
  static func tabulating(_ input: String) -> [String] { ["tabulate", "burnout", input, "--by", "department,team"] }

  static func analysing(_ input: String) -> [String] { ["reliability", "burnout", input, "--json"] }

  static func score() throws { try run("score", writes: true, scoring) }

  static func tabulate() throws { try run("tabulate", writes: false) { input, _ in tabulating(input) } }

  static func reliability() throws { try run("reliability", writes: false) { input, _ in analysing(input) } }

  private static func run(_ name: String, writes: Bool, _ arguments: (String, String) -> [String]) throws {
    try TemporaryFolder.use { folder in
      let (input, output) = (folder + "/in.csv", folder + "/out.csv")
      let size = try SyntheticSheets.write(rows, to: input)
      let peak = try ChildProcess.peakMemory("tynys", arguments(input, output))
      var (readings, parallel, writings): ([Double], [Double], [Double]) = ([], [], [])
      var jobs: [ChildProcess.Cost] = []
      // In turns, so that a change of the machine's mood meets all of them alike.
      for _ in 0..<rounds {
        readings.append(try PhysicalLimits.reading(input))
        parallel.append(try PhysicalLimits.readingWithAllCores(input))
        try? FileManager.default.removeItem(atPath: output)
        jobs.append(try ChildProcess.cost("tynys", arguments(input, output)))
        if writes { writings.append(try PhysicalLimits.copying(output, to: folder + "/copy.csv")) }
      }
      let (reading, time) = (median(readings), median(jobs.map(\.milliseconds)))
      let limit = reading + (writes ? median(writings) : 0)
      print("\(name) of \(rows) rows (\(size >> 20) MiB), median of \(rounds) runs, as a ratio to its limit")
      print("  reading, line ends  \(rounded(reading)) ms with one core, \(rounded(median(parallel))) ms with all")
      if writes { print("  writing the output  \(rounded(median(writings))) ms") }
      print("  tynys \(name.padded(to: 13)) \(rounded(time / limit)) × (\(rounded(time)) ms)")
      print(
        "  \(rounded(time / reading)) × reading alone; \(rounded(median(jobs.map(\.processorMilliseconds)))) ms of all cores; most memory \(peak >> 20) MiB"
      )
    }
  }

  /// A keeper's store with a unit for each team, and the whole file in one round.
  static func importing() throws {
    try TemporaryFolder.use { folder in
      let input = folder + "/in.csv"
      let size = try SyntheticSheets.write(rows, to: input)
      let store = try SyntheticStore(in: folder + "/first")
      let opening = try ChildProcess.milliseconds("tynys", ["keeper", "status"] + store.options)
      let read = median(try (0..<rounds).map { _ in try PhysicalLimits.reading(input) })
      let time = try ChildProcess.cost("tynys", store.arguments(importing: input))
      let peak = try ChildProcess.peakMemory("tynys", SyntheticStore(in: folder + "/second").arguments(importing: input))
      print("import of \(rows) rows (\(size >> 20) MiB) into a round of \(SyntheticSheets.teams) teams, once")
      print("  reading, line ends  \(rounded(read)) ms with one core; opening the store \(rounded(opening)) ms")
      print("  tynys keeper import \(rounded((time.milliseconds - opening) / read)) × (\(rounded(time.milliseconds)) ms)")
      print("  \(rounded(time.processorMilliseconds)) ms of all cores; most memory \(peak >> 20) MiB")
      print("  keeper close        \(rounded(try ChildProcess.milliseconds("tynys", store.closing))) ms")
      print("  keeper publish      \(rounded(try ChildProcess.milliseconds("tynys", store.publishing))) ms")
    }
  }
}
