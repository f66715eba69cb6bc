import Foundation
import TestSupport
import Testing

@testable import Records

/// Bits flipped anywhere in the file: never a wrong value, never a shorter history without a word.
@Suite struct DamageTests {
  private let profile: TestProfile
  private let contents: StoreContents
  private let sound: [UInt8]

  init() throws {
    profile = try TestProfile()
    let store = try profile.filled()
    for day in 3..<12 { try store.finish(nil, result: Samples.result(taken: day), definition: Samples.definition) }
    contents = try StoreContents(store)
    sound = try profile.bytes()
  }

  /// - Returns: whether anything was noticed.
  private func check(_ place: Int, mask: UInt8) throws -> Bool {
    var damaged = sound
    damaged[place] ^= mask
    try profile.write(damaged)
    let message = Comment(rawValue: "byte \(place) ^ \(mask)")
    let store: RecordStore
    do {
      store = try RecordStore.open(at: profile.location, passphrase: nil)
    } catch {
      #expect(error != .absent, message)
      #expect(recordError { try RecordStore.create(at: profile.location, protection: .keyFile) } != nil, message)
      #expect(try PrivateFile.exists(profile.file("key")), message)
      return true
    }
    var isNoticed = false
    func look(_ body: () throws -> Bool) {
      do {
        if try body() { isNoticed = true }
      } catch {
        #expect(error is RecordError, message)
        isNoticed = true
      }
    }
    look {
      let read = try store.results()
      #expect(Set(read.elements).isSubset(of: contents.results) && Set(read.elements).count == read.elements.count, message)
      #expect(read.damaged > 0 || read.elements == contents.results, message)
      return read.damaged > 0
    }
    look {
      let read = try store.sessions()
      #expect(read.damaged > 0 || read.elements == contents.sessions, message)
      return read.damaged > 0
    }
    look {
      let settings = try store.settings()
      #expect(settings == contents.settings, message)
      return false
    }
    look {
      let definition = try store.definition(Samples.instrument.digest)
      #expect(definition == nil || definition == contents.definition, message)
      return definition == nil
    }
    return isNoticed
  }

  @Test func `a flipped bit in any record is noticed`() throws {
    var generator = SeededGenerator(seed: 5)
    // The sealed rows are what fills the file; free space and padding of pages are not read by anyone.
    var noticed = 0
    for _ in 0..<300 {
      if try check(Int.random(in: 12_288..<sound.count, using: &generator), mask: 1 << UInt8.random(in: 0...7, using: &generator)) { noticed += 1 }
    }
    #expect(noticed > 240)
  }

  @Test func `a flipped bit where the file's structure lies gives an error or changes nothing`() throws {
    var generator = SeededGenerator(seed: 6)
    var places = Array(0..<100)
    for page in stride(from: 0, to: sound.count, by: 4096) { places += page..<min(page + 14, sound.count) }
    for _ in 0..<300 { places.append(Int.random(in: 0..<12_288, using: &generator)) }
    for place in places { _ = try check(place, mask: UInt8.random(in: 1...255, using: &generator)) }
  }

  @Test func `a bit that hides every record makes no new profile of an old one`() throws {
    let profile = try TestProfile()
    _ = try RecordStore.create(at: profile.location, protection: .keyFile)
    let key = try profile.bytes("key")
    var damaged = try profile.bytes()
    // The number of rows in the root of the table, the third page.
    damaged[2 * 4096 + 4] = 0
    try profile.write(damaged)
    let error = RecordError.damaged(path: profile.location.database)
    #expect(recordError { try RecordStore.state(at: profile.location) } == error)
    #expect(recordError { try RecordStore.open(at: profile.location, passphrase: nil) } == error)
    #expect(recordError { try RecordStore.create(at: profile.location, protection: .cheap("a")) } == error)
    #expect(try profile.bytes("key") == key)
  }

  @Test func `a file cut off anywhere gives an error or tells what is missing`() throws {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<60 {
      try profile.write(Array(sound[..<Int.random(in: 20_000..<sound.count, using: &generator)]))
      do {
        let read = try RecordStore.open(at: profile.location, passphrase: nil).results()
        #expect(read.damaged > 0 || read.elements == contents.results)
      } catch {
        #expect(error != .absent)
      }
    }
  }
}
