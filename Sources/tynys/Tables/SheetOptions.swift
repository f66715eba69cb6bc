import Arguments
import Bulk
import CSV
import Files
import Wording

/// How a file of answers is to be read, as it was typed.
struct SheetOptions {
  let columns: ColumnMap.Source
  let missing: MissingCodes
  let delimiter: Delimiter?

  init(_ invocation: Invocation) throws(Failure) {
    missing = MissingCodes(adding: invocation.value(of: "missing").map { $0.split(separator: ",").map(String.init) } ?? [])
    delimiter = invocation.value(of: "delimiter").flatMap { Delimiter(name: $0) }
    if let list = invocation.value(of: "items") {
      do {
        columns = .selection(try ColumnSelection(list))
      } catch {
        throw Failure(.usage, error.message)
      }
    } else if let path = invocation.value(of: "map") {
      columns = .map(try Self.map(path))
    } else {
      columns = .itemIDs
    }
  }

  private static func map(_ path: String) throws(Failure) -> HeaderMap {
    do {
      return try HeaderMap(BoundedFile.read(path, limit: HeaderMap.limit))
    } catch let error as FileError {
      throw Failure(error)
    } catch {
      throw Failure(reading: path, error)
    }
  }

  /// A file to read bit by bit, or standard input.
  static func source(_ path: String) throws(Failure) -> ByteSource {
    do {
      let (descriptor, closes) = try InputFile.open(path)
      return ByteSource(descriptor: descriptor, closes: closes)
    } catch {
      throw Failure(error)
    }
  }
}

extension Failure {
  /// Why a table could not be read.
  init(reading path: String, _ error: any Error) {
    switch error {
    case let failure as Failure: self = failure
    case let error as FileError: self.init(error)
    case let fault as MappingFault: self.init(fault)
    case let fault as CSVFault: self.init(.badData, TableWording.placed(path.displayedPath, fault.place, nil, fault.kind.message))
    case let error as CSVReadError: self.init(FileError(reading: path, code: error.code))
    default: preconditionFailure("tables are read with these errors")
    }
  }

  init(_ fault: MappingFault) { self.init(.badData, fault.message) }
}

extension FileError {
  /// The system stopped reading an open file.
  init(reading path: String, code: Int32) { self = .inputOutput(path: path, code: code) }
}
