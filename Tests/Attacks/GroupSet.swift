/// A set of up to 128 groups, as bits.
struct GroupSet: Sendable, Hashable {
  static let capacity = 128
  private var bits: UInt128 = 0

  init(_ groups: [Int]) {
    precondition(groups.allSatisfy { $0 < Self.capacity }, "an attack takes at most \(Self.capacity) groups")
    for group in groups { bits |= 1 << UInt128(group) }
  }

  private init(bits: UInt128) { self.bits = bits }

  var isEmpty: Bool { bits == 0 }
  var count: Int { bits.nonzeroBitCount }
  func contains(_ group: Int) -> Bool { bits >> UInt128(group) & 1 == 1 }
  func isStrictSubset(of other: GroupSet) -> Bool { bits & other.bits == bits && bits != other.bits }
  func subtracting(_ other: GroupSet) -> GroupSet { GroupSet(bits: bits & ~other.bits) }
}
