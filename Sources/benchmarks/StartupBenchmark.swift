import Foundation

/// How long the program takes to start, beside a hello-world with Foundation. The goal: at most 1.5 times as long.
enum StartupBenchmark {
  private static let rounds = 60

  static func run() throws {
    let commands: [(name: String, program: String, arguments: [String])] = [
      ("hello (Foundation)", "hello", []), ("tynys --version", "tynys", ["--version"]), ("tynys list", "tynys", ["list"]),
    ]
    var times = [[Double]](repeating: [], count: commands.count)
    // In turns, so that a change of the machine's mood meets all of them alike.
    for round in 0..<rounds + 3 {
      for (index, command) in commands.enumerated() {
        let time = try ChildProcess.milliseconds(command.program, command.arguments)
        if round >= 3 { times[index].append(time) }
      }
    }
    let medians = times.map(median)
    print("startup, median of \(rounds) runs, as a ratio to a hello-world with Foundation (\(rounded(medians[0])) ms)")
    for (command, time) in zip(commands, medians) {
      print("  \(command.name.padding(toLength: 20, withPad: " ", startingAt: 0)) \(rounded(time / medians[0])) × (\(rounded(time)) ms)")
    }
  }
}
