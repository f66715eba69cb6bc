public import TestSupport

extension Organisation {
  /// What makes an organisation dangerous to publish about, each kind by itself and on purpose.
  public enum Danger: CaseIterable, Sendable {
    /// Every group has just the minimum, one more or one fewer.
    case sizesAroundTheMinimum
    /// Units with one unit below each, a few people on each link.
    case chainOfSingleChildren
    /// Two units below the minimum that are below it together, beside larger ones.
    case twoHiddenChildren
    /// A class of a slice that is a unit and one person more.
    case sliceAndUnitDifferByOne
    /// Units in which nearly everybody is in the worst band.
    case unanimousUnits
    /// Units in which everybody, or everybody but one, has the same score.
    case noSpread
    /// Units whose scores are all at an end of the scale.
    case endOfTheScale
    /// Units without anybody, among units of a few.
    case emptyUnits
    /// A few people who belong to a unit above others.
    case peopleOnParents
    /// Scales that some left unanswered, so that the sizes differ from scale to scale.
    case missingScales
  }

  /// A small organisation of one tree that has the danger.
  ///
  /// - Parameter minimum: k, which the sizes are drawn around.
  public static func dangerous(_ danger: Danger, minimum: Int, using generator: inout SeededGenerator) -> Organisation {
    var maker = DangerMaker(minimum: minimum, generator: generator)
    defer { generator = maker.generator }
    return maker.organisation(danger)
  }
}

/// Draws the sizes and scores of one dangerous organisation.
private struct DangerMaker {
  let minimum: Int
  var generator: SeededGenerator

  private mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }

  private mutating func scores(_ count: Int, _ range: ClosedRange<Int> = 0...54) -> [Double] { (0..<count).map { _ in Double(number(range)) } }

  mutating func organisation(_ danger: Organisation.Danger) -> Organisation {
    switch danger {
    case .chainOfSingleChildren: chain()
    case .sliceAndUnitDifferByOne: sliced()
    case .missingScales: scales()
    default: departments(danger)
    }
  }

  private mutating func chain() -> Organisation {
    var organisation = Organisation(["u0": ""])
    let length = number(2...6)
    for link in 1...length { organisation.units.append(.init(id: "u\(link)", parent: "u\(link - 1)")) }
    for link in 0..<length { organisation.add("u\(link)", scores: scores(number(0...minimum))) }
    organisation.add("u\(length)", scores: scores(number(minimum - 1...2 * minimum)))
    return organisation
  }

  private mutating func sliced() -> Organisation {
    var organisation = Organisation(["org": "", "a": "org", "b": "org", "c": "org"])
    organisation.slices = [3]
    let more = number(0...2)
    organisation.add("a", [0], scores: scores(number(minimum...3 * minimum)))
    organisation.add("b", [1], scores: scores(number(minimum...3 * minimum)))
    organisation.add("b", [0], scores: scores(more))
    organisation.add("c", [number(0...2)], scores: scores(number(0...minimum)))
    organisation.add("c", [2], scores: scores(number(0...2 * minimum)))
    return organisation
  }

  private mutating func scales() -> Organisation {
    var organisation = Organisation(["org": "", "a": "org", "b": "org", "c": "b"])
    organisation.scales = [Organisation.exhaustion, Organisation.Scale(0, 30, [0, 7, 13]), Organisation.Scale(1, 5, [])]
    for unit in ["org", "a", "b", "c"] {
      for _ in 0..<number(minimum - 1...2 * minimum) {
        let drawn: [Double?] = [Double(number(0...54)), Double(number(0...30)), Double(number(2...10)) / 2]
        organisation.people.append(.init(unit: unit, classes: [], scores: drawn.map { number(0...5) == 0 ? nil : $0 }))
      }
    }
    return organisation
  }

  /// An organisation of two departments with a few teams each, of which some are as the danger has them.
  private mutating func departments(_ danger: Organisation.Danger) -> Organisation {
    var organisation = Organisation(["org": "", "d0": "org", "d1": "org"])
    if danger == .noSpread, Bool.random(using: &generator) { organisation.scales = [Organisation.Scale(0, 54, [])] }
    for department in 0...1 {
      for team in 0..<number(1...4) {
        let unit = "t\(department)\(team)"
        organisation.units.append(.init(id: unit, parent: "d\(department)"))
        let isTarget = team == 0 || number(0...2) == 0
        organisation.add(unit, scores: isTarget ? target(danger) : scores(number(minimum...3 * minimum)))
      }
      if danger == .peopleOnParents { organisation.add("d\(department)", scores: scores(number(1...minimum))) }
    }
    if danger == .twoHiddenChildren { for unit in ["t00", "t10"] { organisation.add(unit, scores: scores(number(0...1))) } }
    if danger == .peopleOnParents || number(0...3) == 0 { organisation.add("org", scores: scores(number(0...minimum))) }
    return organisation
  }

  /// The scores of one unit that has the danger.
  private mutating func target(_ danger: Organisation.Danger) -> [Double] {
    switch danger {
    case .sizesAroundTheMinimum: return scores(number(minimum - 1...minimum + 1))
    case .twoHiddenChildren: return scores(number(1...max(1, minimum / 2 - 1)))
    case .unanimousUnits: return scores(number(minimum...25), 27...54) + scores(number(0...2))
    case .noSpread: return [Double](repeating: Double(number(0...54)), count: number(minimum...25)) + scores(number(0...1))
    case .endOfTheScale: return [Double](repeating: Bool.random(using: &generator) ? 0 : 54, count: number(minimum...25)) + scores(number(0...1))
    case .emptyUnits: return scores(number(0...1) * number(1...minimum - 1))
    default: return scores(number(0...2 * minimum))
    }
  }
}
