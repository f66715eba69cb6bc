import Arguments
import Files
import JSON
import Rounds
import Sealing
import Wording

/// The organisation and the tree of its units.
extension KeeperCommand {
  /// Bytes of a list of units; thousands of the longest paths fit.
  private static let listLimit = 4 << 20

  static func initialize(_ invocation: Invocation, _ context: Context) throws {
    let folder = try folder(invocation, context)
    // Before anybody thinks of a passphrase for nothing.
    if try KeeperStore.exists(at: folder) { throw RoundError.exists(path: KeeperStore.file(in: folder)) }
    let store = try KeeperStore.create(
      at: folder, organisation: operand("name", invocation), passphrase: try newPassphrase("passphrase-file", invocation, context),
      witnesses: context.witnessFolder)
    try context.print(KeeperWording.created(try store.organisation(), Fingerprint(ofKey: store.signingKey).description))
  }

  static func unit(_ invocation: Invocation, _ context: Context) throws {
    let action = operand("action", invocation)
    let paths = invocation.operands(named: "path")
    // Whatever is wrong with the command line is told before a passphrase is asked for.
    if action != "add", invocation.value(of: "from") != nil { throw Failure(.usage, KeeperWording.fromGoesWithAdd) }
    if action != "move", invocation.value(of: "to") != nil { throw Failure(.usage, KeeperWording.toGoesWithMove) }
    if action != "add", let second = paths.dropFirst().first { throw Failure(.usage, KeeperWording.onePath(action, second.displayedPath)) }
    switch action {
    case "add":
      let units = try paths.map(path) + listed(invocation)
      if units.isEmpty { throw Failure(.usage, KeeperWording.pathNeeded) }
      try add(units, to: store(invocation, context), context)
    case "close":
      guard let names = paths.first.map(path) else { throw Failure(.usage, KeeperWording.pathNeeded) }
      let store = try store(invocation, context)
      try store.closeUnit(path: names)
      try list(store, invocation, context)
    case "move":
      guard let names = paths.first.map(path), let target = invocation.value(of: "to").map(path) else {
        throw Failure(.usage, KeeperWording.targetNeeded)
      }
      let store = try store(invocation, context)
      try store.moveUnit(path: names, to: target)
      try list(store, invocation, context)
    default:
      if let path = paths.first { throw Failure(.usage, KeeperWording.onePath(action, path.displayedPath)) }
      try list(store(invocation, context), invocation, context)
    }

    func add(_ units: [[String]], to store: KeeperStore, _ context: Context) throws {
      do throws(RoundError) {
        try store.addUnits(paths: units)
      } catch {
        let failure = Failure(error)
        throw units.count == 1 ? failure : Failure(failure.status, failure.sentences + [KeeperWording.nothingAdded])
      }
      try list(store, invocation, context)
    }
  }

  private static func list(_ store: KeeperStore, _ invocation: Invocation, _ context: Context) throws {
    let organisation = try store.organisation()
    let units = try store.units().filter { $0.until == nil }
    if invocation.flag("json") {
      let json = units.map { unit in
        JSONValue.object([
          JSONMember("id", .string(unit.id)), JSONMember("path", .string(shown(unit.path, organisation))),
          JSONMember("organisation", .bool(unit.path.isEmpty)), JSONMember("from_round", .integer(unit.from)),
        ])
      }
      try context.print(JSONValue.object([JSONMember("units", .array(json))]).text() + "\n")
    } else {
      // One path a line, for people and for scripts.
      try context.print(units.map { shown($0.path, organisation) + "\n" }.joined())
    }
  }

  /// The paths in the file of `--from`, one a line; empty lines are passed over.
  private static func listed(_ invocation: Invocation) throws(Failure) -> [[String]] {
    guard let file = invocation.value(of: "from") else { return [] }
    var bytes: ArraySlice<UInt8>
    do {
      bytes = try BoundedFile.read(file, limit: listLimit)[...]
    } catch {
      throw Failure(error)
    }
    // The mark that some editors put before UTF-8.
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    var units: [[String]] = []
    for (index, line) in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
      let line = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
      guard let text = String(validating: line, as: UTF8.self) else {
        throw Failure(.badData, KeeperWording.notText(file.displayedPath, line: index + 1))
      }
      if !text.allSatisfy(\.isWhitespace) { units.append(path(text)) }
    }
    if units.isEmpty { throw Failure(.badData, KeeperWording.emptyList(file.displayedPath)) }
    return units
  }
}
