import TestSupport
import Testing

@testable import Bulk

@Suite struct FactorLevelsTests {
  @Test func `no level is smaller than the minimum, and everybody is in one or left out, for every three sizes`() {
    for minimum in [2, 5] {
      for (a, b, c) in (0...6).flatMap({ a in (0...6).flatMap { b in (0...6).map { (a, b, $0) } } }) {
        let counts = [Int32(0): a, 1: b, 2: c].filter { $0.value > 0 }
        let levels = FactorLevels(counts, texts: ["A", "B", "C"], minimum: minimum)
        #expect(levels.list.allSatisfy { $0.count >= minimum } && levels.leftOut < minimum)
        #expect(levels.list.reduce(0) { $0 + $1.count } + levels.leftOut == a + b + c)
        #expect(levels.list.dropLast().allSatisfy { $0.name != nil })
        for (value, count) in counts {
          guard let place = levels.place(of: value) else {
            #expect(count < minimum)
            continue
          }
          let name = ["A", "B", "C"][Int(value)]
          #expect(levels.list[place].name == (count >= minimum ? name : nil))
        }
        if let reference = levels.reference { #expect(levels.list.allSatisfy { $0.count <= levels.list[reference].count }) }
      }
    }
  }
}
