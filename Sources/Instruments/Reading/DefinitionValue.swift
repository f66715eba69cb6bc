import JSON

/// A value of a definition under reading: it knows its path, and reports what is wrong with it.
///
/// Each reading function returns `nil` after it has reported why, so that the reader goes on with the rest of the file.
struct DefinitionValue {
  let node: JSONNode
  let path: String
  let collector: FindingCollector

  func report(_ fault: DefinitionFault) {
    collector.report(fault, offset: node.offset, path: path)
  }

  var shape: DefinitionFault.Shape {
    switch node.content {
    case .null: .null
    case .bool: .bool
    case .number: .number
    case .string: .string
    case .array: .array
    case .object: .object
    }
  }

  private func reportShape(_ expected: DefinitionFault.Shape) {
    report(.wrongType(expected: expected, found: shape))
  }

  /// The object's members; every key that is not in `allowed` and every key that occurs again is reported.
  func object(_ allowed: [String]) -> DefinitionObject? {
    guard let object = openObject() else { return nil }
    for name in object.names where !allowed.contains(name) { object.reportName(name, .unknownKey(name, allowed: allowed)) }
    return object
  }

  /// The object's members, without a second report of what was already reported.
  func openObjectSilently() -> DefinitionObject? {
    node.members.map { DefinitionObject(value: self, members: $0) }
  }

  /// The object's members, whatever their names.
  func openObject() -> DefinitionObject? {
    guard let members = node.members else {
      reportShape(.object)
      return nil
    }
    let object = DefinitionObject(value: self, members: members)
    for member in node.duplicateNames {
      collector.report(.duplicateKey(member.name), offset: member.nameOffset, path: object.path(of: member.name))
    }
    return object
  }

  /// The array's elements; the array must hold at least `minimum` and at most `limit`.
  func array(minimum: Int = 0, limit: Int) -> [DefinitionValue]? {
    guard let elements = node.elements else {
      reportShape(.array)
      return nil
    }
    if elements.count > limit {
      report(.tooMany(limit: limit))
      return nil
    }
    if elements.count < minimum { report(.tooFew(minimum: minimum)) }
    return elements.enumerated().map { DefinitionValue(node: $1, path: "\(path)[\($0)]", collector: collector) }
  }

  func bool() -> Bool? {
    if node.bool == nil { reportShape(.bool) }
    return node.bool
  }

  /// A number of `range`.
  func number(_ range: ClosedRange<Double>) -> Double? {
    guard let number = node.number else {
      reportShape(.number)
      return nil
    }
    guard range.contains(number.double) else {
      report(.outOfRange(found: String(number.text.prefix(40)), minimum: Self.plain(range.lowerBound), maximum: Self.plain(range.upperBound)))
      return nil
    }
    return number.double
  }

  /// A whole number of `range`.
  func whole(_ range: ClosedRange<Int>) -> Int? {
    guard let number = number(Double(range.lowerBound)...Double(range.upperBound)) else { return nil }
    guard let whole = Int(exactly: number) else {
      report(.notWhole(Self.plain(number)))
      return nil
    }
    return whole
  }

  /// A text of one line or more, without characters that could deceive the eye or the terminal.
  func string(limit: Int = DefinitionLimits.textLength) -> String? {
    guard let string = node.string else {
      reportShape(.string)
      return nil
    }
    if string.unicodeScalars.count > limit {
      report(.tooLong(limit: limit))
      return nil
    }
    if TextSafety.isBlank(string) {
      report(.emptyText)
      return nil
    }
    if let fault = TextSafety.fault(in: string) {
      report(fault)
      return nil
    }
    return string
  }

  /// An id: `[a-z0-9][a-z0-9-]*`.
  func identifier() -> String? {
    guard let string = node.string else {
      reportShape(.string)
      return nil
    }
    guard Identifier.isValid(string) else {
      report(.invalidID(String(string.prefix(DefinitionLimits.idLength))))
      return nil
    }
    return string
  }

  /// One of the words of an enumeration.
  func oneOf<Words: RawRepresentable & CaseIterable>(_ type: Words.Type) -> Words? where Words.RawValue == String {
    guard let string = node.string else {
      reportShape(.string)
      return nil
    }
    if let word = Words(rawValue: string) { return word }
    report(.notOneOf(found: String(string.prefix(40)), allowed: Words.allCases.map(\.rawValue)))
    return nil
  }

  private static func plain(_ number: Double) -> String {
    Int(exactly: number).map(String.init) ?? String(number)
  }
}
