import Arguments
import Wording

/// The commands of rounds: a worker's contribution, the keeper's side, and what anybody can audit.
extension CommandTable {
  static let contribute = CommandSpecification(
    "contribute",
    summary: Phrase(
      en: "Give an anonymous contribution to your team's round.", kk: "Ұжым раундына анонимді үлес қосу.",
      ru: "Внести анонимный вклад в раунд коллектива."),
    discussion: [
      Phrase(
        en:
          "Every value that will leave the computer is shown first. What leaves is scores, never answers; the code on your slip alone tells your unit.",
        kk: "Компьютерден шығатын әр мән алдымен көрсетіледі. Жауаптар емес, тек балдар шығады; бөлімшеңізді қағазыңыздағы код қана көрсетеді.",
        ru:
          "Сначала показывается каждое значение, которое уйдёт с компьютера. Уходят баллы, а не ответы; подразделение определяет только код с вашего листка."
      )
    ],
    options: [
      OptionSpecification(
        "card", value: ValueSpecification(.file), occurrence: .required,
        help: Phrase(en: "The round card from the keeper.", kk: "Сақтаушы берген раунд карточкасы.", ru: "Карточка раунда от хранителя.")),
      OptionSpecification(
        "code", value: ValueSpecification(.text, placeholder: Phrase(en: "CODE", kk: "КОД", ru: "КОД")), occurrence: .required,
        help: Phrase(en: "The code of the slip you drew.", kk: "Суырып алған қағазыңыздағы код.", ru: "Код с вытянутого вами листка.")),
      OptionSpecification(
        "to", value: ValueSpecification(.directory), occurrence: .required,
        help: Phrase(en: "Where the sealed file is written.", kk: "Мөрленген файл жазылатын қалта.", ru: "Папка для запечатанного файла.")),
      OptionSpecification(
        "latest",
        help: Phrase(en: "Use the latest kept result.", kk: "Соңғы сақталған нәтижені қолдану.", ru: "Взять последний сохранённый результат.")),
      OptionSpecification(
        "slice", value: ValueSpecification(.text, placeholder: "NAME=CLASS"), occurrence: .repeatable,
        help: Phrase(en: "A class the round asks for.", kk: "Раунд сұрайтын санат.", ru: "Категория, о которой спрашивает раунд.")),
      OptionSpecification(
        "yes", help: Phrase(en: "Write without asking.", kk: "Сұрамай жазу.", ru: "Записать без вопроса.")),
      passphraseFile,
    ],
    examples: [
      CommandExample(
        "tynys contribute --card 2026-Q4.card --code CODE --to /media/stick --latest",
        Phrase(en: "The latest result, onto a stick.", kk: "Соңғы нәтижені флешкаға.", ru: "Последний результат на флешку."))
    ],
    statuses: [
      .done, .refused, .usage, .badData, .notFound, .cannotCreate, .inputOutput, .busy, .refusedAccess, .badConfiguration, .suspended,
    ])
}

/// What anybody can check.
extension CommandTable {
  static let audit = CommandSpecification(
    "audit",
    summary: Phrase(
      en: "Check published releases, without any key.", kk: "Жарияланымдарды кілтсіз тексеру.",
      ru: "Проверить опубликованные выпуски без ключей."),
    operands: [
      OperandSpecification(
        "release", ValueSpecification(.file), .oneOrMore,
        help: Phrase(en: "Releases of one organisation.", kk: "Бір ұйымның жарияланымдары.", ru: "Выпуски одной организации."))
    ],
    options: [json],
    examples: [
      CommandExample(
        "tynys audit releases/2026-Q4.release.json",
        Phrase(en: "Signature, chain, rules.", kk: "Қолтаңба, тізбек, ережелер.", ru: "Подпись, цепочка, правила."))
    ],
    statuses: [.done, .refused, .usage, .badData, .notFound, .inputOutput, .refusedAccess])
}
