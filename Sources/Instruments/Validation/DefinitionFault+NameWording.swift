import Wording

extension DefinitionFault {
  /// The sentences about ids and what they refer to.
  var nameMessage: Phrase {
    switch self {
    case .unsupportedFormat(let found):
      Phrase(
        en: "Format \(found) is not known to this version of the program.", kk: "Бағдарламаның бұл нұсқасы \(found) пішімін білмейді.",
        ru: "Формат \(found) этой версии программы неизвестен.")
    case .invalidID(let id):
      Phrase(
        en:
          "“\(TextSafety.visible(id))” is no id: use a–z, 0–9 and hyphens, at most \(DefinitionLimits.idLength) characters, not beginning with a hyphen.",
        kk:
          "«\(TextSafety.visible(id))» идентификаторға жарамайды: a–z, 0–9 және дефис қолданыңыз, \(DefinitionLimits.idLength) таңбадан аспасын, дефистен басталмасын.",
        ru: "«\(TextSafety.visible(id))» не годится как идентификатор: a–z, 0–9 и дефис, не длиннее \(DefinitionLimits.idLength) знаков, не с дефиса."
      )
    case .invalidVersion(let text):
      Phrase(
        en: "“\(TextSafety.visible(text))” is no version; write three numbers, such as 1.0.0.",
        kk: "«\(TextSafety.visible(text))» — нұсқа нөмірі емес; үш сан жазыңыз, мысалы 1.0.0.",
        ru: "«\(TextSafety.visible(text))» — не номер версии; напишите три числа, например 1.0.0.")
    case .invalidPeriod(let text):
      Phrase(
        en: "“\(TextSafety.visible(text))” is no period; write P1D, P2W, P3M or P1Y.",
        kk: "«\(TextSafety.visible(text))» — кезең емес; P1D, P2W, P3M не P1Y деп жазыңыз.",
        ru: "«\(TextSafety.visible(text))» — не период; напишите P1D, P2W, P3M или P1Y.")
    case .duplicateID(let id):
      Phrase(en: "The id “\(id)” is used twice.", kk: "«\(id)» идентификаторы екі рет қолданылған.", ru: "Идентификатор «\(id)» использован дважды.")
    case .unknownReference(let reference, let id, let known): unknown(reference, id: TextSafety.visible(id), known: known)
    case .unusedFormat(let id):
      Phrase(
        en: "No item uses the response format “\(id)”.", kk: "«\(id)» жауап пішімін бірде-бір сұрақ қолданбайды.",
        ru: "Формат ответа «\(id)» не использует ни один вопрос.")
    default: preconditionFailure("\(self) is worded elsewhere")
    }
  }

  private func unknown(_ reference: Reference, id: String, known: [String]) -> Phrase {
    let allowed = known.isEmpty ? "—" : Self.list(known)
    switch reference {
    case .item:
      return Phrase(
        en: "There is no item “\(id)”. Items: \(allowed).", kk: "«\(id)» деген сұрақ жоқ. Бар сұрақтар: \(allowed).",
        ru: "Вопроса «\(id)» нет. Есть: \(allowed).")
    case .responseFormat:
      return Phrase(
        en: "There is no response format “\(id)”. Formats: \(allowed).", kk: "«\(id)» деген жауап пішімі жоқ. Бар пішімдер: \(allowed).",
        ru: "Формата ответа «\(id)» нет. Есть: \(allowed).")
    case .scale:
      return Phrase(
        en: "There is no scale “\(id)”. Scales: \(allowed).", kk: "«\(id)» деген шкала жоқ. Бар шкалалар: \(allowed).",
        ru: "Шкалы «\(id)» нет. Есть: \(allowed).")
    case .band:
      return Phrase(
        en: "The scale has no band “\(id)”. Bands: \(allowed).", kk: "Шкалада «\(id)» деген деңгей жоқ. Бар деңгейлер: \(allowed).",
        ru: "У шкалы нет уровня «\(id)». Есть: \(allowed).")
    case .norm:
      return Phrase(
        en: "The scale has no norm “\(id)”. Norms: \(allowed).", kk: "Шкалада «\(id)» деген норма жоқ. Бар нормалар: \(allowed).",
        ru: "У шкалы нет нормы «\(id)». Есть: \(allowed).")
    }
  }

  /// The sentences about response formats and conditions.
  var formatMessage: Phrase {
    switch self {
    case .mixedOptionValues:
      Phrase(
        en: "Values of one format are either all whole numbers (scored) or all ids.",
        kk: "Бір пішімнің мәндері не түгел бүтін сан (есептеледі), не түгел идентификатор болуы керек.",
        ru: "Значения одного формата — либо все целые числа (для подсчёта), либо все идентификаторы.")
    case .duplicateOption(let value):
      Phrase(
        en: "The value \(value) is given to two options.", kk: "\(value) мәні екі нұсқаға берілген.", ru: "Значение \(value) дано двум вариантам.")
    case .limitsContradict(let lower, let upper):
      Phrase(
        en: "The lower limit \(lower) does not lie below the upper limit \(upper).",
        kk: "Төменгі шек (\(lower)) жоғарғы шектен (\(upper)) кіші емес.",
        ru: "Нижний предел \(lower) не меньше верхнего \(upper).")
    case .conditionLooksAhead(let item):
      Phrase(
        en: "The condition looks at “\(item)”, which is asked later.", kk: "Шарт кейін қойылатын «\(item)» сұрағына сүйенеді.",
        ru: "Условие смотрит на «\(item)», а этот вопрос задаётся позже.")
    case .conditionCycle(let items):
      Phrase(
        en: "These conditions wait for one another: \(items.joined(separator: " → ")).",
        kk: "Бұл шарттар бірін-бірі күтеді: \(items.joined(separator: " → ")).",
        ru: "Эти условия ждут друг друга: \(items.joined(separator: " → ")).")
    case .conditionShape:
      Phrase(
        en: "A condition is \"item\" with one of \"equals\", \"anyOf\", \"atLeast\"; or \"all\", \"any\" or \"not\" alone.",
        kk:
          "Шарт \"item\" және \"equals\", \"anyOf\", \"atLeast\" кілттерінің біреуінен немесе жеке тұрған \"all\", \"any\", \"not\" кілтінен тұрады.",
        ru: "Условие — это \"item\" с одним из \"equals\", \"anyOf\", \"atLeast\" или отдельно \"all\", \"any\", \"not\".")
    case .conditionTooDeep(let limit):
      Phrase(
        en: "Conditions stand in one another more than \(limit) deep.", kk: "Шарттар бірінің ішінде бірі \(limit) қабаттан көп.",
        ru: "Условия вложены друг в друга глубже, чем на \(limit).")
    case .notComparable(let item):
      Phrase(
        en: "An answer to “\(item)” cannot be compared in this way.", kk: "«\(item)» сұрағының жауабын бұлай салыстыруға болмайды.",
        ru: "Ответ на «\(item)» так сравнить нельзя.")
    case .unknownAnswer(let item, let found, let allowed):
      Phrase(
        en: "“\(found)” is no answer to “\(item)”. Answers: \(Self.list(allowed)).",
        kk: "«\(item)» сұрағында «\(found)» деген жауап жоқ. Бар жауаптар: \(Self.list(allowed)).",
        ru: "У вопроса «\(item)» нет ответа «\(found)». Есть: \(Self.list(allowed)).")
    default: preconditionFailure("\(self) is worded elsewhere")
    }
  }
}
