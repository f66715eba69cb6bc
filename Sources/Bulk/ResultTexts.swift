import CSV
import Instruments
import Scoring

/// The three cells of each result of a scale as they are written: score, answered, band, each behind a delimiter.
///
/// A score or band that is not there is an empty cell. For scales whose results are prepared the texts are too, and lie in one block of memory.
final class ResultTexts {
  struct Place {
    let offset: UInt32
    let length: UInt16
    let isScored: Bool
  }

  /// Bytes that a text may take beyond its length, since it is copied in steps of sixteen.
  static let step = 16

  private let table: ScoreTable
  private let delimiter: UInt8
  private(set) var bytes: [UInt8] = []
  private(set) var places: [Place] = []
  /// The longest text.
  private(set) var longest = 0

  init(_ table: ScoreTable, delimiter: Delimiter) {
    self.table = table
    self.delimiter = delimiter.rawValue
    for entry in table.entries {
      let text = text(entry)
      places.append(Place(offset: UInt32(bytes.count), length: UInt16(text.count), isScored: entry.score != nil))
      bytes += text
      longest = max(longest, text.count)
    }
    bytes += [UInt8](repeating: 0, count: Self.step)
  }

  func text(_ entry: ScoreTable.Entry) -> [UInt8] {
    let score = entry.score.map(ScoreText.text) ?? ""
    let band = entry.band.map { table.plan.scale.bands[Int($0)].id } ?? ""
    return [delimiter] + score.utf8 + [delimiter] + String(entry.answered).utf8 + [delimiter] + band.utf8
  }
}
