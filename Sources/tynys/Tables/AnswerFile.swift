import Arguments
import Bulk
import CSV
import DisclosureControl
import Instruments
import Wording

/// A file of answers and the questionnaire it is read by, as several commands open it.
struct AnswerFile {
  /// Faulty rows that are shown to a reader.
  private static let shown = 20

  let instrument: Instrument
  let path: String
  private let context: Context

  init(_ invocation: Invocation, _ context: Context) throws(Failure) {
    guard let id = invocation.operand("id"), let path = invocation.operand("input") else { preconditionFailure("the table asks for both") }
    self.init(try context.instrument(id), path: path, context)
  }

  /// A further file of answers to the same questionnaire.
  init(_ instrument: Instrument, path: String, _ context: Context) {
    self.instrument = instrument
    self.path = path
    self.context = context
  }

  /// Reads the file once, and shows how far it is where that takes long.
  ///
  /// - Parameters:
  ///   - keyColumns: which columns tell rows apart, chosen when the header is known.
  ///   - body: what reads the rows.
  func read<Result>(
    _ invocation: Invocation, keyColumns: (CSVHeader) throws -> [String] = { _ in [] },
    _ body: (SheetPlan, ByteSource, @escaping (Int) -> Void) throws -> Result
  ) throws(Failure) -> Result {
    let options = try SheetOptions(invocation)
    let source = try SheetOptions.source(path)
    let progress = TableProgress(size: source.size, language: context.language)
    defer { progress.clear() }
    do {
      let header = try CSVHeader.read(source, delimiter: options.delimiter)
      let plan = try SheetPlan(
        instrument, header: header, columns: options.columns, missing: options.missing, keyColumns: try keyColumns(header))
      return try body(plan, source) { progress.show($0) }
    } catch let stopped as SheetScorer.Stopped {
      let fault = stopped.fault
      throw Failure(.badData, TableWording.placed(path.displayedPath, fault.place, fault.columnName, fault.kind.message))
    } catch let error as TooManyKeys {
      throw Failure(.badData, GroupWording.tooManyGroups(error.limit))
    } catch let error as GroupFault {
      throw Failure(.badData, GroupWording.notUTF8(TextSafety.visible(error.column)))
    } catch is InputFault {
      throw Failure(.badData, GroupWording.unusableScales)
    } catch {
      throw Failure(reading: path, error)
    }
  }

  /// Says which rows are faulty, and what became of them.
  ///
  /// - Parameter outcome: said last.
  func tell(_ faults: RowFaults, _ outcome: Phrase) {
    if faults.count == 0 { return }
    for fault in faults.first.prefix(Self.shown) {
      context.say(TableWording.placed(path.displayedPath, fault.place, fault.columnName, fault.kind.message))
    }
    if faults.count > Self.shown { context.say(TableWording.more(faults.count - Self.shown)) }
    context.say(outcome)
  }

  /// Says which rows are faulty and were left out.
  func tell(_ faults: RowFaults, of rows: Int) { tell(faults, TableWording.leftOut(faults.count, of: rows)) }
}
