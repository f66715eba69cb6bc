public import JSON

/// Puts new figures into the text of a definition, and leaves every other byte of it as it is.
///
/// ```swift
/// let merge = DefinitionMerge(version: "1.1.0", scales: [.init(id: "exhaustion", norm: norm, members: [JSONMember("bands", bands)])])
/// try merge.applied(to: bytes).instrument.scales[0].norms.last
/// ```
///
/// What an author wrote by hand keeps its order, its line ends and its indentation, so that what changed can be seen by comparing the two files.
public struct DefinitionMerge: Sendable {
  /// What becomes of one scale.
  public struct ScaleChange: Sendable {
    public let id: String
    /// An object with an `id`: takes the place of the norm of that id, or stands behind all others.
    public let norm: JSONValue
    /// Members that replace those of the same name, or are added.
    public let members: [JSONMember]

    public init(id: String, norm: JSONValue, members: [JSONMember]) {
      (self.id, self.norm, self.members) = (id, norm, members)
    }
  }

  /// Why nothing could be made of it.
  public enum Failure: Error, Sendable {
    case tooLarge(limit: Int)
    /// What the new text has at fault; never empty.
    case faulty([Finding])
  }

  private let version: String
  private let scales: [ScaleChange]

  /// - Parameter version: the version of the new definition.
  public init(version: String, scales: [ScaleChange]) {
    (self.version, self.scales) = (version, scales)
  }

  /// The new definition, read again as whoever gets it reads it.
  ///
  /// - Parameter bytes: a definition without faults, which has the scales that are changed.
  public func applied(to bytes: [UInt8]) throws(Failure) -> (bytes: [UInt8], instrument: Instrument) {
    guard let root = try? JSONReader.read(bytes) else { preconditionFailure("the definition was read before") }
    var edit = TextEdit(bytes)
    if let value = root.member("version")?.value { edit.replace(value, with: .string(version)) }
    for scale in root.member("scales")?.value.elements ?? [] {
      guard let change = scales.first(where: { $0.id == scale.member("id")?.value.string }) else { continue }
      apply(change, to: scale, &edit)
    }
    let merged = edit.result
    if merged.count > DefinitionLimits.bytes { throw .tooLarge(limit: DefinitionLimits.bytes) }
    let outcome = DefinitionReader.read(merged)
    guard let instrument = outcome.instrument else { throw .faulty(outcome.findings.filter { $0.severity == .fault }) }
    return (merged, instrument)
  }

  private func apply(_ change: ScaleChange, to scale: JSONNode, _ edit: inout TextEdit) {
    var added: [JSONMember] = []
    for member in change.members {
      if let old = scale.member(member.name)?.value { edit.replace(old, with: member.value) } else { added.append(member) }
    }
    if let norms = scale.member("norms")?.value, let last = norms.elements?.last {
      if let same = norms.elements?.first(where: { $0.member("id")?.value.string == change.norm.id }) {
        edit.replace(same, with: change.norm)
      } else {
        edit.add([change.norm.text()], after: last)
      }
    } else if let empty = scale.member("norms")?.value {
      edit.replace(empty, with: .array([change.norm]))
    } else {
      added.append(JSONMember("norms", .array([change.norm])))
    }
    if let last = scale.members?.last?.value { edit.add(added.map { "\"\($0.name)\": \($0.value.text())" }, after: last) }
  }
}

extension JSONValue {
  fileprivate var id: String? {
    guard case .object(let members) = self, case .string(let id) = members.first(where: { $0.name == "id" })?.value else { return nil }
    return id
  }
}
