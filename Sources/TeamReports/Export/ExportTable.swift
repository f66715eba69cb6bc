import Instruments
public import Releases
public import Wording

/// All that the releases of one organisation publish, as one table: a row for each unit, slice, scale and round.
///
/// ```swift
/// let table = try ExportTable(chain, definitions: [definition], language: .ru)
/// try ExportWorkbook(table).bytes()
/// ```
///
/// It is a function of the releases and of the questionnaire's words, and holds no figure that the releases do not hold. A withheld cell is a row like
/// any other, at its place in the tree, and nothing about it depends on what is behind it: neither order, nor width, nor number of rows.
public struct ExportTable: Sendable {
  public let organisation: String
  let language: InterfaceLanguage
  /// The digits of the key that signed every release of the chain.
  let keyFingerprint: String
  /// The questionnaires in the order of their ids, each with its rounds.
  let series: [ReleaseSeries]
  let labels: [ExportLabels]
  let scales: [ExportScale]
  /// What a reader should know of the chain although it is sound.
  public let notices: [ChainFinding]

  /// - Parameters:
  ///   - chain: sound, of one organisation.
  ///   - instrument: the id of the one questionnaire that is wanted; all where it is `nil`.
  ///   - definitions: of the questionnaires that are at hand, for their words.
  /// - Throws: `SeriesFault`.
  public init(_ chain: ReleaseChain, instrument: String? = nil, definitions: [ExportDefinition], language: InterfaceLanguage) throws(SeriesFault) {
    let known = Set(chain.releases.map(\.release.instrument.id)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    var series: [ReleaseSeries] = []
    for id in instrument.map({ [$0] }) ?? known { series.append(try ReleaseSeries(chain, instrument: id)) }
    guard let first = chain.releases.first, let firstSeries = series.first else { throw .noReleases }
    organisation = first.release.organisation
    self.language = language
    keyFingerprint = "\(first.keyFingerprint)"
    self.series = series
    labels = series.map { series in
      let definition = definitions.first { $0.instrument.id == series.instrument }
      return ExportLabels(
        instrument: series.instrument, definition: definition?.instrument,
        isSame: definition?.digest == series.rounds.last?.release.instrument.digest, language: language)
    }
    scales = zip(series, labels).flatMap { series, labels in series.scales.map { ExportScale($0, of: series, labels: labels) } }
    notices = firstSeries.notices
  }

  /// The ids of the questionnaires of a chain, for whoever has to find their definitions.
  public static func instruments(of chain: ReleaseChain) -> Set<String> { Set(chain.releases.map(\.release.instrument.id)) }

  var title: String { ExportWording.title(organisation)(language) }
}
