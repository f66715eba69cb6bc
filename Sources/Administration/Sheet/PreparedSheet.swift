public import Instruments
public import JSON
public import Wording

/// A sheet of answers prepared elsewhere, put through the same state machine as a person's answers.
///
/// ```json
/// {"answers": {"e1": 3, "e2": null, "r1": ["few-staff"], "r2": {"chosen": ["few-staff"], "other": "…"}, "f3": "not-applicable"}}
/// ```
///
/// `null` and an item that is left out both mean "no answer". `instrument` and `version` may be given and are then checked.
public struct PreparedSheet {
  /// Bytes a sheet may have.
  public static let limit = 1 << 20

  private let instrument: Instrument
  private let bytes: [UInt8]
  private var faults: [(offset: Int, kind: SheetFault.Kind)] = []

  /// The finished session that the answers lead to.
  ///
  /// - Parameters:
  ///   - bytes: the sheet, JSON in UTF-8.
  ///   - language: the language that each answer is noted to have been given in.
  /// - Returns: the session, or every fault of the sheet in the order of the text.
  public static func session(_ bytes: [UInt8], instrument: Instrument, language: InterfaceLanguage) -> Result<AdministrationSession, SheetFaults> {
    var sheet = PreparedSheet(instrument: instrument, bytes: bytes)
    guard let session = sheet.read(language: language), sheet.faults.isEmpty else { return .failure(SheetFaults(all: sheet.sortedFaults)) }
    return .success(session)
  }

  /// The answers of a session in the form in which a sheet has them: an object by item id, `null` where an item that is asked has no answer.
  public static func answers(_ session: AdministrationSession) -> JSONValue {
    let answers = session.countingAnswers
    return .object(
      session.path.map { index in
        let id = session.instrument.items[index].id
        return JSONMember(id, answers[id].map { SheetAnswer.json($0.answer) } ?? .null)
      })
  }

  /// One answer in the form in which a sheet has it.
  public static func json(_ answer: Answer) -> JSONValue { SheetAnswer.json(answer) }

  private init(instrument: Instrument, bytes: [UInt8]) {
    self.instrument = instrument
    self.bytes = bytes
  }

  private var sortedFaults: [SheetFault] {
    faults.enumerated().sorted { ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset) }.prefix(DefinitionLimits.findings)
      .map { SheetFault(kind: $1.kind, position: TextPosition(offset: $1.offset, in: bytes)) }
  }

  private mutating func read(language: InterfaceLanguage) -> AdministrationSession? {
    let root: JSONNode
    do {
      root = try JSONReader.read(bytes)
    } catch {
      faults.append((error.offset, .syntax(error.kind)))
      return nil
    }
    guard let members = root.members, let answers = root.member("answers")?.value, let entries = answers.members else {
      faults.append((root.member("answers")?.value.offset ?? root.offset, .notASheet))
      return nil
    }
    for member in members where !["answers", "instrument", "version"].contains(member.name) {
      faults.append((member.nameOffset, .unknownKey(member.name)))
    }
    for member in root.duplicateNames + answers.duplicateNames { faults.append((member.nameOffset, .duplicate(member.name))) }
    check(root)
    let known = instrument.items.map(\.id)
    let ids = Set(known)
    for entry in entries where !ids.contains(entry.name) { faults.append((entry.nameOffset, .unknownItem(entry.name, known: known))) }
    return answer(Dictionary(entries.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first }), end: answers.offset, language: language)
  }

  private mutating func check(_ root: JSONNode) {
    if let member = root.member("instrument"), member.value.string != instrument.id {
      faults.append((member.value.offset, .otherInstrument(found: member.value.string ?? "?", expected: instrument.id)))
    }
    if let member = root.member("version"), member.value.string != instrument.version {
      faults.append((member.value.offset, .otherVersion(found: member.value.string ?? "?", expected: instrument.version)))
    }
  }

  /// Answers item by item; an answer that does not fit is reported and the item passed over, so that later faults are found in the same pass.
  private mutating func answer(_ values: [String: JSONNode], end: Int, language: InterfaceLanguage) -> AdministrationSession? {
    var session = AdministrationSession(instrument: instrument)
    // Items whose answer is at fault, and those that a right answer might have opened or hidden: whether these are asked cannot be known, so
    // neither an answer to them nor the lack of one is held against the sheet.
    var uncertain: Set<String> = []
    for item in instrument.items {
      let value = values[item.id].flatMap { $0.isNull ? nil : $0 }
      let isUncertain = !uncertain.isDisjoint(with: item.showIf?.items ?? [])
      if isUncertain { uncertain.insert(item.id) }
      guard session.currentItem?.id == item.id else {
        if let value, !isUncertain { faults.append((value.offset, .hidden(item: item.id))) }
        continue
      }
      if let value {
        guard let fault = take(value, item: item, session: &session, language: language) else { continue }
        faults.append((value.offset, .unfit(item: item.id, fault)))
        uncertain.insert(item.id)
      } else if item.isRequired, !isUncertain {
        faults.append((values[item.id]?.offset ?? end, .missingRequired(item: item.id)))
        uncertain.insert(item.id)
      }
      session.passOver()
    }
    guard faults.isEmpty else { return nil }
    try? session.finish()
    return session
  }

  private func take(_ value: JSONNode, item: Item, session: inout AdministrationSession, language: InterfaceLanguage) -> AnswerFault? {
    switch SheetAnswer.read(value, format: item.format) {
    case .failure(let fault): return fault
    case .success(let answer):
      do {
        try session.answer(answer, language: LanguageTag(language), time: .zero)
        return nil
      } catch .unfit(let fault) {
        return fault
      } catch {
        return .wrongKind(expected: .text)
      }
    }
  }
}

/// Every fault of a sheet, at least one.
public struct SheetFaults: Error, Sendable, Hashable {
  public let all: [SheetFault]
}
