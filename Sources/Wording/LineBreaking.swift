/// Breaks a text into lines of a terminal.
extension StringProtocol {
  /// The text in lines of at most `width` columns, broken at spaces; a word longer than a line is cut. Line feeds in the text stay breaks, and an
  /// empty text is one empty line. A no-break space never breaks.
  ///
  /// - Parameter width: columns, at least 2 (so that a wide character fits); smaller values count as 2.
  public func wrapped(to width: Int) -> [String] {
    let limit = Swift.max(width, 2)
    var lines: [String] = []
    for paragraph in self.split(separator: "\n", omittingEmptySubsequences: false) {
      var line = ""
      var lineWidth = 0
      for word in paragraph.split(separator: " ") {
        let wordWidth = word.displayWidth
        if !line.isEmpty, lineWidth + 1 + wordWidth <= limit {
          line += " " + word
          lineWidth += 1 + wordWidth
          continue
        }
        if !line.isEmpty { lines.append(line) }
        (line, lineWidth) = ("", 0)
        for character in word {
          let columns = character.displayWidth
          if lineWidth + columns > limit {
            lines.append(line)
            (line, lineWidth) = ("", 0)
          }
          line.append(character)
          lineWidth += columns
        }
      }
      lines.append(line)
    }
    return lines
  }

  /// The text cut to at most `width` columns, its last column an ellipsis where something was cut.
  public func truncated(to width: Int, ellipsis: Character = "…") -> String {
    if displayWidth <= width { return String(self) }
    var result = ""
    var used = 0
    for character in self {
      let columns = character.displayWidth
      if used + columns > width - 1 { break }
      result.append(character)
      used += columns
    }
    if width > 0 { result.append(ellipsis) }
    return result
  }

  /// The text followed by spaces up to `width` columns; a longer text is left as it is.
  public func padded(to width: Int) -> String {
    String(self) + String(repeating: " ", count: Swift.max(0, width - displayWidth))
  }

  /// The text preceded by spaces up to `width` columns; a longer text is left as it is.
  public func leftPadded(to width: Int) -> String {
    String(repeating: " ", count: Swift.max(0, width - displayWidth)) + String(self)
  }
}
