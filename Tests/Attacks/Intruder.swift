/// Somebody who has all published cells, the list of who belongs where, and linear algebra, and to whom rounding hides nothing: what groups do they isolate?
///
/// ```swift
/// Intruder(MemberList(organisation), published: places).smallestGroup(below: 5)  // nil: every sum that can be computed is of five or more
/// ```
///
/// Written without a look at the defence: groups are single combinations of unit and classes, the null space is computed over the rationals and in full, and
/// every small set of groups is tried.
public struct Intruder: Sendable {
  /// How many people of each band, by group.
  public let groups: [[Int]]
  /// By published cell, which groups it holds.
  public let cells: [[Bool]]

  public init(groups: [[Int]], cells: [[Bool]]) {
    self.groups = groups
    self.cells = cells
  }

  public init(_ list: MemberList, published: [Place]) {
    groups = list.groups.map(\.bands)
    cells = published.map { place in list.groups.map { list.holds(place, $0) } }
  }

  private func size(_ group: Int) -> Int { groups[group].reduce(0, +) }

  private var nullSpace: [[Int]] { ExactRows.nullSpace(cells.map { $0.map { $0 ? 1 : 0 } }, width: groups.count) }

  // MARK: Sums over few people

  /// The size of the smallest group, below `limit`, over which some sum of scores can be computed; `nil` when there is none.
  ///
  /// A set of groups carries a vector of the row space exactly when its coordinates in the null space are linearly dependent.
  public func smallestGroup(below limit: Int) -> Int? {
    let kernel = nullSpace
    let order = groups.indices.sorted { size($0) < size($1) }
    var smallest: Int?
    /// - Parameter basis: the coordinates of those chosen, each with 0 where the ones before it begin.
    func extend(from start: Int, basis: [[Int]], n: Int) {
      for place in order.indices[start...] {
        let total = n + size(order[place])
        if total >= (smallest ?? limit) { return }
        let rest = basis.reduce(kernel[order[place]]) { vector, row in
          guard let column = row.firstIndex(where: { $0 != 0 }), vector[column] != 0 else { return vector }
          return ExactRows.eliminated(vector, by: row, column)
        }
        if rest.allSatisfy({ $0 == 0 }) { smallest = total } else { extend(from: place + 1, basis: basis + [rest], n: total) }
      }
    }
    extend(from: 0, basis: [], n: 0)
    return smallest
  }

  // MARK: Bands of groups

  /// Beyond it not every set of groups is tried.
  public static let mostGroups = 12

  /// Whether `derivableGroups` is every one there is.
  public var isExhaustive: Bool { classes.count <= Self.mostGroups }

  /// Groups that the same cells hold are one: nothing tells them apart.
  private var classes: [[Int]] {
    let held = groups.indices.filter { group in cells.contains { $0[group] } }
    return Array(Dictionary(grouping: held) { group in cells.map { $0[group] } }.values)
  }

  /// The bands of every group whose members' sum can be computed with each taken once.
  ///
  /// A set of classes can be computed exactly when its coordinates in the null space add up to 0, and every set is tried. Where there are too many, only the
  /// cells and what remains of each when others within it are taken away.
  public func derivableGroups() -> Set<[Int]> {
    let classes = classes
    if classes.isEmpty { return [] }
    let bands = classes.map { members in members.dropFirst().reduce(groups[members[0]]) { zip($0, groups[$1]).map(+) } }
    if !isExhaustive { return differences(classes, bands) }
    let kernel = ExactRows.nullSpace(cells.map { cell in classes.map { cell[$0[0]] ? 1 : 0 } }, width: classes.count)
    var found: Set<[Int]> = []
    func extend(_ place: Int, _ sum: [Int], _ total: [Int]) {
      if place == classes.count {
        if sum.allSatisfy({ $0 == 0 }), total.contains(where: { $0 > 0 }) { found.insert(total) }
        return
      }
      extend(place + 1, sum, total)
      extend(place + 1, zip(sum, kernel[place]).map(+), zip(total, bands[place]).map(+))
    }
    extend(0, [Int](repeating: 0, count: kernel[0].count), [Int](repeating: 0, count: bands[0].count))
    return found
  }

  /// Cells, and cells less the largest disjoint cells within them.
  private func differences(_ classes: [[Int]], _ bands: [[Int]]) -> Set<[Int]> {
    let sets = cells.map { cell in Set(classes.indices.filter { cell[classes[$0][0]] }) }
    let rests = sets.flatMap { whole -> [Set<Int>] in
      let inner = sets.filter { $0.isStrictSubset(of: whole) }.sorted { $0.count > $1.count }
      let rest = inner.reduce(whole) { $1.isSubset(of: $0) ? $0.subtracting($1) : $0 }
      return [whole, rest] + inner.map(whole.subtracting)
    }
    return Set(
      rests.map { $0.reduce(into: [Int](repeating: 0, count: bands[0].count)) { total, place in total = zip(total, bands[place]).map(+) } }
    ).filter { $0.contains { $0 > 0 } }
  }

  /// Whether some group of fewer than `k` can be isolated, or some group's band be proved.
  public func succeeds(k: Int) -> Bool {
    smallestGroup(below: k) != nil || derivableGroups().contains { $0.reduce(0, +) < k || Self.proves($0) }
  }

  /// Rule 4 in the document's words.
  public static func proves(_ bands: [Int], best: Int = 0) -> Bool {
    let n = bands.reduce(0, +)
    let isConfined = bands.contains { n < 20 ? $0 >= n - 1 : $0 == n }
    return bands.count > 1 && (isConfined || bands[best] == 0)
  }
}
