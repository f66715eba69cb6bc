/// The forms a counted noun takes, chosen by the CLDR plural rules for whole numbers.
///
/// ```swift
/// Plural.ru(22, one: "вопрос", few: "вопроса", many: "вопросов")  // "вопроса"
/// ```
///
/// Kazakh nouns stay in the singular after a numeral, so Kazakh needs no choice at all.
public enum Plural {
  /// English: `one` for 1, else `other`.
  public static func en(_ count: Int, one: String, other: String) -> String {
    count == 1 ? one : other
  }

  /// Russian: `one` for 1, 21, 31…, `few` for 2–4, 22–24…, `many` for the rest, 11–14 among them.
  public static func ru(_ count: Int, one: String, few: String, many: String) -> String {
    let lastTwo = count.magnitude % 100
    let last = count.magnitude % 10
    if (11...14).contains(lastTwo) { return many }
    switch last {
    case 1: return one
    case 2...4: return few
    default: return many
    }
  }
}
