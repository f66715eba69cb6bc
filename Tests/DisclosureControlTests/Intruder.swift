import DisclosureControl

/// Somebody who has all published cells, the list of who belongs where, and linear algebra: what groups do they isolate?
///
/// Written without a look at the module: atoms are single combinations of unit and classes, the null space is computed column by column modulo 2³¹ − 1 and in
/// full, and every small set of atoms is tried.
struct Intruder {
  /// How many people of each band, by atom.
  let atoms: [[Int]]
  /// By published cell, which atoms it holds.
  let cells: [[Bool]]

  init(atoms: [[Int]], cells: [[Bool]]) {
    self.atoms = atoms
    self.cells = cells
  }

  /// - Parameter published: by default what the round publishes.
  init(
    _ organisation: Organisation, _ round: ProtectedRound, scale: Int = 0, published: (ProtectedRound.Cell) -> Bool = { $0.figures != nil }
  ) {
    let tree = round.design.tree
    let edges = round.design.scales[scale].bandEdges
    var counts: [[Int]: [Int]] = [:]
    for person in organisation.people {
      guard let score = person.scores[scale], let unit = tree.index(of: person.unit) else { continue }
      let band = edges.lastIndex { $0 <= score } ?? 0
      counts[[unit] + person.classes, default: [Int](repeating: 0, count: max(1, edges.count))][band] += 1
    }
    let keys = counts.keys.sorted { $0.lexicographicallyPrecedes($1) }
    atoms = keys.map { counts[$0] ?? [] }
    cells = round.cells.filter { $0.address.scale == scale && published($0) }.map { cell in
      keys.map { key in
        var unit: Int? = key[0]
        while let current = unit, current != cell.address.unit { unit = tree.parent(of: current) }
        return unit != nil && cell.address.slice.map { key[1 + $0.slice] == $0.value } ?? true
      }
    }
  }

  private func size(_ atom: Int) -> Int { atoms[atom].reduce(0, +) }

  // MARK: Sums over few people

  /// The size of the smallest group, below `limit`, over which some sum of scores can be computed; `nil` when there is none.
  func smallestGroup(below limit: Int) -> Int? {
    let kernel = nullSpace()
    var smallest: Int?
    func extend(_ chosen: [Int], _ n: Int) {
      if !chosen.isEmpty, Modular.rank(chosen.map { kernel[$0] }) < chosen.count {
        smallest = min(smallest ?? n, n)
        return
      }
      for atom in ((chosen.last ?? -1) + 1)..<atoms.count where n + size(atom) < (smallest ?? limit) { extend(chosen + [atom], n + size(atom)) }
    }
    extend([], 0)
    return smallest
  }

  /// By atom, its coordinates in a basis of the vectors that every cell is perpendicular to.
  private func nullSpace() -> [[Int]] {
    let echelon = Modular.reduced(cells.map { $0.map { $0 ? 1 : 0 } })
    let pivots = echelon.map { row in row.firstIndex { $0 != 0 } ?? 0 }
    let free = atoms.indices.filter { !pivots.contains($0) }
    return atoms.indices.map { atom in
      if let row = pivots.firstIndex(of: atom) { return free.map { (Modular.prime - echelon[row][$0]) % Modular.prime } }
      return free.map { $0 == atom ? 1 : 0 }
    }
  }

  // MARK: Bands of groups

  /// The bands of every group that is a sum or difference of cells, each taken at most once.
  func derivableGroups() -> Set<[Int]> {
    var found: Set<[Int]> = []
    func extend(_ cell: Int, _ vector: [Int]) {
      if cell == cells.count {
        if vector.contains(1), vector.allSatisfy({ $0 == 0 || $0 == 1 }) {
          found.insert(
            vector.indices.reduce(into: [Int](repeating: 0, count: atoms.first?.count ?? 1)) { bands, atom in
              if vector[atom] == 1 { for band in bands.indices { bands[band] += atoms[atom][band] } }
            })
        }
        return
      }
      for factor in -1...1 { extend(cell + 1, zip(vector, cells[cell]).map { $1 ? $0 + factor : $0 }) }
    }
    extend(0, [Int](repeating: 0, count: atoms.count))
    return found
  }

  /// Whether some group of fewer than `k` can be isolated, or some group's band be proved.
  func succeeds(k: Int) -> Bool {
    smallestGroup(below: k) != nil || derivableGroups().contains { $0.reduce(0, +) < k || Self.proves($0) }
  }

  /// Rule 4 in the document's words, for a scale whose best band is the first.
  static func proves(_ bands: [Int]) -> Bool {
    let n = bands.reduce(0, +)
    let isConfined = bands.contains { n < 20 ? $0 >= n - 1 : $0 == n }
    return bands.count > 1 && (isConfined || bands[0] == 0)
  }
}

/// Arithmetic modulo 2³¹ − 1.
enum Modular {
  static let prime = 2_147_483_647

  static func inverse(_ number: Int) -> Int {
    var (result, base, exponent) = (1, number, prime - 2)
    while exponent > 0 {
      if exponent % 2 == 1 { result = result * base % prime }
      base = base * base % prime
      exponent /= 2
    }
    return result
  }

  /// The rows in reduced echelon form, without rows of zeros.
  static func reduced(_ rows: [[Int]]) -> [[Int]] {
    var rows = rows
    var done = 0
    for column in (rows.first ?? []).indices {
      guard let pivot = rows.indices.first(where: { $0 >= done && rows[$0][column] != 0 }) else { continue }
      rows.swapAt(done, pivot)
      let factor = inverse(rows[done][column])
      rows[done] = rows[done].map { $0 * factor % prime }
      for row in rows.indices where row != done && rows[row][column] != 0 {
        let multiple = prime - rows[row][column]
        rows[row] = zip(rows[row], rows[done]).map { ($0 + multiple * $1) % prime }
      }
      done += 1
    }
    return Array(rows[..<done])
  }

  static func rank(_ rows: [[Int]]) -> Int { reduced(rows).count }
}
