import Instruments
import Rendering
import Wording

/// Draws what a check is about, before its first question.
struct IntroPage {
  let instrument: Instrument
  /// What becomes of the answers.
  let notice: Phrase
  let language: InterfaceLanguage
  let shapes: Shapes
  let width: Int
  /// The first line shown, where the text is longer than the screen.
  let scroll: Int

  func page(message: [StyledLine]) -> Page {
    typealias Words = AdministrationWording
    var body: [StyledLine] = []
    for text in [instrument.about, instrument.instructions] {
      guard let text else { continue }
      body += text(language).wrapped(to: width).map { StyledLine($0) } + [""]
    }
    body += notice(language).wrapped(to: width).map { StyledLine($0, .dim) } + [""]
    body += Words.begin(language).wrapped(to: width).map { StyledLine($0, Style(color: .cyan, bold: true)) }
    let title = instrument.title(language).wrapped(to: width).map { StyledLine($0, .bold) }
    return Page(
      header: title, body: body, scroll: scroll, message: message,
      keys: [Words.enterBegins, Words.language, Words.help].map { $0(language) }, leave: Words.leave(language))
  }
}

/// Draws what the keys do.
struct HelpPage {
  let language: InterfaceLanguage
  let width: Int
  /// The first line shown, where the text is longer than the screen.
  let scroll: Int

  func page() -> Page {
    let texts = AdministrationWording.helpLines(language)
    let title = StyledLine(texts.first ?? "", .bold)
    let body = texts.dropFirst().flatMap { $0.wrapped(to: width).map { StyledLine($0) } }
    return Page(header: [title], body: body, scroll: scroll, keys: [], leave: AdministrationWording.anyKey(language))
  }
}
