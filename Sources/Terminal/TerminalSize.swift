/// How many characters a terminal shows.
public struct TerminalSize: Sendable, Hashable {
  public var columns: Int
  public var rows: Int

  public init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }
}

extension TerminalSize {
  /// The size of the terminal on standard output, or 80 × 24 where there is none.
  public static var ofStandardOutput: TerminalSize { ofTerminal(TerminalOutput.descriptor) }

  /// The size of the terminal on that descriptor, or 80 × 24 where there is none or it does not know.
  public static func ofTerminal(_ descriptor: Int32) -> TerminalSize { TerminalModes.size(descriptor) }
}
