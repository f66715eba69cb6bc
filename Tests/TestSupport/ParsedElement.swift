import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// An element of a page, read back by an XML parser of its own.
public final class ParsedElement {
  public let name: String
  public let attributes: [String: String]
  public private(set) var children: [ParsedElement] = []
  private var pieces: [Piece] = []

  private enum Piece {
    case text(String)
    case element(ParsedElement)
  }

  private init(name: String, attributes: [String: String]) {
    self.name = name
    self.attributes = attributes
  }

  /// The text within the element and all below it.
  public var text: String {
    pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .element(let element): element.text
      }
    }.joined()
  }

  /// Every element below this one, in the order of the page.
  public func everything() -> [ParsedElement] {
    children.flatMap { [$0] + $0.everything() }
  }

  /// The elements of that name below this one.
  public func all(_ name: String) -> [ParsedElement] {
    everything().filter { $0.name == name }
  }

  /// All places that a picture's elements name.
  public func coordinates() -> [(x: Double, y: Double)] {
    everything().flatMap { element -> [(x: Double, y: Double)] in
      func number(_ name: String) -> Double? { element.attributes[name].flatMap(Double.init) }
      var places: [(x: Double, y: Double)] = []
      if let x = number("cx"), let y = number("cy"), let r = number("r") { places += [(x - r, y - r), (x + r, y + r)] }
      if let x = number("x1"), let y = number("y1") { places.append((x, y)) }
      if let x = number("x2"), let y = number("y2") { places.append((x, y)) }
      if let x = number("x"), let y = number("y") { places.append((x + (number("width") ?? 0), y + (number("height") ?? 0))) }
      let lists = [element.attributes["points"], element.attributes["d"]].compactMap(\.self)
      let numbers = lists.flatMap { $0.split { !$0.isNumber && $0 != "." && $0 != "-" }.compactMap { Double($0) } }
      for index in stride(from: 0, to: numbers.count - 1, by: 2) { places.append((numbers[index], numbers[index + 1])) }
      return places
    }
  }

  /// The root element, or `nil` where the text is not well-formed.
  public static func parse(_ source: String) -> ParsedElement? {
    let reader = Reader()
    let parser = XMLParser(data: Data(source.utf8))
    parser.delegate = reader
    return parser.parse() ? reader.root : nil
  }

  private final class Reader: NSObject, XMLParserDelegate {
    var root: ParsedElement?
    private var open: [ParsedElement] = []

    func parser(
      _ parser: XMLParser, didStartElement elementName: String, namespaceURI: String?, qualifiedName qName: String?,
      attributes attributeDict: [String: String]
    ) {
      let element = ParsedElement(name: elementName, attributes: attributeDict)
      if let parent = open.last {
        parent.children.append(element)
        parent.pieces.append(.element(element))
      } else {
        root = element
      }
      open.append(element)
    }

    func parser(_ parser: XMLParser, didEndElement elementName: String, namespaceURI: String?, qualifiedName qName: String?) {
      open.removeLast()
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
      open.last?.pieces.append(.text(string))
    }
  }
}
