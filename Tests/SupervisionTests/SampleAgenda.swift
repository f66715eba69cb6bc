import Dates
import Instruments
import ReleaseSamples
import Releases
import Supervision
import TestSupport

/// Agendas of the made-up organisation, on 21 November 2026.
enum SampleAgenda {
  static func day(_ text: String) -> CivilDay {
    guard let day = CivilDay(text) else { preconditionFailure("\(text) is no day") }
    return day
  }

  static let today = day("2026-11-21")
  static let team = UnitPath(names: ["East", "Team 1"])

  static func instruments() throws -> [Instrument] {
    let library = InstrumentLibrary(directories: [Repository.questionnaires])
    return try Repository.instruments.map { try library.instrument($0) }
  }

  /// Of the first team exhaustion fell and cynicism rose; support and feedback are weak; the department in the west is withheld.
  static let rounds = [
    SampleRound("2026-Q2", "2026-06-30") { unit, scale in unit == "west" ? nil : scale == "exhaustion" ? 0.62 : 0.3 },
    SampleRound("2026-Q2w", "2026-07-01", of: "worklife") { _, scale in ["support", "feedback"].contains(scale) ? 0.2 : 0.8 },
    SampleRound("2026-Q3", "2026-09-30") { unit, scale in
      unit == "west" ? nil : scale == "exhaustion" ? 0.4 : scale == "depersonalization" ? 0.55 : 0.3
    },
    SampleRound("2026-Q3w", "2026-10-02", of: "worklife") { _, scale in
      ["support", "feedback"].contains(scale) ? 0.2 : scale == "left-alone" ? 0.2 : 0.8
    },
  ]

  /// A measure of the team that is over, one of the organisation to come, one of the other department, and a goal without any.
  static func journal() throws -> Journal {
    var journal = Journal()
    let first = try journal.start(unit: team, goal: "Calmer weeks", scales: [ScaleName(instrument: nil, scale: "exhaustion")], on: day("2026-06-01"))
    _ = try journal.addMeasure(.own("A quiet hour"), begin: day("2026-07-01"), end: day("2026-10-31"), to: first)
    let second = try journal.start(unit: UnitPath(names: []), goal: "Someone to turn to", on: day("2026-10-01"))
    let catalogue = MeasureCatalogue(try instruments())
    let support = catalogue.entries.first { $0.scales == ["support"] }
    guard let support else { preconditionFailure("worklife proposes something for support") }
    _ = try journal.addMeasure(.advice(support.agreed), begin: day("2026-12-01"), agreed: "two of every department", to: second)
    let third = try journal.start(unit: UnitPath(names: ["West"]), goal: "Elsewhere", on: day("2026-10-01"))
    _ = try journal.addMeasure(.own("Of the west alone"), begin: day("2026-10-01"), to: third)
    _ = try journal.start(unit: team, goal: "Fewer hard talks", on: day("2026-11-01"))
    return journal
  }

  static func agenda(unit: UnitPath = team, rounds: [SampleRound] = rounds, journal: Journal? = nil) throws -> Agenda {
    try Agenda(
      unit: unit, series: ShapedOrganisation.series(rounds), journal: journal ?? self.journal(), instruments: instruments(), today: today)
  }

  static func empty() throws -> Agenda { try agenda(rounds: [SampleRound("2026-Q3", "2026-09-30") { _, _ in nil }], journal: Journal()) }
}
