import Bulk
public import CSV
import Contributions
import Instruments
import SQLite

extension KeeperStore {
  /// Reads a file of answers into an open round: scored by the round's own questionnaire, through the checks that contributions pass.
  ///
  /// It is one change of the store, which a kill anywhere undoes. One faulty row keeps all rows out, unless faulty rows are to be left out: else a file
  /// that is put right and imported again would count its sound rows twice. For the same reason the very rows of an earlier import are refused in whatever
  /// order they come, and any others beside an earlier import are taken only with `addsToEarlier`.
  ///
  /// - Parameters:
  ///   - source: the file; its header is read from it.
  ///   - workers: threads that read.
  /// - Throws: what stands in the way of the file as a whole; nothing is then imported.
  public func importFile(
    round name: String, _ source: ByteSource, _ settings: ImportSettings, workers: Int = ProcessorCount.current
  ) throws(FileImportError) -> FileImportReport {
    var failure: FileImportError?
    do throws(RoundError) {
      return try importing(name) { place, sink in
        do {
          return try read(source, into: place, &sink, settings, workers: workers)
        } catch {
          failure = FileImportError(error)
          throw error
        }
      }
    } catch {
      throw failure ?? .round(error)
    }
  }

  private func read(
    _ source: ByteSource, into place: ImportPlace, _ sink: inout RowImport, _ settings: ImportSettings, workers: Int
  ) throws -> (FileImportReport, keeps: Bool) {
    let known = place.card.slices.map(\.name)
    if let unknown = settings.sliceColumns.keys.sorted().first(where: { !known.contains($0) }) {
      throw FileImportError.unknownSlice(unknown, known: known)
    }
    let earlier = try importedRows(place.round.number)
    if earlier > 0, !settings.addsToEarlier { throw FileImportError.importedEarlier(rows: earlier) }
    let plan = try SheetPlan(
      instrument(place.round.number), header: CSVHeader.read(source, delimiter: settings.delimiter), columns: settings.columns,
      missing: settings.missing, keyColumns: [settings.unitColumn] + FileImport.slices(of: place.card, settings).map(\.column))
    let paths = try table.organisation().paths(in: place.round.number)
    let reading = FileImport(place, paths: paths, plan: plan, settings: settings, sink: sink)
    try SheetRows(plan).run(source, workers: workers) { try reading.take($0, keys: $1) }
    sink = reading.sink
    var report = reading.report
    report.imported = reading.keeps ? report.accepted : 0
    report.earlier = earlier
    return (report, keeps: reading.keeps)
  }

  /// Rows that imports have put into an open round.
  private func importedRows(_ round: Int) throws -> Int {
    var count = 0
    try table.database.forEach("SELECT digest, sealed FROM imports WHERE round = ?", [.integer(Int64(round))]) { row in
      let digest = try row.blob(0)
      count += try RowBlock(plaintext: try table.keys.open(try row.blob(1), id: digest)).count
    }
    return count
  }
}

extension FileImportError {
  /// What `error`, thrown while a file was read, means for its import; `nil` for one of the store.
  fileprivate init?(_ error: any Error) {
    switch error {
    case let error as FileImportError: self = error
    case let error as MappingFault: self = .mapping(error)
    case let error as CSVFault: self = .file(error)
    case let error as CSVReadError: self = .unreadable(error.code)
    case let error as TooManyKeys: self = .tooManyUnits(limit: error.limit)
    default: return nil
    }
  }
}
