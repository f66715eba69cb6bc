import Sealing

/// A single-use code from a slip of paper: it decides the unit of a contribution and is known to nobody but whoever drew it.
///
/// ```swift
/// let code = ContributionCode()
/// code.text                             // "7Z3K9-0QWRT-4HXA", to be printed
/// try ContributionCode("7z3k9 oqwrt 4hxa") == code  // true: O is read as 0
/// ```
///
/// 13 random symbols of Crockford's base 32 (digits and letters without I, L, O, U) and his check symbol modulo 37, which finds every single wrong symbol
/// and every swap of neighbours. Five of the 37 check symbols are no digits or letters; a code with one of those is drawn anew, which
/// leaves 64.8 random bits and nothing that a keyboard hides or a shell eats. It prints only where `text` is asked for.
public struct ContributionCode: Sendable, Hashable {
  /// Symbols in all, the check symbol last.
  public static let length = 14
  static let groups = [5, 5, 4]
  static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
  private static let checkModulus = 37

  /// Values of the symbols, 0…31.
  private let values: [UInt8]

  /// A new code from the system's randomness.
  public init() {
    var source = RandomSource()
    self.init(using: &source)
  }

  /// A new code from `source`, which must be a cryptographic one unless it is for a test or a demonstration.
  public init(using source: inout some RandomNumberGenerator) {
    while true {
      let data = (1..<Self.length).map { _ in UInt8.random(in: 0..<32, using: &source) }
      let check = Self.check(data)
      if check < 32 {
        values = data + [check]
        return
      }
    }
  }

  /// - Parameter values: 0…31 each.
  /// - Returns: `nil` where the number of symbols or the check symbol is wrong.
  init?(values: [UInt8]) {
    guard values.count == Self.length, Self.check(values.dropLast()) == values[Self.length - 1] else { return nil }
    self.values = values
  }

  /// The number that the symbols write in base 32, modulo 37.
  private static func check(_ data: some Sequence<UInt8>) -> UInt8 {
    UInt8(data.reduce(0) { ($0 * 32 + Int($1)) % checkModulus })
  }

  /// The symbols without hyphens, as they are hashed and sent.
  public var symbols: String { String(decoding: values.map { Self.alphabet[Int($0)] }, as: UTF8.self) }

  /// The symbols in groups for reading: `7Z3K9-0QWRT-4HXA`.
  public var text: String {
    var rest = symbols[...]
    return Self.groups.map { count in
      defer { rest = rest.dropFirst(count) }
      return String(rest.prefix(count))
    }.joined(separator: "-")
  }
}

extension ContributionCode: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { "ContributionCode (hidden)" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: []) }
}
