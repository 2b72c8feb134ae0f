// swift-tools-version: 6.2
import PackageDescription

// `Sources` is a link to the root package's, so that the modules are measured without its dependencies.
let package = Package(
  name: "annals-benchmarks",
  platforms: [.macOS(.v15)],
  targets: [
    .target(name: "AnnalsTime"),
    .executableTarget(name: "benchmarks", dependencies: ["AnnalsTime"], path: "Benchmarks"),
  ]
)
