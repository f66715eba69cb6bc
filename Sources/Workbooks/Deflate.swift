/// Makes bytes smaller in the format that zip archives use: DEFLATE (P. Deutsch 1996, RFC 1951).
///
/// One block with the fixed code of section 3.2.6, and matches found over chains of equal triples: small and plain, and for the repetitive XML of a sheet
/// nearly as good as a code made to measure. The same bytes give the same result on every machine.
enum Deflate {
  private static let shortest = 3
  private static let longest = 258
  private static let window = 32_768
  /// Candidates that are tried for a match; more find hardly better ones.
  private static let patience = 16

  static func compressed(_ bytes: [UInt8]) -> [UInt8] {
    var writer = DeflateWriter()
    var matches = MatchFinder(bytes)
    var position = 0
    while position < bytes.count {
      if let match = matches.longestMatch(at: position) {
        writer.write(length: match.length, distance: match.distance)
        for skipped in position..<position + match.length { matches.remember(skipped) }
        position += match.length
      } else {
        writer.write(literal: bytes[position])
        matches.remember(position)
        position += 1
      }
    }
    return writer.finished()
  }

  /// Where the last triples like the present one began.
  private struct MatchFinder {
    private let bytes: [UInt8]
    private var heads = [Int32](repeating: -1, count: 1 << 15)
    private var earlier = [Int32](repeating: -1, count: window)

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    func longestMatch(at position: Int) -> (length: Int, distance: Int)? {
      let limit = min(longest, bytes.count - position)
      guard limit >= shortest else { return nil }
      var (best, distance) = (shortest - 1, 0)
      var candidate = Int(heads[hash(position)])
      var tries = patience
      while candidate >= 0, position - candidate <= window, tries > 0 {
        if bytes[candidate + best] == bytes[position + best] {
          var length = 0
          while length < limit, bytes[candidate + length] == bytes[position + length] { length += 1 }
          if length > best { (best, distance) = (length, position - candidate) }
          if length == limit { break }
        }
        let next = Int(earlier[candidate % window])
        // An older entry of the ring has been written over once the chain no longer goes back.
        candidate = next < candidate ? next : -1
        tries -= 1
      }
      return best >= shortest ? (best, distance) : nil
    }

    mutating func remember(_ position: Int) {
      guard position + shortest <= bytes.count else { return }
      let hash = hash(position)
      earlier[position % window] = heads[hash]
      heads[hash] = Int32(position)
    }

    private func hash(_ position: Int) -> Int {
      let triple = UInt32(bytes[position]) | UInt32(bytes[position + 1]) << 8 | UInt32(bytes[position + 2]) << 16
      return Int((triple &* 0x9E37_79B1) >> 17)
    }
  }
}
