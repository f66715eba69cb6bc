/// Measures what users feel, as ratios within one run: absolute times belong to a machine, ratios to the program.
///
/// ```sh
/// swift run -c release benchmarks startup
/// ```
@main
enum Benchmarks {
  private static let all: [(name: String, run: @Sendable () throws -> Void)] = [
    ("startup", StartupBenchmark.run), ("scoring", ScoringBenchmark.run), ("history", HistoryBenchmark.run),
    ("trends", TrendsBenchmark.run), ("publish", PublishBenchmark.run), ("score", TableBenchmark.score), ("tabulate", TableBenchmark.tabulate),
    ("import", TableBenchmark.importing),
  ]

  static func main() throws {
    let names = CommandLine.arguments.dropFirst()
    if let unknown = names.first(where: { name in !all.contains { $0.name == name } }) {
      print("There is no benchmark “\(unknown)”. There are: \(all.map(\.name).joined(separator: ", ")).")
      return
    }
    for benchmark in all where names.isEmpty || names.contains(benchmark.name) { try benchmark.run() }
  }
}
