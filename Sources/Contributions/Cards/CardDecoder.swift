import Dates
import JSON
import Sealing

/// Takes a card's JSON apart; every member must be there, and no other.
enum CardDecoder {
  /// A card and what stands beside it in the file.
  struct Parts {
    let card: RoundCard
    let key: VerifyingKey
    let signature: [UInt8]
  }

  static func decode(_ node: JSONNode) throws(CardFault) -> Parts {
    do {
      let root = try StrictJSON(node).object([
        "closes", "format", "instrument", "key", "opens", "organisation", "policy", "round", "scales", "sealing_key", "signature", "slices", "units",
      ])
      guard try root["format"].decimal().integer == RoundCard.format else { throw CardFault.unsupportedFormat }
      let keys = (try bytes(root["key"], count: VerifyingKey.size), try bytes(root["sealing_key"], count: BoxPublicKey.size))
      let signature = try bytes(root["signature"], count: SigningKeyPair.signatureSize)
      let policy = try root["policy"].object(["minimum_group", "slice_levels"])
      let levels = policy["slice_levels"]
      guard let sliceLevels = RoundCard.SliceLevels(rawValue: try levels.string()) else { throw CardFault.invalidText(levels.path) }
      let card = try RoundCard(
        organisation: root["organisation"].string(), round: root["round"].string(), instrument: instrument(root["instrument"]),
        scales: root["scales"].array(limit: CardLimits.scales).map { try $0.string() },
        minimumGroup: policy["minimum_group"].integer(in: 0...CardLimits.people),
        slices: root["slices"].array(limit: CardLimits.slices).map(slice), sliceLevels: sliceLevels,
        units: root["units"].array(limit: CardLimits.units).map(unit),
        opens: day(root["opens"]), closes: root["closes"].unlessNull.map(day), sealingKey: BoxPublicKey(bytes: keys.1))
      return Parts(card: card, key: try VerifyingKey(bytes: keys.0), signature: signature)
    } catch let fault as ShapeFault {
      throw .shape(fault)
    } catch let fault as CardFault {
      throw fault
    } catch {
      preconditionFailure("the sizes of the keys were checked, and decoding throws nothing else")
    }
  }

  private static func bytes(_ json: StrictJSON, count: Int) throws -> [UInt8] {
    let text = try json.string()
    guard text.utf8.count == 2 * count, let bytes = Hex.decode(text) else { throw CardFault.invalidText(json.path) }
    return bytes
  }

  private static func day(_ json: StrictJSON) throws -> CivilDay {
    guard let day = CivilDay(try json.string()) else { throw CardFault.invalidText(json.path) }
    return day
  }

  private static func instrument(_ json: StrictJSON) throws -> RoundInstrument {
    let object = try json.object(["digest", "id", "version"])
    return RoundInstrument(
      id: try object["id"].string(), version: try object["version"].string(), digest: try bytes(object["digest"], count: RoundCard.digestSize))
  }

  private static func slice(_ json: StrictJSON) throws -> CardSlice {
    let object = try json.object(["classes", "name"])
    return CardSlice(
      name: try object["name"].string(), classes: try object["classes"].array(limit: CardLimits.classes).map { try $0.string() })
  }

  private static func unit(_ json: StrictJSON) throws -> CardUnit {
    let object = try json.object(["codes", "id", "path"])
    return CardUnit(
      id: try object["id"].string(), path: try object["path"].string(),
      codes: try object["codes"].unlessNull?.integer(in: 0...CardLimits.people))
  }
}
