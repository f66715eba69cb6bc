import Instruments

/// The invented people of the demonstration: who they are stays the same through all rounds, how they are changes with their team.
///
/// An answer is the strain of the team, what the person is like, and the mood of the moment, on the item's own steps and in its own direction.
struct DemoPeople {
  private struct Person {
    /// What sets the person apart from the team, by scale.
    let tendency: [String: Double]
    /// Most people answer in most rounds.
    let diligence: Double
  }

  private let instrument: Instrument
  private let people: [[Person]]
  private var generator: DemoGenerator

  init(instrument: Instrument, seed: UInt64) {
    self.instrument = instrument
    var generator = DemoGenerator(seed: seed)
    people = DemoOrganisation.teams.map { team in
      (0..<team.members).map { _ in
        let own = generator.bell() * 0.13
        let tendency = instrument.scales.map { ($0.id, own + generator.bell() * 0.08) }
        return Person(tendency: Dictionary(uniqueKeysWithValues: tendency), diligence: Double.random(in: 0.85..<1, using: &generator))
      }
    }
    self.generator = generator
  }

  /// The sheets of those members of a team who answer in a round; now and then an item is left out.
  mutating func sheets(team: Int, round: Int) -> [[String: Answer]] {
    var sheets: [[String: Answer]] = []
    for person in people[team] {
      if Double.random(in: 0..<1, using: &generator) > person.diligence { continue }
      sheets.append(sheet(of: person, strain: DemoOrganisation.teams[team].strain[round]))
    }
    return sheets
  }

  private mutating func sheet(of person: Person, strain: Double) -> [String: Answer] {
    var answers: [String: Answer] = [:]
    for (place, scale) in instrument.scales.enumerated() {
      // The first scale carries the strain of the team in full, the others half of it.
      let level = (place == 0 ? strain : (strain + 0.34) / 2) + (person.tendency[scale.id] ?? 0)
      for key in scale.keys where answers[key.item] == nil {
        guard let item = instrument.items.first(where: { $0.id == key.item }), let range = item.format.range else { continue }
        let share = min(1, max(0, level + generator.bell() * 0.15))
        let steps = Double(range.upperBound - range.lowerBound)
        let step = Int(((key.isReversed ? 1 - share : share) * steps).rounded())
        if Double.random(in: 0..<1, using: &generator) < 0.01 { continue }
        answers[item.id] = item.format.answer(range.lowerBound + step)
      }
    }
    return answers
  }
}

extension ResponseFormat {
  /// A number as an answer of this format.
  fileprivate func answer(_ number: Int) -> Answer {
    if case .number = kind { .number(number) } else { .option(.number(number)) }
  }
}
