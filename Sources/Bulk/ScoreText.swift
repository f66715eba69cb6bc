/// A number as it is written into a table: whole numbers without a fraction, others with the fewest digits that read back as the same number.
enum ScoreText {
  static func text(_ score: Double) -> String {
    // Adding zero turns the negative zero, which means nothing to a reader, into zero.
    let text = (score + 0).description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
