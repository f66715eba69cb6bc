public import Files

/// A definition file as it was found on disk.
public struct DefinitionFile: Sendable {
  public let path: String
  /// The file as it was read, so that a result can keep the very definition it was given by.
  public let bytes: [UInt8]
  public let outcome: DefinitionReader.Outcome

  /// Reads and checks the file at `path`; `-` is standard input.
  ///
  /// - Throws: a file that cannot be read or is longer than `DefinitionLimits.bytes`; faults of the text are in `outcome`.
  public static func load(_ path: String) throws(FileError) -> DefinitionFile {
    let bytes = try BoundedFile.read(path, limit: DefinitionLimits.bytes)
    return DefinitionFile(path: path, bytes: bytes, outcome: DefinitionReader.read(bytes))
  }
}
