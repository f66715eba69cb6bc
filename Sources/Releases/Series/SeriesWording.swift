public import Wording

extension SeriesFault {
  /// Why nothing is shown, and what to do; several sentences where a chain has several faults.
  public var messages: [Phrase] {
    switch self {
    case .noReleases:
      [
        Phrase(
          en: "No release was given. Name the files that the keeper has published.",
          kk: "Бірде-бір жарияланым берілмеген. Сақтаушы жариялаған файлдарды көрсетіңіз.",
          ru: "Не дано ни одного выпуска. Укажите файлы, которые опубликовал хранитель.")
      ]
    case .severalOrganisations(let names):
      [
        Phrase(
          en: "The releases are of several organisations: \(Self.list(names, "“", "”")). Give those of one at a time.",
          kk: "Жарияланымдар бірнеше ұйымға тиесілі: \(Self.list(names, "«", "»")). Бір ұйымның жарияланымдарын ғана беріңіз.",
          ru: "Выпуски относятся к нескольким организациям: \(Self.list(names, "«", "»")). Дайте выпуски только одной.")
      ]
    case .unsoundChain(let findings): findings.map(\.message)
    case .severalInstruments(let ids):
      [
        Phrase(
          en: "The releases are of several questionnaires: \(Self.list(ids, "“", "”")). Choose one with --instrument.",
          kk: "Жарияланымдар бірнеше сауалнама бойынша жасалған: \(Self.list(ids, "«", "»")). Біреуін --instrument арқылы таңдаңыз.",
          ru: "Выпуски сделаны по нескольким опросникам: \(Self.list(ids, "«", "»")). Выберите один с помощью --instrument.")
      ]
    case .unknownInstrument(let id, let known):
      [
        Phrase(
          en: "No release is of the questionnaire “\(Self.shown(id))”. There are releases of: \(Self.list(known, "“", "”")).",
          kk: "«\(Self.shown(id))» сауалнамасы бойынша жарияланым жоқ. Барлары: \(Self.list(known, "«", "»")).",
          ru: "По опроснику «\(Self.shown(id))» выпусков нет. Есть выпуски по следующим: \(Self.list(known, "«", "»")).")
      ]
    }
  }

  /// What was typed may hold anything; names in releases were checked when they were read.
  private static func shown(_ text: String) -> String {
    PlainName.isLine(text, limit: ReleaseLimits.nameLength) ? text : "?"
  }

  private static func list(_ names: [String], _ open: String, _ close: String) -> String {
    let shown = names.prefix(8).map { open + $0 + close }.joined(separator: ", ")
    return names.count > 8 ? shown + ", …" : shown
  }
}
