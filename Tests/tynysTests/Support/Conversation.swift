import PseudoTerminals

/// Questions on a terminal and their answers, one after the other; a question counts only if it was asked after the last answer.
final class Conversation {
  let terminal: PseudoTerminal
  /// Bytes that had come when the last answer was typed.
  private var heard = 0

  init(_ terminal: PseudoTerminal) {
    self.terminal = terminal
  }

  /// Waits until the program asks, with `prompt` as the end of what it wrote however it was broken into lines, then types.
  func answer(_ prompt: String, _ text: String) throws {
    try terminal.waitUntil("the prompt “\(prompt)”") { _ in Self.flat(terminal.transcript.dropFirst(heard)).hasSuffix(prompt) }
    heard = terminal.transcript.count
    terminal.type(text)
  }

  /// What the program wrote and the terminal echoed, in one line with single spaces.
  var flatText: String { Self.flat(terminal.transcript[...]) }

  private static func flat(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self).split { $0.isWhitespace }.joined(separator: " ")
  }
}
