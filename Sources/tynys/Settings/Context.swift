import Arguments
import Dates
import Files
import Instruments
import Rendering
import Terminal
import Wording

/// What a command line means on this machine: the language, the folders, what the terminal can do.
struct Context {
  var language: InterfaceLanguage
  let capabilities: TerminalCapabilities
  let library: InstrumentLibrary
  /// Where private data and local settings live; `nil` where the system does not say where a home is.
  let dataDirectory: String?
  /// Where the computer remembers what it has seen of keepers' stores; `nil` where there is no home.
  let witnessFolder: String?
  let homeDirectory: String?
  let stage: Stage

  var today: CivilDay { stage.today }

  var appearance: Appearance { capabilities.appearance }

  /// Columns for running text: the terminal's, and not more than one reads with ease.
  var textWidth: Int { max(20, min(TerminalSize.ofStandardOutput.columns, 92)) }

  init(invocation: Invocation, environment: [String: String], language: InterfaceLanguage, stage: Stage = Stage()) throws(Failure) {
    if let fault = LanguageChoice.fault(environment), invocation.value(of: "lang") == nil { throw fault }
    self.language = language
    self.stage = stage
    capabilities = TerminalCapabilities(
      environment: environment, inputIsTerminal: StandardStream.standardInputIsTerminal, outputIsTerminal: StandardStream.standardOutput.isTerminal,
      noColor: invocation.flag("no-color"))
    dataDirectory = Folders.data(option: invocation.value(of: "data"), environment: environment)
    witnessFolder = Folders.state(environment: environment).map { $0 + "/keepers" }
    homeDirectory = environment["HOME"].flatMap { $0.isEmpty ? nil : $0 }
    let chosen = invocation.value(of: "questionnaires")
    if let chosen {
      if !Directory.exists(chosen) { throw Self.noFolder(chosen) }
    } else if let fault = Folders.fault(environment) {
      throw fault
    }
    library = InstrumentLibrary(directories: Folders.questionnaires(option: chosen, environment: environment, data: dataDirectory))
  }

  /// Writes to standard output.
  func print(_ text: String) throws(Failure) {
    if let recording = stage.recording { return recording.add(text) }
    do {
      try StandardStream.standardOutput.write(text)
    } catch {
      throw Failure(error)
    }
  }

  /// Writes a sentence of the result, broken at spaces where a terminal shows it.
  ///
  /// - Parameter lead: what stands before it; all lines after the first are indented by two columns more than its leading spaces.
  func print(_ sentence: Phrase, lead: String = "") throws(Failure) {
    try printSentence(sentence(language), lead: lead)
  }

  /// The same for a sentence that was put into words before.
  func printSentence(_ sentence: String, lead: String = "") throws(Failure) {
    let indent = lead.prefix { $0 == " " }.count
    try print(StandardStream.standardOutput.layout.text(sentence, lead: lead, hanging: indent + 2))
  }

  /// Writes lines to standard output, styled where a terminal can show it.
  func print(_ lines: [StyledLine]) throws(Failure) {
    try print(lines.map { appearance.encode($0) + "\n" }.joined())
  }

  /// Writes a file as a whole, and says so.
  ///
  /// - Parameter mode: for nobody's eyes but its owner's unless a caller says otherwise.
  func write(_ text: String, to path: String, mode: UInt16 = 0o600) throws(Failure) {
    do {
      try AtomicFile.write(Array(text.utf8), to: path, mode: mode)
    } catch {
      throw Failure(error)
    }
    say(RecordWording.written(path.displayedPath.unbroken))
  }

  /// Says something beside the results.
  func say(_ sentence: Phrase) {
    if stage.recording != nil { return }
    StandardStream.standardError.tell(sentence(language), lead: "tynys: ")
  }

  func instrument(_ id: String) throws(Failure) -> Instrument { try definition(id).instrument }

  /// The instrument together with the bytes of its file.
  func definition(_ id: String) throws(Failure) -> (instrument: Instrument, bytes: [UInt8]) {
    do {
      return try library.definition(id)
    } catch {
      throw Failure(error)
    }
  }

  private static func noFolder(_ path: String) -> Failure {
    let shown = path.displayedPath
    return Failure(
      .notFound,
      Phrase(
        en: "There is no folder “\(shown)” (--questionnaires).", kk: "«\(shown)» қалтасы жоқ (--questionnaires).",
        ru: "Папки «\(shown)» нет (--questionnaires)."))
  }
}
