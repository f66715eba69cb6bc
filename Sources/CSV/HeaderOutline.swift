/// Finds out how a file is written by its first record.
struct HeaderOutline {
  /// What a field may begin behind: the given delimiter, or any of them as long as nobody knows.
  private let candidates: [Delimiter]
  private var counts: [Delimiter: Int] = [:]

  init(delimiter: Delimiter?) {
    candidates = delimiter.map { [$0] } ?? Delimiter.allCases
  }

  /// - Returns: `nil` where the first record goes on behind the bytes.
  mutating func format(of bytes: ArraySlice<UInt8>, isWhole: Bool) -> RecordFormat? {
    var place = bytes.startIndex
    var isFieldStart = true
    while place < bytes.endIndex {
      let byte = bytes[place]
      if byte == UInt8(ascii: "\""), isFieldStart {
        guard let end = Self.closingQuote(of: bytes, from: place + 1) else { return isWhole ? format(.lineFeed) : nil }
        place = end + 1
        isFieldStart = false
        continue
      }
      switch byte {
      case RecordFormat.Terminator.lineFeed.rawValue: return format(.lineFeed)
      case RecordFormat.Terminator.carriageReturn.rawValue:
        if place + 1 == bytes.endIndex { return isWhole ? format(.carriageReturn) : nil }
        return format(bytes[place + 1] == RecordFormat.Terminator.lineFeed.rawValue ? .lineFeed : .carriageReturn)
      default: break
      }
      let delimiter = candidates.first { $0.rawValue == byte }
      if let delimiter { counts[delimiter, default: 0] += 1 }
      isFieldStart = delimiter != nil
      place += 1
    }
    return isWhole ? format(.lineFeed) : nil
  }

  private static func closingQuote(of bytes: ArraySlice<UInt8>, from start: Int) -> Int? {
    var place = start
    while let quote = bytes[place...].firstIndex(of: UInt8(ascii: "\"")) {
      if quote + 1 == bytes.endIndex || bytes[quote + 1] != UInt8(ascii: "\"") { return quote }
      place = quote + 2
    }
    return nil
  }

  private func format(_ terminator: RecordFormat.Terminator) -> RecordFormat {
    var best = candidates[0]
    for candidate in candidates where counts[candidate, default: 0] > counts[best, default: 0] { best = candidate }
    return RecordFormat(delimiter: best, terminator: terminator)
  }
}
