/// Between which limits the numbers in the bands and the sum of every column lie, and how they are narrowed by what is known of sets of columns.
///
/// Of each set the sums of the limits of its columns are kept up to date, so that a set from which nothing can follow costs nothing, however large.
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
  /// So often on average each set is looked at; what would follow after that is left open.
  private static let mostPasses = 30

  private let scale: ScaleFacts
  private let sets: [Limits]
  private let setsOfColumn: [[Int]]
  private let sizes: [Int]
  /// The quantities of a column: the numbers in the bands, and last the sum.
  private let width: Int
  /// The limits of each quantity, column by column.
  private var low: [Double] = []
  private var high: [Double] = []
  /// Their sums, set by set.
  private var lowTotals: [Double]
  private var highTotals: [Double]
  /// By set and quantity, the most that a column's limits can lie apart.
  private let widest: [Double]
  /// The sets of which something has changed since they were last looked at.
  private var open: [Int]
  private var isOpen: [Bool]
  /// Who told their band, one person of the column, and what has been narrowed since.
  private var told: (column: Int, band: Int)?
  private var changes: [(place: Int, low: Double, high: Double)] = []

  init(_ incidence: Incidence, scale: ScaleFacts, limits: [Limits]) {
    self.scale = scale
    sets = limits
    let sizes = incidence.columns.map(\.n)
    self.sizes = sizes
    setsOfColumn = limits.indices.reduce(into: [[Int]](repeating: [], count: sizes.count)) { found, set in
      for column in limits[set].columns { found[column].append(set) }
    }
    let width = scale.stretchEdges.count + 1
    self.width = width
    for n in sizes {
      low += [Double](repeating: 0, count: width - 1) + [Double(n) * scale.minimum]
      high += [Double](repeating: Double(n), count: width - 1) + [Double(n) * scale.maximum]
    }
    let people = limits.map { set in Double(set.columns.reduce(0) { $0 + sizes[$1] }) }
    lowTotals = people.flatMap { [Double](repeating: 0, count: width - 1) + [$0 * scale.minimum] }
    highTotals = people.flatMap { [Double](repeating: $0, count: width - 1) + [$0 * scale.maximum] }
    widest = limits.flatMap { set in
      let n = Double(set.columns.map { sizes[$0] }.max() ?? 0)
      return [Double](repeating: n, count: width - 1) + [n * scale.range]
    }
    open = Array(limits.indices)
    isOpen = [Bool](repeating: true, count: limits.count)
  }

  /// Narrows until nothing follows any more.
  mutating func settle() {
    var next = 0
    while next < open.count, next < sets.count * Self.mostPasses {
      let set = open[next]
      next += 1
      isOpen[set] = false
      narrow(set)
    }
    for set in open[next...] { isOpen[set] = false }
    open.removeAll(keepingCapacity: true)
  }

  private mutating func narrow(_ set: Int) {
    for (quantity, total) in sets[set].quantities.enumerated() {
      let place = set * width + quantity
      let room = min(total.upperBound - lowTotals[place], highTotals[place] - total.lowerBound)
      if room >= widest[place] { continue }
      let (least, most) = (lowTotals[place], highTotals[place])
      for column in sets[set].columns {
        let own = column * width + quantity
        let (lower, upper) = (total.lowerBound - (most - high[own]), total.upperBound - (least - low[own]))
        if narrow(column, quantity, lower, upper) { balanceBands(of: column) }
      }
    }
  }

  private mutating func narrow(_ column: Int, _ quantity: Int, _ lower: Double, _ upper: Double) -> Bool {
    let place = column * width + quantity
    let (oldLow, oldHigh) = (low[place], high[place])
    let (newLow, newHigh) = (lower > oldLow + Self.tolerance ? lower : oldLow, upper < oldHigh - Self.tolerance ? upper : oldHigh)
    if newLow == oldLow, newHigh == oldHigh { return false }
    if told != nil { changes.append((place, oldLow, oldHigh)) }
    set(place, newLow, newHigh)
    for set in setsOfColumn[column] where !isOpen[set] {
      isOpen[set] = true
      open.append(set)
    }
    return true
  }

  private mutating func set(_ place: Int, _ newLow: Double, _ newHigh: Double) {
    let (column, quantity) = place.quotientAndRemainder(dividingBy: width)
    for set in setsOfColumn[column] {
      lowTotals[set * width + quantity] += newLow - low[place]
      highTotals[set * width + quantity] += newHigh - high[place]
    }
    low[place] = newLow
    high[place] = newHigh
  }

  /// The numbers in the bands add up to the people of the column.
  private mutating func balanceBands(of column: Int) {
    let places = column * width..<(column + 1) * width - 1
    let (least, most) = (places.reduce(0) { $0 + low[$1] }, places.reduce(0) { $0 + high[$1] })
    let n = Double(sizes[column])
    for (band, place) in places.enumerated() { _ = narrow(column, band, n - (most - high[place]), n - (least - low[place])) }
  }

  /// What else is confined once one person of a column has told a band; afterwards everything is as it was.
  mutating func confined(telling band: Int, of column: Int) -> [(column: Int, band: Int)] {
    told = (column, band)
    if narrow(column, band, 1, .infinity) { balanceBands(of: column) }
    settle()
    let found = confined(among: Set(changes.map { $0.place / width }).union([column]).sorted())
    for change in changes.reversed() { set(change.place, change.low, change.high) }
    changes.removeAll(keepingCapacity: true)
    told = nil
    return found
  }

  /// The columns whose people can be in one band only.
  func confined() -> [(column: Int, band: Int)] { confined(among: Array(sizes.indices)) }

  private func confined(among columns: [Int]) -> [(column: Int, band: Int)] {
    columns.compactMap { column in
      let teller = told.flatMap { $0.column == column ? $0.band : nil }
      if sizes[column] - (teller == nil ? 0 : 1) < 1 || setsOfColumn[column].isEmpty { return nil }
      let others = Double(sizes[column] - 1)
      let sum = (column + 1) * width - 1
      let least = low[sum] - others * scale.maximum - Self.tolerance
      let most = high[sum] - others * scale.minimum + Self.tolerance
      let possible = scale.stretchEdges.indices.filter { band in
        let limits = scale.limits(ofStretch: band)
        let room = high[column * width + band] - (teller == band ? 1 : 0)
        // Numbers of people are whole: half a person is a matter of binary digits.
        return room > 0.5 && limits.upperBound >= least && limits.lowerBound <= most
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
      let near = Set(incidence.rows[row].flatMap { incidence.columns[$0].rows })
      let inner = near.filter { sets[$0].isStrictSubset(of: sets[row]) }.sorted { (sets[$0].count, $1) > (sets[$1].count, $0) }
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
