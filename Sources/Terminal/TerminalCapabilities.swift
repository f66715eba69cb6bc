public import Rendering

/// What the program may assume about its terminal, decided from the environment alone.
///
/// ```swift
/// TerminalCapabilities(environment: ["TERM": "dumb"], inputIsTerminal: true, outputIsTerminal: true, noColor: false).canDrawScreen  // false
/// ```
public struct TerminalCapabilities: Sendable {
  /// Whether a whole screen can be drawn and keys read one by one: terminals at both ends, and `TERM` neither empty nor `dumb`.
  public let canDrawScreen: Bool
  /// How standard output may look.
  public let appearance: Appearance

  /// - Parameters:
  ///   - environment: `TERM`, `NO_COLOR` and the locale's variables are read from it.
  ///   - inputIsTerminal: whether standard input is a terminal.
  ///   - outputIsTerminal: whether standard output is a terminal.
  ///   - noColor: whether the person asked for no colours on the command line.
  public init(environment: [String: String], inputIsTerminal: Bool, outputIsTerminal: Bool, noColor: Bool) {
    let kind = environment["TERM"] ?? ""
    let understandsSequences = !kind.isEmpty && kind != "dumb"
    let styles = outputIsTerminal && understandsSequences
    // An empty NO_COLOR counts as unset (https://no-color.org).
    let refusesColors = noColor || !(environment["NO_COLOR"] ?? "").isEmpty
    canDrawScreen = inputIsTerminal && styles
    appearance = Appearance(styles: styles, colors: styles && !refusesColors, unicode: Self.isUTF8(environment))
  }

  /// The first locale variable that is set and not empty decides, as POSIX has it.
  private static func isUTF8(_ environment: [String: String]) -> Bool {
    for name in ["LC_ALL", "LC_CTYPE", "LANG"] {
      guard let locale = environment[name], !locale.isEmpty else { continue }
      let lower = locale.lowercased()
      return lower.contains("utf-8") || lower.contains("utf8")
    }
    return false
  }
}
