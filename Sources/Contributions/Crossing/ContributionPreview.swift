public import Instruments
import JSON
public import Wording

/// Tells a contributor in plain words every value that will leave the machine, and what stays.
///
/// ```swift
/// let preview = ContributionPreview(contribution, card: card, instrument: burnout)
/// preview.leaving.map { $0(.en) }  // ["Emotional exhaustion: 31.5 (possible: 0–54)", …]
/// ```
public struct ContributionPreview: Sendable, Hashable {
  /// One line for each value in the file, in the order in which they matter: scores, classes of slices, the code, round and card.
  public let leaving: [Phrase]
  /// What is not in the file, and what becomes of it.
  public let staying: [Phrase]

  public init(_ contribution: Contribution, card: SignedRoundCard, instrument: Instrument) {
    let scores = card.card.scales.compactMap { id in
      instrument.scale(id).flatMap { scale in contribution.profile.scales[id].map { Self.line($0, of: scale) } }
    }
    let classes = card.card.slices.compactMap { slice in contribution.slices[slice.name].map { Self.line($0, of: slice.name) } }
    leaving = scores + classes + [Self.code, Self.card(card)]
    staying = [Self.stays, Self.group(card.card.minimumGroup), Self.keeper]
  }

  private static func line(_ score: ScoreProfile.Score, of scale: Scale) -> Phrase {
    switch score {
    case .scored(let decimal):
      Phrase(
        en: "\(scale.title(.en)): \(number(decimal.double, .en)) (possible: \(range(scale, .en)))",
        kk: "\(scale.title(.kk)): \(number(decimal.double, .kk)) (ықтимал аралығы: \(range(scale, .kk)))",
        ru: "\(scale.title(.ru)): \(number(decimal.double, .ru)) (возможный диапазон: \(range(scale, .ru)))")
    case .notScored:
      Phrase(
        en: "\(scale.title(.en)): no score, too little was answered", kk: "\(scale.title(.kk)): балы жоқ, жауап тым аз",
        ru: "\(scale.title(.ru)): балла нет, ответов слишком мало")
    }
  }

  /// As exactly as it is sent.
  private static func number(_ value: Double, _ language: InterfaceLanguage) -> String { DecimalFormat.short(value, digits: 6, language: language) }

  private static func range(_ scale: Scale, _ language: InterfaceLanguage) -> String {
    let (low, high) = (scale.range.lowerBound, scale.range.upperBound)
    return "\(DecimalFormat.short(low, digits: 2, language: language))–\(DecimalFormat.short(high, digits: 2, language: language))"
  }

  private static func line(_ answer: SliceAnswer, of slice: String) -> Phrase {
    switch answer {
    case .stated(let text): Phrase(en: "\(slice): \(text)", kk: "\(slice): \(text)", ru: "\(slice): \(text)")
    case .notStated: Phrase(en: "\(slice): not stated", kk: "\(slice): көрсетілмеген", ru: "\(slice): не указано")
    }
  }

  private static let code = Phrase(
    en: "The code of your slip. It alone tells your unit; when the round closes, it is deleted.",
    kk: "Қағаздағы код. Бөлімшеңізді тек сол көрсетеді; раунд жабылғанда ол жойылады.",
    ru: "Код с вашего листка. Только по нему определяется подразделение; при закрытии раунда код удаляется.")

  private static func card(_ card: SignedRoundCard) -> Phrase {
    Phrase(
      en: "The name of the round, “\(card.card.round)”, and the digits of its card: \(card.fingerprint)",
      kk: "Раундтың атауы — «\(card.card.round)» және оның карточкасының сандары: \(card.fingerprint)",
      ru: "Название раунда — «\(card.card.round)» и цифры его карточки: \(card.fingerprint)")
  }

  private static let stays = Phrase(
    en: "Your answers to the questions, your name, the day, the language and your earlier results are not in the file.",
    kk: "Сұрақтарға берген жауаптарыңыз, атыңыз, күні, тілі және бұрынғы нәтижелеріңіз файлға кірмейді.",
    ru: "Ваших ответов на вопросы, имени, даты, языка и прежних результатов в файле нет.")

  private static func group(_ minimum: Int) -> Phrase {
    Phrase(
      en: "Nothing is ever published about fewer than \(minimum) people.",
      kk: "Топта кемінде \(minimum) адам болмаса, ол туралы ешқашан ештеңе жарияланбайды.",
      ru: "О группе, в которой меньше \(minimum) человек, никогда ничего не публикуется.")
  }

  private static let keeper = Phrase(
    en: "Only the keeper can open the file, and cannot tell whose it is as long as codes are drawn and not handed out by name.",
    kk: "Файлды тек сақтаушы аша алады; кодтар атымен үлестірілмей, жеребемен алынса, ол үлестің кімдікі екенін біле алмайды.",
    ru: "Открыть файл может только хранитель; если коды вытягивают, а не раздают поимённо, чей это вклад, он узнать не может.")
}
