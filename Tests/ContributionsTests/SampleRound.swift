import Contributions
import Dates
import Instruments
import JSON
import Scoring
import Sealing
import TestSupport

/// A small round: two scales of one questionnaire, one slice, three units.
enum SampleRound {
  static func secret(_ seed: UInt8) -> SecretBytes { SecretBytes(count: 32) { $0.copyBytes(from: [UInt8](repeating: seed, count: 32)) } }

  /// Pairs from seeds that everybody knows, so that golden bytes stay the same.
  static func signing(_ seed: UInt8 = 1) throws -> SigningKeyPair { try SigningKeyPair(seed: secret(seed)) }
  static func sealing(_ seed: UInt8 = 2) throws -> BoxKeyPair { try BoxKeyPair(secretKey: secret(seed)) }

  static func day(_ number: Int) -> CivilDay { CivilDay(daysSinceEpoch: 20_700 + number) }

  struct Faulty: Error { let path: String }

  static func definition(version: String = "1.0.0") -> String {
    let text = { (words: String) in #"{"en": "\#(words)", "kk": "\#(words) kk", "ru": "\#(words) ru"}"# }
    let items = ["a1", "a2", "a3", "b1"].map { #"{"id": "\#($0)", "format": "f", "text": \#(text($0))}"# }.joined(separator: ", ")
    return """
      {"format": 1, "id": "small", "version": "\(version)", "defaultLanguage": "en", "title": \(text("Small")),
       "rights": {"origin": "original", "license": "CC0-1.0", "holder": "Tests", "administration": "free"},
       "responseFormats": {"f": {"kind": "number", "minimum": 0, "maximum": 6, "notApplicable": true}}, "items": [\(items)],
       "scales": [
         {"id": "strain", "title": \(text("Strain")), "keys": ["a1", "a2", "a3"], "method": "sum",
          "missing": {"rule": "prorate", "minimumAnswered": 0.5}, "worse": "higher"},
         {"id": "climate", "title": \(text("Climate")), "keys": ["b1"], "method": "mean", "missing": {"rule": "complete"}, "worse": "lower"}]}
      """
  }

  static func instrument(version: String = "1.0.0") throws -> (instrument: Instrument, identity: RoundInstrument) {
    let bytes = Array(definition(version: version).utf8)
    let outcome = DefinitionReader.read(bytes)
    guard let instrument = outcome.instrument else { throw Faulty(path: outcome.findings.first?.path ?? "") }
    return (instrument, RoundInstrument(id: instrument.id, version: instrument.version, definition: bytes))
  }

  static let slice = CardSlice(name: "Жұмыс өтілі", classes: ["0–4", "5–14", "15+"])
  static let units = [
    CardUnit(id: "west", path: "West", codes: nil), CardUnit(id: "east-1", path: "East/Team 1", codes: 12),
    CardUnit(id: "east-2", path: "East/\"Team\" 2", codes: 0),
  ]

  static func card(
    organisation: String = "Almaty home care", round: String = "2026-Q4", instrument: RoundInstrument? = nil,
    scales: [String] = ["strain", "climate"],
    minimumGroup: Int = 5, slices: [CardSlice] = [slice], units: [CardUnit] = units, opens: CivilDay = day(0), closes: CivilDay? = day(14),
    sealingKey: BoxPublicKey? = nil
  ) throws -> RoundCard {
    try RoundCard(
      organisation: organisation, round: round, instrument: instrument ?? self.instrument().identity, scales: scales, minimumGroup: minimumGroup,
      slices: slices, units: units, opens: opens, closes: closes, sealingKey: sealingKey ?? sealing().publicKey)
  }

  static func signed(_ card: RoundCard? = nil) throws -> SignedRoundCard { SignedRoundCard(signing: try card ?? self.card(), with: try signing()) }

  static func code(_ seed: UInt64 = 1) -> ContributionCode {
    var generator = SeededGenerator(seed: seed)
    return ContributionCode(using: &generator)
  }

  /// A profile of answers to the four items; `nil` is a gap.
  static func profile(_ answers: [Int?] = [6, 5, 3, 2], card: RoundCard? = nil) throws -> ScoreProfile {
    let (instrument, identity) = try instrument()
    var sheet = AnswerSheet(count: 4)
    for (column, answer) in answers.enumerated() { sheet[column] = answer }
    return try ScoreProfile(ScoringPlan(instrument).result(sheet), identity: identity, card: try card ?? self.card())
  }

  static func contribution(
    _ answers: [Int?] = [6, 5, 3, 2], slices: [String: SliceAnswer] = [slice.name: .stated("5–14")], code: ContributionCode = code(),
    card: SignedRoundCard? = nil
  ) throws -> Contribution {
    let card = try card ?? signed()
    return try Contribution(try profile(answers, card: card.card), slices: slices, code: code, card: card)
  }

  static func opener() throws -> ContributionOpener {
    let (instrument, identity) = try instrument()
    return try ContributionOpener(card: try signed(), instrument: instrument, identity: identity, keys: try sealing())
  }

  /// A box with any content, as somebody with another program could make it.
  static func box(_ content: String) throws -> [UInt8] {
    try SealedBox.seal(Padding.padded(Array(content.utf8), step: SealedContribution.size - SealedBox.overhead), to: try sealing().publicKey)
  }

  /// The text inside the box of the sample contribution.
  static func content() throws -> String {
    let sealed = try SealedContribution(sealing: contribution(), for: signed())
    let padded = try SealedBox.open(sealed.bytes, with: sealing())
    return String(decoding: try Padding.unpadded(padded, step: padded.count), as: UTF8.self)
  }

  static func decimal(_ text: String) -> JSONDecimal {
    guard let decimal = JSONDecimal(text) else { preconditionFailure("\(text) is no decimal") }
    return decimal
  }

  /// Everything that printing could show of a value.
  static func printed(_ value: some Any) -> String {
    var dumped = ""
    dump(value, to: &dumped)
    return "\(value) \(String(reflecting: value)) \(dumped)"
  }
}
