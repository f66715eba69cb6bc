import Contributions
import Releases
import Wording

/// The tree of units. Changes count from the next round that is opened; rounds that were opened keep the tree they had.
extension KeeperStore {
  /// Units above one another, the organisation not counted.
  public static let depthLimit = 16

  /// The organisation's name.
  public func organisation() throws(RoundError) -> String { try reading { try table.organisation().name } }

  /// Every unit through all rounds, the organisation first; by path, then from the oldest on.
  public func units() throws(RoundError) -> [KeeperUnit] {
    try reading {
      let organisation = try table.organisation()
      var paths: [Int: [String: [String]]] = [:]
      let units = organisation.spans.map { span in
        let round = span.until ?? organisation.nextRound
        if paths[round] == nil { paths[round] = organisation.paths(in: round) }
        return KeeperUnit(id: span.id, path: paths[round]?[span.id] ?? [span.name], from: span.from, until: span.until)
      }
      return units.sorted { $0.path == $1.path ? $0.from < $1.from : $0.path.lexicographicallyPrecedes($1.path) }
    }
  }

  /// Adds a unit, and the units above it that are missing.
  ///
  /// - Parameter path: names from below the organisation down, without slashes.
  /// - Throws: `.invalidName`, `.unitExists`, `.tooDeep`, `.tooManyUnits`.
  @discardableResult
  public func addUnit(path names: [String]) throws(RoundError) -> KeeperUnit { try addUnits(paths: [names])[0] }

  /// Adds units, and those above them that are missing: all of them, or none where one has a fault.
  ///
  /// The order does not matter: a unit may stand in the list before or behind those below it.
  ///
  /// - Parameter paths: each once.
  /// - Returns: the units of the list, in its order.
  /// - Throws: what `addUnit(path:)` throws, and `.unitRepeated`.
  @discardableResult
  public func addUnits(paths: [[String]]) throws(RoundError) -> [KeeperUnit] {
    try changing {
      let before = try table.organisation()
      let round = before.nextRound
      var named: Set<[String]> = []
      for names in paths {
        try Self.check(names, in: before)
        if !named.insert(names).inserted { throw RoundError.unitRepeated(path: names) }
        if before.id(at: names, in: round) != nil { throw RoundError.unitExists(path: names) }
      }
      var organisation = before
      let units = try paths.map { names in
        let id = try organisation.id(at: names, in: round) ?? Self.place(names, in: &organisation)
        return KeeperUnit(id: id, path: names, from: round, until: nil)
      }
      if organisation.spans(in: round).count > ReleaseLimits.units { throw RoundError.tooManyUnits(limit: ReleaseLimits.units) }
      try table.write(organisation)
      return units
    }
  }

  /// Puts a unit with all below it elsewhere, or gives it another name.
  ///
  /// Elsewhere under its name it stays the same unit; under another name it is a new one, with a series of its own. Missing units above are added.
  ///
  /// - Throws: `.unknownUnit`, `.organisationIsFixed`, `.unitExists`, `.moveIntoItself`, `.invalidName`, `.tooDeep`.
  public func moveUnit(path names: [String], to target: [String]) throws(RoundError) {
    try changing {
      var organisation = try table.organisation()
      let round = organisation.nextRound
      let id = try Self.unit(names, in: organisation)
      try Self.check(target, in: organisation)
      if organisation.id(at: target, in: round) != nil { throw RoundError.unitExists(path: target) }
      if target.starts(with: names) { throw RoundError.moveIntoItself(path: names) }
      let below = organisation.subtree(of: id, in: round).count > 1
      let children = below ? organisation.spans(in: round).filter { $0.parent == id } : []
      let isRenamed = target.last != names.last
      organisation.end(id)
      let new = try Self.place(target, in: &organisation, id: isRenamed ? nil : id)
      if isRenamed {
        for child in children {
          organisation.end(child.id)
          organisation.begin(id: child.id, parent: new, name: child.name)
        }
      }
      let deepest = organisation.paths(in: round).values.map(\.count).max() ?? 0
      if deepest > Self.depthLimit { throw RoundError.tooDeep(limit: Self.depthLimit) }
      try table.write(organisation)
    }
  }

  /// Ends a unit and all below it with the last round that was opened.
  ///
  /// - Throws: `.unknownUnit`, `.organisationIsFixed`.
  public func closeUnit(path names: [String]) throws(RoundError) {
    try changing {
      var organisation = try table.organisation()
      let id = try Self.unit(names, in: organisation)
      for unit in organisation.subtree(of: id, in: organisation.nextRound) { organisation.end(unit) }
      try table.write(organisation)
    }
  }

  private static func unit(_ names: [String], in organisation: OrganisationRecord) throws -> String {
    if names.isEmpty { throw RoundError.organisationIsFixed }
    guard let id = organisation.id(at: names, in: organisation.nextRound) else { throw RoundError.unknownUnit(path: names) }
    return id
  }

  /// Begins the unit at `names` and those above it that are missing.
  private static func place(_ names: [String], in organisation: inout OrganisationRecord, id: String? = nil) throws -> String {
    let round = organisation.nextRound
    guard var parent = organisation.id(at: [], in: round), let last = names.last else { throw RoundError.organisationIsFixed }
    for depth in 1..<names.count {
      if let known = organisation.id(at: Array(names[..<depth]), in: round) {
        parent = known
      } else {
        let new = OrganisationRecord.newID()
        organisation.begin(id: new, parent: parent, name: names[depth - 1])
        parent = new
      }
    }
    let own = id ?? OrganisationRecord.newID()
    organisation.begin(id: own, parent: parent, name: last)
    return own
  }

  private static func check(_ names: [String], in organisation: OrganisationRecord) throws {
    if names.isEmpty { throw RoundError.organisationIsFixed }
    if names.count > depthLimit { throw RoundError.tooDeep(limit: depthLimit) }
    for name in names where name.contains("/") || !PlainName.isLine(name, limit: nameLimit) { throw RoundError.invalidName(name) }
    let path = organisation.cardPath(names)
    // Both would be written alike on the card.
    if path == organisation.name { throw RoundError.invalidName(path) }
    if !PlainName.isLine(path, limit: CardLimits.pathLength) { throw RoundError.invalidName(path) }
  }
}
