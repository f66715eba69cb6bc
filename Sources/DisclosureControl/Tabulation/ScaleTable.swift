/// The counts of one scale: for every atom that somebody belongs to, and for every cell.
struct ScaleTable {
  /// The finest group that is told apart: who belongs to one unit itself, with one class of each slice.
  struct Atom {
    let unit: Int
    let classes: [Int]
    let tally: Tally
    /// The cells that hold the atom, ascending.
    let cells: [Int]
  }

  let plan: CellPlan
  let scale: Int
  /// By unit, then by combination of classes.
  let atoms: [Atom]
  /// By cell.
  let tallies: [Tally]
  /// By cell; kept beside the tallies, as it is asked for all the time.
  let sizes: [Int]

  init(_ rows: RoundRows, plan: CellPlan, scale: Int) {
    let empty = Tally(bandCount: plan.design.scales[scale].stretchEdges.count)
    self.init(Self.counts(rows, scale: scale, empty: empty), plan: plan, scale: scale)
  }

  /// - Parameter counts: by unit, then by combination of classes.
  init(_ counts: [Tally], plan: CellPlan, scale: Int) {
    self.plan = plan
    self.scale = scale
    let empty = Tally(bandCount: plan.design.scales[scale].stretchEdges.count)
    var tallies = [Tally](repeating: empty, count: plan.cells.count)
    var atoms: [Atom] = []
    let combinations = plan.design.combinations
    for (place, tally) in counts.enumerated() where tally.n > 0 {
      let classes = plan.classes(ofCombination: place % combinations)
      let cells = plan.cells(around: place / combinations, classes: classes)
      for cell in cells { tallies[cell] += tally }
      atoms.append(Atom(unit: place / combinations, classes: classes, tally: tally, cells: cells))
    }
    self.atoms = atoms
    self.tallies = tallies
    sizes = tallies.map(\.n)
  }

  /// One pass over the rows into flat columns: an array inside an array would be counted up and down at every row.
  private static func counts(_ rows: RoundRows, scale: Int, empty: Tally) -> [Tally] {
    let places = rows.design.tree.units.count * rows.design.combinations
    let width = empty.bands.count
    var sums = [Int](repeating: 0, count: places)
    var squares = [Int128](repeating: 0, count: places)
    var bands = [Int](repeating: 0, count: places * width)
    let scores = rows.scores[scale]
    let scoreBands = rows.bands[scale]
    for row in 0..<rows.count where scoreBands[row] != RoundRows.missing {
      let place = Int(rows.places[row])
      let score = scores[row]
      sums[place] += Int(score)
      squares[place] += Int128(score) * Int128(score)
      bands[place * width + Int(scoreBands[row])] += 1
    }
    return (0..<places).map { place in
      var tally = empty
      tally.sum = sums[place]
      tally.squares = squares[place]
      tally.bands = Array(bands[place * width..<(place + 1) * width])
      return tally
    }
  }
}
