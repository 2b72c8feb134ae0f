#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The stems of a set of documents, each with a number and a weight by rarity.
///
/// Numbers follow the order of the stems, so that sums over them come out the same whatever was read first.
struct Vocabulary {
  private let numbers: [String: Int32]
  private let weights: [Float]

  /// Counts in how many texts each stem occurs.
  init(_ texts: some Sequence<Set<String>>) {
    var counts: [String: Int] = [:]
    var total = 0
    for stems in texts {
      total += 1
      for stem in stems { counts[stem, default: 0] += 1 }
    }
    let sorted = counts.keys.sorted(by: scalarOrder)
    numbers = Dictionary(
      uniqueKeysWithValues: sorted.enumerated().map { ($0.element, Int32($0.offset)) })
    // Few documents say little about what is rare: they count as if there were twenty more.
    let virtual = Double(total) + 20
    let scale = log(1 + virtual)
    weights = sorted.map { stem in
      Float(log(1 + virtual / Double(counts[stem] ?? 1)) / scale)
    }
  }

  /// The numbers of some stems, sorted.
  func numbers(_ stems: Set<String>) -> [Int32] {
    stems.compactMap { numbers[$0] }.sorted()
  }

  func weight(_ number: Int32) -> Double { Double(weights[Int(number)]) }

  /// How alike two sorted sets of stems are, 0…1: the cosine of their weights.
  func similarity(_ a: [Int32], _ b: [Int32]) -> Double {
    guard !a.isEmpty, !b.isEmpty else { return 0 }
    var shared = 0.0
    var i = 0
    var j = 0
    while i < a.count, j < b.count {
      if a[i] == b[j] {
        shared += weight(a[i]) * weight(a[i])
        i += 1
        j += 1
      } else if a[i] < b[j] {
        i += 1
      } else {
        j += 1
      }
    }
    guard shared > 0 else { return 0 }
    return shared / (norm(a) * norm(b))
  }

  private func norm(_ stems: [Int32]) -> Double {
    stems.reduce(0) { $0 + weight($1) * weight($1) }.squareRoot()
  }
}
