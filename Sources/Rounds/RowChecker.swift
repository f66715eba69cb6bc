import Contributions
import JSON
import Releases

/// Checks imported rows against a round's card.
struct RowChecker {
  private let card: RoundCard
  private let scales: [ReleaseScale]
  /// The place of each unit on the card.
  private let places: [[String]: Int]

  init(card: RoundCard, scales: [ReleaseScale], paths: [String: [String]]) {
    self.card = card
    self.scales = scales
    var places: [[String]: Int] = [:]
    for (place, unit) in card.units.enumerated() {
      if let path = paths[unit.id] { places[path] = place }
    }
    self.places = places
  }

  struct Refused: Error {
    let kind: ImportReport.Kind
  }

  func checked(_ row: ImportedRow) -> Result<RowBlock.Row, Refused> {
    guard let unit = places[row.unit] else { return .failure(Refused(kind: .unknownUnit(row.unit))) }
    if row.scores.count != scales.count { return .failure(Refused(kind: .scoreCount(expected: scales.count, found: row.scores.count))) }
    if row.slices.count != card.slices.count { return .failure(Refused(kind: .sliceCount(expected: card.slices.count, found: row.slices.count))) }
    var scores: [JSONDecimal?] = []
    for (scale, score) in zip(scales, row.scores) {
      guard let score else {
        scores.append(nil)
        continue
      }
      guard let decimal = JSONDecimal(rounding: score), scale.range.contains(decimal) else {
        return .failure(Refused(kind: .outOfRange(scale: scale.id)))
      }
      scores.append(decimal)
    }
    if scores.allSatisfy({ $0 == nil }) { return .failure(Refused(kind: .nothingScored)) }
    var classes: [Int] = []
    for (slice, answer) in zip(card.slices, row.slices) {
      guard let place = slice.place(of: answer) else { return .failure(Refused(kind: .unknownClass(slice: slice.name))) }
      classes.append(place)
    }
    return .success(RowBlock.Row(unit: unit, classes: classes, scores: scores))
  }
}

extension CardSlice {
  /// The place of a class, behind all of them for "not stated"; `nil` for a class that the slice does not have.
  func place(of answer: SliceAnswer) -> Int? {
    switch answer {
    case .notStated: classes.count
    case .stated(let name): classes.firstIndex { $0.hasSameBytes(as: name) }
    }
  }
}
