import Contributions
import Testing
import Wording

@Suite struct ContributionPreviewTests {
  private func preview(_ answers: [Int?], slices: [String: SliceAnswer] = [:]) throws -> ContributionPreview {
    let card = try SampleRound.signed()
    return ContributionPreview(
      try SampleRound.contribution(answers, slices: slices, card: card), card: card, instrument: try SampleRound.instrument().instrument)
  }

  @Test func `every value that leaves has a line, in the words of the questionnaire`() throws {
    let preview = try preview([6, 5, nil, nil], slices: [SampleRound.slice.name: .stated("5–14")])
    let card = try SampleRound.signed()
    #expect(
      preview.leaving.map { $0(.en) } == [
        "Strain: 16.5 (possible: 0–18)", "Climate: no score, too little was answered", "Жұмыс өтілі: 5–14",
        "The code of your slip. It alone tells your unit; when the round closes, it is deleted.",
        "The name of the round, “2026-Q4”, and the digits of its card: \(card.fingerprint)",
      ])
    #expect(
      preview.leaving[0](.kk) == "Strain kk: 16,5 (ықтимал аралығы: 0–18)" && preview.leaving[0](.ru) == "Strain ru: 16,5 (возможный диапазон: 0–18)")
  }

  @Test func `what is not stated is said to be so`() throws {
    let line = try #require(try preview([6, 6, 6, 6]).leaving.dropFirst(2).first)
    #expect(InterfaceLanguage.allCases.map { line($0) } == ["Жұмыс өтілі: not stated", "Жұмыс өтілі: көрсетілмеген", "Жұмыс өтілі: не указано"])
  }

  /// Six members are in the file: format, round and card, code, scales, slices.
  @Test func `there are as many lines as values, and what stays is told with the minimum group`() throws {
    let preview = try preview([1, 2, 3, 4])
    #expect(preview.leaving.count == 2 + 1 + 1 + 1)
    for language in InterfaceLanguage.allCases { #expect(preview.staying.contains { $0(language).contains("5") }) }
    #expect(Set(preview.staying.flatMap { phrase in InterfaceLanguage.allCases.map { phrase($0) } }).count == 9)
  }

  @Test func `a number is shown as exactly as it is sent`() throws {
    let (instrument, identity) = try SampleRound.instrument()
    let card = try SampleRound.signed()
    let profile = try ScoreProfile(scores: ["strain": 100.0 / 6, "climate": 0.25], instrument: instrument, identity: identity, card: card.card)
    let contribution = try Contribution(profile, code: SampleRound.code(), card: card)
    let lines = ContributionPreview(contribution, card: card, instrument: instrument).leaving.map { $0(.ru) }
    #expect(lines[0].contains("16,666667") && lines[1].contains("0,25"))
  }
}
