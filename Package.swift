// swift-tools-version: 6.2
import PackageDescription

/// The module graph is the privacy claim: see README, "How the code is laid out". `Tests/PackageTests` holds the list of allowed edges.
let package = Package(
  name: "tynys",
  platforms: [.macOS(.v15)],
  dependencies: [],
  targets: [
    .target(name: "Wording"),
    .target(name: "Rendering", dependencies: ["Wording"]),
    .target(name: "JSON"),
    .target(name: "Files"),
    .testTarget(name: "WordingTests", dependencies: ["Wording"]),
  ]
)

for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
  ]
}
