/// Measures what users feel, as ratios within one run: absolute times belong to a machine, ratios to the program.
///
/// ```sh
/// swift run -c release benchmarks startup
/// ```
@main
enum Benchmarks {
  /// One measurement; a new one is a line in `all`.
  private struct Job: Sendable {
    let name: String
    let about: String
    /// Whether it takes minutes, so that it runs only when it is named.
    var isLong = false
    let run: @Sendable () throws -> Void
  }

  private static let all: [Job] = [
    Job(name: "startup", about: "how long the program takes to start", run: StartupBenchmark.run),
    Job(name: "scoring", about: "one sheet, in memory", run: ScoringBenchmark.run),
    Job(name: "history", about: "ten years of a person's records", run: HistoryBenchmark.run),
    Job(name: "trends", about: "years of releases read and compared", run: TrendsBenchmark.run),
    Job(name: "publish", about: "a round protected and published, by the number of units", run: PublishBenchmark.run),
    Job(name: "score", about: "a file of answers scored", run: TableBenchmark.score),
    Job(name: "tabulate", about: "a file of answers counted by department and team", run: TableBenchmark.tabulate),
    Job(name: "reliability", about: "every figure of a file's scales as measures", run: TableBenchmark.reliability),
    Job(name: "import", about: "a file of answers into a keeper's round", run: TableBenchmark.importing),
    Job(
      name: "growth", about: "score, tabulate, reliability, import and publish from 10 thousand to 10 million rows; minutes, and 4 GB of disk",
      isLong: true, run: GrowthBenchmark.run),
  ]

  static func main() throws {
    let names = CommandLine.arguments.dropFirst()
    if names.contains("--help") || names.contains("-h") { return print(help) }
    if let unknown = names.first(where: { name in !all.contains { $0.name == name } }) {
      return print("There is no benchmark “\(unknown)”. There are: \(all.map(\.name).joined(separator: ", ")).")
    }
    for job in all where names.isEmpty ? !job.isLong : names.contains(job.name) { try job.run() }
  }

  private static var help: String {
    let width = all.map(\.name.count).max() ?? 0
    let jobs = all.map { job in
      "  " + job.name.padded(to: width + 2) + job.about + (job.isLong ? " (only when named)" : "")
    }
    return """
      benchmarks [JOB…]        all but the long ones, where none is named

      \(jobs.joined(separator: "\n"))

      TYNYS_ROWS=N             rows of score, tabulate, reliability and import (1200000)
      TYNYS_SIZES=N,N,…        rows of growth (10000,100000,1000000,10000000)

      Run it in the folder with “questionnaires”. Ratios are within one run; absolute times belong to the machine. On a machine that does other
      things as well, compare processor time and not time on the clock.
      """
  }
}

extension String {
  /// The text with spaces behind it, for columns of plain text.
  func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
