/// A word of a command line as a shell reads it back.
///
/// ```swift
/// ShellWord.quoted("Home care/North")  // 'Home care/North'
/// ```
enum ShellWord {
  /// The word itself where a shell would leave it alone, else in single quotes.
  static func quoted(_ word: String) -> String {
    let isPlain =
      !word.isEmpty
      && word.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0.properties.numericType != nil || "-_./=:,+@%".unicodeScalars.contains($0) }
    return isPlain ? word : "'" + word.replacing("'", with: "'\\''") + "'"
  }
}
