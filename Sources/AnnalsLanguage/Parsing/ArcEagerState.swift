/// The state of an arc-eager parse: a stack, the first word not yet read, and the arcs so far.
///
/// Words are numbered from 1; `count + 1` is the root, which stands behind the last word; 0 is no word.
/// Source: Goldberg and Nivre 2012, "A Dynamic Oracle for Arc-Eager Dependency Parsing".
package struct ArcEagerState {
  /// What the parser can do next.
  package enum Move: Int, CaseIterable, Sendable {
    /// Reads the next word onto the stack.
    case shift
    /// Takes a word that has its head off the stack.
    case reduce
    /// Makes the next word the head of the top of the stack, and takes that off.
    case left
    /// Makes the top of the stack the head of the next word, and reads that onto the stack.
    case right
  }

  /// A word in the tree so far.
  package struct Node {
    /// The head; 0 when there is none yet.
    package var head: Int32 = 0
    /// The relation to the head, as a class of the labeller; -1 when there is no head yet.
    package var label: Int32 = -1
    /// The leftmost dependent and the one found before it.
    package var left1: Int32 = 0
    /// The dependent that was leftmost before.
    package var left2: Int32 = 0
    /// The rightmost dependent.
    package var right1: Int32 = 0
    /// The dependent that was rightmost before.
    package var right2: Int32 = 0
    /// The number of dependents to the left.
    package var leftCount: Int32 = 0
    /// The number of dependents to the right.
    package var rightCount: Int32 = 0
    /// The labels of the dependents to the left, as a set of bits.
    package var leftLabels: UInt64 = 0
    /// The labels of the dependents to the right, as a set of bits.
    package var rightLabels: UInt64 = 0
  }

  /// The number of words.
  package private(set) var count = 0
  /// The words whose subtrees are not finished, the top last.
  package private(set) var stack: [Int32] = []
  /// The next word to read; the root when all are read.
  package private(set) var next = 1
  /// The words, by number, with room for what lies around them.
  package private(set) var nodes: [Node] = []

  /// Makes the state of an empty sentence.
  package init() {}

  /// Starts a sentence.
  package mutating func start(count: Int) {
    self.count = count
    stack.removeAll(keepingCapacity: true)
    next = 1
    nodes.removeAll(keepingCapacity: true)
    nodes.append(contentsOf: repeatElement(Node(), count: count + 8))
  }

  /// True when every word has its head.
  package var isDone: Bool { next > count && stack.isEmpty }

  /// The word on top of the stack; 0 when the stack is empty.
  package var top: Int { stack.last.map(Int.init) ?? 0 }

  /// The word below the top by some steps; 0 when there is none.
  @inline(__always) package func stackWord(_ depth: Int) -> Int {
    stack.count > depth ? Int(stack[stack.count - 1 - depth]) : 0
  }

  /// True when a move can be made.
  @inline(__always) package func allows(_ move: Move) -> Bool {
    switch move {
    case .shift: next <= count
    case .reduce: !stack.isEmpty && nodes[top].head != 0
    case .left: !stack.isEmpty && nodes[top].head == 0
    case .right: !stack.isEmpty && next <= count
    }
  }

  /// The arc that a move would add.
  @inline(__always) package func arc(_ move: Move) -> (head: Int, dependent: Int)? {
    switch move {
    case .left: (next, top)
    case .right: (top, next)
    case .shift, .reduce: nil
    }
  }

  /// Makes a move; `label` is the class of the arc it adds, if it adds one.
  package mutating func apply(_ move: Move, label: Int = 0) {
    if let (head, dependent) = arc(move) { add(head: head, dependent: dependent, label: label) }
    switch move {
    case .shift, .right:
      stack.append(Int32(next))
      next += 1
    case .reduce, .left: stack.removeLast()
    }
  }

  private mutating func add(head: Int, dependent: Int, label: Int) {
    nodes[dependent].head = Int32(head)
    nodes[dependent].label = Int32(label)
    if dependent < head {
      nodes[head].left2 = nodes[head].left1
      nodes[head].left1 = Int32(dependent)
      nodes[head].leftCount += 1
      nodes[head].leftLabels |= 1 << UInt64(label & 63)
    } else {
      nodes[head].right2 = nodes[head].right1
      nodes[head].right1 = Int32(dependent)
      nodes[head].rightCount += 1
      nodes[head].rightLabels |= 1 << UInt64(label & 63)
    }
  }

  /// The number of arcs of a tree that a move puts out of reach; nil when the move cannot be made.
  ///
  /// `gold` holds the head of each word, by number; that of the root of the tree is `count + 1`.
  package func cost(_ move: Move, gold: [Int]) -> Int? {
    guard allows(move) else { return nil }
    let top = self.top
    switch move {
    case .shift:
      return stack.count { word in
        gold[next] == Int(word) || (gold[Int(word)] == next && nodes[Int(word)].head == 0)
      }
    case .right:
      var cost = 0
      if gold[next] != top, gold[next] > next || stack.contains(Int32(gold[next])) { cost += 1 }
      return cost + stack.count { gold[Int($0)] == next && nodes[Int($0)].head == 0 }
    case .left:
      return (gold[top] > next ? 1 : 0) + dependentsAhead(of: top, gold: gold)
    case .reduce:
      return dependentsAhead(of: top, gold: gold)
    }
  }

  private func dependentsAhead(of word: Int, gold: [Int]) -> Int {
    guard next <= count else { return 0 }
    return (next...count).count { gold[$0] == word }
  }
}
