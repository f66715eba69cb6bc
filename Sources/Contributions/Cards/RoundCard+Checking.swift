import Dates
import Instruments
import JSON
import Wording

/// The rules that can be seen on a card alone.
extension RoundCard {
  static let digestSize = 32

  func check() throws(CardFault) {
    if !PlainName.isLine(organisation, limit: CardLimits.nameLength) { throw .invalidText(.member(of: .root, "organisation")) }
    if !PlainName.isFileName(round, limit: CardLimits.idLength) { throw .invalidText(.member(of: .root, "round")) }
    if !Identifier.isValid(instrument.id) || !PlainName.isLine(instrument.version, limit: CardLimits.idLength)
      || instrument.digest.count != Self.digestSize
    {
      throw .invalidText(.member(of: .root, "instrument"))
    }
    if minimumGroup < Self.smallestMinimumGroup || minimumGroup > CardLimits.people { throw .minimumGroupTooSmall(minimumGroup) }
    if let closes, closes < opens { throw .closesBeforeOpening(opens: opens, closes: closes) }
    if !(0...9999).contains(opens.year) || !(0...9999).contains((closes ?? opens).year) { throw .invalidText(.member(of: .root, "opens")) }
    try Self.requireUnique(scales, .scales, limit: CardLimits.scales, Identifier.isValid)
    if scales.isEmpty { throw .nothingCollected }
    try Self.requireUnique(slices.map(\.name), .slices, limit: CardLimits.slices) { PlainName.isLine($0, limit: CardLimits.nameLength) }
    for slice in slices {
      try Self.requireUnique(slice.classes, .classes, limit: CardLimits.classes) { PlainName.isLine($0, limit: CardLimits.nameLength) }
      if slice.classes.count < 2 { throw .tooFewClasses(slice: slice.name) }
    }
    try checkUnits()
    if Contribution.longest(of: self) > SealedContribution.contentLimit { throw .contributionsTooLong }
  }

  private func checkUnits() throws(CardFault) {
    if units.isEmpty { throw .noUnits }
    try Self.requireUnique(units.map(\.id), .units, limit: CardLimits.units, Identifier.isValid)
    try Self.requireUnique(units.map(\.path), .units, limit: CardLimits.units) { PlainName.isLine($0, limit: CardLimits.pathLength) }
    for (index, unit) in units.enumerated() where unit.codes.map({ !(0...CardLimits.people).contains($0) }) ?? false {
      throw .shape(ShapeFault(.invalidNumber, at: .member(of: .element(of: .member(of: .root, "units"), index), "codes")))
    }
  }

  private static func requireUnique(_ names: [String], _ kind: CardFault.Countable, limit: Int, _ isSound: (String) -> Bool) throws(CardFault) {
    if names.count > limit { throw .tooMany(kind, limit: limit) }
    var seen: Set<String> = []
    for name in names {
      if !isSound(name) { throw .invalidText(.member(of: .root, kind.rawValue)) }
      if !seen.insert(name).inserted { throw .repeatedName(kind, name) }
    }
  }

}
