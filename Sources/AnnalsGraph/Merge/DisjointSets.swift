/// A partition of the numbers below a count, joined step by step.
struct DisjointSets {
  private var parent: [Int]

  init(count: Int) {
    parent = Array(0..<count)
  }

  /// The least member of the set of a number; the same whatever the order of the joins was.
  mutating func find(_ element: Int) -> Int {
    var root = element
    while parent[root] != root { root = parent[root] }
    var element = element
    while parent[element] != root { (element, parent[element]) = (parent[element], root) }
    return root
  }

  mutating func join(_ a: Int, _ b: Int) {
    let a = find(a)
    let b = find(b)
    if a != b { parent[max(a, b)] = min(a, b) }
  }

  /// The sets, each sorted, by their least members.
  mutating func sets() -> [[Int]] {
    var members: [[Int]] = Array(repeating: [], count: parent.count)
    for element in parent.indices { members[find(element)].append(element) }
    return members.filter { !$0.isEmpty }
  }
}
