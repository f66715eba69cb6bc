import Rendering
import Terminal

/// A screen whose events come from a list and whose frames are kept; after the last event its input has ended.
final class ScriptedScreen: Screen {
  private(set) var size: TerminalSize
  private var events: ArraySlice<TerminalEvent>
  /// Every frame with the size of the screen at that moment.
  private(set) var frames: [(frame: Frame, size: TerminalSize)] = []
  /// How often the process was stopped.
  private(set) var suspensions = 0
  /// What showing throws, from the frame of that number on.
  var failure: (frame: Int, error: TerminalError)?

  init(_ events: [TerminalEvent], columns: Int = 80, rows: Int = 24) {
    size = TerminalSize(columns: columns, rows: rows)
    self.events = events[...]
  }

  convenience init(_ keys: [Key], columns: Int = 80, rows: Int = 24) {
    self.init(keys.map(TerminalEvent.key), columns: columns, rows: rows)
  }

  func show(_ frame: Frame) throws(TerminalError) {
    if let failure, frames.count >= failure.frame { throw failure.error }
    frames.append((frame, size))
  }

  func nextEvent() throws(TerminalError) -> TerminalEvent {
    guard let event = events.popFirst() else { return .inputEnded }
    if case .resized(let newSize) = event { size = newSize }
    return event
  }

  func suspendProcess() throws(TerminalError) {
    suspensions += 1
    events.insert(.resumed, at: events.startIndex)
  }

  /// Every event was taken.
  var isUsedUp: Bool { events.isEmpty }

  /// The text of each frame, line by line.
  var texts: [[String]] { frames.map { $0.frame.lines.map(\.text) } }
}

extension Frame {
  /// What is wrong with the frame on a screen of `size`: lines beyond its edges, or a cursor outside it.
  func faults(size: TerminalSize) -> [String] {
    var faults: [String] = []
    if lines.count > size.rows { faults.append("\(lines.count) lines on \(size.rows) rows") }
    for line in lines where line.width > size.columns { faults.append("\(line.width) columns: \(line.text)") }
    if let cursor, !(0..<min(size.rows, lines.count)).contains(cursor.row) || !(0..<size.columns).contains(cursor.column) {
      faults.append("cursor at \(cursor)")
    }
    return faults
  }
}
