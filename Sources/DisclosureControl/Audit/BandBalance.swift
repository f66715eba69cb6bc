/// Between which limits the numbers in the bands and the sum of every column lie, and how they are narrowed by what is known of sets of columns.
struct BandBalance {
  /// Something known of a set of columns: limits of their number in each band, and of their sum.
  struct Limits {
    let columns: [Int]
    let quantities: [ClosedRange<Double>]
  }

  /// Sets are taken from one another in pairs only up to so many columns; of larger ones what rounding leaves open is more than a person.
  private static let mostPaired = 200
  /// Sums are narrowed no further by less than this.
  private static let tolerance = 1e-6
  /// How often, on average, each set is looked at before it is left as it is.
  private static let mostRounds = 30

  private let scale: ScaleFacts
  private let sets: [Limits]
  private let setsOfColumn: [[Int]]
  private let sizes: [Int]
  /// By column, the limits of each quantity: the numbers in the bands, and last the sum.
  private var low: [[Double]]
  private var high: [[Double]]
  /// The people of a column who told their band, by band.
  private var told: [Int: Int] = [:]
  private var waiting: [Int]

  init(_ incidence: Incidence, scale: ScaleFacts, limits: [Limits]) {
    self.scale = scale
    sets = limits
    sizes = incidence.columns.map(\.n)
    setsOfColumn = limits.indices.reduce(into: [[Int]](repeating: [], count: sizes.count)) { found, set in
      for column in limits[set].columns { found[column].append(set) }
    }
    let bands = scale.stretchEdges.count
    low = sizes.map { n in [Double](repeating: 0, count: bands) + [Double(n) * scale.minimum] }
    high = sizes.map { n in [Double](repeating: Double(n), count: bands) + [Double(n) * scale.maximum] }
    waiting = Array(limits.indices)
  }

  /// Narrows until nothing follows any more.
  mutating func settle() {
    var isWaiting = [Bool](repeating: false, count: sets.count)
    for set in waiting { isWaiting[set] = true }
    var steps = sets.count * Self.mostRounds
    while let set = waiting.popLast(), steps > 0 {
      steps -= 1
      isWaiting[set] = false
      for column in narrow(sets[set]) {
        for other in setsOfColumn[column] where !isWaiting[other] {
          isWaiting[other] = true
          waiting.append(other)
        }
      }
    }
    waiting = []
  }

  /// - Returns: the columns whose limits changed.
  private mutating func narrow(_ set: Limits) -> [Int] {
    var changed: [Int] = []
    for (quantity, total) in set.quantities.enumerated() {
      let least = set.columns.reduce(0) { $0 + low[$1][quantity] }
      let most = set.columns.reduce(0) { $0 + high[$1][quantity] }
      for column in set.columns {
        let lower = total.lowerBound - (most - high[column][quantity])
        let upper = total.upperBound - (least - low[column][quantity])
        if raise(column, quantity, lower, upper) { changed.append(column) }
      }
    }
    for column in changed { balanceBands(of: column) }
    return changed
  }

  private mutating func raise(_ column: Int, _ quantity: Int, _ lower: Double, _ upper: Double) -> Bool {
    var isChanged = false
    if lower > low[column][quantity] + Self.tolerance {
      low[column][quantity] = lower
      isChanged = true
    }
    if upper < high[column][quantity] - Self.tolerance {
      high[column][quantity] = upper
      isChanged = true
    }
    return isChanged
  }

  /// The numbers in the bands add up to the people of the column.
  private mutating func balanceBands(of column: Int) {
    let bands = scale.stretchEdges.indices
    let least = bands.reduce(0) { $0 + low[column][$1] }
    let most = bands.reduce(0) { $0 + high[column][$1] }
    let n = Double(sizes[column])
    for band in bands { _ = raise(column, band, n - (most - high[column][band]), n - (least - low[column][band])) }
  }

  /// One person of a column tells a band.
  mutating func tell(_ band: Int, of column: Int) {
    told = [column: band]
    low[column][band] = max(1, low[column][band])
    balanceBands(of: column)
    waiting = setsOfColumn[column]
  }

  /// The columns whose people can be in one band only, whoever told theirs left out.
  func confined(but teller: Int? = nil) -> [(column: Int, band: Int)] {
    sizes.indices.compactMap { column in
      let n = sizes[column] - (column == teller ? 1 : 0)
      if n < 1 || setsOfColumn[column].isEmpty { return nil }
      let others = Double(sizes[column] - 1)
      let score = low[column].last.map { $0 - others * scale.maximum } ?? scale.minimum
      let largest = high[column].last.map { $0 - others * scale.minimum } ?? scale.maximum
      let possible = scale.stretchEdges.indices.filter { band in
        let limits = scale.limits(ofStretch: band)
        let room = high[column][band] - (column == teller && told[column] == band ? 1 : 0)
        return room > 1 - 0.5 && limits.upperBound >= score - Self.tolerance && limits.lowerBound <= largest + Self.tolerance
      }
      return possible.count < 2 ? (column, possible.first ?? 0) : nil
    }
  }
}

extension BandBalance {
  /// What every published cell says of its columns, and what remains of it when the largest published cells within it are taken away, or each alone.
  static func limits(_ table: ScaleTable, _ incidence: Incidence) -> [Limits] {
    let own = incidence.cells.map { quantities(of: table.tallies[$0], in: table) }
    let sets = incidence.rows.map(Set.init)
    return incidence.rows.indices.flatMap { row -> [Limits] in
      let whole = Limits(columns: incidence.rows[row], quantities: own[row])
      if incidence.rows[row].count > mostPaired { return [whole] }
      let inner = sets.indices.filter { sets[$0].isStrictSubset(of: sets[row]) }.sorted { sets[$0].count > sets[$1].count }
      var rest = (columns: sets[row], quantities: own[row])
      for part in inner where sets[part].isSubset(of: rest.columns) {
        rest = (rest.columns.subtracting(sets[part]), difference(rest.quantities, own[part]))
      }
      let alone = inner.map { Limits(columns: sets[row].subtracting(sets[$0]).sorted(), quantities: difference(own[row], own[$0])) }
      return [whole] + alone + (inner.count > 1 ? [Limits(columns: rest.columns.sorted(), quantities: rest.quantities)] : [])
    }
  }

  private static func difference(_ whole: [ClosedRange<Double>], _ part: [ClosedRange<Double>]) -> [ClosedRange<Double>] {
    zip(whole, part).map { $0.lowerBound - $1.upperBound...$0.upperBound - $1.lowerBound }
  }

  /// The numbers that the shares stand for, and the sums that the mean stands for.
  private static func quantities(of tally: Tally, in table: ScaleTable) -> [ClosedRange<Double>] {
    let scale = table.plan.design.scales[table.scale]
    let n = tally.n
    let counts = tally.bands.map { count in
      scale.bandEdges.count > 1 ? BandShare(count: count, of: n).counts(of: n) : 0...n
    }
    let step = RoundingStep(n: n, range: scale.range)
    let middle = Double(n) * step.rounded(sum: tally.sum, n: n)
    let reach = Double(n) * step.points * 0.500_001
    return counts.map { Double($0.lowerBound)...Double($0.upperBound) } + [middle - reach...middle + reach]
  }
}
