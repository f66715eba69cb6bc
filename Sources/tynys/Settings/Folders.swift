import Arguments
import Files
import Wording

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Where things lie on this machine.
enum Folders {
  /// `--data`, `TYNYS_DATA`, `$XDG_DATA_HOME/tynys`, `~/.local/share/tynys`.
  static func data(option: String?, environment: [String: String]) -> String? {
    if let option { return option }
    if let own = environment["TYNYS_DATA"], !own.isEmpty { return own }
    // The XDG specification has a relative path ignored.
    if let base = environment["XDG_DATA_HOME"], base.hasPrefix("/") { return base + "/tynys" }
    return environment["HOME"].flatMap { $0.isEmpty ? nil : $0 + "/.local/share/tynys" }
  }

  /// `$XDG_STATE_HOME/tynys`, `~/.local/state/tynys`: what this computer remembers, which is not carried elsewhere with the data.
  static func state(environment: [String: String]) -> String? {
    if let base = environment["XDG_STATE_HOME"], base.hasPrefix("/") { return base + "/tynys" }
    return environment["HOME"].flatMap { $0.isEmpty ? nil : $0 + "/.local/state/tynys" }
  }

  /// `--questionnaires`, `TYNYS_QUESTIONNAIRES`, `./questionnaires`, the data directory, beside the binary.
  static func questionnaires(option: String?, environment: [String: String], data: String?) -> [String] {
    var folders: [String] = []
    if let option { folders.append(option) }
    if let own = environment["TYNYS_QUESTIONNAIRES"], !own.isEmpty { folders.append(own) }
    folders.append("questionnaires")
    if let data { folders.append(data + "/questionnaires") }
    if let binary = executable { folders.append(parent(parent(binary)) + "/share/tynys/questionnaires") }
    return folders
  }

  /// Why `TYNYS_QUESTIONNAIRES` cannot be followed, or `nil`: passing over it in silence would ask the questions of some other folder.
  static func fault(_ environment: [String: String]) -> Failure? {
    guard let own = environment["TYNYS_QUESTIONNAIRES"], !own.isEmpty, !Directory.exists(own) else { return nil }
    let shown = own.displayedPath
    return Failure(
      .badConfiguration,
      Phrase(
        en: "TYNYS_QUESTIONNAIRES is “\(shown)”, and there is no such folder.", kk: "TYNYS_QUESTIONNAIRES мәні — «\(shown)», ондай қалта жоқ.",
        ru: "TYNYS_QUESTIONNAIRES равно «\(shown)», такой папки нет."))
  }

  private static func parent(_ path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The running program's own path.
  private static var executable: String? {
    #if canImport(Darwin)
      var size: UInt32 = 4096
      var buffer = [CChar](repeating: 0, count: Int(size))
      guard _NSGetExecutablePath(&buffer, &size) == 0 else { return nil }
      let link = String(decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    #else
      let link = "/proc/self/exe"
    #endif
    guard let resolved = realpath(link, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
