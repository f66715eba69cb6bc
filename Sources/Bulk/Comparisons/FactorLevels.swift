/// A group of people who share the value of a factor.
public struct FactorLevel: Sendable, Hashable {
  /// The value; `nil` for several that are pooled, because few people have each of them.
  public let name: String?
  public let count: Int
}

/// The values of a factor as groups that are large enough: rare ones are pooled, or left out where even together they are few.
///
/// ```swift
/// let levels = FactorLevels([0: 20, 1: 8, 2: 3, 3: 4], texts: ["East", "West", "North", "South"], minimum: 5)
/// levels.list.map(\.name)  // ["East", "West", nil]
/// levels.place(of: 3)      // 2
/// ```
struct FactorLevels: Sendable {
  /// In natural order, the pooled ones last.
  let list: [FactorLevel]
  /// People whose value is left out.
  let leftOut: Int
  private let places: [Int32: Int]

  /// - Parameters:
  ///   - counts: people by the number of the value.
  ///   - texts: the values.
  init(_ counts: [Int32: Int], texts: [String], minimum: Int) {
    let values = counts.keys.sorted { NaturalOrder.precedes(texts[Int($0)], texts[Int($1)]) }
    let large = values.filter { counts[$0]! >= minimum }
    let rare = values.filter { counts[$0]! < minimum }
    let pooled = rare.reduce(0) { $0 + counts[$1]! }
    var list = large.map { FactorLevel(name: texts[Int($0)], count: counts[$0]!) }
    var places = Dictionary(uniqueKeysWithValues: large.enumerated().map { ($1, $0) })
    if pooled >= minimum {
      list.append(FactorLevel(name: nil, count: pooled))
      for value in rare { places[value] = list.count - 1 }
    }
    self.list = list
    self.places = places
    leftOut = pooled >= minimum ? 0 : pooled
  }

  func place(of value: Int32) -> Int? { places[value] }

  /// The place of the level that most people have, the first of several; `nil` for no levels.
  var reference: Int? { list.indices.max { (list[$0].count, $1) < (list[$1].count, $0) } }
}
