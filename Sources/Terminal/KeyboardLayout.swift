/// Finds the key of a Latin keyboard that a Russian or Kazakh layout has under the same finger.
///
/// ```swift
/// KeyboardLayout.latin("й")  // "q"
/// KeyboardLayout.latin("ә")  // "2"
/// ```
///
/// A person who answers in Kazakh should not have to change the layout to press `q` or a digit: the standard Kazakh layout (RST KazSSR 903-90, the
/// default of X11 and Windows) has letters on the number row. For commands and digits only; never for text, where a letter is what was meant.
public enum KeyboardLayout {
  /// The physical key's Latin character, in upper case for an upper-case letter where it has one; any other character as it is.
  ///
  /// The comma, the full stop and the double quote are the keys 6, 7 and 1 of the Kazakh number row, so they count as those digits.
  public static func latin(_ character: Character) -> Character {
    if let key = keys[character] { return key }
    let lower = character.lowercased()
    guard lower.count == 1, let key = keys[Character(lower)] else { return character }
    return Character(key.uppercased())
  }

  private static let keys: [Character: Character] = {
    let layout = "йцукенгшщзхъфывапролджэячсмитьбюё" + "\"әіңғ,.үұқөһ"
    let latin = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`" + "1234567890-="
    return Dictionary(uniqueKeysWithValues: zip(layout, latin))
  }()
}
