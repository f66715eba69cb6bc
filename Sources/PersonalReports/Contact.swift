import Instruments
public import JSON
public import Wording

/// Somebody a worker can turn to, as the organisation wrote it into its configuration.
public struct Contact: Sendable, Hashable {
  private let texts: [InterfaceLanguage: String]

  /// The contact in `language`, or in the first language in which it is given.
  public func text(_ language: InterfaceLanguage) -> String {
    texts[language] ?? InterfaceLanguage.allCases.compactMap { texts[$0] }.first ?? ""
  }

  /// Why the contacts of the configuration cannot be used, and where the fault stands.
  public struct Fault: Error, Sendable, Hashable {
    public let syntax: JSONFault.Kind?
    public let position: TextPosition
  }

  /// Bytes that the file may have.
  public static let limit = 65_536

  /// The contacts in a configuration file: `{"contacts": [{"kk": "…", "ru": "…", "en": "…"}]}`.
  ///
  /// - Parameter bytes: JSON in UTF-8; at most 20 contacts of at most 300 characters, each in one language at least.
  public static func read(_ bytes: [UInt8]) throws(Fault) -> [Contact] {
    let root: JSONNode
    do {
      root = try JSONReader.read(bytes)
    } catch {
      throw Fault(syntax: error.kind, position: TextPosition(offset: error.offset, in: bytes))
    }
    func fault(_ node: JSONNode) -> Fault { Fault(syntax: nil, position: TextPosition(offset: node.offset, in: bytes)) }
    guard let members = root.members, members.count == 1, let list = root.member("contacts")?.value, let entries = list.elements, entries.count <= 20
    else { throw fault(root) }
    var contacts: [Contact] = []
    for entry in entries {
      guard let members = entry.members, !members.isEmpty, entry.duplicateNames.isEmpty else { throw fault(entry) }
      var texts: [InterfaceLanguage: String] = [:]
      for member in members {
        guard let language = InterfaceLanguage(rawValue: member.name), let text = member.value.string, (1...300).contains(text.count),
          text.unicodeScalars.allSatisfy({ TextSafety.isSafe($0) && $0 != "\n" })
        else { throw fault(member.value) }
        texts[language] = text
      }
      contacts.append(Contact(texts: texts))
    }
    return contacts
  }
}
