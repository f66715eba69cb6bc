import Wording

/// One line of text being typed, with a cursor in it.
///
/// ```swift
/// var editor = LineEditor(maximumLength: 40)
/// editor.handle(.character("й"))  // true
/// editor.window(width: 10)        // (text: "й", cursorColumn: 1)
/// ```
///
/// The arrow keys, Home and End move; Backspace and Delete remove; Ctrl-A, E, B, F, D, K, U and W do what they do in a shell. The cursor steps over whole
/// characters, an accent together with its letter.
public struct LineEditor: Sendable {
  public private(set) var text: String
  private let maximumLength: Int
  /// Characters before the cursor.
  private var cursor: Int

  /// - Parameters:
  ///   - text: what stands in the line at first; the cursor is at its end.
  ///   - maximumLength: characters the line may have; typing beyond it changes nothing.
  public init(text: String = "", maximumLength: Int) {
    self.text = text
    self.maximumLength = maximumLength
    cursor = text.count
  }

  /// Applies `key`.
  ///
  /// - Returns: whether the line used the key. An empty line leaves keys that move and remove to its owner, who may take Backspace as "go back".
  @discardableResult
  public mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .character(let character):
      insert(String(character))
      return true
    case .pasted(let pasted):
      insert(pasted)
      return true
    case .left, .control("b"): return move(to: cursor - 1)
    case .right, .control("f"): return move(to: cursor + 1)
    case .home, .control("a"): return move(to: 0)
    case .end, .control("e"): return move(to: text.count)
    case .backspace: return remove(cursor - 1..<cursor)
    case .delete, .control("d"): return remove(cursor..<cursor + 1)
    case .control("u"): return remove(0..<cursor)
    case .control("k"): return remove(cursor..<text.count)
    case .control("w"): return remove(startOfWord..<cursor)
    case .enter, .tab, .backTab, .escape, .up, .down, .pageUp, .pageDown, .control: return false
    }
  }

  /// The part of the line around the cursor that fits into `width` columns, and the cursor's column in it, 0..<`width`.
  ///
  /// The part moves by half a width at a time, so that the text stands still while the cursor moves in it.
  public func window(width: Int) -> (text: String, cursorColumn: Int) {
    guard width > 0 else { return ("", 0) }
    let before = text.prefix(cursor).displayWidth
    let step = max(1, width / 2)
    let excess = before - (width - 1)
    let start = excess > 0 ? (excess + step - 1) / step * step : 0
    var column = 0
    var shown = ""
    var skipped = 0
    for character in text {
      let next = column + character.displayWidth
      if column < start {
        // A wide character across the edge goes as a whole.
        skipped = next
      } else if next - skipped <= width {
        shown.append(character)
      } else {
        break
      }
      column = next
    }
    return (shown, min(max(0, before - skipped), width - 1))
  }

  /// Inserts as much of `inserted` as there is room for.
  private mutating func insert(_ inserted: String) {
    let typed = String(String.UnicodeScalarView(inserted.unicodeScalars.filter(\.isTypeable)))
    if !insertIfItFits(typed) {
      _ = insertIfItFits(String(typed.prefix(max(0, maximumLength - text.count))))
    }
  }

  private mutating func insertIfItFits(_ typed: String) -> Bool {
    let before = text.prefix(cursor) + typed
    let longer = String(before + text.dropFirst(cursor))
    // A character may carry any number of accents, so the scalars have a limit of their own.
    guard longer.count <= max(maximumLength, text.count), longer.unicodeScalars.count <= 4 * maximumLength else { return false }
    text = longer
    cursor = min(before.count, longer.count)
    return true
  }

  private mutating func move(to position: Int) -> Bool {
    cursor = min(max(0, position), text.count)
    return !text.isEmpty
  }

  private mutating func remove(_ range: Range<Int>) -> Bool {
    guard !text.isEmpty else { return false }
    let removed = range.clamped(to: 0..<text.count)
    text = String(text.prefix(removed.lowerBound) + text.dropFirst(removed.upperBound))
    cursor = min(removed.lowerBound, text.count)
    return true
  }

  private var startOfWord: Int {
    var before = text.prefix(cursor)
    while before.last == " " { before.removeLast() }
    while let last = before.last, last != " " { before.removeLast() }
    return before.count
  }
}
