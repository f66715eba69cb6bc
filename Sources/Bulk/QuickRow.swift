import CSV

/// Reads a row of the usual shape: unquoted or simply quoted fields, one or two digits in an item's cell, or nothing, or `NA`.
///
/// It knows one shape and refuses every other; `CarefulRow` then reads the row by all rules. So the speed is here, and the rules are there. Each search stops at
/// the terminator that stands behind every chunk, so nothing is read beyond the 64 bytes behind it.
///
/// All of it is plain numbers and addresses of `QuickMemory`: arrays and classes would be counted and checked at every row, which takes longer than the row.
struct QuickRow {
  typealias Bytes = UnsafePointer<UInt8>

  /// One answer of 16 bits for each item in the order of the columns, 0 where there is none; padded to whole words.
  private let answers: UnsafeMutableRawPointer
  /// 1 for each answer that is there, in 16 bits each.
  private let presence: UnsafeMutablePointer<UInt64>
  /// The contents of the key columns from left to right.
  private(set) var key: KeyWords
  /// Whether an answer of the row that was read last is missing.
  private(set) var hasGap = false

  private let steps: UnsafePointer<RowLayout.Step>
  private let stepCount: Int
  private let delimiter: UInt8
  private let terminator: UInt8
  private let wordCount: Int
  private let delimiters: UInt64
  private let terminators: UInt64
  /// `0` at every other byte, the delimiter between: what four cells of one digit look like but for their digits.
  private let cells: UInt64
  private let isLineFeed: Bool

  private static let quote = UInt8(ascii: "\"")
  private static let evenBytes: UInt64 = 0x00FF_00FF_00FF_00FF
  private static let highBits: UInt64 = 0x8000_8000_8000_8000
  private static let ones: UInt64 = 0x0001_0001_0001_0001

  /// - Parameter key: takes the key of each row.
  init(_ memory: QuickMemory, format: RecordFormat, key: KeyWords) {
    self.key = key
    steps = UnsafePointer(memory.steps)
    stepCount = memory.stepCount
    answers = UnsafeMutableRawPointer(memory.answers)
    presence = memory.presence
    wordCount = memory.wordCount
    delimiter = format.delimiter.rawValue
    terminator = format.terminator.rawValue
    isLineFeed = format.terminator == .lineFeed
    delimiters = ByteScan.repeated(delimiter)
    terminators = ByteScan.repeated(terminator)
    cells = 0x0030_0030_0030_0030 | (delimiters & ~Self.evenBytes)
    // A row that was left in the middle may have left gaps behind.
    hasGap = true
  }

  /// Reads the row that begins at `start`.
  ///
  /// - Returns: the place of its terminator, or of the one behind the chunk; `nil` for a row of another shape.
  @inline(__always)
  mutating func read(_ start: Bytes, limit: Bytes) -> Bytes? {
    if hasGap {
      for word in 0..<wordCount { presence[word] = Self.ones }
      hasGap = false
    }
    key.removeAll()
    var place = start
    var number = 0
    while number < stepCount {
      let isLast = number &+ 1 == stepCount
      let next: Bytes?
      switch steps[number] {
      case .pass(let count): next = pass(count, from: place, isLast: isLast, limit: limit)
      case .items(let first, let count, let minimum, let maximum):
        next = items(first, count, UInt64(minimum), UInt64(maximum), from: place, isLast: isLast)
      case .key: next = keyField(from: place, isLast: isLast, limit: limit)
      }
      guard let next else { return nil }
      place = next
      number &+= 1
    }
    return place
  }

  /// Passes fields over. Of the last one the place behind is its terminator, of others the next field.
  @inline(__always)
  private func pass(_ count: Int, from start: Bytes, isLast: Bool, limit: Bytes) -> Bytes? {
    var place = start
    var left = count
    while left > 0 {
      left &-= 1
      guard let next = field(from: place, isLast: isLast && left == 0, limit: limit)?.next else { return nil }
      place = next
    }
    return place
  }

  /// Reads a field whose content is part of the row's key.
  @inline(__always)
  private mutating func keyField(from start: Bytes, isLast: Bool, limit: Bytes) -> Bytes? {
    if isLast || start.pointee == Self.quote {
      guard let field = field(from: start, isLast: isLast, limit: limit), key.add(field.content) else { return nil }
      return field.next
    }
    guard let end = key.add(from: start, delimiters: delimiters, terminators: terminators), end.pointee == delimiter else { return nil }
    return end + 1
  }

  @inline(__always)
  private func field(from start: Bytes, isLast: Bool, limit: Bytes) -> (content: UnsafeBufferPointer<UInt8>, next: Bytes)? {
    var (begin, end) = (start, start)
    var place: Bytes
    if start.pointee == Self.quote {
      // Quotes within, or anything behind the closing one, are for the careful reader.
      let closing = ByteScan.first(Self.quote, from: start + 1, to: limit)
      if closing >= limit { return nil }
      begin = start + 1
      end = closing
      place = closing + 1
      if isLast, isLineFeed, place.pointee == 0x0D { place += 1 }
    } else {
      place = start
      while true {
        let bytes = ByteScan.word(place)
        let found = ByteScan.firstZeroByte(bytes ^ delimiters) | ByteScan.firstZeroByte(bytes ^ terminators)
        if found != 0 {
          place += found.trailingZeroBitCount >> 3
          break
        }
        place += 8
      }
      end = place
      if isLast, isLineFeed, end > begin, end[-1] == 0x0D { end -= 1 }
    }
    if place.pointee != (isLast ? terminator : delimiter) { return nil }
    return (UnsafeBufferPointer(start: begin, count: end - begin), isLast ? place : place + 1)
  }

  @inline(__always)
  private mutating func items(_ first: Int, _ count: Int, _ minimum: UInt64, _ maximum: UInt64, from start: Bytes, isLast: Bool) -> Bytes? {
    var place = start
    var answer = first
    let end = first + count - (isLast ? 1 : 0)
    let aboveMaximum = Self.ones &* (0x7FFF - min(maximum, 9))
    let minima = Self.ones &* minimum
    while answer < end {
      if answer &+ 4 <= end {
        let bytes = ByteScan.word(place) ^ cells
        let digits = bytes & Self.evenBytes
        let isBelow = ~((digits | Self.highBits) &- minima)
        let wrong = (bytes & ~Self.evenBytes) | ((digits &+ aboveMaximum) & Self.highBits) | (isBelow & Self.highBits)
        if wrong == 0 {
          answers.storeBytes(of: digits.littleEndian, toByteOffset: 2 &* answer, as: UInt64.self)
          answer &+= 4
          place += 8
          continue
        }
      }
      guard let next = cell(answer, minimum, maximum, at: place), next.pointee == delimiter else { return nil }
      place = next + 1
      answer &+= 1
    }
    if !isLast { return place }
    guard var next = cell(answer, minimum, maximum, at: place) else { return nil }
    if isLineFeed, next.pointee == 0x0D { next += 1 }
    return next.pointee == terminator ? next : nil
  }

  /// - Returns: the place behind the cell.
  @inline(__always)
  private mutating func cell(_ answer: Int, _ minimum: UInt64, _ maximum: UInt64, at start: Bytes) -> Bytes? {
    var place = start
    let isQuoted = place.pointee == Self.quote
    if isQuoted { place += 1 }
    let digit = UInt64(place.pointee ^ 0x30)
    if digit <= 9 {
      var value = digit
      place += 1
      let second = UInt64(place.pointee ^ 0x30)
      if second <= 9 {
        value = 10 * value + second
        place += 1
      }
      guard value >= minimum, value <= maximum else { return nil }
      answers.storeBytes(of: UInt16(truncatingIfNeeded: value).littleEndian, toByteOffset: 2 &* answer, as: UInt16.self)
    } else {
      if place.pointee == UInt8(ascii: "N") {
        guard place[1] == UInt8(ascii: "A") else { return nil }
        place += 2
      }
      answers.storeBytes(of: 0, toByteOffset: 2 &* answer, as: UInt16.self)
      UnsafeMutableRawPointer(presence).storeBytes(of: 0, toByteOffset: 2 &* answer, as: UInt16.self)
      hasGap = true
    }
    if isQuoted {
      guard place.pointee == Self.quote else { return nil }
      place += 1
    }
    return place
  }
}
