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
  let bytes: UnsafePointer<UInt8>
  let places: UnsafePointer<Place>
  /// The longest text.
  let longest: Int

  init(_ table: ScoreTable, delimiter: Delimiter) {
    self.table = table
    self.delimiter = delimiter.rawValue
    var (texts, places): ([UInt8], [Place]) = ([], [])
    for entry in table.entries {
      let text = Self.text(entry, table, self.delimiter)
      places.append(Place(offset: UInt32(texts.count), length: UInt16(text.count), isScored: entry.score != nil))
      texts += text
    }
    longest = places.reduce(0) { max($0, Int($1.length)) }
    texts += [UInt8](repeating: 0, count: Self.step)
    let bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: texts.count)
    bytes.initialize(from: texts, count: texts.count)
    self.bytes = UnsafePointer(bytes)
    let memory = UnsafeMutablePointer<Place>.allocate(capacity: max(1, places.count))
    memory.initialize(from: places, count: places.count)
    self.places = UnsafePointer(memory)
  }

  deinit {
    bytes.deallocate()
    places.deallocate()
  }

  func text(_ entry: ScoreTable.Entry) -> [UInt8] { Self.text(entry, table, delimiter) }

  private static func text(_ entry: ScoreTable.Entry, _ table: ScoreTable, _ delimiter: UInt8) -> [UInt8] {
    let score = entry.score.map(ScoreText.text) ?? ""
    let band = entry.band.map { table.plan.scale.bands[Int($0)].id } ?? ""
    return [delimiter] + score.utf8 + [delimiter] + String(entry.answered).utf8 + [delimiter] + band.utf8
  }
}
