/// A path as somebody types it into a question, or drops it there with the mouse.
///
/// ```swift
/// TypedPath.path("~/my\\ card", home: "/home/aigul")  // "/home/aigul/my card"
/// TypedPath.path("'/media/my stick'", home: nil)      // "/media/my stick"
/// ```
///
/// No shell reads what is typed here, so its marks are taken off: a leading `~/`, quotation marks around the whole, backslashes before spaces.
enum TypedPath {
  static func path(_ typed: String, home: String?) -> String {
    var text = typed.trimmed
    for mark: Character in ["'", "\""] where text.count > 1 && text.first == mark && text.last == mark {
      return expanded(String(text.dropFirst().dropLast()), home)
    }
    text = text.replacing("\\ ", with: " ")
    return expanded(text, home)
  }

  private static func expanded(_ text: String, _ home: String?) -> String {
    guard let home, text == "~" || text.hasPrefix("~/") else { return text }
    return home + text.dropFirst()
  }
}

extension String {
  /// The text without white space at its ends.
  var trimmed: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
