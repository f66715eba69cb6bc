public import Wording

extension CycleReview.Fault {
  /// Why the releases say nothing about the unit, and what there is instead.
  public var message: Phrase {
    switch self {
    case .otherOrganisation(let found, let expected):
      Phrase(
        en: "The releases are of “\(found)”, and the cycle is about “\(expected)”. Give the releases of that organisation.",
        kk: "Жарияланымдар «\(found)» ұйымына тиесілі, ал цикл «\(expected)» туралы. Сол ұйымның жарияланымдарын беріңіз.",
        ru: "Выпуски относятся к «\(found)», а цикл — к «\(expected)». Дайте выпуски этой организации.")
    case .unknownUnit(let unit, let known):
      Phrase(
        en: "No release has the unit “\(unit.text)”. There are: \(Self.list(known)).",
        kk: "Жарияланымдарда «\(unit.text)» бөлімшесі жоқ. Барлары: \(Self.list(known)).",
        ru: "Подразделения «\(unit.text)» в выпусках нет. Есть: \(Self.list(known)).")
    case .noScale(let wanted, let known):
      Phrase(
        en: "The releases have none of the scales \(Self.list(wanted)). They have: \(Self.list(known)).",
        kk: "Жарияланымдарда мына шкалалар жоқ: \(Self.list(wanted)). Барлары: \(Self.list(known)).",
        ru: "В выпусках нет шкал: \(Self.list(wanted)). Есть: \(Self.list(known)).")
    }
  }

  private static func list(_ units: [UnitPath]) -> String { list(units.map(\.text)) }

  private static func list(_ scales: [ScaleName]) -> String { list(scales.map(\.text)) }

  private static func list(_ names: [String]) -> String {
    names.prefix(12).joined(separator: ", ") + (names.count > 12 ? ", …" : "")
  }
}
