/// Takes records apart into fields, by RFC 4180.
///
/// ```swift
/// var scanner = RecordScanner(chunk, format: RecordFormat(delimiter: .comma))
/// while case .record(let end, let next) = scanner.scan(from: start) { … scanner.fields …; start = next }
/// ```
///
/// A field that begins with a quote ends with the next quote that is not doubled; delimiters and line ends between them belong to the field. In all other
/// fields a quote is a character like any other, as exporters that do not know of quoting mean it (`5" pipe`). What stands behind a closing quote and is
/// neither a delimiter nor a line end makes the field broken. A carriage return ends a record only together with a line feed, unless it is the terminator.
public struct RecordScanner {
  public struct Field: Sendable, Hashable {
    public enum Form: Sendable, Hashable {
      case plain
      /// Between quotes, and none of them within.
      case quoted
      /// Between quotes, with doubled quotes within.
      case escaped
      /// Between quotes, and more behind the closing one. The content is all of it as it stands, from behind the opening quote on.
      case broken
    }

    /// The content's place in the chunk, without the quotes around it.
    public let start: Int
    public let end: Int
    public let form: Form
  }

  public enum Extent: Sendable, Hashable {
    /// - `end`: behind the last field, before the terminator; `next`: behind the terminator.
    case record(end: Int, next: Int)
    /// The chunk ends within the quotes of the field that opens at `quote`.
    case unfinished(quote: Int)
    /// There is nothing left.
    case nothing
  }

  private let base: UnsafePointer<UInt8>
  private let limit: UnsafePointer<UInt8>
  private let isLast: Bool
  private let delimiter: UInt8
  private let terminator: UInt8
  /// The fields of the record that was scanned last; of one with more columns than the limit, only so many.
  public private(set) var fields: [Field] = []
  /// How many fields the record has.
  public private(set) var fieldCount = 0
  private let mostFields: Int
  private var last = Field(start: 0, end: 0, form: .plain)

  private static let quote = UInt8(ascii: "\"")
  private static let carriageReturn: UInt8 = 0x0D
  private static let lineFeed: UInt8 = 0x0A

  public init(_ chunk: Chunk, format: RecordFormat, mostFields: Int = CSVLimits().columns + 1) {
    base = chunk.bytes
    limit = chunk.bytes + chunk.count
    isLast = chunk.isLast
    delimiter = format.delimiter.rawValue
    terminator = format.terminator.rawValue
    self.mostFields = mostFields
  }

  /// Scans the record that begins at `start`.
  public mutating func scan(from start: Int) -> Extent {
    fields.removeAll(keepingCapacity: true)
    fieldCount = 0
    var place = base + start
    if place >= limit { return .nothing }
    while true {
      guard let end = field(at: place) else { return .unfinished(quote: place - base) }
      if end < limit, end.pointee == delimiter {
        place = end + 1
        continue
      }
      // A terminator or the end of the chunk; a carriage return before the line feed was taken into the field.
      let hasReturn = end < limit && terminator == Self.lineFeed && trimReturn(before: end)
      return .record(end: end - base - (hasReturn ? 1 : 0), next: min(end - base + 1, limit - base))
    }
  }

  /// - Returns: the place behind the field, which is a delimiter, a terminator or the limit; `nil` where the limit lies within its quotes.
  private mutating func field(at start: UnsafePointer<UInt8>) -> UnsafePointer<UInt8>? {
    guard start < limit, start.pointee == Self.quote else {
      let end = ByteScan.first(delimiter, or: terminator, from: start, to: limit)
      add(start, end, .plain)
      return end
    }
    var place = start + 1
    var form = Field.Form.quoted
    while true {
      let quote = ByteScan.first(Self.quote, from: place, to: limit)
      // At the cut of a chunk nobody can tell whether another quote follows; the last chunk has no such doubt.
      if quote >= limit || (quote + 1 == limit && !isLast) { return nil }
      if quote + 1 < limit, quote[1] == Self.quote {
        form = .escaped
        place = quote + 2
        continue
      }
      let end = ByteScan.first(delimiter, or: terminator, from: quote + 1, to: limit)
      let hasReturn = end == quote + 2 && end < limit && terminator == Self.lineFeed && end.pointee == terminator && quote[1] == Self.carriageReturn
      if end == quote + 1 || hasReturn { add(start + 1, quote, form) } else { add(start + 1, end, .broken) }
      return end
    }
  }

  private mutating func add(_ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>, _ form: Field.Form) {
    last = Field(start: start - base, end: end - base, form: form)
    fieldCount += 1
    if fields.count < mostFields { fields.append(last) }
  }

  /// Takes a carriage return before the record's line feed from its last field.
  private mutating func trimReturn(before end: UnsafePointer<UInt8>) -> Bool {
    let place = end - base
    guard end > base, end[-1] == Self.carriageReturn else { return false }
    switch last.form {
    case .plain, .broken:
      guard last.start < place else { return false }
      if fieldCount == fields.count { fields[fields.count - 1] = Field(start: last.start, end: place - 1, form: last.form) }
      return true
    case .quoted, .escaped: return last.end + 2 == place
    }
  }

  /// Whether the record consists of no character at all.
  public var isBlank: Bool { fieldCount == 1 && fields[0].form == .plain && fields[0].start == fields[0].end }

  /// The bytes of a field as they stand in the chunk, quotes within still doubled.
  public func bytes(_ field: Field) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: base + field.start, count: field.end - field.start)
  }

  /// The content of a field, doubled quotes made single.
  public func content(_ field: Field) -> [UInt8] { FieldContent.unescaped(bytes(field), field.form) }
}
