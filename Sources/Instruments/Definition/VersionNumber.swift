/// The version of an instrument: three whole numbers, so that versions can be told apart and ordered.
///
/// ```swift
/// VersionNumber("1.0.0")?.next  // 1.1.0
/// ```
public struct VersionNumber: Hashable, Sendable, CustomStringConvertible {
  private let parts: [Int]

  /// The version, or `nil` where the text is none: three numbers of at most six digits, joined by points.
  public init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, parts.allSatisfy({ (1...6).contains($0.utf8.count) && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }) else {
      return nil
    }
    self.parts = parts.compactMap { Int($0) }
  }

  private init(_ parts: [Int]) { self.parts = parts }

  /// The version of a definition with the same questions and other figures: the second number is one higher.
  public var next: VersionNumber {
    parts[1] < 999_999 ? VersionNumber([parts[0], parts[1] + 1, 0]) : VersionNumber([parts[0] + 1, 0, 0])
  }

  public var description: String { parts.map(String.init).joined(separator: ".") }
}
