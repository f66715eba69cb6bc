import Foundation
import SQLite
import TestSupport
import Testing

@testable import Records

@Suite struct RecordStoreProtectionTests {
  /// What a profile is protected by, and a way to open it.
  enum Way: Sendable, Hashable, CaseIterable {
    case first, second, keyFile

    var protection: Protection {
      switch self {
      case .first: .cheap("first")
      case .second: .cheap("second")
      case .keyFile: .keyFile
      }
    }

    func open(_ location: ProfileLocation) throws -> RecordStore {
      switch self {
      case .first: try RecordStore.open(at: location, passphrase: Samples.passphrase("first"))
      case .second: try RecordStore.open(at: location, passphrase: Samples.passphrase("second"))
      case .keyFile: try RecordStore.open(at: location, passphrase: nil)
      }
    }
  }

  @Test(arguments: Way.allCases, Way.allCases) func `every change leaves the records as they were and only the new way in`(old: Way, new: Way) throws
  {
    let profile = try TestProfile()
    let store = try profile.filled(old.protection)
    let contents = try StoreContents(store)
    let rows = try store.rows()
    try store.change(to: new.protection)
    #expect(try StoreContents(store) == contents)
    #expect(try store.rows() == rows)
    #expect(try StoreContents(new.open(profile.location)) == contents)
    #expect(try RecordStore.state(at: profile.location) == (new == .keyFile ? .keyFile : .passphrase))
    #expect(try profile.names() == (new == .keyFile ? ["key", "records.sqlite"] : ["records.sqlite"]))
    if old != new, new != .keyFile {
      #expect(recordError { try old.open(profile.location) } == (old == .keyFile ? .passphraseNeeded : .wrongPassphrase))
    }
  }

  @Test func `a kill between any two steps leaves a profile that opens the old way or the new`() throws {
    var reached: Set<ProtectionStep> = []
    for old in Way.allCases {
      for new in Way.allCases {
        let profile = try TestProfile()
        let store = try profile.filled(old.protection)
        let contents = try StoreContents(store)
        var copies: [ProfileLocation] = []
        try store.change(to: new.protection) { step throws(RecordError) in
          reached.insert(step)
          do { copies.append(try profile.copy("\(step)")) } catch { throw .inputOutput(path: "copy", code: nil) }
        }
        #expect(!copies.isEmpty)
        for copy in copies {
          let opened = [old, new].compactMap { try? $0.open(copy) }
          #expect(!opened.isEmpty, "\(old) → \(new), \(copy.name)")
          for store in opened { #expect(try StoreContents(store) == contents) }
          #expect(try opened.first?.examine().isSound == true)
          #expect(try !PrivateFile.exists(copy.directory + "/key.new"), "a key is left lying about")
          // Neither way in by itself: no one is asked for a passphrase that is not needed, nor let in without one that is.
          let state = try RecordStore.state(at: copy)
          #expect(state == ((try? Way.keyFile.open(copy)) != nil ? .keyFile : .passphrase))
          if old != .keyFile, new != .keyFile { #expect(state == .passphrase) }
          // From there on it can be changed again.
          for next in Way.allCases {
            try opened.first?.change(to: next.protection)
            #expect(try StoreContents(next.open(copy)) == contents)
          }
        }
      }
    }
    #expect(reached == Set(ProtectionStep.allCases))
  }

  @Test func `a change that fails before it is committed leaves the old protection alone`() throws {
    for old in Way.allCases {
      for new in Way.allCases {
        for failing in [ProtectionStep.keyFilePrepared, .keyFileInPlace, .wrappedKeyWritten] {
          let profile = try TestProfile()
          let store = try profile.filled(old.protection)
          let (contents, names) = (try StoreContents(store), try profile.names())
          let error = recordError {
            try store.change(to: new.protection) { step throws(RecordError) in
              if step == failing { throw .diskFull(path: "test") }
            }
          }
          if error == nil { continue }
          #expect(try StoreContents(old.open(profile.location)) == contents)
          #expect(try profile.names() == names, "\(old) → \(new), \(failing)")
          #expect(try RecordStore.state(at: profile.location) == (old == .keyFile ? .keyFile : .passphrase))
        }
      }
    }
  }

  @Test func `the key in the file is overwritten when a passphrase takes its place`() throws {
    let profile = try TestProfile()
    let store = try profile.filled()
    // A second name shows what becomes of the bytes.
    let second = profile.data.path + "/key"
    try FileManager.default.linkItem(atPath: profile.file("key"), toPath: second)
    try store.change(to: Way.first.protection)
    let left = try fileBytes(second)
    #expect(!left.isEmpty && left.allSatisfy { $0 == 0 })
  }

  @Test func `a passphrase changed elsewhere does not lock out who has the records open`() throws {
    let profile = try TestProfile()
    let first = try profile.filled(.cheap("first"))
    let second = try Way.first.open(profile.location)
    try second.change(to: Way.second.protection)
    _ = try first.save(Samples.session())
    #expect(try Way.second.open(profile.location).sessions().elements.count == 2)
  }
}

extension RecordStore {
  /// The rows as they are in the file.
  func rows() throws -> [[UInt8]] {
    try database.all("SELECT id, sealed FROM records ORDER BY id") { row in try row.blob(0) + row.blob(1) }
  }
}
