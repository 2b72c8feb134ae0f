/// The dependents of each token of a document, found in constant time.
///
/// The dependents of all tokens lie in one array, those of one token together and in the order of the text.
struct DependentIndex: Sendable {
  private var starts: [Int32]
  private var items: [Int32]

  /// Indexes the heads of a document; -1 is no head.
  /// - Complexity: O(n).
  init(heads: [Int]) {
    starts = [Int32](repeating: 0, count: heads.count + 1)
    for head in heads where heads.indices.contains(head) { starts[head + 1] += 1 }
    for index in heads.indices { starts[index + 1] += starts[index] }
    items = [Int32](repeating: 0, count: Int(starts[heads.count]))
    var free = starts
    for (token, head) in heads.enumerated() where heads.indices.contains(head) {
      items[Int(free[head])] = Int32(token)
      free[head] += 1
    }
  }

  /// The dependents of a token.
  subscript(_ token: Int) -> ArraySlice<Int32> {
    items[Int(starts[token])..<Int(starts[token + 1])]
  }
}
