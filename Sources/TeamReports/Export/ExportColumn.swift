import Releases
import Wording

/// A column of the table: its stable name, its words, and what stands in it.
struct ExportColumn: Sendable {
  /// The same in every language and version of the program: `interval_low`.
  let name: String
  let heading: String
  /// In characters, on a sheet; the same for every organisation.
  let width: Double
  let value: @Sendable (ExportRow, ExportScale) -> ExportValue

  /// The columns of the one table in which all scales stand below one another.
  static func ofTable(_ table: ExportTable) -> [ExportColumn] {
    let columns = ExportColumns(language: table.language, organisation: table.organisation)
    var seen: Set<String> = []
    let bands = table.scales.flatMap { scale in scale.bands.map { (scale: scale, id: $0.id) } }.filter { seen.insert($0.id).inserted }
    return columns.round + columns.instrument + columns.scale + columns.unit + columns.people + columns.figures
      + bands.map { columns.share(of: $0.id, in: $0.scale) } + columns.comparisons + columns.setting
  }

  /// The columns of a sheet of one scale: what a reader looks for first stands first, and what is alike in all rows stands in the notes.
  static func ofSheet(_ scale: ExportScale, _ table: ExportTable) -> [ExportColumn] {
    let columns = ExportColumns(language: table.language, organisation: table.organisation)
    return columns.unitPath + columns.people + columns.round + columns.figures + scale.bands.map { columns.share(of: $0.id, in: scale) }
      + columns.comparisons + columns.version + columns.unitFacts
  }
}
