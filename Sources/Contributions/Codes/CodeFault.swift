public import Wording

/// Why what was typed is no code; no case holds the code.
public enum CodeFault: Error, Sendable, Hashable {
  case empty
  case wrongLength(Int)
  /// A character that stands in no code.
  case foreignCharacter(Character)
  /// A symbol is wrong, or two are swapped.
  case wrongCheck

  /// What is wrong, and what to do.
  public var message: Phrase {
    switch self {
    case .empty:
      Phrase(
        en: "No code was given. Type the 14 letters and digits of your slip.", kk: "Код берілмеген. Қағаздағы 14 әріп пен цифрды теріңіз.",
        ru: "Код не введён. Наберите 14 букв и цифр со своего листка.")
    case .wrongLength(let count):
      Phrase(
        en: "A code has \(ContributionCode.length) letters and digits; \(count) were typed. Compare it with your slip.",
        kk: "Кодта \(ContributionCode.length) әріп пен цифр болады; терілгені — \(count). Қағазыңызбен салыстырыңыз.",
        ru: "В коде \(ContributionCode.length) букв и цифр, а набрано: \(count). Сверьте со своим листком.")
    case .foreignCharacter(let character):
      Phrase(
        en: "“\(Self.shown(character))” stands in no code: codes have digits and Latin letters without U. Compare it with your slip.",
        kk: "«\(Self.shown(character))» таңбасы кодта кездеспейді: кодта цифрлар мен U-дан басқа латын әріптері болады. Қағазыңызбен салыстырыңыз.",
        ru: "Символа «\(Self.shown(character))» в кодах не бывает: в них цифры и латинские буквы, кроме U. Сверьте со своим листком.")
    case .wrongCheck:
      Phrase(
        en: "A symbol is mistyped, or two neighbours are swapped. Compare the code with your slip, group by group.",
        kk: "Бір таңба қате терілген немесе көрші екі таңба орын ауыстырған. Кодты қағазыңызбен топ-топ бойынша салыстырыңыз.",
        ru: "Один символ набран неверно, или два соседних переставлены. Сверьте код со своим листком, группу за группой.")
    }
  }

  /// The character, or its code points where it could harm a terminal.
  private static func shown(_ character: Character) -> String {
    if PlainName.isLine(String(character), limit: 8) { return String(character) }
    return character.unicodeScalars.prefix(8).map { "U+" + String($0.value, radix: 16, uppercase: true) }.joined(separator: " ")
  }
}
