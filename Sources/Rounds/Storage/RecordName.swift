/// The sealed records of a store, each there at most once; rounds are counted from 1.
enum RecordName: Hashable {
  /// What there is besides.
  case manifest
  /// The organisation, its units and the names of its rounds.
  case organisation
  /// How a round stands, with its keys while it is open.
  case round(Int)
  /// The card's bytes.
  case card(Int)
  /// The bytes of the questionnaire's definition.
  case definition(Int)
  /// The contributions of a closed round.
  case rows(Int)
  /// The hashes of the accepted boxes of a closed round.
  case boxes(Int)
  /// The bytes of the release.
  case release(Int)
  /// The rounds that came with a backup and may have been published since.
  case restored

  var text: String {
    switch self {
    case .manifest: "manifest"
    case .organisation: "organisation"
    case .round(let number): "round \(number)"
    case .card(let number): "card \(number)"
    case .definition(let number): "definition \(number)"
    case .rows(let number): "rows \(number)"
    case .boxes(let number): "boxes \(number)"
    case .release(let number): "release \(number)"
    case .restored: "restored"
    }
  }
}
