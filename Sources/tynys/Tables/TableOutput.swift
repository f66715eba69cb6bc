import Arguments
import Files

/// Where a table goes: a file that is whole or not there, standard output, or nowhere where only a report is asked for.
final class TableOutput {
  private enum Target {
    case file(AtomicOutput)
    case stream
    case nowhere
  }

  private let target: Target

  init(_ invocation: Invocation) throws(FileError) {
    if let path = invocation.value(of: "out"), path != "-" {
      target = .file(try AtomicOutput(path))
    } else {
      target = invocation.flag("json") ? .nowhere : .stream
    }
  }

  func write(_ bytes: UnsafeRawBufferPointer) throws(FileError) {
    switch target {
    case .file(let file): try file.write(bytes)
    case .stream: try StandardStream.standardOutput.write(bytes)
    case .nowhere: break
    }
  }

  func finish() throws(FileError) {
    if case .file(let file) = target { try file.finish() }
  }
}
