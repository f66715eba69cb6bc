/// What a name from a file must be before it is shown, compared or made part of a file's name.
public enum PlainName {
  /// Whether `text` is one line that a reader can see: 1…`limit` Unicode scalars, nothing invisible, no control character, no mark that turns the
  /// direction of writing, no space at either end.
  ///
  /// Names stand in signed files and in terminals; two that look the same and differ, or one that rewrites the line around it, would deceive.
  public static func isLine(_ text: String, limit: Int) -> Bool {
    let scalars = text.unicodeScalars
    guard let first = scalars.first, let last = scalars.last, scalars.count <= limit else { return false }
    return !first.properties.isWhitespace && !last.properties.isWhitespace && scalars.allSatisfy(isVisible)
  }

  /// Whether `text` can also be a file's name everywhere: letters and digits of any script, hyphens, underscores and dots, a letter or a digit first.
  public static func isFileName(_ text: String, limit: Int) -> Bool {
    guard isLine(text, limit: limit), text.utf8.count <= 2 * limit, let first = text.first, first.isLetter || first.isNumber else { return false }
    return text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" || $0 == "." }
  }

  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate: false
    // Of the spaces only the one everybody has.
    case .spaceSeparator: scalar == " "
    default: !scalar.properties.isDefaultIgnorableCodePoint
    }
  }
}
