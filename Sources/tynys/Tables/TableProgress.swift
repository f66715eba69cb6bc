import Files
import Wording

/// How far the reading of a table has come, on standard error, where it takes long and somebody can see it.
final class TableProgress {
  private static let patience: Duration = .seconds(1)
  private static let pause: Duration = .milliseconds(200)

  /// Bytes of the file; `nil` for a pipe.
  private let size: Int?
  private let language: InterfaceLanguage
  private let isSeen: Bool
  private let clock = ContinuousClock()
  private var next: ContinuousClock.Instant
  private var width = 0

  init(size: Int?, language: InterfaceLanguage) {
    self.size = size
    self.language = language
    isSeen = StandardStream.standardError.isTerminal
    next = clock.now + Self.patience
  }

  /// Called at every piece; shows something now and then.
  ///
  /// - Parameter offset: bytes of the file that are done.
  func show(_ offset: Int) {
    guard isSeen, clock.now >= next else { return }
    next = clock.now + Self.pause
    let text = TableWording.progress(mebibytes: offset >> 20, percent: percent(offset))(language)
    write("\r" + text.padded(to: width))
    width = text.displayWidth
  }

  /// Takes away what was shown, before anything else is said.
  func clear() {
    if width > 0 { write("\r" + "".padded(to: width) + "\r") }
    width = 0
  }

  private func percent(_ offset: Int) -> Int? {
    guard let size, size > 0 else { return nil }
    return min(99, offset * 100 / size)
  }

  private func write(_ text: String) { try? StandardStream.standardError.write(text) }
}
