/// The name on a sheet's tab, which has rules of its own.
///
/// ```swift
/// SheetName.unique(["Stress: today", "stress* today"])  // ["Stress- today", "stress- today (2)"]
/// ```
///
/// At most 31 UTF-16 units; none of `\ / ? * [ ] :`; no apostrophe at either end; not `History`, which Excel keeps for itself; no two alike but for case.
enum SheetName {
  static let limit = 31

  /// A lawful name for each title, in their order.
  static func unique(_ titles: [String]) -> [String] {
    var taken: Set<String> = ["history"]
    return titles.map { title in
      let name = lawful(title)
      var (candidate, number) = (name, 1)
      while !taken.insert(candidate.lowercased()).inserted {
        number += 1
        let suffix = " (\(number))"
        candidate = cut(name, to: limit - suffix.utf16.count) + suffix
      }
      return candidate
    }
  }

  private static func lawful(_ title: String) -> String {
    let scalars = title.unicodeScalars.map { scalar -> Character in
      switch scalar {
      case "\\", "/", "?", "*", "[", "]", ":": "-"
      default: scalar.properties.generalCategory == .control || scalar.value & 0xFFFE == 0xFFFE ? "\u{FFFD}" : Character(scalar)
      }
    }
    // Joined scalar by scalar, so that marks stay with their letters.
    let name = cut(String(String.UnicodeScalarView(scalars.flatMap(\.unicodeScalars))), to: limit)
    return name.isEmpty ? "Sheet" : name
  }

  /// The beginning that fits, in whole characters, without spaces and apostrophes at its ends.
  private static func cut(_ text: String, to limit: Int) -> String {
    var result = text[...]
    func isEdge(_ character: Character) -> Bool { character == "'" || character.isWhitespace }
    result = result.drop(while: isEdge)
    while result.utf16.count > limit || result.last.map(isEdge) == true { result.removeLast() }
    return String(result)
  }
}
