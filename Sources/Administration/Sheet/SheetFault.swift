public import Instruments
public import JSON
public import Wording

/// One thing that is wrong with a prepared sheet of answers, and where.
public struct SheetFault: Error, Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    case syntax(JSONFault.Kind)
    /// The sheet is not `{"answers": {…}}`.
    case notASheet
    case unknownKey(String)
    case duplicate(String)
    case unknownItem(String, known: [String])
    case otherInstrument(found: String, expected: String)
    case otherVersion(found: String, expected: String)
    case unfit(item: String, AnswerFault)
    /// The item is not asked, given the other answers.
    case hidden(item: String)
    case missingRequired(item: String)
  }

  public let kind: Kind
  public let position: TextPosition

  /// What is wrong, as one or two sentences.
  public var message: Phrase {
    switch kind {
    case .syntax(let fault): return fault.message
    case .notASheet:
      return Phrase(
        en: "A sheet is an object such as {\"answers\": {\"e1\": 3, \"e2\": null}}.",
        kk: "Жауап парағы мынадай нысан болуы керек: {\"answers\": {\"e1\": 3, \"e2\": null}}.",
        ru: "Лист ответов — объект вида {\"answers\": {\"e1\": 3, \"e2\": null}}.")
    case .unknownKey(let key):
      return Phrase(
        en: "Unknown key “\(TextSafety.visible(key))”. Allowed: answers, instrument, version.",
        kk: "Белгісіз кілт: «\(TextSafety.visible(key))». Рұқсат етілгендері: answers, instrument, version.",
        ru: "Неизвестный ключ «\(TextSafety.visible(key))». Допустимы: answers, instrument, version.")
    case .duplicate(let key):
      return Phrase(
        en: "“\(TextSafety.visible(key))” occurs twice.", kk: "«\(TextSafety.visible(key))» екі рет кездеседі.",
        ru: "«\(TextSafety.visible(key))» встречается дважды.")
    case .unknownItem(let id, let known): return unknownItem(TextSafety.visible(id), known: known)
    case .otherInstrument(let found, let expected):
      return Phrase(
        en: "The sheet is for “\(TextSafety.visible(found))”, not for “\(expected)”.",
        kk: "Бұл парақ «\(expected)» емес, «\(TextSafety.visible(found))» сауалнамасына арналған.",
        ru: "Лист заполнен для «\(TextSafety.visible(found))», а не для «\(expected)».")
    case .otherVersion(let found, let expected):
      return Phrase(
        en: "The sheet is for version \(TextSafety.visible(found)) of the instrument; this is version \(expected).",
        kk: "Парақ сауалнаманың \(TextSafety.visible(found)) нұсқасына арналған; мұндағысы — \(expected) нұсқасы.",
        ru: "Лист заполнен для версии \(TextSafety.visible(found)); здесь версия \(expected).")
    case .unfit(let item, let fault):
      return Phrase(
        en: "\(item): \(fault.message.en)", kk: "\(item): \(fault.message.kk)", ru: "\(item): \(fault.message.ru)")
    case .hidden(let item):
      return Phrase(
        en: "\(item): the other answers hide this question, so it takes no answer. Write null or leave it out.",
        kk: "\(item): басқа жауаптарға қарай бұл сұрақ қойылмайды, сондықтан оған жауап керек емес. null деп жазыңыз немесе алып тастаңыз.",
        ru: "\(item): при остальных ответах этот вопрос не задаётся, ответа быть не должно. Напишите null или уберите его.")
    case .missingRequired(let item):
      return Phrase(
        en: "\(item): this question needs an answer.", kk: "\(item): бұл сұраққа жауап беру қажет.", ru: "\(item): на этот вопрос нужно ответить.")
    }
  }

  private func unknownItem(_ id: String, known: [String]) -> Phrase {
    if let near = Spelling.nearest(to: id, among: known) {
      return Phrase(
        en: "There is no item “\(id)”. Did you mean “\(near)”?", kk: "«\(id)» деген сұрақ жоқ. «\(near)» деп жазғыңыз келді ме?",
        ru: "Вопроса «\(id)» нет. Возможно, имелось в виду «\(near)»?")
    }
    let list = known.prefix(24).joined(separator: ", ") + (known.count > 24 ? ", …" : "")
    return Phrase(
      en: "There is no item “\(id)”. Items: \(list).", kk: "«\(id)» деген сұрақ жоқ. Бар сұрақтар: \(list).",
      ru: "Вопроса «\(id)» нет. Есть: \(list).")
  }
}
