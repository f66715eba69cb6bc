public import CSV
public import Instruments
import Scoring
import Statistics

/// Brings the scores of the same people in two waves together, from a file with a column of waves or from a file for each wave.
///
/// ```swift
/// let waves = WaveReader(burnout)
/// try waves.read(SheetPlan(burnout, header: header, keyColumns: ["year", "code"]), source, waves: nil)
/// try waves.comparison(minimumGroup: 5).scales[0].pairs
/// ```
///
/// Of each person the scores and the lines of both waves are kept, some hundred bytes; ids never leave it.
public final class WaveReader {
  /// Rows that are brought together at most: beyond, ids do not fit the memory of a small computer.
  public static let mostRows = 5_000_000
  /// Waves of a column; more are no waves.
  public static let mostWaves = 50

  private let instrument: Instrument
  private let notStated: MissingCodes
  private let scaleCount: Int
  private var people = KeyTable()
  private var scores: ScoreNumbers
  /// The waves that are compared: in the order in which they came, or in which they were named.
  private var waves = [WaveRecords(), WaveRecords()]
  private var names: [String] = []
  /// Every wave that the column names.
  private var found: Set<String> = []
  private var isOrdered = true
  /// The first person with two rows in one wave.
  private var repeated: ComparisonFault?
  private var withoutWave = 0
  private var withoutID = 0
  private var otherWaves = 0
  private var rows: [Int] = []
  private var faults: [RowFaults] = []

  /// - Parameter notStated: texts in the column of waves that name no wave.
  public init(_ instrument: Instrument, notStated: MissingCodes = .standard) {
    self.instrument = instrument
    self.notStated = notStated
    scaleCount = instrument.scales.count
    scores = ScoreNumbers(scales: scaleCount)
  }

  deinit { people.deallocate() }

  /// Reads a file that holds both waves.
  ///
  /// - Parameters:
  ///   - plan: with the column of the waves and that of the ids as its key columns.
  ///   - chosen: the earlier and the later wave; `nil` where the column has two, which then come in natural order.
  /// - Throws: `ComparisonFault`, `GroupFault`, `CSVFault` of a fatal kind, `CSVReadError`.
  public func read(
    _ plan: SheetPlan, _ source: ByteSource, waves chosen: (earlier: String, later: String)?, workers: Int = ProcessorCount.current,
    chunkSize: Int = 256 << 10, progress: @escaping (Int) -> Void = { _ in }
  ) throws {
    precondition(plan.keyColumns.count == 2 && names.isEmpty, "one file holds both waves")
    if let chosen { names = [chosen.earlier, chosen.later] }
    isOrdered = chosen != nil
    let columns = plan.keyColumns.map { plan.header.names[$0] }
    try read(plan, source, workers, chunkSize, progress) { fields in
      guard let name = try KeyText.text(fields[0], notStated: self.notStated, column: columns[0]) else {
        self.withoutWave += 1
        return nil
      }
      return self.wave(name, isChosen: chosen != nil).map { ($0, fields[1]) }
    }
    if found.count > Self.mostWaves { throw ComparisonFault.tooManyWaves(limit: Self.mostWaves) }
    let known = found.sorted(by: NaturalOrder.precedes)
    if let missing = names.first(where: { !found.contains($0) }) { throw ComparisonFault.unknownWave(missing, known: known) }
    if chosen == nil, known.count != 2 { throw ComparisonFault.waves(found: known) }
    if let repeated { throw repeated }
  }

  /// Reads the file of one wave; the earlier one first.
  ///
  /// - Parameters:
  ///   - plan: with the column of the ids as its only key column.
  ///   - name: what the wave is called.
  /// - Throws: as for a file with both waves.
  public func read(
    _ plan: SheetPlan, _ source: ByteSource, as name: String, workers: Int = ProcessorCount.current, chunkSize: Int = 256 << 10,
    progress: @escaping (Int) -> Void = { _ in }
  ) throws {
    precondition(plan.keyColumns.count == 1 && names.count < 2, "two files hold a wave each")
    let wave = names.count
    names.append(name)
    try read(plan, source, workers, chunkSize, progress) { fields in (wave, fields[0]) }
    if let repeated { throw repeated }
  }

  /// What both waves together say.
  ///
  /// - Parameter minimumGroup: pairs below which nothing of a scale is shown, at least 2.
  public func comparison(minimumGroup: Int) -> WaveComparison {
    precondition(names.count == 2 && minimumGroup >= 2, "two waves are compared")
    let isTurned = !isOrdered && NaturalOrder.precedes(names[1], names[0])
    let order = isTurned ? [1, 0] : [0, 1]
    let (earlier, later) = (waves[order[0]], waves[order[1]])
    let both = (0..<people.count).filter { earlier.has($0) && later.has($0) }
    let scales = ScoringPlan(instrument).plans.map(\.scale)
    return WaveComparison(
      instrument: instrument, minimumGroup: minimumGroup, earlier: names[order[0]], later: names[order[1]],
      both: both.count, earlierOnly: earlier.count - both.count, laterOnly: later.count - both.count, withoutWave: withoutWave,
      withoutID: withoutID, otherWaves: otherWaves, rows: rows, faults: faults,
      scales: scales.indices.map { scale in
        let numbers = scores.scores[scale]
        // Many people share few pairs of scores.
        var counts = PlaceCounts(size: numbers.count <= 1 << 10 ? numbers.count * numbers.count : nil)
        counts.add(rows: both.count) { place in
          let (before, after) = (earlier.score(both[place], scale, of: scaleCount), later.score(both[place], scale, of: scaleCount))
          return before == ScoreNumbers.none || after == ScoreNumbers.none ? nil : Int(before) * numbers.count + Int(after)
        }
        return ScaleWaves(
          scales[scale],
          counts.met.map { (numbers[$0.place / numbers.count], numbers[$0.place % numbers.count], $0.count) },
          both: both.count, minimum: minimumGroup)
      })
  }

  // MARK: Rows

  /// - Parameter person: gives the wave and the id of a row by its key columns; `nil` for a row that is left out.
  private func read(
    _ plan: SheetPlan, _ source: ByteSource, _ workers: Int, _ chunkSize: Int, _ progress: @escaping (Int) -> Void,
    person: @escaping ([[UInt8]]) throws -> (wave: Int, id: [UInt8])?
  ) throws {
    let file = rows.count
    rows.append(0)
    faults.append(RowFaults())
    let column = plan.header.names[plan.keyColumns[plan.keyColumns.count - 1]]
    do {
      try SheetRows(plan, mostKeys: Self.mostRows).run(source, workers: workers, chunkSize: chunkSize) { [unowned self] batch, keys in
        let lines = batch.lines
        for row in 0..<batch.count {
          guard let (wave, id) = try person(keys(batch.key(row))) else { continue }
          guard let id = KeyText.id(id) else {
            withoutID += 1
            continue
          }
          let number = people.number(of: id)
          let results = (0..<scaleCount).map { scores.number(batch.score(row, scale: $0), scale: $0) }
          if let line = waves[wave].add(number, line: lines[row], results) {
            // Told at the end: where the column holds no two waves, that is what is wrong.
            repeated = repeated ?? .personTwice(column: column, first: line, second: lines[row])
          }
        }
        rows[file] += batch.count + batch.faultCount
        faults[file].add(batch.faults, count: batch.faultCount)
        progress(batch.end)
      }
    } catch is TooManyKeys {
      throw ComparisonFault.tooManyRows(limit: Self.mostRows)
    }
  }

  /// - Returns: the place of a wave among those that are compared; `nil` where it is another.
  private func wave(_ name: String, isChosen: Bool) -> Int? {
    if found.count <= Self.mostWaves { found.insert(name) }
    if let place = names.firstIndex(of: name) { return place }
    if !isChosen, names.count < 2 {
      names.append(name)
      return names.count - 1
    }
    otherWaves += 1
    return nil
  }
}

/// The rows of one wave by the number of the person.
private struct WaveRecords {
  /// The line of each person's row, 0 of those who have none.
  private var lines: [UInt32] = []
  /// Person by person the number of the score on each scale.
  private var scores: [Int32] = []
  private(set) var count = 0

  /// - Returns: the line of the row that the person has already; then nothing is added.
  mutating func add(_ person: Int, line: Int, _ results: [Int32]) -> Int? {
    if has(person) { return Int(lines[person]) }
    if person >= lines.count {
      let more = person + 1 - lines.count
      lines += repeatElement(0, count: more)
      scores += repeatElement(ScoreNumbers.none, count: more * results.count)
    }
    lines[person] = UInt32(line)
    for (scale, result) in results.enumerated() { scores[person * results.count + scale] = result }
    count += 1
    return nil
  }

  func has(_ person: Int) -> Bool { person < lines.count && lines[person] > 0 }

  func score(_ person: Int, _ scale: Int, of count: Int) -> Int32 { scores[person * count + scale] }
}
