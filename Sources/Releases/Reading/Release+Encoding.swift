import Dates
import JSON
import Sealing

/// The release as canonical JSON; the reading is in `ReleaseDecoder`.
extension Release {
  /// All members but `signature`, with the key that signs them.
  func unsignedBytes(key: VerifyingKey) -> [UInt8] {
    CanonicalJSON.object([
      "cells": .array(cells.map(\.canonical)), "format": .integer(Self.format), "instrument": instrument.canonical,
      "key": .string(Hex.encode(key.bytes)), "organisation": .string(organisation), "policy": policy.canonical,
      "previous": CanonicalJSON(previous.map(Hex.encode)), "published": .string(published.description), "round": .string(round),
      "units": .array(units.map(\.canonical)),
    ]).bytes
  }

  /// The unsigned bytes with the member `signature` where the order of names puts it: before `units`, the last one.
  ///
  /// The cells, nearly all of the file, are not written a second time for it.
  func signedBytes(_ unsigned: [UInt8], signature: [UInt8]) -> [UInt8] {
    let rest = ",\"units\":".utf8.count + CanonicalJSON.array(units.map(\.canonical)).bytes.count + "}".utf8.count
    let member = ",\"signature\":\"\(Hex.encode(signature))\""
    return Array(unsigned.dropLast(rest)) + Array(member.utf8) + Array(unsigned.suffix(rest))
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
      "boxes": CanonicalJSON(boxes.map(Hex.encode)), "slice_levels": .string(sliceLevels.rawValue),
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
  var canonical: CanonicalJSON { .object(["id": .string(id), "name": .string(name), "parent": CanonicalJSON(parent)]) }
}

extension ReleaseCell {
  /// A withheld cell has the same members as a published one, all without a value.
  var canonical: CanonicalJSON {
    .object([
      "bands": figures.map { .object($0.bands.map { ($0.key, $0.value.canonical) }) } ?? .null,
      "interval": figures?.interval.map { .array([.decimal($0.lowerBound), .decimal($0.upperBound)]) } ?? .null,
      "mean": CanonicalJSON(figures?.mean), "n": CanonicalJSON(figures?.n), "scale": .string(place.scale), "sd": CanonicalJSON(figures?.sd),
      "slice": place.slice?.canonical ?? .null, "status": .string(figures == nil ? "withheld" : "published"), "unit": .string(place.unit),
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
