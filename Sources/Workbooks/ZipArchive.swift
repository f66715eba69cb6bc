/// Files in one file, as the PKWARE application note 6.3.3 describes it, as far as a workbook needs it.
///
/// Every entry has the same date, 1 January 1980, the first that the format knows: the same files give the same bytes, and no clock is in them.
struct ZipArchive {
  /// What the format can hold without its extension for large files.
  static let limit = Int(UInt32.max)

  private struct Entry {
    let name: String
    let bytes: [UInt8]
  }

  private var entries: [Entry] = []

  /// - Parameter name: a path in ASCII with `/`.
  mutating func add(_ name: String, _ bytes: [UInt8]) {
    precondition(name.utf8.allSatisfy { (0x21..<0x7F).contains($0) })
    entries.append(Entry(name: name, bytes: bytes))
  }

  mutating func add(_ name: String, _ text: String) { add(name, Array(text.utf8)) }

  /// The archive, `nil` where it would be larger than `limit`.
  func bytes() -> [UInt8]? {
    var archive: [UInt8] = []
    var directory: [UInt8] = []
    for entry in entries {
      let offset = archive.count
      let packed = Deflate.compressed(entry.bytes)
      let isSmaller = packed.count < entry.bytes.count
      guard offset + packed.count + entry.bytes.count < Self.limit - 1 << 20 else { return nil }
      let facts = Self.facts(entry, packedCount: isSmaller ? packed.count : entry.bytes.count, method: isSmaller ? 8 : 0)
      archive += Self.signature(0x0403_4B50) + facts + entry.name.utf8 + (isSmaller ? packed : entry.bytes)
      directory += Self.signature(0x0201_4B50) + Self.pair(20) + facts
      // No comment, first disk, no attributes of any system.
      directory += [UInt8](repeating: 0, count: 10) + Self.quad(offset) + entry.name.utf8
    }
    let start = archive.count
    archive += directory
    archive += Self.signature(0x0605_4B50) + [0, 0, 0, 0] + Self.pair(entries.count) + Self.pair(entries.count)
    return archive + Self.quad(directory.count) + Self.quad(start) + [0, 0]
  }

  /// What the local header and the directory say alike: version 2.0, no flags, method, date, checksum, sizes, length of the name.
  private static func facts(_ entry: Entry, packedCount: Int, method: Int) -> [UInt8] {
    pair(20) + pair(0) + pair(method) + pair(0) + pair(1 << 5 | 1) + quad(Int(CRC32.of(entry.bytes))) + quad(packedCount) + quad(entry.bytes.count)
      + pair(entry.name.utf8.count) + pair(0)
  }

  private static func signature(_ value: Int) -> [UInt8] { quad(value) }

  private static func pair(_ value: Int) -> [UInt8] { [UInt8(truncatingIfNeeded: value), UInt8(truncatingIfNeeded: value >> 8)] }

  private static func quad(_ value: Int) -> [UInt8] { pair(value & 0xFFFF) + pair(value >> 16) }
}
