import JSON

extension DefinitionReader {
  private static let scaleKeys = [
    "id", "title", "about", "keys", "method", "constant", "missing", "worse", "bands", "bandBasis", "reliability", "norms",
  ]

  /// The scales in their order, each checked against the items it names.
  func scales(_ root: DefinitionObject, items: Declared<Item>) -> Declared<Scale> {
    var scales = Declared<Scale>()
    let byID = Dictionary(items.found.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    guard let list = root.optional("scales") else { return scales }
    guard let values = list.array(limit: DefinitionLimits.scales) else {
      scales.isComplete = false
      return scales
    }
    for value in values {
      guard let object = value.object(Self.scaleKeys) else {
        scales.isComplete = false
        continue
      }
      let id = scales.declare(object.required("id"))
      if let scale = scale(object, id: id, items: items, byID: byID) { scales.found.append(scale) }
    }
    return scales
  }

  private func scale(_ object: DefinitionObject, id: String?, items: Declared<Item>, byID: [String: Item]) -> Scale? {
    let title = object.required("title").flatMap(texts.read)
    let about = object.optional("about").flatMap(texts.read)
    let keys = object.required("keys").flatMap { self.keys($0, items: items, byID: byID) }
    let method = object.required("method")?.oneOf(Scale.Method.self)
    let constant = object.optional("constant").map { $0.number(-1e6...1e6) } ?? 0
    let missing = object.required("missing").flatMap { missingRule($0, method: method) }
    let worse = object.required("worse")?.oneOf(Scale.Direction.self)
    let reliability = object.optional("reliability").flatMap(self.reliability)

    var possible: PossibleScores?
    if let keys, let method, let missing, let constant {
      let scores = PossibleScores(keys: keys, items: byID, method: method, constant: constant, isComplete: missing == .complete)
      possible = scores
      if let scores {
        if scores.needsEqualRanges, scores.hasDifferingRanges { object.reportName("keys", .differingRanges) }
        if method == .difference, constant != scores.reversingConstant {
          let fault = DefinitionFault.unusualConstant(found: constant, expected: scores.reversingConstant)
          if object.optional("constant") == nil { object.reportName("method", fault) } else { object.reportName("constant", fault) }
        }
      }
    }
    let norms = self.norms(object, possible: possible)
    let bands = self.bands(object, possible: possible)
    let basis = bandBasis(object)
    guard let id, let title, let keys, let method, let constant, let missing, let worse, let possible, let bands, let norms else { return nil }
    return Scale(
      id: id, title: title, about: about, keys: keys, method: method, constant: constant, missing: missing, worse: worse, range: possible.range,
      bands: bands, bandBasis: basis, reliability: reliability, norms: norms)
  }

  private func keys(_ list: DefinitionValue, items: Declared<Item>, byID: [String: Item]) -> [KeyedItem]? {
    guard let values = list.array(minimum: 1, limit: DefinitionLimits.items) else { return nil }
    var keys: [KeyedItem] = []
    var seen: Set<String> = []
    for value in values {
      guard let text = value.string(limit: DefinitionLimits.idLength + 1) else { continue }
      let isReversed = text.hasPrefix("-")
      let id = isReversed ? String(text.dropFirst()) : text
      if !items.mayMean(id) {
        value.report(.unknownReference(.item, id: id, known: items.ids))
      } else if !seen.insert(id).inserted {
        value.report(.duplicateScaleItem(TextSafety.visible(id)))
      } else if let item = byID[id] {
        if item.format.range == nil { value.report(.itemNotScorable(id)) } else { keys.append(KeyedItem(item: id, isReversed: isReversed)) }
      }
    }
    return keys.count == values.count ? keys : nil
  }

  private enum MissingWord: String, CaseIterable {
    case complete
    case prorate
    case available
  }

  private func missingRule(_ value: DefinitionValue, method: Scale.Method?) -> Scale.MissingRule? {
    guard let object = value.object(["rule", "minimumAnswered"]), let rule = object.required("rule"), let word = rule.oneOf(MissingWord.self) else {
      return nil
    }
    if word != .prorate { object.reportName("minimumAnswered", .minimumAnsweredMisplaced) }
    switch word {
    case .complete: return .complete
    case .prorate: return object.required("minimumAnswered")?.number(0...1).map { .prorate(minimumAnswered: $0) }
    case .available:
      if let method, method != .mean { rule.report(.availableNeedsMean) }
      return .available
    }
  }

  /// The bands, none where the scale has none; `nil` when one of them is faulty.
  private func bands(_ object: DefinitionObject, possible: PossibleScores?) -> [Band]? {
    guard let list = object.optional("bands") else {
      object.reportName("bandBasis", .basisWithoutBands)
      return []
    }
    if object.optional("bandBasis") == nil { list.report(.bandsWithoutBasis) }
    guard let values = list.array(minimum: 1, limit: DefinitionLimits.options) else { return nil }
    var bands = Declared<Band>()
    var starts: [BandStart] = []
    for value in values {
      guard let entry = value.object(["id", "from", "label"]) else { continue }
      let id = bands.declare(entry.required("id"))
      let from = entry.required("from")
      let number = from?.number(-1e9...1e9)
      let label = entry.required("label").flatMap(texts.read)
      if let from, let number { starts.append((from, number, id)) }
      if let id, let number, let label { bands.found.append(Band(id: id, from: number, label: label)) }
    }
    if starts.count == values.count { check(starts, possible: possible) }
    return bands.found.count == values.count && !values.isEmpty ? bands.found : nil
  }

  /// Where a band begins; the id is absent where it was faulty.
  private typealias BandStart = (value: DefinitionValue, from: Double, id: String?)

  /// Bands partition what the scale can reach: the first begins at its smallest score, each later one further up, and none where no score can lie.
  private func check(_ starts: [BandStart], possible: PossibleScores?) {
    if let possible, let first = starts.first, !possible.isLowest(first.from) {
      first.value.report(.firstBandStart(found: first.from, expected: possible.range.lowerBound))
    }
    let falling = zip(starts, starts.dropFirst()).filter { $1.from <= $0.from }
    for (previous, band) in falling { band.value.report(.bandsNotAscending(found: band.from, previous: previous.from)) }
    guard let possible, falling.isEmpty else { return }
    for (index, band) in starts.enumerated().dropFirst() {
      if band.from > possible.range.upperBound {
        band.value.report(.bandOutOfRange(found: band.from, maximum: possible.range.upperBound))
      } else if possible.areWhole, index + 1 < starts.count, band.from.rounded(.up) >= starts[index + 1].from, let id = band.id {
        band.value.report(.bandUnreachable(id))
      }
    }
  }

  private func bandBasis(_ object: DefinitionObject) -> Basis? {
    guard let basis = object.optional("bandBasis")?.object(["status", "note", "source"]) else { return nil }
    let status = basis.required("status")?.oneOf(BasisStatus.self)
    let note = basis.optional("note").flatMap(texts.read)
    let source = basis.required("source")?.string(limit: 500)
    guard let status, let source else { return nil }
    return Basis(status: status, note: note, source: source)
  }
}
