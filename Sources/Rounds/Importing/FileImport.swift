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

  /// What a result of a scale is for the round.
  private enum Points {
    case score(JSONDecimal)
    case notScorable
    case outOfRange
  }

  private let card: RoundCard
  private let scales: [ReleaseScale]
  /// For each scale of the card its place in the questionnaire.
  private let scalePlaces: [Int]
  private let finder: UnitFinder
  /// The slices that have a column, in the order of the key columns, and those columns.
  private let slices: [(place: Int, column: String)]
  private let settings: ImportSettings
  /// By key; `nil` for one that has not been looked up yet.
  private var places: [Place?] = []
  /// For each scale of the card what each of its results is; found once for all rows.
  private var points: [[Points]] = []
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
    if points.isEmpty || !batch.hasFixedScores { points = zip(scales, scalePlaces).map { Self.points(batch.scores(scale: $1), on: $0) } }
    // Faults of reading and of meaning are found apart, and told in the order of the file.
    var rejections = batch.faults.map { FileImportReport.Rejection(line: $0.place.line, column: $0.columnName, reason: .row($0.kind)) }
    let room = FileImportReport.rejectionLimit - report.rejections.count
    var (accepted, rejected) = (0, 0)
    for row in 0..<batch.count {
      guard let (reason, column) = try Self.take(row, of: batch, at: place(batch.key(row), keys: keys), scales, scalePlaces, points, into: &sink)
      else {
        accepted += 1
        continue
      }
      rejected += 1
      // Finding the line takes time, and nobody is told of more.
      if rejected <= room { rejections.append(FileImportReport.Rejection(line: batch.place(of: row).line, column: column, reason: reason)) }
    }
    report.accepted += accepted
    report.rejected += rejected + batch.faultCount
    if room > 0 { report.rejections += rejections.sorted { $0.line < $1.line }.prefix(room) }
  }

  private static func points(_ scores: [Double?], on scale: ReleaseScale) -> [Points] {
    scores.map { score in
      guard let score else { return .notScorable }
      guard let decimal = JSONDecimal(rounding: score), scale.range.contains(decimal) else { return .outOfRange }
      return .score(decimal)
    }
  }

  /// - Returns: why the row was not taken; `nil` for one that was.
  @inline(__always)
  private static func take(
    _ row: Int, of batch: RowBatch, at place: Place, _ scales: [ReleaseScale], _ scalePlaces: [Int], _ points: [[Points]], into sink: inout RowImport
  ) throws -> (FileImportReport.Reason, column: String?)? {
    guard case .found(let unit, let classes) = place else {
      guard case .rejected(let reason, let column) = place else { return nil }
      return (reason, column)
    }
    var isScored = false
    for scale in points.indices {
      switch points[scale][batch.result(row, scale: scalePlaces[scale])] {
      case .score: isScored = true
      case .notScorable: break
      case .outOfRange: return (.outOfRange(scale: scales[scale].id), nil)
      }
    }
    if !isScored { return (.nothingScored, nil) }
    try sink.append(unit: unit, classes: classes) { scale in
      guard case .score(let decimal) = points[scale][batch.result(row, scale: scalePlaces[scale])] else { return nil }
      return decimal
    }
    return nil
  }

  private func place(_ key: Int, keys: SheetRows.KeyFields) -> Place {
    if key < places.count, let place = places[key] { return place }
    let texts = keys(key).map { bytes in bytes.withUnsafeBufferPointer { String(decoding: FieldContent.trimmed($0), as: UTF8.self) } }
    let place = find(texts)
    if key >= places.count { places.append(contentsOf: repeatElement(nil, count: key + 1 - places.count)) }
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
