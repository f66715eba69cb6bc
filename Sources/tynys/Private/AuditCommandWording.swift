import Dates
import Releases
import Wording

/// The sentences of `audit`.
enum AuditCommandWording {
  static let sound = Phrase(
    en: "The releases are sound: signed, unbroken, and nothing about fewer people than the minimum group can be computed from them.",
    kk: "Жарияланымдар дұрыс: қолтаңбасы бар, тізбегі үзілмеген, ең кіші топтан аз адам туралы олардан ештеңе есептеп шығару мүмкін емес.",
    ru: "Выпуски в порядке: подписаны, цепочка цела, и ничего о группе меньше минимальной из них вычислить нельзя.")
  static let unsound = Phrase(
    en: "The releases failed the audit.", kk: "Жарияланымдар тексеруден өтпеді.", ru: "Выпуски не прошли проверку.")

  /// Below a verdict that all is well, which must not be taken for more than it is.
  static let limits = Phrase(
    en: "Not proved by this: that the answers are true, that nobody was left out, or whose the key is. Compare its digits with the keeper.",
    kk: "Мұнымен дәлелденбейтіні: жауаптардың шындығы, ешкімнің қалмағаны және кілттің кімдікі екені. Оның сандарын сақтаушымен салыстырыңыз.",
    ru: "Этим не доказано, что ответы правдивы, что никто не упущен и чей это ключ. Сверьте его цифры с хранителем.")

  static func release(_ organisation: String, _ round: String) -> Phrase {
    Phrase(en: "\(organisation), round \(round)", kk: "\(organisation), \(round) раунды", ru: "\(organisation), раунд \(round)")
  }

  static func contents(_ release: Release) -> Phrase {
    let (cells, shown) = (release.cells.count, release.cells.count { $0.figures != nil })
    let group = release.policy.minimumGroup
    return Phrase(
      en: "Published on \(release.published). Minimum group: \(group). Cells published: \(shown) of \(cells).",
      kk: "Жарияланған күні: \(release.published). Ең кіші топ: \(group). Жарияланған ұяшық: \(shown) / \(cells).",
      ru: "Опубликован \(release.published). Минимальная группа: \(group). Опубликовано ячеек: \(shown) из \(cells).")
  }

  static func signedBy(_ digits: String) -> Phrase {
    Phrase(
      en: "Signed with the key \(digits). Compare it with what the keeper shows.",
      kk: "Мына кілтпен қол қойылған: \(digits). Оны сақтаушы көрсеткен сандармен салыстырыңыз.",
      ru: "Подписан ключом \(digits). Сверьте его с тем, что показывает хранитель.")
  }
}
