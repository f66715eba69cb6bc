import Instruments
import TestSupport

/// Files of answers to shipped instruments, in which people answer according to a level of their own.
struct AnswerSheets {
  let instrument: Instrument
  /// By person and item.
  let answers: [[String: Int]]

  init(_ id: String, people: Int, seed: UInt64) throws {
    let instrument = try InstrumentLibrary(directories: [Repository.questionnaires]).instrument(id)
    let items = Set(instrument.scales.flatMap(\.keys).map(\.item))
    let reversed = Set(instrument.scales.flatMap(\.keys).filter(\.isReversed).map(\.item))
    var random = SeededGenerator(seed: seed)
    self.instrument = instrument
    answers = (0..<people).map { _ in
      let level = Double.random(in: 0...1, using: &random)
      let pairs = instrument.items.compactMap { item -> (String, Int)? in
        guard items.contains(item.id), let range = item.format.range else { return nil }
        let share = min(1, max(0, level + Double.random(in: -0.3...0.3, using: &random)))
        let answer = Int((share * Double(range.count - 1)).rounded())
        return (item.id, reversed.contains(item.id) ? range.upperBound - answer : range.lowerBound + answer)
      }
      return Dictionary(uniqueKeysWithValues: pairs)
    }
  }

  /// - Parameter gaps: rows at the end in which the first item has no answer.
  func csv(gaps: Int = 0) -> String {
    let items = instrument.items.map(\.id).filter { answers.first?[$0] != nil }
    let rows = answers.enumerated().map { number, answers in
      items.enumerated().map { place, item in
        place == 0 && number >= self.answers.count - gaps ? "" : answers[item].map(String.init) ?? ""
      }.joined(separator: ",")
    }
    return ([items.joined(separator: ",")] + rows).joined(separator: "\n") + "\n"
  }

  /// The answers of one person as `check --answers` reads them.
  func sheet(_ person: Int) -> String {
    let members = answers[person].sorted { $0.key < $1.key }.map { "\"\($0.key)\": \($0.value)" }
    return "{\"answers\": {\(members.joined(separator: ", "))}}"
  }
}
