import Contributions
import Files
import Instruments
import SQLite
import Sealing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Judges files of contributions to one round and keeps the good ones; lives within one transaction.
struct Collector {
  private let table: KeeperTable
  private var round: RoundRecord
  /// `nil` for a round that is not open.
  private let open: Open?
  private var accepted: [String: Int] = [:]

  private struct Open {
    let keys: RoundRecord.OpenKeys
    let opener: ContributionOpener
    let digester: CodeDigester
  }

  init(table: KeeperTable, round: RoundRecord, card: SignedRoundCard, instrument: Instrument) throws {
    self.table = table
    self.round = round
    guard case .open(let keys, let accepted) = round.state else {
      open = nil
      return
    }
    self.accepted = accepted
    let opener = try ContributionOpener(card: card, instrument: instrument, identity: card.card.instrument, keys: keys.box)
    open = Open(keys: keys, opener: opener, digester: CodeDigester(key: keys.codes, round: round.name))
  }

  mutating func take(_ path: String, name: String, report: inout CollectionReport) throws {
    func reject(_ reason: RejectionReason) { report.rejections.append(CollectionReport.Rejection(file: name, reason: reason)) }
    guard let open else { return reject(.afterClosing) }
    let bytes: [UInt8]
    switch Self.read(path) {
    case .success(let content): bytes = content
    case .failure(let fault): return reject(fault.reason)
    }
    // Of the bytes and not of the name: a copy is the same contribution.
    let mark = table.keys.name("box of round \(round.number)", bytes)
    if try table.database.value("SELECT 1 FROM seen WHERE digest = ?", [.blob(mark)]) != nil {
      report.duplicates += 1
      return
    }
    let contribution: Contribution
    do throws(ContributionFault) {
      contribution = try open.opener.open(bytes)
    } catch {
      return reject(RejectionReason(error))
    }
    guard let unit = try table.unit(of: contribution.code, digester: open.digester, round: round.number) else { return reject(.unknownCode) }
    let digest = open.digester.digest(of: contribution.code).bytes
    let number = SQLiteValue.integer(Int64(round.number))
    if try table.database.value("SELECT 1 FROM boxes WHERE digest = ?", [.blob(digest)]) != nil {
      report.replaced += 1
    } else {
      report.accepted += 1
      accepted[unit, default: 0] += 1
    }
    try table.database.run("INSERT OR REPLACE INTO boxes (digest, round, box) VALUES (?, ?, ?)", [.blob(digest), number, .blob(bytes)])
    try table.database.run("INSERT INTO seen (digest, round) VALUES (?, ?)", [.blob(mark), number])
  }

  /// Writes how many contributions each unit has now.
  mutating func finish() throws {
    guard let open else { return }
    round.state = .open(open.keys, accepted: accepted)
    try table.write(round)
  }

  private struct Unread: Error {
    let reason: RejectionReason
  }

  /// The bytes of a regular file; anything else, as a pipe, might never end.
  private static func read(_ path: String) -> Result<[UInt8], Unread> {
    var status = stat()
    guard lstat(path, &status) == 0 else { return .failure(Unread(reason: .unreadable)) }
    if status.st_mode & S_IFMT != S_IFREG { return .failure(Unread(reason: .notAFile)) }
    if Int(status.st_size) > SealedContribution.size { return .failure(Unread(reason: .oversize(bytes: Int(status.st_size)))) }
    do throws(FileError) {
      return .success(try BoundedFile.read(path, limit: SealedContribution.size))
    } catch {
      return .failure(Unread(reason: .unreadable))
    }
  }
}

extension RejectionReason {
  init(_ fault: ContributionFault) {
    self =
      switch fault {
      case .undersize, .damaged, .malformed, .unusableKey, .wrongKeeperKey: .damaged
      case .oversize(let bytes): .oversize(bytes: bytes)
      case .unsupportedFormat: .newerFormat
      case .foreignRound(let name): .foreignRound(name)
      case .otherCard, .wrongInstrument: .otherCard
      case .nothingScored, .wrongScales, .outOfRange, .unknownSlice: .impossibleContent
      }
  }
}
