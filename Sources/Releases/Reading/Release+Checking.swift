import Dates
import JSON

/// The rules that can be seen on a release alone.
extension Release {
  static let digestSize = 32

  func check() throws(ReleaseFault) {
    try checkTexts()
    try policy.check()
    try checkUnits()
    try CellChecker(self).check()
  }

  private func checkTexts() throws(ReleaseFault) {
    func require(_ isSound: Bool, _ path: [String]) throws(ReleaseFault) {
      if !isSound { throw .invalidText(path.reduce(.root) { .member(of: $0, $1) }) }
    }
    try require(TextRule.isName(organisation), ["organisation"])
    try require(TextRule.isRound(round), ["round"])
    try require((0...9999).contains(published.year), ["published"])
    try require(TextRule.isIdentifier(instrument.id), ["instrument", "id"])
    try require(TextRule.isVersion(instrument.version), ["instrument", "version"])
    try require(instrument.digest.count == Self.digestSize, ["instrument", "digest"])
    try require(policy.card.count == Self.digestSize, ["policy", "card"])
    try require(policy.boxes.map { $0.count == Self.digestSize } ?? true, ["policy", "boxes"])
    try require(previous.map { $0.count == Self.digestSize } ?? true, ["previous"])
  }

  private func checkUnits() throws(ReleaseFault) {
    if units.count > ReleaseLimits.units { throw .tooMany(.units, limit: ReleaseLimits.units) }
    var parents: [String: String?] = [:]
    for (index, unit) in units.enumerated() {
      let path = JSONPath.element(of: .member(of: .root, "units"), index)
      guard TextRule.isIdentifier(unit.id) else { throw .invalidText(.member(of: path, "id")) }
      guard TextRule.isName(unit.name) else { throw .invalidText(.member(of: path, "name")) }
      guard parents.updateValue(unit.parent, forKey: unit.id) == nil else { throw .repeatedName(.units, unit.id) }
    }
    for unit in units {
      guard let parent = unit.parent, parents[parent] == nil else { continue }
      throw TextRule.isIdentifier(parent) ? .unknownParent(unit: unit.id, parent: parent) : .invalidText(.member(of: .root, "units"))
    }
    let roots = units.count { $0.parent == nil }
    if roots != 1 { throw .rootCount(roots) }
    for unit in units {
      var above = unit.parent
      var depth = 1
      while let current = above {
        depth += 1
        if depth > ReleaseLimits.unitDepth { throw .unitsWithoutRoot(unit.id) }
        above = parents[current] ?? nil
      }
    }
    for (unit, count) in policy.codesIssued {
      guard parents[unit] != nil, (1...ReleaseLimits.people).contains(count) else {
        throw TextRule.isIdentifier(unit) ? .codesForUnknownUnit(unit) : .invalidText(.member(of: .member(of: .root, "policy"), "codes_issued"))
      }
    }
  }
}

extension ReleasePolicy {
  func check() throws(ReleaseFault) {
    if minimumGroup < Self.smallestMinimumGroup || minimumGroup > ReleaseLimits.people { throw .minimumGroupTooSmall(minimumGroup) }
    let path = JSONPath.member(of: .root, "policy")
    try Self.requireUnique(scales.map(\.id), .scales, limit: ReleaseLimits.scales, at: .member(of: path, "scales"), TextRule.isIdentifier)
    for scale in scales {
      try Self.requireUnique(scale.bands.map(\.id), .bands, limit: ReleaseLimits.bands, at: .member(of: path, "scales"), TextRule.isIdentifier)
      let starts = scale.bands.map(\.from)
      let ascends = zip(starts, starts.dropFirst()).allSatisfy { $0 < $1 }
      if !ascends || starts.first.map({ $0 != scale.range.lowerBound }) ?? false || starts.last.map({ $0 > scale.range.upperBound }) ?? false {
        throw .bandsOutOfOrder(scale: scale.id)
      }
    }
    try Self.requireUnique(slices.map(\.name), .slices, limit: ReleaseLimits.slices, at: .member(of: path, "slices"), TextRule.isName)
    for slice in slices {
      try Self.requireUnique(slice.classes, .classes, limit: ReleaseLimits.classes, at: .member(of: path, "slices"), TextRule.isName)
      if slice.classes.count < 2 { throw .tooFewClasses(slice: slice.name) }
    }
  }

  private static func requireUnique(
    _ names: [String], _ kind: ReleaseFault.Countable, limit: Int, at path: JSONPath, _ isSound: (String) -> Bool
  ) throws(ReleaseFault) {
    if names.count > limit { throw .tooMany(kind, limit: limit) }
    var seen: Set<String> = []
    for name in names {
      if !isSound(name) { throw .invalidText(path) }
      if !seen.insert(name).inserted { throw .repeatedName(kind, name) }
    }
  }
}
