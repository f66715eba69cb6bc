/// What stands in one cell, with its type: a number is a number to whoever calculates with it, a day is a day, and a text is never a formula.
public enum WorkbookCell: Sendable, Hashable {
  case empty
  case text(String, TextRole = .plain)
  /// A finite number and how it is shown.
  case number(Double, NumberForm)
  /// A day, counted from 1970-01-01; it must be after 1 March 1900, where the calendars of spreadsheet programs begin to agree.
  case day(daysSinceEpoch: Int)

  /// What a text is for, and so how it looks.
  public enum TextRole: Sendable, Hashable, CaseIterable {
    case plain
    /// The head of a column.
    case heading
    /// The head of a sheet of words.
    case title
    /// Running text that breaks into lines; alone in its row it has the width of the whole sheet.
    case note
    /// A word in place of a figure.
    case quiet
  }

  public enum NumberForm: Sendable, Hashable {
    /// With so many decimals, 0…6.
    case decimals(Int)
    /// A difference: with its sign, and so many decimals, 0…6.
    case signed(Int)
    /// A number of per cent: 35 is shown as `35 %`.
    case percent
  }

  /// The first day that is the same number in every spreadsheet program: 1 March 1900.
  static let firstDay = -25_508
}
