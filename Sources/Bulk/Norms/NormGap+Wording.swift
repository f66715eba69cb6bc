public import Wording

extension NormGap {
  /// The reason as a part of a sentence: without a capital and without a full stop.
  public var message: Phrase {
    switch self {
    case .tooFewPeople(let found, let needed):
      Phrase(
        en: "\(found) \(Plural.en(found, one: "row has", other: "rows have")) all answers, at least \(needed) are needed",
        kk: "барлық сұраққа жауап берілген жол саны — \(found), кемінде \(needed) керек",
        ru: "строк со всеми ответами: \(found), нужно не меньше \(needed)")
    case .noSpread:
      Phrase(en: "everybody has nearly the same score", kk: "барлығының балы бірдей дерлік", ru: "у всех почти один и тот же балл")
    case .tied:
      Phrase(
        en: "too many people share one score to be divided", kk: "бір балды тым көп адам алған, сондықтан бөлуге болмайды",
        ru: "слишком у многих один и тот же балл, поэтому разделить нельзя")
    }
  }
}
