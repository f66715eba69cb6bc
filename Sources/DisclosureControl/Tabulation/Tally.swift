/// What is counted of a group on one scale, exactly.
struct Tally: Hashable {
  /// In parts of a point (`ExactScore`).
  var sum = 0
  var squares: Int128 = 0
  /// How many are in each band, or in each tenth of a scale without bands.
  var bands: [Int]

  init(bandCount: Int) {
    bands = [Int](repeating: 0, count: bandCount)
  }

  /// Who scored on the scale.
  var n: Int { bands.reduce(0, +) }

  static func += (tally: inout Tally, other: Tally) {
    tally.sum += other.sum
    tally.squares += other.squares
    for band in tally.bands.indices { tally.bands[band] += other.bands[band] }
  }
}
