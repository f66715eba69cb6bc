import Dates
import JSON
import Sealing

extension RoundCard {
  /// All members but `signature`, with the key that will sign them.
  func canonical(key: VerifyingKey, signature: [UInt8]?) -> CanonicalJSON {
    var members: [(name: String, value: CanonicalJSON)] = [
      ("format", .integer(Self.format)), ("organisation", .string(organisation)), ("round", .string(round)),
      (
        "instrument",
        .object(["id": .string(instrument.id), "version": .string(instrument.version), "digest": .string(Hex.encode(instrument.digest))])
      ),
      ("scales", .array(scales.map(CanonicalJSON.string))),
      ("policy", .object(["minimum_group": .integer(minimumGroup), "slice_levels": .string(sliceLevels.rawValue)])),
      ("slices", .array(slices.map { .object(["name": .string($0.name), "classes": .array($0.classes.map(CanonicalJSON.string))]) })),
      ("units", .array(units.map { .object(["id": .string($0.id), "path": .string($0.path), "codes": CanonicalJSON($0.codes)]) })),
      ("opens", .string(opens.description)), ("closes", CanonicalJSON(closes?.description)),
      ("sealing_key", .string(Hex.encode(sealingKey.bytes))), ("key", .string(Hex.encode(key.bytes))),
    ]
    if let signature { members.append(("signature", .string(Hex.encode(signature)))) }
    return .object(members)
  }
}
