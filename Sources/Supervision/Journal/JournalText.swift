import Instruments

/// Makes one paragraph of what a person wrote.
enum JournalText {
  /// `text` with every stretch of white space as one space and none at its ends.
  ///
  /// - Throws: `.emptyText`, `.textTooLong`, `.unsafeText`.
  static func checked(_ text: String, _ field: JournalFault.Field) throws(JournalFault) -> String {
    let paragraph = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if paragraph.unicodeScalars.allSatisfy(\.properties.isDefaultIgnorableCodePoint) { throw .emptyText(field) }
    if paragraph.unicodeScalars.count > JournalLimits.textLength { throw .textTooLong(field, limit: JournalLimits.textLength) }
    if !paragraph.unicodeScalars.allSatisfy(TextSafety.isSafe) { throw .unsafeText(field) }
    return paragraph
  }

  /// The same for what may be left out.
  static func checkedUnlessNil(_ text: String?, _ field: JournalFault.Field) throws(JournalFault) -> String? {
    guard let text else { return nil }
    return try checked(text, field)
  }
}
