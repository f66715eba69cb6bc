import JSON

/// The shortest of the shipped instruments: five items with answers from 0 to 4.
enum Pulse {
  static let items = ["strength", "rest", "tension", "support", "meaning"]

  /// An answer sheet with the first items answered.
  static func sheet(_ answers: [Int]) -> String {
    let members = zip(items, answers).map { "\"\($0)\": \($1)" }
    return "{\"answers\": {\(members.joined(separator: ", "))}}"
  }

  /// The answers of a result or an unfinished check in an export, in the order of the items; `nil` where there is none.
  static func answers(_ record: JSONNode) -> [Int?] {
    items.map { record["answers"]?[$0]?["answer"]?.number?.integer }
  }

  /// The mean of the items after reversal; all but the third are reversed.
  static func score(_ answers: [Int]) -> Double {
    Double(answers.enumerated().map { $0.offset == 2 ? $0.element : 4 - $0.element }.reduce(0, +)) / 5
  }
}
