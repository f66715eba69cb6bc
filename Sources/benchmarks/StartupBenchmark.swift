import Foundation

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

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
        let time = try measure(program: command.program, command.arguments)
        if round >= 3 { times[index].append(time) }
      }
    }
    let medians = times.map(median)
    print("startup, median of \(rounds) runs, as a ratio to a hello-world with Foundation (\(rounded(medians[0])) ms)")
    for (command, time) in zip(commands, medians) {
      print("  \(command.name.padding(toLength: 20, withPad: " ", startingAt: 0)) \(rounded(time / medians[0])) × (\(rounded(time)) ms)")
    }
  }

  /// Milliseconds from asking the system for the process to its end; Foundation's `Process` would add its own waiting.
  static func measure(program name: String, _ arguments: [String]) throws -> Double {
    let program = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath().deletingLastPathComponent().appendingPathComponent(name)
    var pointers = ([program.path] + arguments).map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    var actions = SpawnActions()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    var process = pid_t()
    let clock = ContinuousClock()
    let start = clock.now
    guard posix_spawn(&process, program.path, &actions, nil, &pointers, environ) == 0 else { throw CocoaError(.executableLoad) }
    var status: Int32 = 0
    waitpid(process, &status, 0)
    return start.duration(to: clock.now).milliseconds
  }
}

#if canImport(Darwin)
  private typealias SpawnActions = posix_spawn_file_actions_t?
#else
  private typealias SpawnActions = posix_spawn_file_actions_t
#endif
