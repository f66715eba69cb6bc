import JSON
import Releases
import TestSupport
import Testing
import Wording

/// Files made to break the reader: each ends in a typed fault, quickly and without much memory.
@Suite struct HostileReleaseTests {
  private func fault(_ bytes: [UInt8]) -> ReleaseFault? {
    do {
      _ = try SignedRelease(reading: bytes)
      return nil
    } catch {
      return error
    }
  }

  private func fault(_ old: String, _ new: String) throws -> ReleaseFault? { fault(try SampleRelease.edited(old, new)) }

  @Test(arguments: ["", "null", "[]", "{}", "7", "\"release\"", "{\"format\":1}", "\u{FEFF}", "<html>", "{\"format\":1,\"format\":1}"])
  func `what is no release is refused`(text: String) { #expect(fault(Array(text.utf8)) != nil) }

  @Test func `a repeated name is refused, whichever of the two another reader would take`() throws {
    #expect(try fault("\"format\":1,", "\"format\":1,\"format\":1,") == .shape(ShapeFault(.repeatedMember, at: .member(of: .root, "format"))))
    let cell = try fault("\"n\":12,", "\"n\":12,\"n\":5,")
    guard case .shape(let shape) = cell else { throw NotAShape() }
    #expect(shape.kind == .repeatedMember && shape.path.description.hasPrefix("$.cells["))
    #expect(try fault("\"low\":20", "\"low\":20,\"low\":20") != nil)
  }

  struct NotAShape: Error {}

  @Test(arguments: [("]}", "],}"), ("\"units\":[", "\"units\":[,"), ("}],\"format\"", "},],\"format\""), ("\"format\":1", "\"format\":1,,\"x\":1")])
  func `a trailing or doubled comma is refused`(old: String, new: String) throws {
    guard case .syntax = try fault(old, new) else { throw NotAShape() }
  }

  @Test(arguments: [
    "NaN", "Infinity", "-Infinity", "1e999", "-1e999", "0x10", "24.50", "2.45e1", "+24", "024", "-0", "24.0", "1e1", "24.5000001", "\"24.5\"",
    "[24.5]",
    "true", "10000000000", "99999999999999999999999999", ".5", "24.",
  ]) func `a mean written otherwise than it must be is refused`(number: String) throws {
    #expect(try fault("\"mean\":24.5", "\"mean\":\(number)") != nil)
  }

  @Test(arguments: ["1000000000000000000", "-5", "0", "4", "5.5", "1e3", "10000001", "999999999"])
  func `a count that cannot be is refused`(number: String) throws {
    #expect(try fault("\"n\":41", "\"n\":\(number)") != nil)
    #expect(try fault("\"minimum_group\":5", "\"minimum_group\":\(number == "999999999" ? "4" : number)") != nil)
    #expect(try fault("\"east-1\":12", "\"east-1\":\(number == "4" || number == "999999999" ? "0" : number)") != nil)
  }

  @Test func `deep brackets end at the limit`() {
    let deep = Array(String(repeating: "[", count: 2_000_000).utf8)
    guard case .syntax(let syntax) = fault(deep) else { return #expect(Bool(false)) }
    #expect(syntax.kind == .tooDeep(limit: ReleaseLimits.depth))
    let objects = Array(String(repeating: "{\"a\":", count: 100_000).utf8)
    guard case .syntax(let second) = fault(objects) else { return #expect(Bool(false)) }
    #expect(second.kind == .tooDeep(limit: ReleaseLimits.depth))
  }

  @Test func `more bytes, values, units, cells or names than a release can have are refused`() throws {
    #expect(fault([UInt8](repeating: 0x20, count: ReleaseLimits.bytes + 1)) == .tooLarge(limit: ReleaseLimits.bytes))
    let many = String(repeating: "0,", count: ReleaseLimits.values) + "0"
    guard case .syntax(let syntax) = fault(Array("[\(many)]".utf8)) else { return #expect(Bool(false)) }
    #expect(syntax.kind == .tooManyValues(limit: ReleaseLimits.values))
    let unit = #"{"id":"east","name":"Восток","parent":"org"}"#
    let units = [String](repeating: unit, count: ReleaseLimits.units).joined(separator: ",")
    #expect(try fault(unit, units) == .shape(ShapeFault(.tooMany(limit: ReleaseLimits.units), at: .member(of: .root, "units"))))
    let cells = [String](repeating: "0", count: ReleaseLimits.cells + 1).joined(separator: ",")
    #expect(
      try fault("{\"cells\":[", "{\"cells\":[\(cells),") == .shape(ShapeFault(.tooMany(limit: ReleaseLimits.cells), at: .member(of: .root, "cells"))))
    let codes = (0...ReleaseLimits.units).map { "\"u\($0)\":1" }.joined(separator: ",")
    #expect(try fault("\"east-1\":12", codes) != nil)
    #expect(try fault("\"signature\":\"", "\"signature\":\"\(String(repeating: "0", count: 1_000_000))") != nil)
  }

  @Test func `a member more, a member less and a value of another type are refused where they stand`() throws {
    let text = String(decoding: try SampleRelease.signed().bytes, as: UTF8.self)
    for name in [
      "bands", "interval", "mean", "n", "scale", "sd", "slice", "status", "unit", "cells", "policy", "units", "key", "boxes", "card", "worse",
    ] {
      #expect(try fault("\"\(name)\":", "\"\(name)x\":") != nil, "\(name)")
      #expect(try fault("\"\(name)\":", "\"extra\":0,\"\(name)\":") != nil, "\(name)")
      #expect(try fault("\"\(name)\":", "\"\(name)\":false,\"ignored\":") != nil, "\(name)")
    }
    #expect(text.contains("\"worse\":\"lower\""))
    #expect(try fault("\"format\":1", "\"format\":2") == .unsupportedFormat)
  }

  @Test(arguments: [
    ("Almaty home care", "Almaty\\nhome"), ("Almaty home care", "\\u001b[2J"), ("Almaty home care", "a\\u202eb"), ("Almaty home care", ""),
    ("Almaty home care", String(repeating: "x", count: 121)), ("\"round\":\"2026-Q4\"", "\"round\":\"../2026\""),
    ("\"id\":\"burnout\"", "\"id\":\"Burnout\""),
    ("\"published\":\"2026-12-31\"", "\"published\":\"2026-12-32\""), ("\"published\":\"2026-12-31\"", "\"published\":\"2026-12-31T10:00:00Z\""),
    ("\"version\":\"1.0.0\"", "\"version\":\"\""), ("\"status\":\"withheld\"", "\"status\":\"suppressed\""),
    ("\"worse\":\"lower\"", "\"worse\":\"both\""),
    ("\"low\":20", "\"low\":\"none\""), ("\"previous\":null", "\"previous\":\"abc\""), ("\"name\":\"Team 2\"", "\"name\":\"Team\\u200b2\""),
  ]) func `a text that the format does not allow is refused, and no fault quotes it`(old: String, new: String) throws {
    let fault = try #require(try fault(old, new))
    guard case .invalidText = fault else { throw NotAShape() }
    #expect(!fault.message(.en).contains("\u{1B}") && !fault.message(.ru).contains("\u{202E}"))
  }

  @Test func `upper-case hexadecimal digits are not canonical`() throws {
    let signed = try SampleRelease.signed()
    let text = String(decoding: signed.bytes, as: UTF8.self)
    let key = text.suffix(140).uppercased()
    #expect(fault(Array((text.dropLast(140) + key).utf8)) != nil)
    let digest = try #require(text.firstRange(of: "\"card\":\""))
    let upper = text[digest.upperBound...].prefix(64).uppercased()
    let edited = text[..<digest.upperBound] + upper + text[digest.upperBound...].dropFirst(64)
    guard case .notCanonical = fault(Array(edited.utf8)) else { throw NotAShape() }
  }

  @Test func `random edits never pass and never crash`() throws {
    let sound = try SampleRelease.smallest().bytes
    var generator = SeededGenerator(seed: 11)
    let pieces = ["{", "}", "[", "]", ",", ":", "\"", "null", "1e999", "-", "0", "\\u0000", "\u{FF}", "\n", "true"].map { Array($0.utf8) }
    for _ in 0..<4_000 {
      var bytes = sound
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        let start = Int.random(in: 0..<bytes.count, using: &generator)
        let end = min(bytes.count, start + Int.random(in: 0...6, using: &generator))
        bytes.replaceSubrange(start..<end, with: pieces.randomElement(using: &generator) ?? [])
      }
      if bytes != sound { #expect(fault(bytes) != nil) }
    }
  }
}
