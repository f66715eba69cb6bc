#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// One finished run of a program over pipes, without a terminal.
public struct ProcessRun: Sendable {
  /// The exit status; 128 + n after death by signal n.
  public let status: Int32
  public let output: String
  public let errorOutput: String

  /// Runs a program to its end. The pipes are read while it runs, so that a long output cannot block it.
  ///
  /// - Parameters:
  ///   - executable: the program's path.
  ///   - arguments: what follows the program's name.
  ///   - environment: the whole environment; nothing is inherited.
  ///   - input: what it reads on standard input; `nil` for an empty input, `/dev/null`.
  ///   - workingDirectory: where it runs, or `nil` for where the tests run.
  ///   - timeout: seconds after which it is killed.
  ///   - killWhen: asked again and again with the time since the start; the program is killed, as by a power cut, when it says so first.
  /// - Throws: `PseudoTerminalError` when the program cannot be started or the time is over.
  public static func run(
    executable: String, arguments: [String], environment: [String: String], input: [UInt8]? = nil, workingDirectory: String? = nil,
    timeout: Double = 60, killWhen: ((Duration) -> Bool)? = nil
  ) throws -> ProcessRun {
    // A program that ends before it has read its input must not end the tests.
    signal(SIGPIPE, SIG_IGN)
    var inputPipe = try Pipe()
    var outputPipe = try Pipe()
    var errorPipe = try Pipe()
    let standardInput: Spawn.FileAction =
      input == nil ? .open(descriptor: 0, path: "/dev/null") : .duplicate(source: inputPipe.readEnd, descriptor: 0)
    let process = try Spawn.start(
      executable: executable, arguments: arguments, environment: environment, workingDirectory: workingDirectory, asSessionLeader: true,
      fileActions: [
        standardInput, .duplicate(source: outputPipe.writeEnd, descriptor: 1), .duplicate(source: errorPipe.writeEnd, descriptor: 2),
      ])
    inputPipe.closeReadEnd()
    outputPipe.closeWriteEnd()
    errorPipe.closeWriteEnd()

    let deadline = Deadline(seconds: timeout)
    let start = ContinuousClock.now
    var isKilled = false
    var rest = (input ?? [])[...]
    var output: [UInt8] = []
    var errorOutput: [UInt8] = []
    var status: Int32?
    while status == nil || outputPipe.isReadable || errorPipe.isReadable {
      if rest.isEmpty { inputPipe.closeWriteEnd() }
      if let killWhen, !isKilled, status == nil, killWhen(ContinuousClock.now - start) {
        kill(process, SIGKILL)
        isKilled = true
      }
      if deadline.hasPassed {
        kill(process, SIGKILL)
        if status == nil { waitpid(process, nil, 0) }
        let screen = String(decoding: output + errorOutput, as: UTF8.self)
        throw PseudoTerminalError.timedOut(waitingFor: "the end of \(executable)", seconds: timeout, screen: screen)
      }
      var requests = [
        pollfd(fd: inputPipe.writeEnd, events: Int16(POLLOUT), revents: 0), pollfd(fd: outputPipe.readEnd, events: Int16(POLLIN), revents: 0),
        pollfd(fd: errorPipe.readEnd, events: Int16(POLLIN), revents: 0),
      ]
      poll(&requests, nfds_t(requests.count), killWhen == nil ? 10 : 0)
      inputPipe.write(&rest)
      outputPipe.read(into: &output)
      errorPipe.read(into: &errorOutput)
      var code: Int32 = 0
      if status == nil, waitpid(process, &code, WNOHANG) == process { status = Spawn.exitStatus(code) }
    }
    return ProcessRun(
      status: status ?? -1, output: String(decoding: output, as: UTF8.self), errorOutput: String(decoding: errorOutput, as: UTF8.self))
  }
}
