import Contributions
import Files
import Instruments
import Sealing

/// Judges files of contributions to one round and keeps the good ones; lives within one transaction.
struct Collector {
  private let table: KeeperTable
  private var round: RoundRecord
  /// `nil` for a round that is not open.
  private let open: Open?
  private var accepted: [String: Int] = [:]
  private var hasTaken = false

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

  /// Judges one entry of a folder; other folders in it are passed over.
  ///
  /// - Parameter name: of the file, as the system has it.
  mutating func take(_ name: [UInt8], in directory: [UInt8], report: inout CollectionReport) throws {
    func reject(_ reason: RejectionReason) {
      report.rejections.append(CollectionReport.Rejection(file: String(decoding: name, as: UTF8.self), reason: reason))
    }
    let bytes: [UInt8]
    do throws(RegularFile.Refusal) {
      bytes = try RegularFile.read(directory + [UInt8(ascii: "/")] + name, limit: SealedContribution.size)
    } catch {
      if error != .directory { reject(open == nil ? .afterClosing : RejectionReason(error)) }
      return
    }
    guard let open else { return reject(.afterClosing) }
    // Of the bytes and not of the name: a copy is the same contribution.
    let mark = table.keys.name("box of round \(round.number)", bytes)
    if try table.holds(.seen, digest: mark) {
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
    if try table.put(.boxes, digest: digest, round: round.number, content: bytes) {
      report.replaced += 1
    } else {
      report.accepted += 1
      accepted[unit, default: 0] += 1
    }
    try table.put(.seen, digest: mark, round: round.number)
    hasTaken = true
  }

  /// Writes how many contributions each unit has now, unless nothing was taken.
  mutating func finish() throws {
    guard let open, hasTaken else { return }
    round.state = .open(open.keys, accepted: accepted)
    try table.write(round)
  }
}

extension RejectionReason {
  init(_ refusal: RegularFile.Refusal) {
    self =
      switch refusal {
      case .tooLarge(let bytes): .oversize(bytes: bytes)
      case .unreadable: .unreadable
      case .directory, .notRegular: .notAFile
      }
  }

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
