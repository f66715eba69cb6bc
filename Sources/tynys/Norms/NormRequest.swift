import Arguments
import Dates
import Instruments
import Wording

/// What the command line asks of `norms`, checked.
struct NormRequest {
  /// What becomes of bands.
  enum Bands: String, CaseIterable {
    /// Thirds of the norm group.
    case terciles
    /// Those of the questionnaire.
    case keep
  }

  private static let longestPopulation = 100

  /// Who was asked, as it is typed.
  let population: String
  /// The id of the norm.
  let id: String
  let bands: Bands
  /// The version that a merged definition gets.
  let version: String
  let isMerged: Bool
  let day: CivilDay

  init(_ invocation: Invocation, instrument: Instrument, today: CivilDay) throws(Failure) {
    guard let population = invocation.value(of: "population") else { preconditionFailure("the table asks for it") }
    let scalars = population.unicodeScalars
    if scalars.count > Self.longestPopulation || scalars.contains("\n") || !scalars.allSatisfy(TextSafety.isSafe) || TextSafety.isBlank(population) {
      throw Failure(.usage, NormsWording.population(TextSafety.visible(population), limit: Self.longestPopulation))
    }
    self.population = population
    if let id = invocation.value(of: "id") {
      guard Identifier.isValid(id) else { throw Failure(.usage, NormsWording.invalidID(TextSafety.visible(id))) }
      self.id = id
    } else if let slug = Identifier.slug(population) {
      id = slug
    } else {
      throw Failure(.usage, NormsWording.noID(population))
    }
    bands = invocation.value(of: "bands").flatMap(Bands.init) ?? .terciles
    isMerged = invocation.flag("merged")
    version = try Self.version(invocation, instrument)
    day = today
  }

  /// A definition that says something else needs another version, or results under both could not be told apart.
  private static func version(_ invocation: Invocation, _ instrument: Instrument) throws(Failure) -> String {
    guard let asked = invocation.value(of: "new-version") else {
      guard let version = VersionNumber(instrument.version) else { preconditionFailure("the loader lets no other version pass") }
      return version.next.description
    }
    guard invocation.flag("merged") else { throw Failure(.usage, NormsWording.versionWithoutMerged) }
    guard let version = VersionNumber(asked), version != VersionNumber(instrument.version) else {
      throw Failure(.usage, NormsWording.version(TextSafety.visible(asked), old: instrument.version))
    }
    return asked
  }
}
