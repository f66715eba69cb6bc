import Files
import Instruments
import JSON
import TestSupport
import Testing

@Suite struct InstrumentLibraryTests {
  let first: TemporaryDirectory
  let second: TemporaryDirectory
  let library: InstrumentLibrary

  init() throws {
    first = try TemporaryDirectory()
    second = try TemporaryDirectory()
    library = InstrumentLibrary(directories: [first.path, second.path])
  }

  static func definition(_ id: String, version: String = "1.0.0") throws -> String {
    try SampleDefinition([(#""id": "sample""#, "\"id\": \"\(id)\""), (#""1.0.0""#, "\"\(version)\"")]).text
  }

  @Test func `the first directory comes before the second, and ids come in their order`() throws {
    try first.write(try Self.definition("pulse", version: "2.0.0"), to: "pulse.json")
    try second.write(try Self.definition("pulse"), to: "pulse.json")
    try second.write(try Self.definition("burnout"), to: "burnout.json")
    #expect(library.ids == ["burnout", "pulse"])
    #expect(try library.instrument("pulse").version == "2.0.0")
    #expect(try library.instrument("burnout").version == "1.0.0")
    #expect(library.entries().map(\.id) == ["burnout", "pulse"])
    #expect(library.entries().map(\.path) == [second.path + "/burnout.json", first.path + "/pulse.json"])
    #expect(try library.entries().map { try $0.result.get().id } == ["burnout", "pulse"])
  }

  @Test func `the schema, other files and names that are no ids are left out`() throws {
    for name in ["schema.json", "README.md", "a.JSON", "Upper.json", ".json", "-x.json", "a b.json", "жүк.json", "x.json~"] {
      try first.write("{}", to: name)
    }
    try first.write(try Self.definition("x"), to: "x.json")
    #expect(library.ids == ["x"])
  }

  @Test func `an unknown id lists the known ones and the places that were searched`() throws {
    try first.write(try Self.definition("pulse"), to: "pulse.json")
    let failure = #expect(throws: InstrumentLibrary.Failure.self) { try library.instrument("puls") }
    guard case .unknown(let id, let known, let directories)? = failure else { return #expect(Bool(false), "\(String(describing: failure))") }
    #expect(id == "puls")
    #expect(known == ["pulse"])
    #expect(directories == [first.path, second.path])
  }

  @Test func `a directory that is not there holds nothing`() {
    #expect(InstrumentLibrary(directories: [first.path + "/none"]).ids.isEmpty)
    #expect(InstrumentLibrary(directories: []).entries().isEmpty)
  }

  @Test func `a file whose name promises another id is misnamed, unless it is asked for by its path`() throws {
    let path = try first.write(try Self.definition("pulse"), to: "impulse.json")
    let failure = #expect(throws: InstrumentLibrary.Failure.self) { try library.instrument("impulse") }
    guard case .misnamed(path, "impulse", "pulse")? = failure else { return #expect(Bool(false), "\(String(describing: failure))") }
    #expect(try library.instrument(path).id == "pulse")
    guard case .failure(.misnamed)? = library.entries().first?.result else { return #expect(Bool(false)) }
  }

  @Test func `a faulty file comes with its findings and does not hide its neighbours`() throws {
    try first.write("{", to: "broken.json")
    try first.write(try Self.definition("pulse"), to: "pulse.json")
    let failure = #expect(throws: InstrumentLibrary.Failure.self) { try library.instrument("broken") }
    guard case .faulty(let file)? = failure else { return #expect(Bool(false), "\(String(describing: failure))") }
    #expect(file.path == first.path + "/broken.json")
    #expect(file.outcome.findings.map(\.fault) == [.syntax(.unexpectedEnd)])
    #expect(try library.instrument("pulse").id == "pulse")
    #expect(library.entries().count == 2)
  }

  @Test func `a faulty file in the first directory is not passed over for the second`() throws {
    try first.write("{", to: "pulse.json")
    try second.write(try Self.definition("pulse"), to: "pulse.json")
    #expect(throws: InstrumentLibrary.Failure.self) { try library.instrument("pulse") }
  }

  @Test func `what cannot be read says why`() throws {
    func error(_ name: String) -> FileError? {
      do {
        _ = try library.instrument(name)
      } catch .unreadable(let error) {
        return error
      } catch {}
      return nil
    }
    #expect(error(first.path + "/none.json") == .notFound(path: first.path + "/none.json"))
    #expect(error("none.json") == .notFound(path: "none.json"))
    try first.write("", to: "folder.json/inner")
    #expect(error("folder") == .isDirectory(path: first.path + "/folder.json"))
    try first.write([UInt8](repeating: 32, count: DefinitionLimits.bytes + 1), to: "large.json")
    #expect(error("large") == .tooLarge(path: first.path + "/large.json", limit: DefinitionLimits.bytes))
  }
}
