import Arguments
import Instruments
import JSON
import Wording

extension Failure {
  /// Why an instrument could not be had, in sentences.
  init(_ failure: InstrumentLibrary.Failure) {
    switch failure {
    case .unknown(let id, let known, let directories): self = .unknown(id, known: known, directories: directories)
    case .unreadable(let error): self.init(error)
    case .faulty(let file):
      let faults = file.outcome.findings.filter { $0.severity == .fault }
      var sentences = [Self.faulty(file.path.displayedPath, count: faults.count)]
      sentences += faults.prefix(3).map { finding in
        let place = "\(finding.position.line):\(finding.position.column)"
        return Phrase(
          en: "\(place): \(finding.fault.message.en)", kk: "\(place): \(finding.fault.message.kk)", ru: "\(place): \(finding.fault.message.ru)")
      }
      self.init(.badData, sentences)
    case .misnamed(let path, let expected, let found):
      let path = path.displayedPath
      self.init(
        .badData,
        Phrase(
          en: "“\(path)” should hold the questionnaire “\(expected)”, but its id is “\(found)”. Rename the file to \(found).json.",
          kk:
            "«\(path)» файлында «\(expected)» сауалнамасы болуы керек еді, бірақ оның идентификаторы «\(found)». Файлдың атын \(found).json деп өзгертіңіз.",
          ru: "В файле «\(path)» ожидался опросник «\(expected)», а его идентификатор — «\(found)». Переименуйте файл в \(found).json."))
    }
  }

  private static func unknown(_ id: String, known: [String], directories: [String]) -> Failure {
    let shown = TextSafety.visible(id)
    var sentences: [Phrase]
    if known.isEmpty {
      let places = directories.map(\.displayedPath).joined(separator: ", ")
      sentences = [
        Phrase(
          en: "There is no questionnaire here. Looked in: \(places). Name a folder with --questionnaires DIR.",
          kk: "Мұнда сауалнама жоқ. Қаралған қалталар: \(places). Қалтаны --questionnaires ҚАЛТА арқылы көрсетіңіз.",
          ru: "Опросников здесь нет. Просмотрены папки: \(places). Укажите папку через --questionnaires ПАПКА.")
      ]
    } else {
      let list = known.joined(separator: ", ")
      sentences = [
        Phrase(
          en: "There is no questionnaire “\(shown)”. There are: \(list).", kk: "«\(shown)» деген сауалнама жоқ. Барлары: \(list).",
          ru: "Опросника «\(shown)» нет. Есть: \(list).")
      ]
      if let near = Spelling.nearest(to: id, among: known) {
        sentences.append(Phrase(en: "Did you mean “\(near)”?", kk: "«\(near)» деп жазғыңыз келді ме?", ru: "Возможно, имелось в виду «\(near)»?"))
      }
    }
    return Failure(.notFound, sentences)
  }

  private static func faulty(_ path: String, count: Int) -> Phrase {
    Phrase(
      en: "“\(path)” has \(count) \(Plural.en(count, one: "fault", other: "faults")) and cannot be used. See all with: tynys validate \(path)",
      kk: "«\(path)» файлында \(count) қате бар, оны қолдануға болмайды. Бәрін көру: tynys validate \(path)",
      ru:
        "В файле «\(path)» \(count) \(Plural.ru(count, one: "ошибка", few: "ошибки", many: "ошибок")), использовать его нельзя. Показать все: tynys validate \(path)"
    )
  }
}
