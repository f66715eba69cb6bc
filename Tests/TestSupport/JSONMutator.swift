/// Changes sound JSON texts in the ways that readers stumble over, the same ways for the same seed.
///
/// ```swift
/// let mutator = JSONMutator([pulse, burnout])
/// let text = mutator.mutated(using: &numbers)
/// ```
///
/// Two of three texts get changed values and remain JSON: a value of another kind, an extreme number, the value of another place or file, an entry lost or
/// doubled, a name changed. The third loses, gains and doubles bytes besides.
public struct JSONMutator: Sendable {
  private let documents: [[UInt8]]
  private let spans: [[JSONSpans.Span]]
  /// The values by the names they stand behind, so that a value may be replaced by one of its like.
  private let values: [[UInt8]: [[UInt8]]]
  private let allValues: [[UInt8]]

  private static let strange =
    [
      "null", "true", "false", "0", "-1", "1", "-0.0", "0.1", "1e308", "-1e308", "1e999", "1e-320", "1000000", "-1000000", "1000001", "2.5", "1e6",
      "9007199254740993", "-9223372036854775808", "18446744073709551616", String(repeating: "9", count: 400),
      "0." + String(repeating: "3", count: 400),
      #""""#, #""x""#, #"" ""#, #""-""#, #""\u0000""#, #""\u202e""#, #""a\u0301\u0301""#, #""\ud83d\ude00""#, #""\n""#, #""__proto__""#, "[]", "{}",
      "[[]]",
      "[null]", #"{"": 0}"#, #"{"a": 1, "a": 2}"#, #"{"en": "x"}"#, #"[0, 1, 2]"#,
      String(repeating: "[", count: 40) + String(repeating: "]", count: 40), "\"" + String(repeating: "я", count: 5_000) + "\"",
      "{\"" + String(repeating: "k", count: 5_000) + "\": 1}", "[" + String(repeating: "0,", count: 1_100) + "0]",
    ].map { Array($0.utf8) }

  /// - Parameter documents: sound JSON texts, each with a value inside.
  public init(_ documents: [[UInt8]]) {
    self.documents = documents
    let spans = documents.map { JSONSpans($0).spans }
    self.spans = spans
    var values: [[UInt8]: [[UInt8]]] = [:]
    for (document, spans) in zip(documents, spans) {
      for span in spans where span.value.count < 2_000 { values[span.name, default: []].append(Array(document[span.value])) }
    }
    self.values = values
    allValues = zip(documents, spans).flatMap { document, spans in spans.map { Array(document[$0.value]) }.filter { $0.count < 2_000 } }
  }

  public func mutated(using numbers: inout SeededGenerator) -> [UInt8] {
    let number = Int.random(in: documents.indices, using: &numbers)
    var text = documents[number]
    var last = text.count
    let chosen = (0..<[1, 1, 2, 4].randomElement(using: &numbers)!).map { _ in spans[number].randomElement(using: &numbers)! }
    // From back to front, so that the places before stay what they are.
    for span in chosen.sorted(by: { $0.entry.lowerBound > $1.entry.lowerBound }) where span.entry.upperBound <= last {
      last = span.entry.lowerBound
      change(&text, span, using: &numbers)
    }
    if Int.random(in: 0..<3, using: &numbers) > 0 { return text }
    for _ in 0..<Int.random(in: 1...3, using: &numbers) { changeBytes(&text, using: &numbers) }
    return text
  }

  private func change(_ text: inout [UInt8], _ span: JSONSpans.Span, using numbers: inout SeededGenerator) {
    let value = Array(text[span.value])
    switch Int.random(in: 0..<12, using: &numbers) {
    case 0: text.replaceSubrange(span.value, with: Self.strange.randomElement(using: &numbers)!)
    case 1, 2, 3: text.replaceSubrange(span.value, with: values[span.name]?.randomElement(using: &numbers) ?? value)
    case 4: text.replaceSubrange(span.value, with: allValues.randomElement(using: &numbers)!)
    case 5, 6, 7: text.replaceSubrange(span.value, with: Self.near(value, using: &numbers))
    case 8, 9: removeEntry(&text, span)
    case 10: text.insert(contentsOf: text[span.entry] + [UInt8(ascii: ",")], at: span.entry.lowerBound)
    default:
      if span.name.isEmpty { return removeEntry(&text, span) }
      let name = spans.randomElement(using: &numbers)!.randomElement(using: &numbers)!.name
      text.replaceSubrange(span.entry.lowerBound + 1..<span.entry.lowerBound + 1 + span.name.count, with: name)
    }
  }

  /// Without the entry, and without the comma on one side of it.
  private func removeEntry(_ text: inout [UInt8], _ span: JSONSpans.Span) {
    var (start, end) = (span.entry.lowerBound, span.entry.upperBound)
    while end < text.count, text[end] <= 0x20 { end += 1 }
    if end < text.count, text[end] == UInt8(ascii: ",") {
      end += 1
    } else {
      while start > 0, text[start - 1] <= 0x20 { start -= 1 }
      if start > 0, text[start - 1] == UInt8(ascii: ",") { start -= 1 }
    }
    text.removeSubrange(start..<end)
  }

  /// A number near by, a text with one sign more or less; any other value stays.
  private static func near(_ value: [UInt8], using numbers: inout SeededGenerator) -> [UInt8] {
    if let number = Double(String(decoding: value, as: UTF8.self)) {
      let near = [number + 1, number - 1, -number, number / 2, number * 10, number + 0.5].randomElement(using: &numbers)!
      return Array((Int(exactly: near).map(String.init) ?? "\(near)").utf8)
    }
    guard value.first == UInt8(ascii: "\""), value.count > 2 else { return value }
    var text = value
    let place = Int.random(in: 1..<value.count - 1, using: &numbers)
    if Bool.random(using: &numbers) { text.remove(at: place) } else { text.insert(contentsOf: "-".utf8, at: place) }
    return text
  }

  private func changeBytes(_ text: inout [UInt8], using numbers: inout SeededGenerator) {
    let place = Int.random(in: 0...text.count, using: &numbers)
    let end = min(text.count, place + Int.random(in: 0...30, using: &numbers))
    switch Int.random(in: 0..<6, using: &numbers) {
    case 0 where place < text.count: text[place] = UInt8.random(in: 0...255, using: &numbers)
    case 1 where place < text.count: text[place] ^= 1 << UInt8.random(in: 0...7, using: &numbers)
    case 2: text.removeSubrange(place..<end)
    case 3: text.insert(contentsOf: text[place..<end], at: Int.random(in: 0...text.count, using: &numbers))
    case 4: text.insert(contentsOf: Self.strange.randomElement(using: &numbers)!, at: place)
    default: text.insert(UInt8.random(in: 0...255, using: &numbers), at: place)
    }
  }
}
