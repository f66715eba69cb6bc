import Instruments
import Wording

/// What the figures are and are not, in sentences; the same in every format.
struct ExportNotes {
  let table: ExportTable

  /// One paragraph each.
  var sentences: [String] {
    let general = [
      ExportWording.groups, ExportWording.withheld, ExportWording.rounding, ExportWording.shares, ExportWording.intervals, ExportWording.changes,
      ExportWording.signed(table.keyFingerprint),
    ]
    return general.map { $0(table.language) } + table.labels.flatMap(sentences)
  }

  private func sentences(_ labels: ExportLabels) -> [String] {
    let language = table.language
    guard let definition = labels.definition else { return [ExportWording.noDefinition(labels.instrument)(language)] }
    var result: [String] = []
    if labels.isSame {
      result += definition.scales.flatMap { provisional($0, labels) }
    } else {
      result.append(ExportWording.otherDefinition(labels.instrument)(language))
    }
    let rights = definition.rights
    result.append(ExportWording.rights(labels.title.text, license: rights.license, holder: rights.holder)(language))
    if !definition.sources.isEmpty { result.append(ExportWording.sources(definition.sources.joined(separator: "; "))(language)) }
    return result
  }

  private func provisional(_ scale: Scale, _ labels: ExportLabels) -> [String] {
    guard let basis = scale.bandBasis, basis.status == .provisional else { return [] }
    return [
      ExportWording.provisional(labels.title(ofScale: scale.id).text)(table.language) + " " + ExportWording.bandSource(basis.source)(table.language)
    ]
  }
}
