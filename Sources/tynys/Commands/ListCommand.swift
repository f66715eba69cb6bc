import Arguments
import Files
import Instruments
import JSON
import Rendering
import Wording

/// `tynys list`: what can be asked, and what lies in the folders but cannot be used.
enum ListCommand {
  static func run(_ invocation: Invocation, _ context: Context) throws(Failure) -> ExitStatus {
    if invocation.flag("ids") {
      try context.print(context.library.ids.map { $0 + "\n" }.joined())
      return .done
    }
    let entries = context.library.entries()
    if invocation.flag("json") {
      try context.print(JSONValue.object([JSONMember("instruments", .array(entries.map { json($0, context.language) }))]).text() + "\n")
    } else if entries.isEmpty {
      throw Failure(InstrumentLibrary.Failure.unknown(id: "", known: [], directories: context.library.directories))
    } else {
      try context.print(lines(entries, context.language))
    }
    return .done
  }

  private static func lines(_ entries: [InstrumentLibrary.Entry], _ language: InterfaceLanguage) -> [StyledLine] {
    let width = entries.map(\.id.count).max() ?? 0
    return entries.map { entry in
      let id = StyledLine(entry.id.padded(to: width + 2), .bold)
      switch entry.result {
      case .success(let instrument):
        return id + StyledLine(instrument.title(language)) + StyledLine("  " + items(instrument.items.count)(language), .dim)
      case .failure(let failure): return id + StyledLine(reason(failure, path: entry.path)(language), Style(color: .yellow))
      }
    }
  }

  private static func items(_ count: Int) -> Phrase {
    Phrase(
      en: "\(count) \(Plural.en(count, one: "question", other: "questions"))", kk: "\(count) сұрақ",
      ru: "\(count) \(Plural.ru(count, one: "вопрос", few: "вопроса", many: "вопросов"))")
  }

  /// In one line why a file cannot be used. Faults are too many for a line, so the command that tells them is named.
  private static func reason(_ failure: InstrumentLibrary.Failure, path: String) -> Phrase {
    if case .faulty = failure { return unusable(path.displayedPath) }
    return Failure(failure).sentences.first ?? unusable(path.displayedPath)
  }

  private static func unusable(_ path: String) -> Phrase {
    Phrase(
      en: "cannot be used; see: tynys validate \(path)", kk: "қолдануға болмайды; қараңыз: tynys validate \(path)",
      ru: "использовать нельзя; см. tynys validate \(path)")
  }

  private static func json(_ entry: InstrumentLibrary.Entry, _ language: InterfaceLanguage) -> JSONValue {
    let instrument: Instrument?
    let message: String?
    switch entry.result {
    case .success(let usable): (instrument, message) = (usable, nil)
    case .failure(let failure): (instrument, message) = (nil, reason(failure, path: entry.path)(language))
    }
    return .object([
      JSONMember("id", .string(entry.id)), JSONMember("status", .string(instrument == nil ? "unusable" : "usable")),
      JSONMember("message", JSONValue(message)),
      JSONMember("version", JSONValue(instrument?.version)), JSONMember("title", JSONValue(instrument?.title(language))),
      JSONMember("items", JSONValue(instrument?.items.count)),
      JSONMember("scales", instrument.map { .array($0.scales.map { .string($0.id) }) } ?? .null),
      JSONMember("languages", instrument.map { .array($0.languages.map { .string($0.rawValue) }) } ?? .null),
      JSONMember("schedule", JSONValue(instrument?.schedule?.description)), JSONMember("path", .string(entry.path)),
    ])
  }
}
