import Rendering
import Terminal
import TestSupport
import Testing
import Wording

@testable import Administration

@Suite struct IntroPageTests {
  @Test(arguments: Repository.instruments, InterfaceLanguage.allCases)
  func `the introduction fits every screen and always says which keys begin and leave`(id: String, language: InterfaceLanguage) throws {
    let instrument = try Examples.shipped(id)
    for columns in [40, 41, 60, 80, 94, 200] {
      for rows in [12, 17, 24, 60] {
        let size = TerminalSize(columns: columns, rows: rows)
        let page = IntroPage(
          instrument: instrument, notice: AdministrationWording.keptNowhere, language: language, shapes: .unicode, width: Page.width(columns),
          scroll: 0
        ).page(message: [])
        let frame = page.frame(size: size, shapes: .unicode)
        #expect(frame.faults(size: size) == [])
        let keys = try #require(frame.lines.last).text
        #expect(keys.contains(AdministrationWording.enterBegins(language)) && keys.contains(AdministrationWording.leave(language)))
      }
    }
  }

  @Test(arguments: InterfaceLanguage.allCases) func `help fits every screen`(language: InterfaceLanguage) {
    for columns in 40...120 {
      let size = TerminalSize(columns: columns, rows: 12)
      let page = HelpPage(language: language, width: Page.width(columns), scroll: 3).page()
      #expect(page.frame(size: size, shapes: .ascii).faults(size: size) == [])
    }
  }

  @Test(arguments: InterfaceLanguage.allCases) func `what is kept is said before the first question`(language: InterfaceLanguage) throws {
    let page = IntroPage(
      instrument: try Examples.shipped("burnout"), notice: AdministrationWording.keptNowhere, language: language, shapes: .unicode, width: 92,
      scroll: 0
    ).page(message: [])
    let text = page.body.map(\.text).joined(separator: " ")
    #expect(text.contains(AdministrationWording.keptNowhere(language)))
  }
}
