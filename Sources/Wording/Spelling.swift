/// Finds the word that was probably meant.
public enum Spelling {
  /// The optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours that turn `a` into `b`, no
  /// stretch being edited twice (the restricted Damerau–Levenshtein distance; Damerau 1964, doi:10.1145/363958.363994).
  ///
  /// `distance("chekc", "check")` is 1. It is symmetric, and 0 only for equal words.
  public static func distance(_ a: some StringProtocol, _ b: some StringProtocol) -> Int {
    let a = Array(a)
    let b = Array(b)
    var beforePrevious: [Int] = []
    var previous = Array(0...b.count)
    for i in a.indices {
      var current = [i + 1]
      for j in b.indices {
        var best = min(previous[j] + (a[i] == b[j] ? 0 : 1), previous[j + 1] + 1, current[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, beforePrevious[j - 1] + 1) }
        current.append(best)
      }
      (beforePrevious, previous) = (previous, current)
    }
    return previous[b.count]
  }

  /// The candidate nearest to `typed`, or `nil` when none is near.
  ///
  /// Near is one edit in three letters of the longer word, or a beginning of two letters and more that only one candidate has; case does not
  /// matter. Among equally near ones the first is taken.
  public static func nearest(to typed: String, among candidates: [String]) -> String? {
    // Nobody mistypes a name of a hundred letters; a hostile one must not cost more than this look.
    guard typed.utf8.count <= 200 else { return nil }
    let word = typed.lowercased()
    let ranked = candidates.map { (candidate: $0, distance: distance(word, $0.lowercased())) }
    let close = ranked.filter { $0.distance <= max(word.count, $0.candidate.count) / 3 }
    if let best = close.min(by: { $0.distance < $1.distance }) { return best.candidate }
    let begun = candidates.filter { $0.lowercased().hasPrefix(word) }
    return word.count >= 2 && begun.count == 1 ? begun[0] : nil
  }
}
