/// The units of an organisation as they were in one round: a tree, or a forest when nothing stands above all.
///
/// ```swift
/// let tree = try UnitTree([.init(id: "east"), .init(id: "team-3", parent: "east")])
/// tree.units.map(\.id)        // ["east", "team-3"]
/// tree.children(of: 0)        // [1]
/// ```
///
/// Units are kept in the order of their ids, whatever order they came in, so that nothing computed from a tree tells how its list was written. People may
/// belong to any unit; those of a unit that has children are an implicit child of it and need no node of their own.
public struct UnitTree: Sendable, Hashable {
  public struct Unit: Sendable, Hashable {
    public let id: String
    /// The id of the unit above; `nil` at the top.
    public let parent: String?

    public init(id: String, parent: String? = nil) {
      self.id = id
      self.parent = parent
    }
  }

  /// Ascending by id; everywhere else in the module a unit is its index here.
  public let units: [Unit]
  private let parents: [Int?]
  private let childLists: [[Int]]
  /// How many units stand above each.
  private let depths: [Int]
  /// Every unit after all units below it.
  let upward: [Int]

  /// - Throws: `InputFault.unitTwice`, `.unknownParent`, `.circle` or, for an empty list, `.nothingToTabulate`.
  public init(_ list: [Unit]) throws(InputFault) {
    if list.isEmpty { throw .nothingToTabulate }
    units = list.sorted { $0.id < $1.id }
    var places: [String: Int] = [:]
    for (place, unit) in units.enumerated() where places.updateValue(place, forKey: unit.id) != nil { throw .unitTwice(unit.id) }
    var parents: [Int?] = []
    var children = [[Int]](repeating: [], count: units.count)
    for (place, unit) in units.enumerated() {
      guard let id = unit.parent else {
        parents.append(nil)
        continue
      }
      guard let parent = places[id] else { throw .unknownParent(unit: unit.id, parent: id) }
      parents.append(parent)
      children[parent].append(place)
    }
    self.parents = parents
    childLists = children
    var depths = [Int](repeating: 0, count: units.count)
    var downward = units.indices.filter { parents[$0] == nil }
    var next = 0
    while next < downward.count {
      for child in children[downward[next]] {
        depths[child] = depths[downward[next]] + 1
        downward.append(child)
      }
      next += 1
    }
    if downward.count < units.count { throw .circle(Self.circle(parents, reached: Set(downward)).map { [units] in units[$0].id }) }
    self.depths = depths
    upward = downward.reversed()
  }

  /// Who is not reached from the top hangs on a circle; going up from there ends in it.
  private static func circle(_ parents: [Int?], reached: Set<Int>) -> [Int] {
    var path: [Int] = []
    var unit = parents.indices.first { !reached.contains($0) }
    while let current = unit {
      if let start = path.firstIndex(of: current) { return Array(path[start...]) }
      path.append(current)
      unit = parents[current]
    }
    return path
  }

  public func index(of id: String) -> Int? {
    var low = 0
    var high = units.count
    while low < high {
      let middle = (low + high) / 2
      if units[middle].id < id { low = middle + 1 } else { high = middle }
    }
    return low < units.count && units[low].id == id ? low : nil
  }

  public func parent(of unit: Int) -> Int? { parents[unit] }

  /// The units directly below, ascending by id.
  public func children(of unit: Int) -> [Int] { childLists[unit] }

  /// 0 at the top.
  public func depth(of unit: Int) -> Int { depths[unit] }
}
