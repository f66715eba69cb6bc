import Terminal

/// Lines of input from a list; after the last one the input has ended.
final class ScriptedLines: LineSource {
  private var lines: ArraySlice<InputLine>
  /// How many lines were taken; what stands after the last one was never asked for.
  private(set) var taken = 0

  init(_ lines: [InputLine]) {
    self.lines = lines[...]
  }

  convenience init(_ lines: [String]) {
    self.init(lines.map(InputLine.line))
  }

  func nextLine() -> InputLine {
    guard let line = lines.popFirst() else { return .ended }
    taken += 1
    return line
  }
}
