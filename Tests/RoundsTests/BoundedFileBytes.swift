import Files

enum BoundedFileBytes {
  static func read(_ path: String) throws -> [UInt8] { try BoundedFile.read(path, limit: 1 << 28) }
}
