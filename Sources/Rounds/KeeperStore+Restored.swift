import JSON

extension KeeperStore {
  /// The names of the rounds that came with a backup, may have been published since, and so are not changed any more.
  public func restoredRounds() throws(RoundError) -> [String] {
    try reading {
      let names = try table.organisation().rounds
      return try table.restored().sorted().filter { names.indices.contains($0 - 1) }.map { names[$0 - 1] }
    }
  }

  /// The round of that name, to be changed.
  ///
  /// - Throws: `.unknownRound`; `.roundRestored` where it may have been published elsewhere.
  func changeableRound(_ name: String) throws -> RoundRecord {
    let round = try round(name)
    if case .published = round.state { return round }
    if try table.restored().contains(round.number) { throw RoundError.roundRestored(name) }
    return round
  }
}

extension KeeperTable {
  /// The numbers of rounds that a backup brought and that may have been published since; none in a store that was never restored.
  func restored() throws -> Set<Int> {
    guard try expects(.restored) else { return [] }
    let root = try RecordReading.object(try read(.restored), ["rounds"])
    return Set(try root["rounds"].array(limit: 100_000).map { try $0.integer(in: 1...100_000) })
  }

  func writeRestored(_ numbers: Set<Int>) throws {
    try write(CanonicalJSON.object(["rounds": .array(numbers.sorted().map(CanonicalJSON.integer))]).bytes, .restored)
  }
}
