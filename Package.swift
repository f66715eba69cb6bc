// swift-tools-version: 6.2
import PackageDescription

/// The module graph is the privacy claim: see README, "How the code is laid out". `Tests/PackageTests` holds the list of allowed edges.
let package = Package(
  name: "tynys",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "tynys", targets: ["tynys"])],
  dependencies: [],
  targets: [
    // Base: imports nothing of ours but words.
    .target(name: "Wording"),
    .target(name: "Dates"),
    .target(name: "JSON"),
    .target(name: "Files"),
    .target(name: "Statistics"),
    .target(name: "Psychometrics", dependencies: ["Statistics"]),
    .target(name: "CSV"),
    .target(name: "Workbooks"),
    .target(name: "Rendering", dependencies: ["Wording"]),
    .target(name: "Arguments", dependencies: ["Wording"]),
    .target(name: "Terminal", dependencies: ["Rendering", "Wording"]),

    // The two libraries of the system, each the standard of its field, and the rooms around them.
    .systemLibrary(
      name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"]), .yum(["sqlite-devel"]), .brew(["sqlite"])]),
    .systemLibrary(
      name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"]), .yum(["libsodium-devel"]), .brew(["libsodium"])]),
    .target(name: "SQLite", dependencies: ["CSQLite"]),
    .target(name: "Sealing", dependencies: ["CSodium"]),

    // Individual: what one person answers and what it says to them.
    .target(name: "Instruments", dependencies: ["Files", "JSON", "Wording"]),
    .target(name: "Scoring", dependencies: ["Instruments", "Statistics"]),
    .target(name: "Administration", dependencies: ["Instruments", "JSON", "Rendering", "Terminal", "Wording"]),
    .target(name: "PersonalReports", dependencies: ["Dates", "Instruments", "JSON", "Rendering", "Scoring", "Wording"]),
    .target(name: "Schedules", dependencies: ["Dates", "Instruments", "JSON", "Rendering", "Wording"]),
    .target(name: "Records", dependencies: ["Dates", "Files", "Instruments", "SQLite", "Scoring", "Sealing", "Wording"]),

    // Crossing: what a person gives, and to whom; never the private records.
    .target(name: "Contributions", dependencies: ["Dates", "Files", "Instruments", "JSON", "Scoring", "Sealing", "Wording"]),

    // Team: what is published.
    .target(name: "DisclosureControl"),
    .target(name: "Releases", dependencies: ["Dates", "DisclosureControl", "JSON", "Sealing", "Wording"], exclude: ["release.schema.json"]),
    .target(
      name: "Rounds",
      dependencies: [
        "Bulk", "CSV", "Contributions", "Dates", "DisclosureControl", "Files", "Instruments", "JSON", "Releases", "SQLite", "Sealing", "Wording",
      ]),

    // What supervisors and HR see and write: a function of releases alone.
    .target(
      name: "TeamReports",
      dependencies: ["CSV", "Dates", "Instruments", "JSON", "Releases", "Rendering", "Statistics", "Wording", "Workbooks"],
      exclude: ["Document/trends.schema.json", "Export/export.schema.json"]),
    .target(
      name: "Supervision",
      dependencies: ["Dates", "Files", "Instruments", "JSON", "Releases", "Rendering", "Sealing", "Statistics", "Wording"]),

    // Bulk: files of answers in, scores and tables out.
    .target(name: "Bulk", dependencies: ["CSV", "DisclosureControl", "Instruments", "Psychometrics", "Scoring", "Statistics", "Wording"]),

    // Executable: one file per command.
    .executableTarget(
      name: "tynys",
      dependencies: [
        "Administration", "Arguments", "Bulk", "CSV", "Contributions", "Dates", "DisclosureControl", "Files", "Instruments", "JSON",
        "PersonalReports", "Psychometrics", "Records", "Releases", "Rendering", "Rounds", "Schedules", "Scoring", "Sealing", "Statistics",
        "Supervision", "TeamReports", "Terminal", "Wording", "Workbooks",
      ]),

    // Measurement: ratios within one run, never absolute times.
    .executableTarget(name: "hello"),
    .executableTarget(
      name: "benchmarks",
      dependencies: [
        "Dates", "DisclosureControl", "Instruments", "JSON", "Records", "Releases", "Rounds", "Scoring", "Sealing", "Wording", "hello", "tynys",
      ]),

    // Tests: `Sources/X` is mirrored by `Tests/XTests`; what several of them need is in `TestSupport`.
    .target(name: "TestSupport", path: "Tests/TestSupport"),
    .target(name: "PseudoTerminals", dependencies: ["Wording"], path: "Tests/PseudoTerminals"),
    .target(name: "Attacks", dependencies: ["JSON", "Releases", "TestSupport"], path: "Tests/Attacks"),
    .testTarget(
      name: "AttacksTests",
      dependencies: ["Attacks", "Contributions", "Dates", "DisclosureControl", "JSON", "Releases", "Rounds", "Sealing", "TestSupport"]),
    .testTarget(name: "WordingTests", dependencies: ["Wording"]),
    .testTarget(name: "ArgumentsTests", dependencies: ["Arguments", "TestSupport", "Wording"]),
    .testTarget(name: "TerminalTests", dependencies: ["PseudoTerminals", "Rendering", "Terminal", "Wording"]),
    .testTarget(name: "JSONTests", dependencies: ["JSON", "TestSupport"]),
    .testTarget(name: "FilesTests", dependencies: ["Files", "TestSupport"]),
    .testTarget(
      name: "RecordsTests",
      dependencies: ["Dates", "Instruments", "Records", "SQLite", "Scoring", "Sealing", "TestSupport", "Wording"]),
    .testTarget(
      name: "ReleasesTests", dependencies: ["Dates", "JSON", "Releases", "Sealing", "TestSupport", "Wording"], exclude: ["Golden"]),
    .testTarget(
      name: "ContributionsTests",
      dependencies: ["Contributions", "Dates", "Files", "Instruments", "JSON", "Scoring", "Sealing", "TestSupport", "Wording"], exclude: ["Golden"]),
    .testTarget(
      name: "RoundsTests",
      dependencies: [
        "Bulk", "CSV", "Contributions", "Dates", "Files", "Instruments", "JSON", "Releases", "Rounds", "SQLite", "Scoring", "Sealing", "TestSupport",
        "Wording",
      ]),
    .testTarget(name: "SQLiteTests", dependencies: ["SQLite"]),
    .testTarget(name: "SealingTests", dependencies: ["Sealing"]),
    .target(
      name: "ReleaseSamples", dependencies: ["Dates", "Instruments", "JSON", "Releases", "Sealing", "TestSupport"], path: "Tests/ReleaseSamples"),
    .testTarget(
      name: "TeamReportsTests",
      dependencies: [
        "Dates", "DisclosureControl", "Instruments", "JSON", "ReleaseSamples", "Releases", "Rendering", "Sealing", "Statistics", "TeamReports",
        "TestSupport", "Wording",
      ],
      exclude: ["References", "Snapshots"]),
    .testTarget(
      name: "SupervisionTests",
      dependencies: ["Dates", "Files", "Instruments", "JSON", "ReleaseSamples", "Releases", "Rendering", "Supervision", "TestSupport", "Wording"]),
    .testTarget(name: "PsychometricsTests", dependencies: ["Psychometrics", "Statistics", "TestSupport"], exclude: ["References"]),
    .testTarget(name: "StatisticsTests", dependencies: ["Statistics", "TestSupport"], exclude: ["References"]),
    .testTarget(
      name: "BulkTests",
      dependencies: ["Bulk", "CSV", "DisclosureControl", "Instruments", "Psychometrics", "Scoring", "Statistics", "TestSupport", "Wording"],
      exclude: ["References"]),
    .testTarget(name: "CSVTests", dependencies: ["CSV", "TestSupport"]),
    .testTarget(name: "WorkbooksTests", dependencies: ["TestSupport", "Workbooks"]),
    .testTarget(name: "DisclosureControlTests", dependencies: ["Attacks", "DisclosureControl", "TestSupport"]),
    .testTarget(name: "ScoringTests", dependencies: ["Instruments", "Scoring", "TestSupport", "Wording"]),
    .testTarget(
      name: "AdministrationTests",
      dependencies: ["Administration", "Instruments", "JSON", "PseudoTerminals", "Rendering", "Terminal", "TestSupport", "Wording"]),
    .testTarget(name: "DatesTests", dependencies: ["Dates", "TestSupport"]),
    .testTarget(name: "RenderingTests", dependencies: ["Rendering", "Wording"]),
    .testTarget(name: "SchedulesTests", dependencies: ["Dates", "Instruments", "JSON", "Rendering", "Schedules", "Wording"]),
    .testTarget(
      name: "PersonalReportsTests",
      dependencies: ["Dates", "Files", "Instruments", "JSON", "PersonalReports", "Rendering", "Scoring", "TestSupport", "Wording"],
      exclude: ["Snapshots"]),
    .testTarget(
      name: "tynysTests",
      dependencies: [
        "Arguments", "Bulk", "CSV", "Contributions", "Dates", "Files", "Instruments", "JSON", "PseudoTerminals", "ReleaseSamples", "Releases",
        "Rendering", "Rounds", "Sealing", "TestSupport", "Wording", "tynys",
      ]),
    .testTarget(name: "PackageTests", dependencies: ["PseudoTerminals", "TestSupport", "tynys"]),
    .testTarget(name: "InstrumentsTests", dependencies: ["Files", "Instruments", "JSON", "TestSupport", "Wording"]),
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
