import Dates
import JSON
import Sealing

/// The release as canonical JSON; the reading is in `ReleaseDecoder`.
extension Release {
  /// All members but `signature`, with the key that will sign them.
  func canonical(key: VerifyingKey, signature: [UInt8]?) -> CanonicalJSON {
    var members: [(name: String, value: CanonicalJSON)] = [
      ("format", .integer(Self.format)), ("organisation", .string(organisation)), ("round", .string(round)),
      ("instrument", instrument.canonical), ("published", .string(published.description)), ("policy", policy.canonical),
      ("units", .array(units.map(\.canonical))), ("cells", .array(cells.map(\.canonical))),
      ("previous", CanonicalJSON(previous.map(Hex.encode))), ("key", .string(Hex.encode(key.bytes))),
    ]
    if let signature { members.append(("signature", .string(Hex.encode(signature)))) }
    return .object(members)
  }
}

extension ReleaseInstrument {
  var canonical: CanonicalJSON { .object(["id": .string(id), "version": .string(version), "digest": .string(Hex.encode(digest))]) }
}

extension ReleasePolicy {
  var canonical: CanonicalJSON {
    .object([
      "minimum_group": .integer(minimumGroup), "scales": .array(scales.map(\.canonical)), "slices": .array(slices.map(\.canonical)),
      "codes_issued": .object(codesIssued.map { ($0.key, .integer($0.value)) }), "card": .string(Hex.encode(card)),
      "boxes": CanonicalJSON(boxes.map(Hex.encode)),
    ])
  }
}

extension ReleaseScale {
  var canonical: CanonicalJSON {
    .object([
      "id": .string(id), "minimum": .decimal(range.lowerBound), "maximum": .decimal(range.upperBound), "worse": .string(worse.rawValue),
      "bands": .array(bands.map { .object(["id": .string($0.id), "from": .decimal($0.from)]) }),
    ])
  }
}

extension ReleaseSlice {
  var canonical: CanonicalJSON { .object(["name": .string(name), "classes": .array(classes.map(CanonicalJSON.string))]) }
}

extension ReleaseUnit {
  var canonical: CanonicalJSON { .object(["id": .string(id), "parent": CanonicalJSON(parent), "name": .string(name)]) }
}

extension ReleaseCell {
  /// A withheld cell has the same members as a published one, all without a value.
  var canonical: CanonicalJSON {
    .object([
      "unit": .string(place.unit), "slice": place.slice?.canonical ?? .null, "scale": .string(place.scale),
      "status": .string(figures == nil ? "withheld" : "published"), "n": CanonicalJSON(figures?.n), "mean": CanonicalJSON(figures?.mean),
      "sd": CanonicalJSON(figures?.sd),
      "interval": figures?.interval.map { .array([.decimal($0.lowerBound), .decimal($0.upperBound)]) } ?? .null,
      "bands": figures.map { .object($0.bands.map { ($0.key, $0.value.canonical) }) } ?? .null,
    ])
  }
}

extension SlicePlace {
  var canonical: CanonicalJSON {
    switch answer {
    case .stated(let name): .object([(self.name, .string(name))])
    case .notStated: .object([(name, .null)])
    }
  }
}

extension BandShare {
  var canonical: CanonicalJSON {
    switch self {
    case .percent(let percent): .integer(percent)
    case .word(let word): .string(word.rawValue)
    }
  }
}
