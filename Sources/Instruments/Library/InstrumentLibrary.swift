public import Files
import Wording

/// The instruments that can be found on this machine, directory by directory.
///
/// ```swift
/// let library = InstrumentLibrary(directories: ["questionnaires"])
/// try library.instrument("burnout").items.count  // 22
/// ```
///
/// The same id in two directories means the instrument of the first, so that a user can put a corrected file before the shipped one.
public struct InstrumentLibrary: Sendable {
  /// Why an instrument could not be had.
  public enum Failure: Error, Sendable {
    case unknown(id: String, known: [String], directories: [String])
    case unreadable(FileError)
    case faulty(DefinitionFile)
    /// The file's name promises another id than the definition has.
    case misnamed(path: String, expected: String, found: String)
  }

  /// One definition file and what came of reading it.
  public struct Entry: Sendable {
    /// The id that the file's name promises.
    public let id: String
    public let path: String
    public let result: Result<Instrument, Failure>
  }

  public let directories: [String]

  public init(directories: [String]) {
    self.directories = directories
  }

  /// The ids for which there is a file, each once, in alphabetical order.
  public var ids: [String] { files.map(\.id) }

  /// Every definition file with what came of reading it, in the order of the ids.
  public func entries() -> [Entry] {
    files.map { file in
      Entry(id: file.id, path: file.path, result: Result { () throws(Failure) in try load(file.path, id: file.id).instrument })
    }
  }

  /// The instrument `name`: an id, or the path of a definition file (with a slash in it or ending in `.json`).
  public func instrument(_ name: String) throws(Failure) -> Instrument {
    try definition(name).instrument
  }

  /// The instrument `name` together with the bytes of its file.
  public func definition(_ name: String) throws(Failure) -> (instrument: Instrument, bytes: [UInt8]) {
    if name.contains("/") || name.hasSuffix(".json") { return try load(name, id: nil) }
    guard let file = files.first(where: { $0.id == name }) else { throw .unknown(id: name, known: ids, directories: directories) }
    return try load(file.path, id: name)
  }

  private func load(_ path: String, id: String?) throws(Failure) -> (instrument: Instrument, bytes: [UInt8]) {
    let file: DefinitionFile
    do {
      file = try DefinitionFile.load(path)
    } catch {
      throw .unreadable(error)
    }
    guard let instrument = file.outcome.instrument else { throw .faulty(file) }
    if let id, instrument.id != id { throw .misnamed(path: path, expected: id, found: instrument.id) }
    return (instrument, file.bytes)
  }

  private var files: [(id: String, path: String)] {
    var found: [String: String] = [:]
    for directory in directories {
      for name in Directory.names(directory) ?? [] where name.hasSuffix(".json") && name != "schema.json" {
        let id = String(name.dropLast(5))
        if Identifier.isValid(id), found[id] == nil { found[id] = directory + "/" + name }
      }
    }
    return found.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
