import Instruments
import Scoring
import TestSupport
import Testing

@Suite struct ReliableChangeTests {
  private static func scale(_ coefficient: Double?, sd: Double = 10, kind: String = "alpha") throws -> Scale {
    let more = coefficient.map { [SmallDefinition.reliability($0, sd: sd).replacing("\"alpha\"", with: "\"\(kind)\"")] } ?? []
    return try SmallDefinition.read(items: ["a"], range: 0...100, scales: [SmallDefinition.scale("s", keys: ["a"], more: more)]).scales[0]
  }

  @Test func `the published example of Jacobson and Truax gives 2.37 and is reliable`() throws {
    let change = try #require(ReliableChange(from: 32.5, to: 47.5, scale: try Self.scale(0.80)))
    #expect(change.difference == 15)
    #expect(abs(change.index - 2.3717082451262845) < 1e-12)
    #expect(change.isReliable)
  }

  @Test(
    arguments: [
      ("exhaustion", 9, 1.872056911395173, false), ("exhaustion", 10, 2.0800632348835255, true), ("exhaustion", -12, -2.496075881860231, true),
      ("depersonalization", 7, 1.833825890890736, false), ("depersonalization", 8, 2.0958010181608415, true),
      ("reduced-accomplishment", 10, 1.8467852722886429, false), ("reduced-accomplishment", -11, -2.0314637995175073, true),
    ]) func `the indices of burnout agree with figures worked out apart`(scale: String, difference: Int, index: Double, isReliable: Bool) throws
  {
    let scale = try #require(try Shipped.instrument("burnout").scale(scale))
    let change = try #require(ReliableChange(from: 20, to: Double(20 + difference), scale: scale))
    #expect(abs(change.index - index) < 1e-12)
    #expect(change.isReliable == isReliable)
  }

  @Test func `a change and its way back have the same index with opposite signs, and the index grows with the difference`() throws {
    let scale = try Self.scale(0.9)
    var previous = -1.0
    for difference in 0...100 {
      let there = try #require(ReliableChange(from: 0, to: Double(difference), scale: scale))
      let back = try #require(ReliableChange(from: Double(difference), to: 0, scale: scale))
      #expect(there.index == -back.index && there.difference == -back.difference && there.isReliable == back.isReliable)
      #expect(there.index > previous)
      previous = there.index
    }
  }

  @Test func `without a reliability, or with one that leaves no error, there is no index`() throws {
    #expect(ReliableChange(from: 10, to: 90, scale: try Self.scale(nil)) == nil)
    #expect(ReliableChange(from: 10, to: 90, scale: try Self.scale(1)) == nil)
  }

  @Test func `every kind of coefficient counts, for a definition does not say which scales are states`() throws {
    for kind in Reliability.Kind.allCases {
      #expect(ReliableChange(from: 32.5, to: 47.5, scale: try Self.scale(0.80, kind: kind.rawValue))?.isReliable == true)
    }
  }
}
