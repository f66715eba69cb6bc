import Arguments
import Contributions
import Files
import JSON
import Rounds
import Wording

/// Codes, which are shown once and never again: either they reach the keeper, or they were never issued.
extension KeeperCommand {
  /// Bytes of a sheet with as many codes as there may be.
  private static let sheetLimit = 64 << 20

  static func codes(_ invocation: Invocation, _ context: Context) throws {
    guard let unit = invocation.value(of: "unit"), let count = invocation.number(of: "count") else {
      preconditionFailure("the table requires a unit and a count")
    }
    let store = try store(invocation, context)
    let name = operand("round", invocation)
    // A sheet that was not printed yet may be the only place where its codes stand.
    for file in [invocation.value(of: "html"), invocation.value(of: "csv")].compactMap(\.self) where Directory.holdsFile(file) {
      if try !isAbandoned(file, store, name) { throw Failure(.cannotCreate, KeeperWording.sheetExists(file.displayedPath)) }
    }
    let organisation = try store.card(round: name).card.organisation
    let path = path(unit, or: organisation)
    var written: [String] = []
    var isDelivered = false
    do {
      try store.issueCodes(round: name, unit: path, count: count) { codes in
        let sheet = CodeSheet(organisation: organisation, round: name, unit: shown(path, organisation), codes: codes, language: context.language)
        written = try deliver(sheet, invocation, context)
        isDelivered = true
      }
    } catch {
      // Slips with codes that were not kept must not be handed out.
      for path in written { AtomicFile.withdraw(path) }
      guard let failure = error as? Failure, !isDelivered else { throw error }
      throw Failure(failure.status, failure.sentences + [KeeperWording.codesTakenBack])
    }
    for path in written { context.say(RecordWording.written(path.displayedPath.unbroken)) }
    context.say(KeeperWording.codesOnce)
  }

  /// Whether a file holds codes of which none counts: a run that was killed before they were kept has left it, and it must not be handed out.
  private static func isAbandoned(_ path: String, _ store: KeeperStore, _ round: String) throws -> Bool {
    guard let bytes = try? BoundedFile.read(path, limit: sheetLimit) else { return false }
    let words = String(decoding: bytes, as: UTF8.self).split { !$0.isASCII || !($0.isLetter || $0.isNumber || "-*~$=".contains($0)) }
    let codes = words.compactMap { try? ContributionCode(String($0)) }
    return try !codes.isEmpty && codes.allSatisfy { try !store.isIssued($0, round: round) }
  }

  /// Into the files that were asked for, all of them or none; onto standard output where none was.
  ///
  /// - Returns: the files.
  private static func deliver(_ sheet: CodeSheet, _ invocation: Invocation, _ context: Context) throws(Failure) -> [String] {
    let files = [invocation.value(of: "html").map { ($0, sheet.html) }, invocation.value(of: "csv").map { ($0, sheet.csv) }].compactMap(\.self)
    var written: [String] = []
    do throws(FileError) {
      for (path, text) in files {
        try AtomicFile.write(Array(text.utf8), to: path)
        written.append(path)
      }
    } catch {
      for path in written { AtomicFile.withdraw(path) }
      throw Failure(error)
    }
    if files.isEmpty { try context.print(invocation.flag("json") ? sheet.json.text() + "\n" : sheet.text) }
    return written
  }
}
