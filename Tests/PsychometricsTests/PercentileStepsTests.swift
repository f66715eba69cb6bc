import Psychometrics
import Statistics
import TestSupport
import Testing

@Suite struct PercentileStepsTests {
  /// Counts of scores 0, 1, 2 … of many shapes: flat, heaped, with long thin ends and with holes.
  private static func random(_ random: inout SeededGenerator) -> ValueCounts {
    var counts = ValueCounts()
    let shape = Int.random(in: 0...3, using: &random)
    let (scores, most) = (Int.random(in: 1...60, using: &random), Int.random(in: 1...40, using: &random))
    for score in 0..<scores {
      let middle = Double(min(score, scores - score)) / Double(scores)
      let count =
        switch shape {
        case 0: Int.random(in: 0...most, using: &random)
        case 1: Int((Double(most) * 4 * middle * middle).rounded()) + Int.random(in: 0...1, using: &random)
        case 2: Int.random(in: 0...9, using: &random) == 0 ? most * 5 : 0
        default: Int.random(in: 0...3, using: &random)
        }
      counts.add(Double(score) / 4 - 3, count: count)
    }
    return counts
  }

  @Test func `in twenty thousand distributions every step holds enough people, and together they hold everybody`() {
    var generator = SeededGenerator(seed: 9)
    for _ in 0..<20_000 {
      let scores = Self.random(&generator)
      let least = Int.random(in: 1...12, using: &generator)
      let steps = PercentileSteps(scores, atLeast: least).steps
      #expect(steps.isEmpty == (scores.count < least))
      #expect(steps.allSatisfy { $0.count >= least })
      #expect(steps.isEmpty || steps.reduce(0) { $0 + $1.count } == scores.count)
      #expect(zip(steps, steps.dropFirst()).allSatisfy { $0.score < $1.score && $0.percentile < $1.percentile })
      #expect(steps.allSatisfy { $0.percentile > 0 && $0.percentile < 100 })
    }
  }

  @Test func `a step is the mid-rank and the mean of the people in it, counted one by one`() {
    var generator = SeededGenerator(seed: 10)
    for _ in 0..<300 {
      let scores = Self.random(&generator)
      let people = scores.entries.flatMap { Array(repeating: $0.value, count: $0.count) }.sorted()
      var rest = people[...]
      for step in PercentileSteps(scores, atLeast: 5).steps {
        let (below, group) = (people.count - rest.count, rest.prefix(step.count))
        rest = rest.dropFirst(step.count)
        // Nobody with a score of the group is left outside.
        #expect(rest.first != group.last)
        #expect(abs(step.score - group.reduce(0, +) / Double(group.count)) < 1e-9)
        #expect(abs(step.percentile - 100 * (Double(below) + Double(group.count) / 2) / Double(people.count)) < 1e-9)
      }
    }
  }

  @Test func `where every score has enough people, each stands at its own percentile rank`() {
    var generator = SeededGenerator(seed: 11)
    var scores = ValueCounts()
    for score in 0...30 { scores.add(Double(score) / 3, count: Int.random(in: 5...90, using: &generator)) }
    let steps = PercentileSteps(scores, atLeast: 5).steps
    #expect(steps.count == 31)
    for (step, entry) in zip(steps, scores.entries) {
      #expect(abs(step.score - entry.value) < 1e-12 && step.percentile == scores.percentileRank(of: entry.value))
    }
  }

  @Test func `the few people with the highest scores are put to those below them`() {
    var scores = ValueCounts()
    for (score, count) in [(0.0, 2), (1, 3), (2, 10), (3, 1), (4, 4), (9, 1), (12, 1)] { scores.add(score, count: count) }
    let steps = PercentileSteps(scores, atLeast: 5).steps
    #expect(steps.map(\.count) == [5, 10, 7])
    #expect(steps.map(\.score) == [0.6, 2, 40.0 / 7])
    #expect(steps.map(\.percentile) == [2.5 / 0.22, 10 / 0.22, 18.5 / 0.22])
  }

  @Test func `one score makes one step, and too few people none`() {
    var scores = ValueCounts()
    scores.add(7, count: 4)
    #expect(PercentileSteps(scores, atLeast: 5).steps.isEmpty)
    scores.add(7)
    #expect(PercentileSteps(scores, atLeast: 5).steps.map(\.percentile) == [50])
    #expect(PercentileSteps(ValueCounts(), atLeast: 1).steps.isEmpty)
  }
}
