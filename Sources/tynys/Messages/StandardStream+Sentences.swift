import Files
import Terminal

extension StandardStream {
  /// Columns beyond which nobody reads with ease.
  private static let widest = 92
  private static let narrowest = 20

  /// How sentences are broken on this stream: not at all where no terminal shows them.
  var layout: MessageLayout {
    guard isTerminal else { return MessageLayout(width: nil) }
    // The last column stays free: some terminals break a line that fills it.
    return MessageLayout(width: max(Self.narrowest, min(TerminalSize.ofTerminal(descriptor).columns, Self.widest) - 1))
  }

  /// Says something beside the results; when even that is closed, there is nobody to tell.
  func tell(_ sentence: String, lead: String = "", hanging: Int = 2) {
    try? write(layout.text(sentence, lead: lead, hanging: hanging))
  }

  /// Writes a question and leaves the cursor behind it.
  func ask(_ question: String) {
    try? write(layout.question(question))
  }
}
