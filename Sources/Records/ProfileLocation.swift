/// Where one person's records lie, so that several people can share a PC and an account.
///
/// ```swift
/// try ProfileLocation(dataDirectory: "/home/a/.local/share/tynys", profile: nil).directory
/// // "/home/a/.local/share/tynys/profiles/default"
/// ```
public struct ProfileLocation: Sendable, Hashable {
  /// The profile of somebody who named none.
  public static let defaultName = "default"
  /// Bytes of a name in UTF-8; far below what file systems take.
  public static let nameLimit = 64

  /// The profile's folder; it need not exist.
  public let directory: String
  public let name: String
  let dataDirectory: String

  /// - Parameters:
  ///   - dataDirectory: the program's data directory; it need not exist.
  ///   - profile: the name, which becomes the folder's; `nil` for the default profile.
  /// - Throws: `.invalidProfileName`.
  public init(dataDirectory: String, profile: String?) throws(RecordError) {
    let name = profile ?? Self.defaultName
    guard Self.isValid(name) else { throw .invalidProfileName(name) }
    var directory = dataDirectory.isEmpty ? "." : dataDirectory
    while directory.utf8.count > 1, directory.hasSuffix("/") { directory.removeLast() }
    self.name = name
    self.dataDirectory = directory
    self.directory = (directory == "/" ? "" : directory) + "/profiles/" + name
  }

  /// Whether `name` may be a folder's name: letters of any script, digits, spaces within, hyphens, underscores, and dots but for the first place.
  public static func isValid(_ name: String) -> Bool {
    guard (1...nameLimit).contains(name.utf8.count), !name.hasPrefix("."), !name.hasPrefix(" "), !name.hasSuffix(" ") else { return false }
    return name.unicodeScalars.allSatisfy { scalar in
      if scalar == " " || scalar == "-" || scalar == "_" || scalar == "." { return true }
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber: return true
      // The marks without which some scripts cannot write their letters, and which macOS splits letters into.
      case .nonspacingMark, .spacingMark: return true
      default: return false
      }
    }
  }

  var database: String { directory + "/records.sqlite" }
  var keyFile: KeyFile { KeyFile(directory: directory) }
}
