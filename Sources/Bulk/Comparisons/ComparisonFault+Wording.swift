import Instruments
public import Wording

extension ComparisonFault {
  /// What does not fit, and what to do.
  public var message: Phrase {
    switch self {
    case .waves(let found):
      let list = Self.list(found)
      return Phrase(
        en: "Two waves are compared, but the column has \(found.count): \(list). Name two of them: --waves EARLIER,LATER.",
        kk: "Екі толқын салыстырылады, ал бағандағы толқын саны — \(found.count): \(list). Екеуін көрсетіңіз: --waves АЛДЫҢҒЫ,КЕЙІНГІ.",
        ru: "Сравниваются две волны, а в столбце их \(found.count): \(list). Назовите две из них: --waves РАНЬШЕ,ПОЗЖЕ.")
    case .unknownWave(let name, let known):
      let (name, list) = (TextSafety.visible(name), Self.list(known))
      return Phrase(
        en: "There is no wave “\(name)” in the column. It has: \(list).", kk: "Бағанда «\(name)» толқыны жоқ. Ондағы толқындар: \(list).",
        ru: "Волны «\(name)» в столбце нет. В нём есть: \(list).")
    case .tooManyWaves(let limit):
      return Phrase(
        en: "There are more than \(limit) waves; perhaps the column names persons or days. Choose the column of the waves with --by.",
        kk: "Толқын саны \(limit) шегінен асады; бәлкім, бағанда адамдар не күндер көрсетілген. Толқындар бағанын --by арқылы таңдаңыз.",
        ru: "Волн больше \(limit); возможно, в столбце указаны люди или дни. Выберите столбец с волнами через --by.")
    case .personTwice(let column, let first, let second):
      let column = TextSafety.visible(column)
      return Phrase(
        en: "Lines \(first) and \(second) have the same value of “\(column)” in one wave. Leave one row for each person and wave.",
        kk: "\(first)-жол мен \(second)-жолда бір толқын ішінде «\(column)» мәні бірдей. Әр адамға әр толқында бір жолдан қалдырыңыз.",
        ru: "В строках \(first) и \(second) одно и то же значение «\(column)» в одной волне. Оставьте по одной строке на человека в каждой волне.")
    case .tooManyRows(let limit):
      return Phrase(
        en: "This comparison keeps rows in memory, at most \(limit). Divide the file, or take fewer columns.",
        kk: "Бұл салыстыру жолдарды жадта сақтайды, ең көбі \(limit). Файлды бөліңіз немесе бағанды азайтыңыз.",
        ru: "Для этого сравнения строки хранятся в памяти, не больше \(limit). Разделите файл или возьмите меньше столбцов.")
    case .tooManyValues(let column, let limit, let stray): return Self.tooManyValues(TextSafety.visible(column), limit, stray)
    }
  }

  private static func tooManyValues(_ column: String, _ limit: Int, _ stray: String?) -> Phrase {
    guard let stray else {
      return Phrase(
        en: "“\(column)” has more than \(limit) different texts; perhaps it names persons. Choose a coarser factor.",
        kk: "«\(column)» бағанында әртүрлі мәтін саны \(limit) шегінен асады; бәлкім, онда адамдар көрсетілген. Жалпылама факторды таңдаңыз.",
        ru: "В «\(column)» больше \(limit) разных текстов; возможно, там указаны люди. Выберите более общий фактор.")
    }
    let shown = TextSafety.visible(stray, limit: 20)
    return Phrase(
      en: "“\(column)” is nearly all numbers, but not “\(shown)”. If that means “not stated”, say so: --not-stated CODES.",
      kk: "«\(column)» бағаны түгел дерлік сандардан тұрады, бірақ «\(shown)» — сан емес. Ол «көрсетілмеген» дегенді білдірсе: --not-stated КОДТАР.",
      ru: "«\(column)» почти целиком из чисел, но «\(shown)» — не число. Если это значит «не указано», сообщите об этом: --not-stated КОДЫ.")
  }

  /// Names for a message: the first of many.
  private static func list(_ names: [String]) -> String {
    if names.isEmpty { return "—" }
    let shown = names.prefix(12).map { TextSafety.visible($0, limit: 30) }.joined(separator: ", ")
    return names.count > 12 ? shown + ", …" : shown
  }
}
