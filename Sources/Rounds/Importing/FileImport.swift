import Bulk
import CSV
import Contributions
import Instruments
import JSON
import Releases

/// Takes the scored rows of a file into a round.
final class FileImport {
  /// What a row's unit and classes are, found once for all rows with the same texts.
  private enum Place {
    case found(unit: Int, classes: [Int])
    case rejected(FileImportReport.Reason, column: String)
  }

  private let card: RoundCard
  private let scales: [ReleaseScale]
  /// For each scale of the card its place in the questionnaire.
  private let scalePlaces: [Int]
  private let finder: UnitFinder
  /// The slices that have a column, in the order of the key columns, and those columns.
  private let slices: [(place: Int, column: String)]
  private let settings: ImportSettings
  private var places: [Int: Place] = [:]
  private(set) var report = FileImportReport()
  var sink: RowImport

  init(_ place: KeeperStore.ImportPlace, paths: [String: [String]], plan: SheetPlan, settings: ImportSettings, sink: RowImport) {
    card = place.card
    scales = place.tabulation.scales
    scalePlaces = place.card.scales.map { id in plan.instrument.scales.firstIndex { $0.id == id } ?? 0 }
    finder = UnitFinder(card: place.card, paths: paths)
    slices = Self.slices(of: place.card, settings)
    self.settings = settings
    self.sink = sink
  }

  static func slices(of card: RoundCard, _ settings: ImportSettings) -> [(place: Int, column: String)] {
    card.slices.enumerated().compactMap { place, slice in settings.sliceColumns[slice.name].map { (place, $0) } }
  }

  /// Whether the rows are to be kept.
  var keeps: Bool { report.rejected == 0 || settings.skipsFaulty }

  func take(_ batch: RowBatch, keys: SheetRows.KeyFields) throws {
    // Faults of reading and of meaning are found apart, and told in the order of the file.
    var rejections = batch.faults.map { FileImportReport.Rejection(line: $0.place.line, column: $0.columnName, reason: .row($0.kind)) }
    report.rejected += batch.faultCount
    for row in 0..<batch.count {
      if let (reason, column) = try take(row, of: batch, keys: keys) {
        report.rejected += 1
        if report.rejections.count + rejections.count < 2 * FileImportReport.rejectionLimit {
          rejections.append(FileImportReport.Rejection(line: batch.place(of: row).line, column: column, reason: reason))
        }
      } else {
        report.accepted += 1
      }
    }
    let room = FileImportReport.rejectionLimit - report.rejections.count
    if room > 0 { report.rejections += rejections.sorted { $0.line < $1.line }.prefix(room) }
  }

  private func take(_ row: Int, of batch: RowBatch, keys: SheetRows.KeyFields) throws -> (FileImportReport.Reason, column: String?)? {
    switch place(batch.key(row), keys: keys) {
    case .rejected(let reason, let column): return (reason, column)
    case .found(let unit, let classes):
      var isScored = false
      for (scale, place) in zip(scales, scalePlaces) {
        guard let score = batch.score(row, scale: place) else { continue }
        guard let decimal = JSONDecimal(rounding: score), scale.range.contains(decimal) else { return (.outOfRange(scale: scale.id), nil) }
        isScored = true
      }
      if !isScored { return (.nothingScored, nil) }
      try sink.begin(unit: unit, classes: classes)
      for place in scalePlaces { sink.add(batch.score(row, scale: place).flatMap { JSONDecimal(rounding: $0) }) }
      return nil
    }
  }

  private func place(_ key: Int, keys: SheetRows.KeyFields) -> Place {
    if let place = places[key] { return place }
    let texts = keys(key).map { bytes in bytes.withUnsafeBufferPointer { String(decoding: FieldContent.trimmed($0), as: UTF8.self) } }
    let place = find(texts)
    places[key] = place
    return place
  }

  private func find(_ texts: [String]) -> Place {
    if texts[0].isEmpty { return .rejected(.unitMissing, column: settings.unitColumn) }
    let unit: Int
    switch finder.unit(texts[0]) {
    case .unit(let found): unit = found
    case .unknown: return .rejected(.unknownUnit(texts[0]), column: settings.unitColumn)
    case .ambiguous(let paths): return .rejected(.ambiguousUnit(texts[0], paths: paths), column: settings.unitColumn)
    }
    // Behind the last class of a slice stands "not stated".
    var classes = card.slices.map(\.classes.count)
    for ((slice, column), text) in zip(slices, texts.dropFirst()) where !settings.missing.contains(text.utf8) {
      guard let found = card.slices[slice].place(of: .stated(text)) else {
        return .rejected(.unknownClass(text, slice: card.slices[slice].name, classes: card.slices[slice].classes), column: column)
      }
      classes[slice] = found
    }
    return .found(unit: unit, classes: classes)
  }
}
