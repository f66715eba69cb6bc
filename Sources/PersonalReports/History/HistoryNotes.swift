import Instruments
import Wording

extension [InstrumentHistory] {
  /// Whether the version at `index` needs a heading of its own: it is not the one in use, or it is not the only one.
  func standsApart(_ index: Int) -> Bool {
    !self[index].isCurrentVersion || filter { $0.instrument.id == self[index].instrument.id }.count > 1
  }

  /// What a reader should know of the figures, beginning with what they are not.
  func notes(_ language: InterfaceLanguage) -> [String] {
    let scales = flatMap(\.scales)
    var notes = [HistoryWording.notADiagnosis(language)]
    if contains(where: { $0.scales.count > 1 }) { notes.append(ReportWording.noTotal(language)) }
    if scales.contains(where: { $0.sinceLast.change != nil }) { notes.append(HistoryWording.noCause(language)) }
    if scales.contains(where: { $0.sinceLast.change?.reliable != nil }) { notes.append(ChangeWording.index(language)) }
    for note in scales.compactMap({ $0.scale.bandBasis?.note?(language) }) where !notes.contains(note) { notes.append(note) }
    if scales.contains(where: \.restsOnProvisionalFigures) { notes.append(ReportWording.provisional(language)) }
    return notes
  }
}

extension ScaleHistory {
  /// Whether a figure shown is borrowed.
  fileprivate var restsOnProvisionalFigures: Bool {
    points.contains { $0.score != nil } && (scale.reliability?.status == .provisional || scale.bandBasis?.status == .provisional)
  }
}
