import Dates
import JSON
import Releases

/// What stands in one field of the table.
enum ExportValue: Sendable, Hashable {
  /// Nothing belongs here, such as the class where everybody is meant; a missing figure is a word.
  case empty
  case text(String)
  case count(Int)
  case figure(JSONDecimal)
  case difference(JSONDecimal)
  case percent(Int)
  case day(CivilDay)
  case word(ExportWord)

  /// A figure of a cell, or the word for why it is not there.
  init(_ cell: SeriesCell, _ value: (CellFigures) -> ExportValue?) {
    switch cell {
    case .published(let figures): self = value(figures) ?? .word(.notGiven)
    case .withheld, .absent: self = .word(ExportWord(cell))
    }
  }

  init(_ outcome: ExportComparison.Outcome) {
    switch outcome {
    case .difference(let difference): self = .difference(difference)
    case .noRound: self = .word(.noRound)
    case .withheld: self = .word(.withheld)
    case .absent: self = .word(.absent)
    case .broken(let reason): self = .word(ExportWord(reason))
    }
  }

  init(_ share: BandShare) {
    switch share {
    case .percent(let percent): self = .percent(percent)
    case .word(let word): self = .word(ExportWord(word))
    }
  }
}
