import Arguments
import Files
import Instruments
import Rounds
import Sealing
import Wording

/// `tynys keeper`: the side of whoever keeps a team's rounds. It opens no single contribution to anybody, and publishes once.
enum KeeperCommand {
  /// How often a wrong passphrase may be typed.
  private static let tries = 3

  static func run(_ invocation: Invocation, _ context: Context) throws(Failure) -> ExitStatus {
    _ = ProcessHardening.apply()
    do {
      switch invocation.path.last {
      case "init": try initialize(invocation, context)
      case "unit": try unit(invocation, context)
      case "open": try open(invocation, context)
      case "card": try card(invocation, context)
      case "codes": try codes(invocation, context)
      case "collect": try collect(invocation, context)
      case "import": return try importFile(invocation, context)
      case "status": try status(invocation, context)
      case "close": try close(invocation, context)
      case "publish": try publish(invocation, context)
      case "log": try log(invocation, context)
      case "passphrase": try changePassphrase(invocation, context)
      case "backup": try backUp(invocation, context)
      case "restore": try restore(invocation, context)
      default: preconditionFailure("the table lets only known commands through")
      }
      return .done
    } catch let error as RoundError {
      throw Failure(error)
    } catch let failure as Failure {
      throw failure
    } catch {
      preconditionFailure("rounds throw round errors")
    }
  }

  // MARK: The store

  static func folder(_ invocation: Invocation, _ context: Context) throws(Failure) -> String {
    if let folder = invocation.value(of: "store") { return folder }
    guard let data = context.dataDirectory else { throw Failure(.badConfiguration, KeeperWording.noFolder) }
    return data + "/keeper"
  }

  /// The keeper's store; a wrong passphrase that was typed may be typed again.
  static func store(_ invocation: Invocation, _ context: Context) throws -> KeeperStore {
    let folder = try folder(invocation, context)
    // Before anybody types a passphrase for nothing.
    if try !KeeperStore.exists(at: folder) { throw RoundError.absent(path: KeeperStore.file(in: folder)) }
    if let file = invocation.value(of: "passphrase-file") { return try open(folder, PassphraseDialog.file(file), context) }
    guard PassphraseDialog.canAsk else { throw Failure(.refusedAccess, KeeperWording.passphraseCannotBeAsked) }
    let dialog = PassphraseDialog(language: context.language)
    for attempt in 1...tries {
      guard let passphrase = try dialog.ask(KeeperWording.passphrase) else { throw Failure(.suspended, PrivateWording.declined) }
      do throws(RoundError) {
        return try open(folder, passphrase, context)
      } catch .wrongPassphrase where attempt < tries {
        dialog.tell(KeeperWording.wrongPassphrase)
      } catch {
        throw error
      }
    }
    throw RoundError.wrongPassphrase
  }

  private static func open(_ folder: String, _ passphrase: Passphrase, _ context: Context) throws(RoundError) -> KeeperStore {
    try KeeperStore.open(at: folder, passphrase: passphrase, witnesses: context.witnessFolder)
  }

  /// A passphrase that is to protect something from now on, from the file of that option or typed twice.
  static func newPassphrase(_ option: String, _ invocation: Invocation, _ context: Context) throws(Failure) -> Passphrase {
    if let file = invocation.value(of: option) { return try PassphraseDialog.file(file) }
    guard PassphraseDialog.canAsk else { throw Failure(.refusedAccess, KeeperWording.newPassphraseNeeded(option)) }
    guard let passphrase = try PassphraseDialog(language: context.language).askForNew() else { throw Failure(.suspended, PrivateWording.declined) }
    return passphrase
  }

  // MARK: What was typed, and what is shown

  static func operand(_ name: String, _ invocation: Invocation) -> String {
    guard let operand = invocation.operand(name) else { preconditionFailure("the table asks for \(name)") }
    return operand
  }

  /// `East/Home care/Team 3`
  static func path(_ text: String) -> [String] { text.split(separator: "/", omittingEmptySubsequences: false).map(String.init) }

  /// The same where the organisation itself may be meant, which goes by its name.
  static func path(_ text: String, or organisation: String) -> [String] { text == organisation ? [] : path(text) }

  /// A unit's path as it is typed; the organisation itself has none and goes by its name.
  static func shown(_ path: [String], _ organisation: String) -> String { path.isEmpty ? organisation : path.joined(separator: "/") }

  /// Writes a file as a whole and says so.
  ///
  /// - Parameter mode: 0600 for what is the keeper's alone, 0644 for what is for everybody.
  static func write(_ bytes: [UInt8], to path: String, mode: UInt16 = 0o600, _ context: Context) throws(Failure) {
    do {
      try AtomicFile.write(bytes, to: path, mode: mode)
    } catch {
      throw Failure(error)
    }
    context.say(RecordWording.written(path.displayedPath.unbroken))
  }
}
