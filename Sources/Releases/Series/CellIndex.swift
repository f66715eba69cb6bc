import JSON

/// Where each cell of one release stands.
///
/// A release's cells are complete and in the order of unit, slice and scale, so that a cell's place is computed and no table of cells is kept.
struct CellIndex: Sendable {
  private let units: [String: Range<Int>]
  /// By name; the everybody of a unit comes before all of them.
  private let slices: [SlicePlace: Int]
  private let scales: [String: Int]

  init(_ release: Release) {
    let ids = release.policy.scales.map(\.id).sorted { $0.precedesInBytes($1) }
    scales = Dictionary(uniqueKeysWithValues: ids.enumerated().map { ($1, $0) })
    let places = release.policy.slices.flatMap { slice in
      slice.classes.map { SlicePlace(name: slice.name, answer: .stated($0)) } + [SlicePlace(name: slice.name, answer: .notStated)]
    }
    slices = Dictionary(uniqueKeysWithValues: places.sorted().enumerated().map { ($1, $0 + 1) })
    var units: [String: Range<Int>] = [:]
    var start = 0
    let cells = release.cells
    for unit in release.units {
      var end = start
      // A unit has its own cells only, or those of all slices as well.
      for count in [ids.count, ids.count * places.count] where end + count <= cells.count && count > 0 && cells[end].place.unit == unit.id {
        end += count
      }
      units[unit.id] = start..<end
      start = end
    }
    self.units = units
  }

  /// The number of the cell in the release; `nil` where the release has none such.
  func position(unit: String, slice: SlicePlace?, scale: String) -> Int? {
    guard let cells = units[unit], let scale = scales[scale] else { return nil }
    var row = 0
    if let slice {
      guard let number = slices[slice] else { return nil }
      row = number
    }
    let position = cells.lowerBound + row * scales.count + scale
    return position < cells.upperBound ? position : nil
  }
}
