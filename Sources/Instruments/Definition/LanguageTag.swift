public import Wording

/// The BCP 47 tag of a language that an instrument speaks, such as `kk` or `pt-BR`.
public struct LanguageTag: Hashable, Sendable, Comparable, CustomStringConvertible {
  public let rawValue: String

  /// The tag, or `nil` where the text is none: subtags of 1–8 letters and digits, the first of 2–8 letters, joined by hyphens.
  public init?(_ text: String) {
    let subtags = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let primary = subtags.first, (2...8).contains(primary.utf8.count), primary.utf8.allSatisfy(\.isLetter) else { return nil }
    guard subtags.dropFirst().allSatisfy({ (1...8).contains($0.utf8.count) && $0.utf8.allSatisfy { $0.isLetter || $0.isDigit } }) else { return nil }
    rawValue = text
  }

  public init(_ language: InterfaceLanguage) {
    rawValue = language.rawValue
  }

  public var description: String { rawValue }

  public static func < (left: LanguageTag, right: LanguageTag) -> Bool {
    left.rawValue < right.rawValue
  }
}

extension UInt8 {
  fileprivate var isLetter: Bool { (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) }
  fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }
}
