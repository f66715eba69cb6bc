/// Why releases make no series; the wording is in `SeriesWording.swift`.
public enum SeriesFault: Error, Sendable, Hashable {
  case noReleases
  case severalOrganisations([String])
  /// The chain is split, has a gap or was signed with other keys; at least one fault, no notices.
  case unsoundChain([ChainFinding])
  /// Several questionnaires, and none was chosen.
  case severalInstruments([String])
  case unknownInstrument(String, known: [String])
}
