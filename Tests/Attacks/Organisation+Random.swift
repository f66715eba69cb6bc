public import TestSupport

extension Organisation {
  /// An organisation with everything that makes tables dangerous: empty and tiny units, single children, people on parents, one-sided teams, classes of
  /// slices that go with teams, scores that could not be computed.
  ///
  /// - Parameters:
  ///   - units: the most units.
  ///   - people: the most people of one unit.
  ///   - isTree: whether one unit stands above all others, as in every release.
  public static func random(
    units most: Int, people: Int, slices: [Int] = [], scales: Int = 1, isTree: Bool = false, using generator: inout SeededGenerator
  ) -> Organisation {
    var organisation = Organisation([:])
    organisation.slices = slices
    organisation.scales = (0..<scales).map { _ in exhaustion }
    let count = Int.random(in: 1...most, using: &generator)
    // Ids that do not ascend with the tree, so that no order is taken for another.
    let ids = (0..<count).map { "u\($0)" }.shuffled(using: &generator)
    for (place, id) in ids.enumerated() {
      let hasParent = place > 0 && (Int.random(in: 0..<12, using: &generator) > 0 || isTree)
      organisation.units.append(Unit(id: id, parent: hasParent ? ids[Int.random(in: max(0, place - 4)..<place, using: &generator)] : nil))
      let isEmpty = Int.random(in: 0..<5, using: &generator) == 0
      let habit = Int.random(in: 0..<4, using: &generator)
      let usual = slices.map { Int.random(in: 0..<$0, using: &generator) }
      for _ in 0..<(isEmpty ? 0 : Int.random(in: 1...people, using: &generator)) {
        let isUsual = Int.random(in: 0..<3, using: &generator) > 0
        let classes = isUsual ? usual : slices.map { Int.random(in: 0..<$0, using: &generator) }
        organisation.people.append(
          Person(unit: id, classes: classes, scores: (0..<scales).map { _ in score(habit: habit, using: &generator) }))
      }
    }
    return organisation
  }

  /// A unit of habit 0 is nearly always in the worst band, one of habit 1 nearly always in the best.
  private static func score(habit: Int, using generator: inout SeededGenerator) -> Double? {
    if Int.random(in: 0..<20, using: &generator) == 0 { return nil }
    let isHabit = Int.random(in: 0..<10, using: &generator) > 0
    switch (habit, isHabit) {
    case (0, true): return Double(Int.random(in: 27...54, using: &generator))
    case (1, true): return Double(Int.random(in: 0...16, using: &generator))
    default: return Double(Int.random(in: 0...54, using: &generator))
    }
  }
}
