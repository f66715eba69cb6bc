import Instruments
import SQLite
import Testing

@testable import Records

@Suite struct RecordStoreSettingsTests {
  @Test func `settings begin empty, are kept, and never stays never`() throws {
    let profile = try TestProfile()
    let store = try RecordStore.create(at: profile.location, protection: .keyFile)
    #expect(try store.settings() == RecordSettings())
    try store.save(Samples.settings())
    let read = try RecordStore.open(at: profile.location, passphrase: nil).settings()
    #expect(read == Samples.settings())
    #expect(read.periods["sample-never"] == .some(nil))
    #expect(read.periods["sample-other"] == nil)
    try store.save(RecordSettings())
    #expect(try store.settings() == RecordSettings())
    #expect(try store.examine().isSound)
  }

  @Test func `damaged settings are an error and not none, and saving new ones puts it right`() throws {
    let profile = try TestProfile()
    let store = try profile.filled()
    try store.database.run("UPDATE records SET sealed = zeroblob(4137) WHERE id = ?", [.blob(store.keys.settingsID.bytes)])
    #expect(recordError { try store.settings() } == .damaged(path: profile.location.database))
    // It is known not to be a result.
    #expect(try store.results().damaged == 0)
    try store.save(Samples.settings())
    #expect(try store.settings() == Samples.settings())
    #expect(try store.examine().isSound)
  }
}
