import Foundation

/// A text that is compared with the file in which it was kept; `RECORD_SNAPSHOTS=1` writes the file instead.
///
/// ```swift
/// #expect(try Snapshot("PersonalReportsTests/Snapshots/burnout.json").difference(from: text) == nil)
/// ```
public struct Snapshot: Sendable {
  private let path: String

  /// - Parameter path: of the file, in the folder of the tests.
  public init(_ path: String) {
    self.path = Repository.root + "/Tests/" + path
  }

  /// The first line in which `text` is not what was kept, or `nil` where there is none.
  public func difference(from text: String) throws -> String? {
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try text.write(toFile: path, atomically: true, encoding: .utf8)
      return nil
    }
    let kept = try String(contentsOfFile: path, encoding: .utf8)
    if kept == text { return nil }
    let lines = (kept: kept.components(separatedBy: "\n"), found: text.components(separatedBy: "\n"))
    for number in 0..<max(lines.kept.count, lines.found.count) {
      let kept = number < lines.kept.count ? lines.kept[number] : "(end)"
      let found = number < lines.found.count ? lines.found[number] : "(end)"
      if kept != found { return "line \(number + 1): kept “\(kept)”, found “\(found)”" }
    }
    return "the texts differ in what no line shows"
  }
}
