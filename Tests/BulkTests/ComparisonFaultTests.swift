import Statistics
import Testing
import Wording

@testable import Bulk

@Suite struct ComparisonFaultTests {
  private static let faults: [ComparisonFault] = [
    .waves(found: []), .waves(found: ["2023", "2024", "x\u{1B}y"]), .unknownWave("20\u{202E}25", known: ["2024"]), .tooManyWaves(limit: 50),
    .personTwice(column: "co\u{7}de", first: 17, second: 4_016), .tooManyRows(limit: 20_000_000),
    .tooManyValues(column: "a\u{1B}ge", limit: 50, stray: nil), .tooManyValues(column: "age", limit: 50, stray: "no\u{1B}ne"),
  ]

  @Test(arguments: InterfaceLanguage.allCases)
  func `every fault is a whole sentence of its own that no terminal takes for a command`(_ language: InterfaceLanguage) {
    let sentences = Self.faults.map { $0.message(language) }
    #expect(Set(sentences).count == Self.faults.count)
    for sentence in sentences {
      #expect(sentence.hasSuffix(".") && !sentence.contains("nil"))
      #expect(sentence.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control && $0 != "\u{202E}" }, "\(sentence)")
    }
    #expect(sentences[1].contains("2023, 2024") && sentences[1].contains("--waves"))
    #expect(sentences[4].contains("17") && sentences[4].contains("4016"))
    #expect(sentences[7].contains("--not-stated"))
  }

  @Test func `of many waves the first twelve are listed`() {
    let message = ComparisonFault.waves(found: (1...40).map { "w\($0)" }).message(.en)
    #expect(message.contains("w12, …") && !message.contains("w13") && message.contains("40"))
  }

  @Test(arguments: InterfaceLanguage.allCases)
  func `every gap says why in a language, and has a status for programs`(_ language: InterfaceLanguage) {
    let gaps: [ComparisonGap] = [.tooFew(minimum: 7), .oneGroup(minimum: 7), .tooLarge, .figure(.untestable(.collinear(predictor: 1)))]
    let messages = gaps.map { $0.message(["age", "tenure"])(language) }
    #expect(Set(messages).count == 4 && messages.allSatisfy { !$0.hasSuffix(".") })
    #expect(messages[0].contains("7") && messages[3].contains("tenure"))
    #expect(gaps.map(\.status) == ["too_few", "too_few_groups", "too_many_cases", "collinear"])
  }
}
