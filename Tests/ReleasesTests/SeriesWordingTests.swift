import Releases
import Testing
import Wording

@Suite struct SeriesWordingTests {
  @Test func `every fault says in each language what is given, and nothing typed harms a terminal`() {
    let faults: [SeriesFault] = [
      .noReleases, .severalOrganisations(["A", "Б"]), .unsoundChain([.twoOfOneRound(round: "r")]), .severalInstruments(["burnout", "pulse"]),
      .unknownInstrument("\u{1B}[2J", known: ["burnout"]),
    ]
    for fault in faults {
      for language in InterfaceLanguage.allCases {
        for message in fault.messages {
          let text = message(language)
          #expect(text.hasSuffix(".") && !text.contains("\u{1B}"), "\(text)")
          #expect(text.unicodeScalars.contains { (0x400...0x4FF).contains($0.value) } || language == .en)
        }
      }
    }
    #expect(SeriesFault.severalInstruments(["burnout", "pulse"]).messages[0](.ru).contains("«burnout», «pulse»"))
    let many = SeriesFault.severalOrganisations((0..<20).map { "o\($0)" }).messages[0](.en)
    #expect(many.contains("“o7”, …") && !many.contains("o8"))
  }
}
