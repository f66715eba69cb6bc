import Arguments
import Files
import Wording

/// `tynys demo`: an invented organisation through the whole real path, for whoever wants to see in a minute what the program does.
enum DemoCommand {
  static let folder = "tynys-demo"
  static let seed = 1

  static func run(_ invocation: Invocation, _ context: Context) throws(Failure) -> ExitStatus {
    let folder = invocation.value(of: "into") ?? folder
    // Somebody's files are never mixed with invented ones.
    if Directory.exists(folder) || Directory.holdsFile(folder) { throw Failure(.cannotCreate, DemoWording.folderExists(folder.displayedPath)) }
    let seed = UInt64(invocation.number(of: "seed") ?? seed)
    let run = try DemoRun(folder: folder, seed: seed, questionnaires: invocation.value(of: "questionnaires"), context)
    do {
      for name in ["data", "inbox", "releases"] { try Directory.createPrivately("\(folder)/\(name)") }
      try AtomicFile.write(Array("demo passphrase\n".utf8), to: folder + "/passphrase")
    } catch {
      throw Failure(error)
    }
    try run.run()
    return .done
  }
}
