import Wording

extension ValueKind {
  /// Throws what is wrong with `typed` as a value of this kind. Whether a file exists is not asked here.
  func check(_ typed: String, for subject: UsageError.Subject, in path: [String]) throws(UsageError) {
    if typed.isEmpty { throw .emptyValue(subject, in: path) }
    switch self {
    case .file, .directory, .text, .dynamic: break
    case .choice(let words):
      guard !words.contains(typed) else { return }
      let nearest = Spelling.nearest(to: typed, among: words)
      throw .invalidChoice(subject, typed: typed, allowed: words, nearest: nearest, in: path)
    case .wholeNumber(let range):
      guard typed.isWholeNumber else { throw .notWholeNumber(subject, typed: typed, allowed: range, in: path) }
      guard let number = Int(typed), range.contains(number) else { throw .outOfRange(subject, typed: typed, allowed: range, in: path) }
    }
  }
}

extension String {
  /// Whether the text is decimal digits with perhaps a minus before them, whatever its size.
  var isWholeNumber: Bool {
    let digits = utf8.first == UInt8(ascii: "-") ? utf8.dropFirst() : utf8[...]
    return !digits.isEmpty && digits.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}
