import JSON

/// Which item's condition looks at which items, to tell a circle from a mere look ahead.
struct ConditionGraph {
  private var edges: [String: [String]] = [:]

  init(values: [DefinitionValue]) {
    for value in values {
      guard let id = value.node.member("id")?.value.string, edges[id] == nil else { continue }
      edges[id] = value.node.member("showIf").map { Self.items(in: $0.value) } ?? []
    }
  }

  /// For each item that waits for itself, the shortest circle that begins and ends with it.
  func cycles() -> [String: [String]] {
    var result: [String: [String]] = [:]
    for start in edges.keys where !(edges[start]?.isEmpty ?? true) {
      if let cycle = cycle(through: start) { result[start] = cycle }
    }
    return result
  }

  private func cycle(through start: String) -> [String]? {
    var cameFrom: [String: String] = [:]
    var queue = [start]
    var next = 0
    while next < queue.count {
      let current = queue[next]
      next += 1
      for target in edges[current] ?? [] {
        if target == start { return path(from: start, to: current, cameFrom: cameFrom) + [start] }
        if cameFrom[target] == nil {
          cameFrom[target] = current
          queue.append(target)
        }
      }
    }
    return nil
  }

  private func path(from start: String, to end: String, cameFrom: [String: String]) -> [String] {
    var path = [end]
    var current = end
    while current != start, let previous = cameFrom[current] {
      path.append(previous)
      current = previous
    }
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
