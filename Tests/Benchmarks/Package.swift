// swift-tools-version: 6.2
import PackageDescription

// `Sources` and `data` are links to the root package's, so that the modules are measured without its other dependencies.
let imports: [SwiftSetting] = [.enableUpcomingFeature("InternalImportsByDefault")]

let package = Package(
  name: "annals-benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [.package(url: "https://github.com/jpsim/Yams", from: "6.2.2")],
  targets: [
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0"),
    .target(name: "CAnnalsModels"),
    .target(name: "AnnalsTime", swiftSettings: imports),
    .target(
      name: "AnnalsText",
      dependencies: ["AnnalsTime", "CLibXML2", .product(name: "Yams", package: "Yams")],
      swiftSettings: imports),
    .target(
      name: "AnnalsLanguage", dependencies: ["AnnalsText", "CAnnalsModels"],
      swiftSettings: imports),
    .target(
      name: "AnnalsTimex", dependencies: ["AnnalsTime", "AnnalsText", "AnnalsLanguage"],
      swiftSettings: imports),
    .target(
      name: "AnnalsGraph", dependencies: ["AnnalsTime", "AnnalsText"], swiftSettings: imports),
    .target(name: "CAnnalsPage"),
    .target(
      name: "AnnalsRender", dependencies: ["AnnalsTime", "AnnalsGraph", "CAnnalsPage"],
      swiftSettings: imports),
    .executableTarget(
      name: "benchmarks",
      dependencies: [
        "AnnalsTime", "AnnalsText", "AnnalsLanguage", "AnnalsTimex", "AnnalsGraph", "AnnalsRender",
      ],
      path: "Benchmarks"),
    .executableTarget(
      name: "merge-benchmark", dependencies: ["AnnalsGraph", "AnnalsTime"], path: "Merge"),
  ],
  cLanguageStandard: .gnu2x
)
