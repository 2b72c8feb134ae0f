#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What documents have in common that speak of persons of one name: the other actors in them, weighed by how rare they are.
struct ActorContext {
  private let documentOf: [Int]
  /// The named actors of each document, as representatives, sorted.
  private let actors: [[Int]]
  /// The documents in which the members of a set occur.
  private let documents: [Int: [Int]]
  private let representative: [Int]
  private let weight: [Int: Double]

  init(_ locals: [ActorJoiner.Local], _ sets: inout DisjointSets) {
    documentOf = locals.map(\.document)
    let count = (documentOf.max() ?? -1) + 1
    var actors: [Set<Int>] = Array(repeating: [], count: count)
    var documents: [Int: Set<Int>] = [:]
    var representative: [Int] = []
    var countries: Set<Int> = []
    for (index, local) in locals.enumerated() {
      let root = sets.find(index)
      representative.append(root)
      if local.actor.kind == .country { countries.insert(root) }
      guard local.actor.kind != .group else { continue }
      actors[local.document].insert(root)
      documents[root, default: []].insert(local.document)
    }
    let scale = log(1 + Double(count))
    weight = Dictionary(
      uniqueKeysWithValues: documents.map { root, documents in
        let rarity = log(1 + Double(count) / Double(documents.count)) / scale
        return (root, countries.contains(root) ? 0.4 * rarity : rarity)
      })
    self.actors = actors.map { $0.sorted() }
    self.documents = documents.mapValues { $0.sorted() }
    self.representative = representative
  }

  /// How much the document of an actor has in common with those of a set.
  func similarity(_ index: Int, to root: Int) -> Double {
    let own = actors[documentOf[index]]
    var shared: Set<Int> = []
    for document in documents[root] ?? [] {
      shared.formUnion(own.filter { contains(actors[document], $0) })
    }
    shared.remove(root)
    shared.remove(representative[index])
    return shared.sorted().reduce(0) { $0 + (weight[$1] ?? 0) }
  }

  /// The actors whose documents have one rare actor or more in common.
  func groups(_ indices: [Int]) -> [[Int]] {
    var sets = DisjointSets(count: indices.count)
    var first: [Int: Int] = [:]
    for (position, index) in indices.enumerated() {
      for actor in actors[documentOf[index]]
      where actor != representative[index] && (weight[actor] ?? 0) >= 0.5 {
        if let other = first[actor] { sets.join(other, position) } else { first[actor] = position }
      }
    }
    return sets.sets().map { $0.map { indices[$0] } }
  }

  private func contains(_ sorted: [Int], _ value: Int) -> Bool {
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low < sorted.count && sorted[low] == value
  }
}
