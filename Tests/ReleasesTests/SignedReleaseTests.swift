import JSON
import Releases
import Sealing
import TestSupport
import Testing

@Suite struct SignedReleaseTests {
  @Test func `a release is read back as it was signed`() throws {
    let signed = try SampleRelease.signed()
    let read = try SignedRelease(reading: signed.bytes)
    #expect(read == signed)
    #expect(try read.release == SampleRelease.release())
    #expect(read.key == SampleRelease.pair().publicKey && read.digest == Digest.blake2b(signed.bytes))
    #expect(read.keyFingerprint == Fingerprint(ofKey: SampleRelease.pair().publicKey))
    let smallest = try SampleRelease.smallest(previous: SampleRelease.digest("before"))
    #expect(try SignedRelease(reading: smallest.bytes) == smallest)
  }

  @Test func `the bytes of a release are those that were kept`() throws {
    let text = String(decoding: try SampleRelease.signed().bytes, as: UTF8.self)
    #expect(try Snapshot("ReleasesTests/Golden/2026-Q4.release.json").difference(from: text) == nil)
  }

  @Test func `the order in which units and cells are given leaves no trace, and signing twice gives the same file`() throws {
    let bytes = try SampleRelease.signed().bytes
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<20 {
      let release = try SampleRelease.release(
        units: SampleRelease.units.shuffled(using: &generator), cells: SampleRelease.cells.shuffled(using: &generator))
      #expect(SignedRelease(signing: release, with: SampleRelease.pair()).bytes == bytes)
    }
  }

  @Test func `every bit flipped, wherever it stands, is refused`() throws {
    let sound = try SampleRelease.smallest().bytes
    var bytes = sound
    for index in bytes.indices {
      for bit in 0..<8 {
        bytes[index] ^= 1 << UInt8(bit)
        #expect(throws: ReleaseFault.self, "byte \(index), bit \(bit)") { try SignedRelease(reading: bytes) }
        bytes[index] = sound[index]
      }
    }
  }

  @Test func `a file cut off anywhere or with anything behind it is refused`() throws {
    let bytes = try SampleRelease.smallest().bytes
    for count in 0..<bytes.count { #expect(throws: ReleaseFault.self, "\(count) bytes") { try SignedRelease(reading: Array(bytes[..<count])) } }
    for tail in ["\n", " ", "\0", "{}", ","] {
      #expect(throws: ReleaseFault.self, "\(tail.debugDescription)") { try SignedRelease(reading: bytes + Array(tail.utf8)) }
    }
  }

  /// Every reader of JSON understands these, and not all understand the same.
  @Test(arguments: [
    ("{\"cells\"", "\u{FEFF}{\"cells\""), ("{\"cells\":[", "{ \"cells\":["), ("\"format\":1,", "\"format\":1,\n"), ("Восток", "\\u0412осток"),
    ("Almaty home care", "\\u0041lmaty home care"), ("Team 1", "Team\\u00201"),
    ("\"name\":\"Team 2\",\"parent\":\"east\"", "\"parent\":\"east\",\"name\":\"Team 2\""),
    ("Батыс \\\"А\\\"", "Батыс \\u0022А\\\""),
  ]) func `another way to write the same is refused as not canonical`(old: String, new: String) throws {
    let fault = #expect(throws: ReleaseFault.self) { try SignedRelease(reading: try SampleRelease.edited(old, new)) }
    guard case .notCanonical = fault else { throw Unexpected(fault: fault) }
  }

  struct Unexpected: Error { let fault: ReleaseFault? }

  @Test func `the place of the first differing byte is told`() throws {
    let bytes = try SampleRelease.smallest().bytes
    #expect(throws: ReleaseFault.notCanonical(offset: 1)) { try SignedRelease(reading: [bytes[0], 0x20] + bytes[1...]) }
    #expect(throws: ReleaseFault.notCanonical(offset: bytes.count - 1)) { try SignedRelease(reading: Array(bytes.dropLast())) }
    #expect(throws: ReleaseFault.notCanonical(offset: bytes.count)) { try SignedRelease(reading: bytes + [0x0A]) }
  }

  @Test func `reordered cells and units are refused`() throws {
    let text = String(decoding: try SampleRelease.signed().bytes, as: UTF8.self)
    let cells = text.split(separator: "{\"bands\":", omittingEmptySubsequences: false).map(String.init)
    var swapped = cells
    swapped.swapAt(1, 2)
    let bytes = Array(swapped.joined(separator: "{\"bands\":").utf8)
    let fault = #expect(throws: ReleaseFault.self) { try SignedRelease(reading: bytes) }
    guard case .notCanonical = fault else { throw Unexpected(fault: fault) }
    let units = try SampleRelease.edited(
      #"{"id":"east","name":"Восток","parent":"org"},{"id":"east-1","name":"Team 1","parent":"east"}"#,
      #"{"id":"east-1","name":"Team 1","parent":"east"},{"id":"east","name":"Восток","parent":"org"}"#)
    #expect(throws: ReleaseFault.self) { try SignedRelease(reading: units) }
  }

  @Test func `a figure that was edited is refused by the signature`() throws {
    for (old, new) in [
      ("\"mean\":24.5", "\"mean\":25.5"), ("\"n\":41", "\"n\":42"), ("Восток", "Запад"), ("\"round\":\"2026-Q4\"", "\"round\":\"2026-Q3\""),
      ("\"published\":\"2026-12-31\"", "\"published\":\"2026-12-30\""),
      ("\"previous\":null", "\"previous\":\"\(String(repeating: "0", count: 64))\""),
      ("\"minimum_group\":5", "\"minimum_group\":6"),
    ] {
      #expect(throws: ReleaseFault.wrongSignature, "\(new)") { try SignedRelease(reading: try SampleRelease.edited(old, new)) }
    }
  }

  @Test func `another key in place of the signer's is refused`() throws {
    let (old, new) = (Hex.encode(SampleRelease.pair().publicKey.bytes), Hex.encode(SampleRelease.pair(2).publicKey.bytes))
    #expect(throws: ReleaseFault.wrongSignature) { try SignedRelease(reading: try SampleRelease.edited(old, new)) }
  }

  @Test func `a signature over the same bytes for another purpose is refused`() throws {
    let signed = try SampleRelease.signed()
    let text = String(decoding: signed.bytes, as: UTF8.self)
    let member = ",\"signature\":\"\(Hex.encode(signed.signature))\""
    let range = try #require(text.firstRange(of: member))
    let unsigned = Array(text.replacingCharacters(range, with: "").utf8)
    let pair = SampleRelease.pair()
    #expect(pair.publicKey.isValid(signed.signature, of: DomainMessage("tynys release 1", unsigned).bytes), "the documented way to check it")
    for message in [unsigned, DomainMessage("tynys round card 1", unsigned).bytes, DomainMessage("tynys release 2", unsigned).bytes] {
      let forged = text.replacingCharacters(range, with: ",\"signature\":\"\(Hex.encode(pair.sign(message)))\"")
      #expect(throws: ReleaseFault.wrongSignature) { try SignedRelease(reading: Array(forged.utf8)) }
    }
  }

  @Test func `withheld cells are all alike but for their place`() throws {
    let text = String(decoding: try SampleRelease.signed().bytes, as: UTF8.self)
    let cells = text.split(separator: "{\"bands\":").filter { $0.contains("withheld") }
    #expect(cells.count == 6)
    for cell in cells {
      #expect(cell.hasPrefix("null,\"interval\":null,\"mean\":null,\"n\":null,\"scale\":"))
      #expect(cell.contains(",\"sd\":null,\"slice\":"))
    }
  }
}
