import JSON

/// Which item's condition looks at which items, to tell a circle from a mere look ahead.
struct ConditionGraph {
  private let ids: [String]
  /// For each item the items its condition looks at, each once.
  private let targets: [[Int]]

  /// - Parameters:
  ///   - values: the items as they stand in the text.
  ///   - ids: the valid ids among theirs, each once.
  init(values: [DefinitionValue], ids: [String]) {
    let indexes = Dictionary(uniqueKeysWithValues: ids.enumerated().map { ($1, $0) })
    var targets = [[Int]](repeating: [], count: ids.count)
    var seen: Set<Int> = []
    for value in values {
      guard let id = value.node.member("id")?.value.string, let index = indexes[id], seen.insert(index).inserted else { continue }
      guard let condition = value.node.member("showIf")?.value else { continue }
      var known: Set<Int> = []
      targets[index] = Self.items(in: condition).compactMap { indexes[$0] }.filter { known.insert($0).inserted }
    }
    self.ids = ids
    self.targets = targets
  }

  /// For each item that waits for itself, the shortest circle that begins and ends with it.
  func cycles() -> [String: [String]] {
    var result: [String: [String]] = [:]
    for start in waiting() {
      if let cycle = cycle(through: start) { result[ids[start]] = cycle.map { ids[$0] } }
    }
    return result
  }

  /// What is left when, again and again, every item is taken away that waits for none of the rest.
  private func waiting() -> [Int] {
    var open = targets.map(\.count)
    var waitedFor = [[Int]](repeating: [], count: ids.count)
    for (index, list) in targets.enumerated() { for target in list { waitedFor[target].append(index) } }
    var settled = ids.indices.filter { open[$0] == 0 }
    var next = 0
    while next < settled.count {
      for index in waitedFor[settled[next]] {
        open[index] -= 1
        if open[index] == 0 { settled.append(index) }
      }
      next += 1
    }
    return ids.indices.filter { open[$0] > 0 }
  }

  private func cycle(through start: Int) -> [Int]? {
    var cameFrom = [Int?](repeating: nil, count: ids.count)
    var queue = [start]
    var next = 0
    while next < queue.count {
      let current = queue[next]
      next += 1
      for target in targets[current] {
        if target == start { return path(from: start, to: current, cameFrom: cameFrom) + [start] }
        if cameFrom[target] == nil {
          cameFrom[target] = current
          queue.append(target)
        }
      }
    }
    return nil
  }

  private func path(from start: Int, to end: Int, cameFrom: [Int?]) -> [Int] {
    var path = [end]
    while path[path.count - 1] != start, let previous = cameFrom[path[path.count - 1]] { path.append(previous) }
    return path.reversed()
  }

  /// Every `item` named anywhere inside a condition; the reader bounds the depth.
  private static func items(in node: JSONNode) -> [String] {
    if let elements = node.elements { return elements.flatMap(items) }
    guard let members = node.members else { return [] }
    return members.flatMap { member in
      member.name == "item" ? [member.value.string].compactMap { $0 } : items(in: member.value)
    }
  }
}
