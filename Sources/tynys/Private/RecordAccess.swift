import Arguments
import Records
import Sealing
import Wording

/// Opens the worker's own records: existing ones, or new ones where a check is to be kept.
struct RecordAccess {
  /// How often a wrong passphrase may be typed.
  private static let tries = 3

  let location: ProfileLocation
  let passphraseFile: String?
  let dialog: PassphraseDialog

  init(_ invocation: Invocation, _ context: Context) throws(Failure) {
    guard let data = context.dataDirectory else { throw Failure(.badConfiguration, PrivateWording.noDataFolder) }
    do {
      location = try ProfileLocation(dataDirectory: data, profile: invocation.value(of: "profile"))
    } catch {
      throw Failure(error)
    }
    passphraseFile = invocation.path.isEmpty ? nil : invocation.value(of: "passphrase-file")
    dialog = PassphraseDialog(language: context.language)
    // Secrets are in this process from here on.
    _ = ProcessHardening.apply()
  }

  func state() throws(Failure) -> ProfileState {
    do {
      return try RecordStore.state(at: location)
    } catch {
      throw Failure(error)
    }
  }

  /// The records that exist; their absence is a failure of its own.
  func open() throws(Failure) -> RecordStore {
    switch try state() {
    case .absent: throw Failure(.notFound, PrivateWording.noRecords)
    case .keyFile: return try open(with: nil)
    case .passphrase:
      if let passphraseFile { return try open(with: PassphraseDialog.file(passphraseFile)) }
      guard PassphraseDialog.canAsk else { throw Failure(.refusedAccess, PrivateWording.passphraseCannotBeAsked) }
      return try askAndOpen()
    }
  }

  /// The records for a check to be kept in, new ones where there are none; `nil` when nothing is to be kept.
  ///
  /// Who has no records yet is asked, if somebody is there to answer; a script sets them up with `--passphrase-file` or `--no-passphrase`.
  ///
  /// - Parameter asks: whether the person may be asked how to protect new records.
  func openForKeeping(withoutPassphrase: Bool, asks: Bool) throws(Failure) -> RecordStore? {
    guard try state() == .absent else { return try open() }
    if let passphraseFile { return try create(.passphrase(try PassphraseDialog.file(passphraseFile))) }
    if withoutPassphrase { return try create(.keyFile) }
    guard asks, PassphraseDialog.canAsk else { return nil }
    return try askForProtection().map { protection throws(Failure) in try create(protection) }
  }

  /// How new records are to be protected; `nil` for not at all, because nothing is to be kept.
  private func askForProtection() throws(Failure) -> Protection? {
    dialog.tell(PrivateWording.firstUse(dialog.language))
    while let typed = try dialog.askLine(PrivateWording.firstUsePrompt(dialog.language)) {
      switch typed {
      case "1":
        guard let passphrase = try dialog.askForNew() else { throw Failure(.suspended, PrivateWording.nothingKept) }
        return .passphrase(passphrase)
      case "2": return .keyFile
      case "3": return nil
      default: continue
      }
    }
    throw Failure(.suspended, PrivateWording.nothingKept)
  }

  func create(_ protection: Protection) throws(Failure) -> RecordStore {
    do {
      return try RecordStore.create(at: location, protection: protection)
    } catch {
      throw Failure(error)
    }
  }

  private func open(with passphrase: Passphrase?) throws(Failure) -> RecordStore {
    do {
      return try RecordStore.open(at: location, passphrase: passphrase)
    } catch {
      throw Failure(error)
    }
  }

  private func askAndOpen() throws(Failure) -> RecordStore {
    for attempt in 1...Self.tries {
      guard let passphrase = try dialog.ask(PrivateWording.passphrase) else { throw Failure(.suspended, PrivateWording.declined) }
      do {
        return try RecordStore.open(at: location, passphrase: passphrase)
      } catch .wrongPassphrase where attempt < Self.tries {
        dialog.tell(PrivateWording.wrongPassphrase)
      } catch {
        throw Failure(error)
      }
    }
    throw Failure(RecordError.wrongPassphrase)
  }
}
