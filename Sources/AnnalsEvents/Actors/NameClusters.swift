/// The names of a document, gathered by bearer.
///
/// Names join when they are spelled alike, when a gazetteer row is behind both, when one is the surname, given name,
/// acronym or short form of exactly one other. A short form that fits two others stays by itself: no name is guessed.
struct NameClusters {
  /// One bearer and the indices of the names.
  struct Cluster {
    var members: [Int]
    /// The words of its distinct names; the first is the first in the text.
    var spellings: [[String]]
    var points: [Double]
    var gender: DocumentActor.Gender
    var places: Set<String>

    subscript(bearer: NamedMention.Bearer) -> Double { points[bearer.rawValue] }

    /// What bears the name: the most points; on a tie what comes first in the list.
    var bearer: NamedMention.Bearer {
      var best = NamedMention.Bearer.other
      for bearer in NamedMention.Bearer.allCases where self[bearer] > self[best] + 1e-9 {
        best = bearer
      }
      return self[best] > 0 ? best : .other
    }
  }

  private(set) var clusters: [Cluster] = []

  /// Gathers names; `introduced` holds pairs of a name and the acronym that follows it in brackets.
  init(_ names: [NamedMention], introduced: [(name: Int, acronym: Int)]) {
    var byKey: [String: Int] = [:]
    for (index, name) in names.enumerated() {
      let key = Self.key(name)
      if let known = byKey[key] {
        add(name, index, to: known)
      } else {
        byKey[key] = clusters.count
        clusters.append(
          Cluster(
            members: [], spellings: [], points: Array(repeating: 0, count: name.points.count),
            gender: .unknown, places: []))
        add(name, index, to: clusters.count - 1)
      }
    }
    for pair in introduced { join(names, pair) }
    joinShortForms(names)
    clusters = clusters.filter { !$0.members.isEmpty }
  }

  private static func key(_ name: NamedMention) -> String {
    if let place = name.place, name[.country] > 0 { return "place " + place }
    if let organization = name.organization { return "organization " + organization }
    return name.words.joined(separator: " ")
  }

  private mutating func add(_ name: NamedMention, _ index: Int, to cluster: Int) {
    clusters[cluster].members.append(index)
    if !clusters[cluster].spellings.contains(name.words) {
      clusters[cluster].spellings.append(name.words)
    }
    for (bearer, points) in name.points.enumerated() { clusters[cluster].points[bearer] += points }
    if clusters[cluster].gender == .unknown { clusters[cluster].gender = name.gender }
    if let place = name.place { clusters[cluster].places.insert(place) }
  }

  private mutating func merge(_ from: Int, into target: Int) {
    guard from != target else { return }
    let moved = clusters[from]
    clusters[target].members = (clusters[target].members + moved.members).sorted()
    for spelling in moved.spellings where !clusters[target].spellings.contains(spelling) {
      clusters[target].spellings.append(spelling)
    }
    for bearer in moved.points.indices { clusters[target].points[bearer] += moved.points[bearer] }
    if clusters[target].gender == .unknown { clusters[target].gender = moved.gender }
    clusters[target].places.formUnion(moved.places)
    clusters[from].members = []
    clusters[from].spellings = []
  }

  private func cluster(of name: Int) -> Int? {
    clusters.firstIndex { $0.members.contains(name) }
  }

  private mutating func join(_ names: [NamedMention], _ pair: (name: Int, acronym: Int)) {
    guard let full = cluster(of: pair.name), let short = cluster(of: pair.acronym) else { return }
    merge(short, into: full)
  }

  // MARK: Short forms

  private mutating func joinShortForms(_ names: [NamedMention]) {
    let index = clustersByPart()
    var target = Array(clusters.indices)
    func root(_ cluster: Int) -> Int {
      var current = cluster
      while target[current] != current { current = target[current] }
      return current
    }
    let order = clusters.indices.sorted { (longest($0), $0) < (longest($1), $1) }
    for short in order where !clusters[short].members.isEmpty {
      let near = Set(clusters[short].spellings.flatMap { $0 }.flatMap { index[$0] ?? [] }.map(root))
      let bearers = near.sorted().filter { full in
        full != short && !clusters[full].members.isEmpty
          && clusters[full].spellings.contains { long in
            clusters[short].spellings.contains {
              fits($0, clusters[short], long, clusters[full])
            }
          }
      }
      let chosen =
        bearers.count == 1
        ? bearers[0] : nearest(bearers, before: clusters[short].members[0], names, short)
      guard let chosen else { continue }
      merge(short, into: chosen)
      target[short] = chosen
    }
  }

  /// The clusters that can have a short form, by the words of their names and by their initials.
  private func clustersByPart() -> [String: [Int]] {
    var index: [String: [Int]] = [:]
    for (number, cluster) in clusters.enumerated() {
      for spelling in cluster.spellings {
        var parts = Set(spelling)
        if spelling.count > 1 { parts.formUnion(Self.initials(of: spelling)) }
        for part in parts { index[part, default: []].append(number) }
      }
    }
    return index
  }

  private func longest(_ cluster: Int) -> Int {
    clusters[cluster].spellings.map(\.count).max() ?? 0
  }

  /// Of several bearers, the only one named before, or the one whose title agrees.
  private func nearest(
    _ bearers: [Int], before name: Int, _ names: [NamedMention], _ short: Int
  ) -> Int? {
    guard bearers.count > 1 else { return nil }
    let earlier = bearers.filter { clusters[$0].members[0] < name }
    if earlier.count == 1 { return earlier[0] }
    guard clusters[short].gender != .unknown else { return nil }
    let agreeing = bearers.filter { clusters[$0].gender == clusters[short].gender }
    return agreeing.count == 1 ? agreeing[0] : nil
  }

  private func fits(_ short: [String], _ a: Cluster, _ long: [String], _ b: Cluster) -> Bool {
    guard short.count <= long.count, short != long else { return false }
    return isPersonsShortForm(short, a, long, b) || isVariant(short, a, long, b)
      || isOrganizationsShortForm(short, a, long, b)
  }

  /// "Pompeo" of "Michael Pompeo", "Zhang" of "Zhang Lin", "van Gogh" of "Vincent van Gogh".
  private func isPersonsShortForm(_ short: [String], _ a: Cluster, _ long: [String], _ b: Cluster)
    -> Bool
  {
    guard long.count >= 2, long.count <= 6, b.bearer == .person, a.gender.agrees(with: b.gender),
      a[.country] < 4, a[.event] == 0, a[.document] == 0, !long.contains("of")
    else { return false }
    if a[.place] > a[.person] + 1 || a[.organization] > a[.person] + 2 { return false }
    let name = NameWords.generations.contains(long[long.count - 1]) ? Array(long.dropLast()) : long
    guard name.count >= 2 else { return false }
    if short.count == 1 {
      return short[0] == name[name.count - 1] || short[0] == name[0]
    }
    let isSuffix = Array(name.suffix(short.count)) == short
    return isSuffix
      && short.dropLast().allSatisfy { NameWords.particles.contains($0) || short.count > 1 }
  }

  /// Another form of a full name: "Mike Pompeo" of "Michael Pompeo".
  private func isVariant(_ short: [String], _ a: Cluster, _ long: [String], _ b: Cluster) -> Bool {
    guard short.count >= 2, long.count >= 2, a.bearer == .person, b.bearer == .person,
      short.last == long.last, let first = short.first, let other = long.first
    else { return false }
    if first == other { return short.count != long.count || short.dropFirst() == long.dropFirst() }
    if first.count == 1 { return other.hasPrefix(first) }
    if other.count == 1 { return first.hasPrefix(other) }
    return NameWords.nicknames.contains { $0.contains(first) && $0.contains(other) }
  }

  /// "Apple" of "Apple Inc.", "CCP" of "Chinese Communist Party".
  private func isOrganizationsShortForm(
    _ short: [String], _ a: Cluster, _ long: [String], _ b: Cluster
  )
    -> Bool
  {
    guard a.bearer != .person || a[.organization] > 0, a.bearer != .place, a[.country] == 0,
      a[.event] == 0
    else {
      return false
    }
    if short.count == 1, long.count >= 2, Self.isAcronym(short[0], of: long) {
      return b[.person] < 4
    }
    guard b[.organization] > 0, b[.organization] >= b[.person], long.count > short.count else {
      return false
    }
    if short.count == 1, NameWords.organizationEndings.contains(short[0]), long.contains(short[0]) {
      return true
    }
    guard
      Array(long.prefix(short.count)) == short
    else { return false }
    return long.dropFirst(short.count).allSatisfy {
      NameWords.corporateEndings.contains($0) || NameWords.companyWords.contains($0)
    }
  }

  /// True for the initials of a name, with or without those of its small words.
  static func isAcronym(_ word: String, of name: [String]) -> Bool {
    guard word.count >= 2, word.count <= 8 else { return false }
    return initials(of: name).contains(word)
  }

  /// The initials of a name, with and without those of its small words.
  private static func initials(of name: [String]) -> [String] {
    let parts = name.flatMap { $0.split(separator: "-") }
    let all = String(parts.compactMap(\.first))
    let small: Set<Substring> = ["of", "the", "and", "for", "in", "on", "to", "de", "&"]
    let large = String(parts.filter { !small.contains($0) }.compactMap(\.first))
    return [all, large]
  }
}
