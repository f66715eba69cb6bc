import Foundation

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A program that lies beside this one, run to its end with its output thrown away.
struct ChildProcess {
  /// What one run took.
  struct Cost {
    /// From asking the system for the process to its end; Foundation's `Process` would add its own waiting.
    let milliseconds: Double
    /// Of all cores together, which says the same on a machine that does other things as well.
    let processorMilliseconds: Double
  }

  private let process: pid_t

  private init(_ name: String, _ arguments: [String]) throws {
    let program = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath().deletingLastPathComponent().appendingPathComponent(name)
    var pointers = ([program.path] + arguments).map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    var actions = SpawnActions()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var process = pid_t()
    guard posix_spawn(&process, program.path, &actions, nil, &pointers, environ) == 0 else { throw CocoaError(.executableLoad) }
    self.process = process
  }

  /// Runs a program.
  ///
  /// - Throws: where there is no such program, or it ends with another status than 0: what failed at once would look fast.
  static func cost(_ program: String, _ arguments: [String]) throws -> Cost {
    let clock = ContinuousClock()
    let start = clock.now
    let child = try ChildProcess(program, arguments)
    var status: Int32 = 0
    var usage = rusage()
    while wait4(child.process, &status, 0, &usage) < 0, errno == EINTR {}
    let time = start.duration(to: clock.now).milliseconds
    if status != 0 { throw Failed(program: program, arguments: arguments, status: status) }
    return Cost(milliseconds: time, processorMilliseconds: usage.ru_utime.milliseconds + usage.ru_stime.milliseconds)
  }

  /// Milliseconds of one run on the clock.
  static func milliseconds(_ program: String, _ arguments: [String]) throws -> Double { try cost(program, arguments).milliseconds }

  /// The most memory that a run holds at once, in bytes.
  ///
  /// Linux counts to what a finished process had held also what its parent held when it was started, so the process is asked while it runs.
  static func peakMemory(_ program: String, _ arguments: [String]) throws -> Int {
    let child = try ChildProcess(program, arguments)
    var (status, usage, peak) = (Int32(0), rusage(), 0)
    while wait4(child.process, &status, WNOHANG, &usage) == 0 {
      peak = max(peak, child.residentPeak)
      usleep(500)
    }
    if status != 0 { throw Failed(program: program, arguments: arguments, status: status) }
    #if canImport(Darwin)
      return usage.ru_maxrss
    #else
      return peak
    #endif
  }

  /// Bytes, as Linux tells of a process while it runs; 0 elsewhere, and when it has ended.
  private var residentPeak: Int {
    guard let status = try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8),
      let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") }),
      let kibibytes = line.split(whereSeparator: { $0 == " " || $0 == "\t" }).dropFirst().first.flatMap({ Int($0) })
    else { return 0 }
    return kibibytes << 10
  }

  private struct Failed: Error {
    let program: String
    let arguments: [String]
    let status: Int32
  }
}

extension timeval {
  fileprivate var milliseconds: Double { Double(tv_sec) * 1_000 + Double(tv_usec) / 1_000 }
}

#if canImport(Darwin)
  private typealias SpawnActions = posix_spawn_file_actions_t?
#else
  private typealias SpawnActions = posix_spawn_file_actions_t
#endif
