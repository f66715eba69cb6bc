import Dates
import Instruments
import Schedules

/// Checks for tests, with titles of their own.
enum SmallCheck {
  struct Faulty: Error {}

  static let titles = ["en": "Evening look", "kk": "Кешкі шолу", "ru": "Вечерний взгляд"]

  /// A check that repeats `every` period.
  static func make(
    _ id: String = "evening", every period: String = "P1M", lastTaken: String? = nil, isOwnSetting: Bool = false
  ) throws -> ScheduledCheck {
    guard let period = Period(period) else { throw Faulty() }
    return ScheduledCheck(
      instrumentID: id, title: try title(), period: period, lastTaken: try lastTaken.map(day), isOwnSetting: isOwnSetting)
  }

  static func day(_ text: String) throws -> CivilDay {
    guard let day = CivilDay(text) else { throw Faulty() }
    return day
  }

  private static func title() throws -> LocalizedText {
    let members = titles.sorted { $0.key < $1.key }.map { "\"\($0)\": \"\($1)\"" }.joined(separator: ", ")
    let definition = """
      {"format": 1, "id": "evening", "version": "1.0.0", "defaultLanguage": "en", "title": {\(members)},
       "rights": {"origin": "original", "license": "CC0-1.0", "holder": "Tests", "administration": "free"},
       "responseFormats": {"f": {"kind": "text", "maximumLength": 10}},
       "items": [{"id": "a", "format": "f", "text": {\(members)}}], "scales": []}
      """
    guard let instrument = DefinitionReader.read(Array(definition.utf8)).instrument else { throw Faulty() }
    return instrument.title
  }
}
