import Arguments
import Files
import Sealing
import Terminal
import Wording

/// Asks for passphrases: on the terminal without an echo, or from a file; never as an argument, which other users could see.
struct PassphraseDialog {
  /// Bytes a file may have that holds a passphrase in its first line, and perhaps notes below it.
  private static let fileLimit = 65_536

  let language: InterfaceLanguage

  /// Whether somebody is there to be asked.
  static var canAsk: Bool { StandardStream.standardInputIsTerminal && StandardStream.standardError.isTerminal }

  /// The passphrase in the first line of a file; `-` is standard input.
  static func file(_ path: String) throws(Failure) -> Passphrase {
    var bytes: [UInt8]
    do {
      bytes = try BoundedFile.read(path, limit: fileLimit)
    } catch {
      throw Failure(error)
    }
    defer { _ = SecretBytes(wiping: &bytes) }
    var line = Array(bytes.prefix { $0 != UInt8(ascii: "\n") })
    if line.last == UInt8(ascii: "\r") { line.removeLast() }
    return try passphrase(&line)
  }

  /// Asks once; `nil` when the person declined.
  func ask(_ prompt: Phrase) throws(Failure) -> Passphrase? {
    var bytes: [UInt8]
    do {
      guard let typed = try SecretInput.read(prompt: StandardStream.standardError.layout.question(prompt(language))) else { return nil }
      bytes = typed
    } catch {
      throw Failure(.inputOutput, error.phrase)
    }
    if bytes.isEmpty { return nil }
    return try Self.passphrase(&bytes)
  }

  /// Asks for a new passphrase twice, until both are the same; `nil` when the person declined.
  func askForNew() throws(Failure) -> Passphrase? {
    while true {
      guard let first = try ask(PrivateWording.newPassphrase) else { return nil }
      guard let second = try ask(PrivateWording.repeatPassphrase) else { return nil }
      if first == second { return first }
      tell(PrivateWording.passphrasesDiffer)
    }
  }

  /// Asks for a short answer that may be seen, in small letters and without spaces; `nil` when the person leaves instead.
  func askLine(_ prompt: String) throws(Failure) -> String? {
    try askText(prompt).map { $0.lowercased().filter { !$0.isWhitespace } }
  }

  /// Asks for a line that may be seen, as it was typed but for spaces at its ends; `nil` when the person leaves instead. What cannot be read is an empty
  /// line.
  func askText(_ prompt: String) throws(Failure) -> String? {
    let input: LineInput
    do {
      input = try LineInput()
    } catch {
      throw Failure(.inputOutput, error.phrase)
    }
    defer { input.close() }
    StandardStream.standardError.ask(prompt)
    switch input.nextLine() {
    case .line(let typed): return typed.trimmed
    case .tooLong, .unreadable: return ""
    case .ended, .interrupted:
      // What is said next begins a line of its own.
      try? StandardStream.standardError.write("\n")
      return nil
    }
  }

  /// Asks for a yes or a no, and again until the answer is clear; `nil` when the person leaves instead.
  ///
  /// - Parameter enter: what Enter alone answers; consent is never given by it.
  func askConsent(_ question: Phrase, enter: Bool = false) throws(Failure) -> Bool? {
    while let typed = try askLine(question(language)) {
      if typed.isEmpty { return enter }
      if PrivateWording.yeses(language).contains(typed) { return true }
      if PrivateWording.noes(language).contains(typed) { return false }
      tell(PrivateWording.answerYesOrNo)
    }
    return nil
  }

  /// Says something beside the results.
  func tell(_ sentence: Phrase) {
    StandardStream.standardError.tell(sentence(language), hanging: 0)
  }

  /// Says a few lines beside the results, each broken to the terminal's width; what is numbered is broken under its text.
  func tell(_ lines: [String]) {
    for line in lines {
      let isNumbered = line.hasPrefix("  ")
      StandardStream.standardError.tell(line, lead: isNumbered ? "  " : "", hanging: isNumbered ? 5 : 0)
    }
  }

  private static func passphrase(_ bytes: inout [UInt8]) throws(Failure) -> Passphrase {
    do {
      return try Passphrase(wiping: &bytes)
    } catch {
      throw Failure(.refusedAccess, PrivateWording.unusablePassphrase)
    }
  }
}
