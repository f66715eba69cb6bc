/// A round's name taken apart into its year and the rest: `2026-Q4` is the year 2026 and `-Q4`.
struct RoundLabel: Hashable {
  let year: Int
  /// What stands before and behind the year.
  let before: String
  let behind: String

  /// `nil` for a name without exactly one number of four digits that can be a year.
  init?(_ name: String) {
    var runs: [Substring] = []
    var rest = name[...]
    while let start = rest.firstIndex(where: \.isDigit) {
      let run = rest[start...].prefix(while: \.isDigit)
      runs.append(run)
      rest = rest[run.endIndex...]
    }
    let years = runs.filter { $0.utf8.count == 4 && ("1900"..."2199").contains($0) }
    guard years.count == 1, let text = years.first, let year = Int(text) else { return nil }
    self.year = year
    before = String(name[..<text.startIndex])
    behind = String(name[text.endIndex...])
  }

  /// Whether both have the same label and `other` is of the year before.
  func isYearAfter(_ other: RoundLabel) -> Bool { year == other.year + 1 && before == other.before && behind == other.behind }

  /// Whether both are of one scheme, such as quarters, and name different parts of the year: `2026-Q4` and `2025-Q3`.
  func isOtherPartOfYear(_ other: RoundLabel) -> Bool {
    (before, behind) != (other.before, other.behind) && Self.shape(before) == Self.shape(other.before)
      && Self.shape(behind) == Self.shape(other.behind)
  }

  /// The text with every number as one `0`.
  private static func shape(_ text: String) -> String {
    var shape = ""
    for character in text where !(character.isDigit && shape.last == "0") { shape.append(character.isDigit ? "0" : character) }
    return shape
  }
}

extension Character {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}
