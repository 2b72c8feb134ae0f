// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .treatAllWarnings(as: .error),
]

func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(
  _ name: String, _ dependencies: [Target.Dependency] = [], excluding folders: [String] = []
)
  -> Target
{
  .testTarget(
    name: "\(name)Tests", dependencies: [.byName(name: name)] + dependencies,
    exclude: folders, swiftSettings: strict)
}

let package = Package(
  name: "annals",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "Annals", targets: ["Annals"]),
    .executable(name: "annals", targets: ["AnnalsCLI"]),
    .executable(name: "annals-train", targets: ["AnnalsTrainer"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .systemLibrary(
      name: "CGraphviz", pkgConfig: "libgvc",
      providers: [.apt(["libgraphviz-dev"]), .brew(["graphviz"])]),
    .target(name: "CAnnalsModels"),
    .target(name: "CAnnalsPage"),

    module("AnnalsTime"),
    module("AnnalsText", ["AnnalsTime", "CLibXML2", .product(name: "Yams", package: "Yams")]),
    module("AnnalsLanguage", ["AnnalsText", "CAnnalsModels"]),
    module("AnnalsTimex", ["AnnalsText", "AnnalsTime", "AnnalsLanguage"]),
    module("AnnalsGraph", ["AnnalsText", "AnnalsTime"]),
    module(
      "AnnalsEvents",
      ["AnnalsText", "AnnalsTime", "AnnalsLanguage", "AnnalsTimex", "AnnalsGraph"]),
    module(
      "AnnalsStore",
      [
        "AnnalsText", "AnnalsTime", "AnnalsGraph", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "Yams", package: "Yams"),
      ]),
    module("AnnalsRender", ["AnnalsText", "AnnalsTime", "AnnalsGraph", "CAnnalsPage"]),
    module("AnnalsDiagram", ["AnnalsTime", "AnnalsGraph", "CGraphviz"]),
    module(
      "Annals",
      [
        "AnnalsText", "AnnalsTime", "AnnalsLanguage", "AnnalsTimex", "AnnalsGraph", "AnnalsEvents",
        "AnnalsStore", "AnnalsRender", "AnnalsDiagram",
      ]),
    .executableTarget(
      name: "AnnalsCLI",
      dependencies: [
        "Annals", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: strict),
    .executableTarget(
      name: "AnnalsTrainer",
      dependencies: [
        "AnnalsText", "AnnalsLanguage",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: strict),

    tests("AnnalsTime"),
    tests("AnnalsLanguage", ["AnnalsText"], excluding: ["Fixtures"]),
    tests("AnnalsTrainer", ["AnnalsLanguage", "AnnalsText"]),
    tests("AnnalsText", ["AnnalsTime"]),
    tests("AnnalsTimex", ["AnnalsLanguage", "AnnalsText", "AnnalsTime"]),
    tests(
      "AnnalsEvents", ["AnnalsGraph", "AnnalsLanguage", "AnnalsText", "AnnalsTime", "AnnalsTimex"]),
    tests("AnnalsDiagram", ["AnnalsGraph", "AnnalsTime"]),
    tests("AnnalsGraph", ["AnnalsTime"]),
    tests("AnnalsRender", ["AnnalsGraph", "AnnalsTime"], excluding: ["Golden"]),
    tests("AnnalsStore", ["AnnalsGraph", "AnnalsTime", "AnnalsText"]),
    tests("Annals", ["AnnalsGraph", "AnnalsText", "AnnalsTime"], excluding: ["Fixtures"]),
    .testTarget(name: "ArchitectureTests", swiftSettings: strict),
    .testTarget(
      name: "CLITests", dependencies: ["AnnalsCLI"],
      exclude: ["Commands", "Errors", "Fixtures"], swiftSettings: strict),
  ],
  cLanguageStandard: .gnu2x
)
