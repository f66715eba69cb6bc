import Dates
import JSON
import ReleaseSamples
import Releases
import Rendering
import Testing
import Wording

@testable import Supervision

@Suite struct AgendaTests {
  @Test func `an agenda says what moved, where things stand and what protects`() throws {
    let agenda = try SampleAgenda.agenda()
    #expect(agenda.easier.map(\.scale.name.text) == ["burnout/exhaustion", "worklife/left-alone"])
    #expect(agenda.heavier.map(\.scale.name.text) == ["burnout/depersonalization"])
    #expect(agenda.unwelcome.map(\.scale.name.text) == ["burnout/depersonalization", "worklife/client-strain", "worklife/digital-strain"])
    #expect(agenda.weakProtection.map(\.scale.name.text) == ["worklife/support", "worklife/feedback"])
    #expect(agenda.sources.map(\.round) == ["2026-Q3", "2026-Q3w"] && agenda.withheld.isEmpty)
  }

  @Test func `it holds the open measures of the unit and those above it, and nothing of other units`() throws {
    let agenda = try SampleAgenda.agenda()
    #expect(agenda.openMeasures.map(\.cycle) == [2] && agenda.openMeasures[0].state == .coming)
    #expect(agenda.lookBacks.map(\.cycle.number) == [1] && agenda.lookBacks[0].comparisons.first?.outcome.difference != nil)
    #expect(agenda.goalsWithoutMeasure.map(\.number) == [4])
    for language in InterfaceLanguage.allCases {
      let page = AgendaPage(agenda, language: language).html()
      #expect(!page.contains("Of the west alone") && !page.contains("West") && page.contains("Calmer weeks"))
      #expect(page.contains("lang=\"\(language.rawValue)\"") && !page.contains("<script") && !page.contains("http"))
    }
  }

  @Test func `proposals answer what is there, leave out what is agreed, and begin with what was raised`() throws {
    let agenda = try SampleAgenda.agenda()
    #expect(!agenda.proposals.contains { $0.scales == ["support"] }, "that is agreed already")
    #expect(agenda.proposals.contains { $0.scales == ["feedback"] })
    let raised = ["depersonalization", "client-strain", "digital-strain", "feedback"]
    let first = agenda.proposals.prefix(raised.count).flatMap(\.scales)
    #expect(Set(first) == Set(raised), "\(first)")
    #expect(!agenda.proposals.contains { $0.scales == ["climate"] || $0.scales == ["autonomy"] }, "these are strong")
    #expect(agenda.proposals.allSatisfy { $0.source != nil })
  }

  @Test func `a unit whose figures are withheld says so, and nothing of it is told`() throws {
    let rounds = SampleAgenda.rounds
    let agenda = try SampleAgenda.agenda(unit: UnitPath(names: ["West"]), rounds: [rounds[0], rounds[2]], journal: Journal())
    #expect(agenda.withheld.count == 3 && agenda.easier.isEmpty && agenda.heavier.isEmpty && agenda.unwelcome.isEmpty && agenda.proposals.isEmpty)
    #expect(!agenda.hasComparableRounds)
    let lines = AgendaSheet(agenda, language: .en).lines(width: 80, appearance: .plain).map(\.text).joined(separator: "\n")
    #expect(lines.contains("There are no two rounds with figures") && !lines.contains("nothing moved"))
    #expect(lines.contains("Withheld in the newest round") && lines.contains("The figures of the unit above may say more: Home care"))
  }

  @Test func `one round alone tells levels and no change`() throws {
    let agenda = try SampleAgenda.agenda(rounds: [SampleAgenda.rounds[2]], journal: Journal())
    #expect(!agenda.hasComparableRounds && agenda.easier.isEmpty && !agenda.unwelcome.isEmpty)
  }

  @Test func `a small difference is not spoken of, by Holm's method over the scales of the unit`() throws {
    // Team 1: 14 people, 0.18 of the range: a shift of 0.14 has p ≈ 0.05 on one scale alone, and three scales were looked at.
    for (shift, found) in [(0.10, false), (0.145, false), (0.20, true)] {
      let rounds = [SampleRound("a", "2026-01-31"), SampleRound("b", "2026-02-28") { _, scale in scale == "exhaustion" ? 0.4 + shift : 0.4 }]
      #expect(try SampleAgenda.agenda(rounds: rounds, journal: Journal()).heavier.isEmpty != found, "\(shift)")
    }
  }

  @Test func `the order of scales does not follow their figures`() throws {
    let falling = [SampleRound("a", "2026-02-28") { _, scale in scale == "exhaustion" ? 0.6 : 0.9 }]
    let rising = [SampleRound("a", "2026-02-28") { _, scale in scale == "exhaustion" ? 0.9 : 0.6 }]
    let names = try [falling, rising].map { try SampleAgenda.agenda(rounds: $0, journal: Journal()).unwelcome.map(\.scale.name.text) }
    #expect(names[0] == names[1] && names[0].count == 3)
  }

  @Test(arguments: InterfaceLanguage.allCases)
  func `a page is shortened, says by how much, and never within a figure`(_ language: InterfaceLanguage) throws {
    let agenda = try AgendaPageTests.longest()
    let (page, whole) = (AgendaSheet(agenda, extent: .onePage, language: language), AgendaSheet(agenda, language: language))
    for (short, long) in zip(page.sections, whole.sections) {
      #expect(short.items.count <= 5 && (short.items.count == long.items.count) == (short.remark == nil), "\(short.title)")
      if [.easier, .heavier, .unwelcome, .protection].contains(short.kind) {
        for item in short.items { #expect(long.items.contains { $0.text == item.text && item.details.allSatisfy($0.details.contains) }) }
      }
    }
    #expect(whole.sections.allSatisfy { $0.remark == nil })
  }

  @Test(arguments: InterfaceLanguage.allCases, [20, 40, 80, 200])
  func `no line in the terminal is wider than asked`(_ language: InterfaceLanguage, _ width: Int) throws {
    for agenda in [try SampleAgenda.agenda(), try SampleAgenda.empty()] {
      let lines = AgendaSheet(agenda, language: language).lines(width: width, appearance: .plain)
      for line in lines { #expect(line.width <= width, "\(line.text)") }
      #expect(!lines.isEmpty)
    }
  }

  @Test func `the JSON of an agenda tells every figure with its round`() throws {
    let node = try JSONReader.read(Array(try SampleAgenda.agenda().json(.en).text().utf8))
    let heavier = try #require(node.member("heavier")?.value.elements?.first)
    #expect(heavier.member("mean_before")?.value.number?.double == 9 && heavier.member("after")?.value.string == "2026-Q3")
    #expect(node.member("look_back")?.value.elements?.first?.member("comparisons")?.value.elements?.isEmpty == false)
    #expect(node.member("caution")?.value.string?.contains("no proof") == true)
  }
}
