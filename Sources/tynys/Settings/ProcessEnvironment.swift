#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The environment variables that the program looks at, and no others.
enum ProcessEnvironment {
  private static let names = [
    "TERM", "NO_COLOR", "LC_ALL", "LC_CTYPE", "LC_MESSAGES", "LANG", "HOME", "XDG_DATA_HOME", "TYNYS_LANG", "TYNYS_DATA", "TYNYS_QUESTIONNAIRES",
  ]

  static var current: [String: String] {
    var environment: [String: String] = [:]
    for name in names {
      if let value = getenv(name) { environment[name] = String(cString: value) }
    }
    return environment
  }
}
