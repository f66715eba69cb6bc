import Contributions
import Dates
import Files

/// Looks for round cards where somebody would have put one: here, in the data folder, at home, among downloads, on a stick.
struct CardSearch {
  struct Found {
    let path: String
    let card: SignedRoundCard
  }

  static let fileExtension = ".card"
  /// Cards that are offered, so that a digit chooses one; and files that are looked at in one folder.
  private static let limit = (offered: 9, looked: 50)

  let folders: [String]

  init(_ context: Context) {
    let home = context.homeDirectory
    let own = home.map { home in [home, home + "/Downloads", home + "/Desktop"] } ?? []
    let mounted = ["/media", "/run/media"].flatMap { Self.below($0).flatMap(Self.below) } + Self.below("/Volumes")
    folders = ["."] + [context.dataDirectory].compactMap(\.self) + own + mounted
  }

  init(folders: [String]) { self.folders = folders }

  /// The cards of rounds that take contributions on `day`, each once, in the order of organisations and rounds.
  func cards(on day: CivilDay) -> [Found] {
    var found: [Found] = []
    for folder in folders {
      let names = (Directory.names(folder) ?? []).filter { $0.hasSuffix(Self.fileExtension) && !$0.hasPrefix(".") }
      for name in names.prefix(Self.limit.looked) {
        let path = folder == "." ? name : folder + "/" + name
        guard let bytes = try? BoundedFile.read(path, limit: CardLimits.bytes), let card = try? SignedRoundCard(reading: bytes),
          card.card.standing(on: day) == .open, !found.contains(where: { $0.card.digest == card.digest })
        else { continue }
        found.append(Found(path: path, card: card))
      }
    }
    let sorted = found.sorted { ($0.card.card.organisation, $0.card.card.round) < ($1.card.card.organisation, $1.card.card.round) }
    return Array(sorted.prefix(Self.limit.offered))
  }

  private static func below(_ folder: String) -> [String] {
    (Directory.names(folder) ?? []).map { folder + "/" + $0 }.filter(Directory.exists)
  }
}
