import SQLite

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A directory of its own for one test, gone with its files when the test lets go of it.
final class TemporaryDirectory {
  let path: String

  init() {
    var template = Array("/tmp/tynys-sqlite-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { preconditionFailure("no temporary directory, errno \(errno)") }
    path = String(decoding: template.dropLast().map { UInt8(truncatingIfNeeded: $0) }, as: UTF8.self)
  }

  deinit {
    chmod(path, 0o700)
    for name in names { unlink(path + "/" + name) }
    rmdir(path)
  }

  func file(_ name: String) -> String { path + "/" + name }

  /// What the directory holds, sorted.
  var names: [String] {
    guard let directory = opendir(path) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  func mode(_ name: String) -> mode_t {
    var status = stat()
    stat(file(name), &status)
    return status.st_mode & 0o777
  }

  func read(_ name: String) -> [UInt8] {
    guard let stream = fopen(file(name), "r") else { return [] }
    defer { fclose(stream) }
    var bytes: [UInt8] = []
    while case let byte = getc(stream), byte != EOF { bytes.append(UInt8(byte)) }
    return bytes
  }

  func write(_ name: String, _ bytes: [UInt8]) {
    guard let stream = fopen(file(name), "w") else { return }
    fwrite(bytes, 1, bytes.count, stream)
    fclose(stream)
  }

  func remove(_ name: String) { unlink(file(name)) }

  func setMode(_ name: String, _ mode: mode_t) { chmod(name == "." ? path : file(name), mode) }
}

/// Whether the tests run as root, whom no mode stops.
let isRoot = geteuid() == 0

/// A schema with one table for tests of other things.
let notes = Schema(applicationID: 0x6E6F_7465, migrations: [Migration("notes", "CREATE TABLE notes (id INTEGER PRIMARY KEY, body BLOB);")])

extension TemporaryDirectory {
  /// A database with `count` notes of `size` bytes.
  func notes(_ name: String = "a.db", count: Int = 0, size: Int = 100) throws -> Database {
    let database = try Database(path: file(name), access: .createIfMissing, busyTimeout: .milliseconds(20))
    try database.migrate(to: SQLiteTests.notes)
    try database.transaction {
      for index in 0..<count { try database.run("INSERT INTO notes (body) VALUES (?)", [.blob(Array(repeating: UInt8(index % 251), count: size))]) }
    }
    return database
  }
}

extension Database {
  func count(_ table: String = "notes") throws -> Int64? {
    try first("SELECT count(*) FROM \(table)") { row in try row.integer(0) }
  }
}

/// The kind of the error that `body` ends with; `nil` where it does not fail, or not with one of ours.
func kind<Result>(_ body: () throws -> Result) -> SQLiteError.Kind? {
  do {
    _ = try body()
    return nil
  } catch let error as SQLiteError {
    return error.kind
  } catch {
    return nil
  }
}
