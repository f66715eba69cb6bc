/// Where the package lies, for tests that read its files.
public enum Repository {
  /// The directory of `Package.swift`.
  public static let root: String = {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    return parts.dropLast(3).joined(separator: "/")
  }()

  /// The definitions that ship with the program.
  public static let questionnaires = root + "/questionnaires"

  /// The ids of the instruments that ship with the program.
  public static let instruments = [
    "anxiety-state", "anxiety-trait", "burnout", "pulse", "service-rating", "service-survey", "worklife",
  ]
}
