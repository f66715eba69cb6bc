import Dates
import JSON
import Sealing

/// Takes a release's JSON apart; every member must be there, and no other.
enum ReleaseDecoder {
  /// A release and what stands beside it in the file.
  struct Parts {
    let release: Release
    let key: VerifyingKey
    let signature: [UInt8]
  }

  static func decode(_ node: JSONNode) throws(ReleaseFault) -> Parts {
    do {
      let root = try StrictJSON(node).object([
        "cells", "format", "instrument", "key", "organisation", "policy", "previous", "published", "round", "signature", "units",
      ])
      guard try root["format"].decimal().integer == Release.format else { throw ReleaseFault.unsupportedFormat }
      let key = root["key"]
      guard let verifyingKey = try? VerifyingKey(bytes: bytes(key, count: VerifyingKey.size)) else { throw ReleaseFault.invalidText(key.path) }
      let signature = try bytes(root["signature"], count: SigningKeyPair.signatureSize)
      let release = try Release(
        organisation: root["organisation"].string(), round: root["round"].string(), instrument: instrument(root["instrument"]),
        published: day(root["published"]), policy: policy(root["policy"]),
        units: map(root["units"], limit: ReleaseLimits.units, unit), cells: map(root["cells"], limit: ReleaseLimits.cells, cell),
        previous: root["previous"].unlessNull.map { try digest($0) })
      return Parts(release: release, key: verifyingKey, signature: signature)
    } catch let fault as ShapeFault {
      throw .shape(fault)
    } catch let fault as ReleaseFault {
      throw fault
    } catch {
      preconditionFailure("decoding throws nothing else")
    }
  }

  private static func map<Element>(_ json: StrictJSON, limit: Int, _ decode: (StrictJSON) throws -> Element) throws -> [Element] {
    try json.array(limit: limit).map(decode)
  }

  private static func bytes(_ json: StrictJSON, count: Int) throws -> [UInt8] {
    let text = try json.string()
    guard text.utf8.count == 2 * count, let bytes = Hex.decode(text) else { throw ReleaseFault.invalidText(json.path) }
    return bytes
  }

  private static func digest(_ json: StrictJSON) throws -> [UInt8] { try bytes(json, count: Release.digestSize) }

  private static func day(_ json: StrictJSON) throws -> CivilDay {
    guard let day = CivilDay(try json.string()) else { throw ReleaseFault.invalidText(json.path) }
    return day
  }

  private static func instrument(_ json: StrictJSON) throws -> ReleaseInstrument {
    let object = try json.object(["digest", "id", "version"])
    return ReleaseInstrument(id: try object["id"].string(), version: try object["version"].string(), digest: try digest(object["digest"]))
  }

  private static func policy(_ json: StrictJSON) throws -> ReleasePolicy {
    let object = try json.object(["boxes", "card", "codes_issued", "minimum_group", "scales", "slice_levels", "slices"])
    let levels = object["slice_levels"]
    guard let sliceLevels = ReleasePolicy.SliceLevels(rawValue: try levels.string()) else { throw ReleaseFault.invalidText(levels.path) }
    let codes = try object["codes_issued"].entries(limit: ReleaseLimits.units)
    return ReleasePolicy(
      minimumGroup: try object["minimum_group"].integer(in: 0...ReleaseLimits.people),
      scales: try map(object["scales"], limit: ReleaseLimits.scales, scale), slices: try map(object["slices"], limit: ReleaseLimits.slices, slice),
      sliceLevels: sliceLevels,
      codesIssued: Dictionary(try codes.map { ($0.name, try $0.value.integer(in: 1...ReleaseLimits.people)) }) { first, _ in first },
      card: try digest(object["card"]), boxes: try object["boxes"].unlessNull.map { try digest($0) })
  }

  private static func scale(_ json: StrictJSON) throws -> ReleaseScale {
    let object = try json.object(["bands", "id", "maximum", "minimum", "worse"])
    guard let worse = ReleaseScale.Direction(rawValue: try object["worse"].string()) else { throw ReleaseFault.invalidText(object["worse"].path) }
    return ReleaseScale(
      id: try object["id"].string(), range: try range(object["minimum"], object["maximum"]), worse: worse,
      bands: try map(object["bands"], limit: ReleaseLimits.bands, band))
  }

  private static func band(_ json: StrictJSON) throws -> ReleaseBand {
    let object = try json.object(["from", "id"])
    return ReleaseBand(id: try object["id"].string(), from: try object["from"].decimal())
  }

  private static func range(_ low: StrictJSON, _ high: StrictJSON) throws -> ClosedRange<JSONDecimal> {
    let (lower, upper) = (try low.decimal(), try high.decimal())
    if lower > upper { throw ShapeFault(.invalidNumber, at: high.path) }
    return lower...upper
  }

  private static func slice(_ json: StrictJSON) throws -> ReleaseSlice {
    let object = try json.object(["classes", "name"])
    return ReleaseSlice(name: try object["name"].string(), classes: try map(object["classes"], limit: ReleaseLimits.classes) { try $0.string() })
  }

  private static func unit(_ json: StrictJSON) throws -> ReleaseUnit {
    let object = try json.object(["id", "name", "parent"])
    return ReleaseUnit(id: try object["id"].string(), parent: try object["parent"].unlessNull?.string(), name: try object["name"].string())
  }

  private static func cell(_ json: StrictJSON) throws -> ReleaseCell {
    let object = try json.object(["bands", "interval", "mean", "n", "scale", "sd", "slice", "status", "unit"])
    let place = CellPlace(
      unit: try object["unit"].string(), slice: try object["slice"].unlessNull.map { try slicePlace($0) }, scale: try object["scale"].string())
    switch try object["status"].string() {
    case "published": return ReleaseCell(place: place, content: .published(try figures(object, path: json.path)))
    case "withheld":
      let isSilent = ["bands", "interval", "mean", "n", "sd"].allSatisfy { object[$0].isNull }
      if !isSilent { throw ReleaseFault.mixedStatus(json.path) }
      return ReleaseCell(place: place, content: .withheld)
    default: throw ReleaseFault.invalidText(object["status"].path)
    }
  }

  private static func slicePlace(_ json: StrictJSON) throws -> SlicePlace {
    let entries = try json.entries(limit: 1)
    guard let entry = entries.first else { throw ShapeFault(.missingMember, at: json.path) }
    return SlicePlace(name: entry.name, answer: try entry.value.unlessNull.map { .stated(try $0.string()) } ?? .notStated)
  }

  private static func figures(_ object: StrictJSON.Object, path: JSONPath) throws -> CellFigures {
    if ["bands", "mean", "n"].contains(where: { object[$0].isNull }) { throw ReleaseFault.mixedStatus(path) }
    let interval = try object["interval"].unlessNull?.array(limit: 2)
    if let interval, interval.count != 2 { throw ShapeFault(.wrongType, at: object["interval"].path) }
    let bands = try object["bands"].entries(limit: ReleaseLimits.bands)
    return CellFigures(
      n: try object["n"].integer(in: 0...ReleaseLimits.people), mean: try object["mean"].decimal(), sd: try object["sd"].unlessNull?.decimal(),
      interval: try interval.map { try range($0[0], $0[1]) },
      bands: Dictionary(try bands.map { ($0.name, try share($0.value)) }) { first, _ in first })
  }

  private static func share(_ json: StrictJSON) throws -> BandShare {
    if !json.isString { return .percent(try json.integer(in: 0...100)) }
    guard let word = ShareWord(rawValue: try json.string()) else { throw ReleaseFault.invalidText(json.path) }
    return .word(word)
  }
}
