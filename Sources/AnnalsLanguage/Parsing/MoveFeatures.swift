/// The features of the choice of a move.
///
/// Source: Zhang and Nivre 2011, "Transition-based Dependency Parsing with Rich Non-local Features"; with the
/// second and third word of the stack, what lies between stack and next word, and fields of meaning.
package enum MoveFeatures {
  /// Computes the features of a state.
  package static func extract(
    _ state: borrowing ArcEagerState, _ sentence: borrowing ParserWords,
    into features: inout FeatureBuffer
  ) {
    features.removeAll()
    let context = Context(state, sentence)
    addWords(context, &features)
    addPairs(context, &features)
    addDistanceAndValency(context, &features)
    addDependents(context, &features)
    addLabels(context, &features)
    addAttachment(context, &features)
  }

  /// What several groups of templates use.
  private struct Context {
    typealias Word = ParserWords.Word
    typealias Node = ArcEagerState.Node
    let s0: Word, s1: Word, s2: Word, n0: Word, n1: Word, n2: Word, n3: Word
    let top: Node, next: Node
    let head: Word, grandparent: Word
    let left1: Word, left2: Word, right1: Word, right2: Word, nextLeft1: Word, nextLeft2: Word
    let headLabel: UInt64, topLabel: UInt64, leftLabel: UInt64, rightLabel: UInt64,
      nextLeftLabel: UInt64
    let headSide: UInt64
    let distance: UInt64
    let between: UInt64
    let before: Word
    let hasWordBefore: Bool
    let secondHead: Bool
    let pair: UInt64

    init(_ state: borrowing ArcEagerState, _ sentence: borrowing ParserWords) {
      let top = state.top
      let next = state.next
      let second = state.stackWord(1)
      let node = state.nodes[top]
      let nextNode = state.nodes[next]
      let head = Int(node.head)
      let grandparent = head > 0 ? Int(state.nodes[head].head) : 0
      func label(_ word: Int32) -> UInt64 {
        word > 0 ? UInt64(bitPattern: Int64(state.nodes[Int(word)].label) + 2) : 0
      }
      s0 = sentence.words[top]
      s1 = sentence.words[second]
      s2 = sentence.words[state.stackWord(2)]
      n0 = sentence.words[next]
      n1 = sentence.words[next + 1]
      n2 = sentence.words[next + 2]
      n3 = sentence.words[next + 3]
      self.top = node
      self.next = nextNode
      self.head = sentence.words[head]
      self.grandparent = sentence.words[grandparent]
      left1 = sentence.words[Int(node.left1)]
      left2 = sentence.words[Int(node.left2)]
      right1 = sentence.words[Int(node.right1)]
      right2 = sentence.words[Int(node.right2)]
      nextLeft1 = sentence.words[Int(nextNode.left1)]
      nextLeft2 = sentence.words[Int(nextNode.left2)]
      headLabel = label(node.head)
      topLabel = label(Int32(top))
      leftLabel = label(node.left1)
      rightLabel = label(node.right1)
      nextLeftLabel = label(nextNode.left1)
      headSide = head == 0 ? 1 : head < top ? 2 : 3
      secondHead = second > 0 && state.nodes[second].head != 0
      let words = top == 0 ? 0 : next - top
      distance = UInt64(words > 9 ? 8 : words > 6 ? 7 : words)
      var between: UInt64 = 0
      if top > 0, words < 14 {
        for word in (top + 1)..<max(next, top + 1) {
          between |= 1 << (sentence.words[word].coarse & 31)
        }
      }
      self.between = between
      before = sentence.words[max(0, next - 1)]
      hasWordBefore = next > 1
      pair = FeatureHash.mix(s0.tag, n0.tag)
    }
  }

  @inline(__always) private static func mix(_ a: UInt64, _ b: UInt64) -> UInt64 {
    FeatureHash.mix(a, b)
  }

  @inline(__always) private static func mix(_ a: UInt64, _ b: UInt64, _ c: UInt64) -> UInt64 {
    FeatureHash.mix(FeatureHash.mix(a, b), c)
  }

  private static func addWords(_ x: Context, _ f: inout FeatureBuffer) {
    f.add(1, mix(x.s0.form, x.s0.tag))
    f.add(2, x.s0.form)
    f.add(3, x.s0.tag)
    f.add(4, mix(x.n0.form, x.n0.tag))
    f.add(5, x.n0.form)
    f.add(6, x.n0.tag)
    f.add(7, mix(x.n1.form, x.n1.tag))
    f.add(8, x.n1.form)
    f.add(9, x.n1.tag)
    f.add(10, mix(x.n2.form, x.n2.tag))
    f.add(11, x.n2.form)
    f.add(12, x.n2.tag)
    f.add(13, x.s1.form)
    f.add(14, x.s1.tag)
    f.add(15, mix(x.s1.form, x.s1.tag))
    f.add(16, x.n3.tag)
  }

  private static func addPairs(_ x: Context, _ f: inout FeatureBuffer) {
    let s0 = mix(x.s0.form, x.s0.tag)
    let n0 = mix(x.n0.form, x.n0.tag)
    f.add(20, mix(s0, n0))
    f.add(21, mix(s0, x.n0.form))
    f.add(22, mix(x.s0.form, n0))
    f.add(23, mix(s0, x.n0.tag))
    f.add(24, mix(x.s0.tag, n0))
    f.add(25, mix(x.s0.form, x.n0.form))
    f.add(26, x.pair)
    f.add(27, mix(x.n0.tag, x.n1.tag))
    f.add(28, mix(x.n0.form, x.n1.tag))
    f.add(29, mix(x.s0.tag, x.n1.tag))
    f.add(30, mix(x.n0.tag, x.n1.tag, x.n2.tag))
    f.add(31, mix(x.pair, x.n1.tag))
    f.add(32, mix(x.head.tag, x.pair))
    f.add(33, mix(x.s0.tag, x.left1.tag, x.n0.tag))
    f.add(34, mix(x.s0.tag, x.right1.tag, x.n0.tag))
    f.add(35, mix(x.pair, x.nextLeft1.tag))
    f.add(36, mix(x.s1.tag, x.pair))
    f.add(37, mix(x.pair, x.n1.tag, x.n2.tag))
    f.add(38, mix(mix(x.s1.tag, x.pair), x.n1.tag))
    f.add(39, mix(mix(x.s0.coarse, x.n0.coarse), mix(x.n1.coarse, x.n2.coarse), x.n3.coarse))
  }

  private static func addDistanceAndValency(_ x: Context, _ f: inout FeatureBuffer) {
    f.add(40, mix(x.s0.form, x.distance))
    f.add(41, mix(x.s0.tag, x.distance))
    f.add(42, mix(x.n0.form, x.distance))
    f.add(43, mix(x.n0.tag, x.distance))
    f.add(44, mix(x.s0.form, x.n0.form, x.distance))
    f.add(45, mix(x.pair, x.distance))
    let right = UInt64(min(x.top.rightCount, 4))
    let left = UInt64(min(x.top.leftCount, 4)) + 10
    let nextLeft = UInt64(min(x.next.leftCount, 4))
    f.add(50, mix(x.s0.form, right))
    f.add(51, mix(x.s0.tag, right))
    f.add(52, mix(x.s0.form, left))
    f.add(53, mix(x.s0.tag, left))
    f.add(54, mix(x.n0.form, nextLeft))
    f.add(55, mix(x.n0.tag, nextLeft))
  }

  private static func addDependents(_ x: Context, _ f: inout FeatureBuffer) {
    f.add(60, x.head.form)
    f.add(61, x.head.tag)
    f.add(62, mix(x.topLabel, x.s0.tag))
    f.add(63, x.left1.form)
    f.add(64, x.left1.tag)
    f.add(65, x.leftLabel)
    f.add(66, x.right1.form)
    f.add(67, x.right1.tag)
    f.add(68, x.rightLabel)
    f.add(69, x.nextLeft1.form)
    f.add(70, x.nextLeft1.tag)
    f.add(71, x.nextLeftLabel)
    f.add(72, x.grandparent.form)
    f.add(73, x.grandparent.tag)
    f.add(74, x.headLabel)
    f.add(75, x.left2.form)
    f.add(76, x.left2.tag)
    f.add(77, x.right2.form)
    f.add(78, x.right2.tag)
    f.add(79, x.nextLeft2.form)
    f.add(80, x.nextLeft2.tag)
    f.add(81, mix(x.s0.tag, x.left1.tag, x.left2.tag))
    f.add(82, mix(x.s0.tag, x.right1.tag, x.right2.tag))
    f.add(83, mix(x.s0.tag, x.head.tag, x.grandparent.tag))
    f.add(84, mix(x.n0.tag, x.nextLeft1.tag, x.nextLeft2.tag))
  }

  private static func addLabels(_ x: Context, _ f: inout FeatureBuffer) {
    f.add(85, mix(x.headSide, x.pair))
    f.add(86, mix(mix(x.headSide, x.topLabel), x.pair))
    f.add(87, mix(x.headSide, x.head.tag, mix(x.n0.form, x.n0.tag)))
    f.add(90, mix(x.s0.form, x.top.rightLabels))
    f.add(91, mix(x.s0.tag, x.top.rightLabels))
    f.add(92, mix(x.s0.form, x.top.leftLabels &+ 3))
    f.add(93, mix(x.s0.tag, x.top.leftLabels &+ 3))
    f.add(94, mix(x.n0.form, x.next.leftLabels))
    f.add(95, mix(x.n0.tag, x.next.leftLabels))
    f.add(96, mix(x.pair, x.rightLabel, x.nextLeftLabel))
    f.add(97, mix(mix(x.s0.form, x.s0.tag), x.topLabel, x.n0.tag))
  }

  /// Words further away and fields of meaning: what prepositional phrases and coordination hang on.
  private static func addAttachment(_ x: Context, _ f: inout FeatureBuffer) {
    f.add(100, mix(x.head.form, x.s0.form, x.n0.form))
    f.add(101, mix(x.s1.form, x.n0.form))
    f.add(102, mix(x.s1.tag, x.n0.form, x.s0.tag))
    f.add(103, mix(x.s1.form, x.s1.tag, x.n0.tag))
    f.add(104, mix(x.s0.form, x.n0.form, x.n1.form))
    f.add(105, mix(x.n0.form, x.n1.form))
    f.add(106, mix(x.s2.tag, x.s1.tag, x.pair))
    f.add(107, mix(x.s0.form, x.n0.form, x.n1.tag))
    f.add(110, mix(x.between, x.pair))
    f.add(111, mix(x.between, x.s0.coarse, x.n0.coarse))
    if x.hasWordBefore {
      f.add(112, mix(x.before.form, x.n0.tag))
      f.add(113, mix(x.before.tag, x.pair))
    }
    f.add(120, mix(x.s0.meaning, x.n0.form))
    f.add(121, mix(x.s0.meaning, x.n0.meaning))
    f.add(122, mix(x.s0.meaning, x.n0.form, x.n1.meaning))
    f.add(123, mix(x.s0.meaning, x.n0.form, x.n2.meaning))
    f.add(124, mix(x.head.meaning, x.s0.form, x.n0.meaning))
    f.add(125, mix(x.s1.meaning, x.s0.meaning, x.n0.form))
    f.add(126, mix(x.s0.form, x.n0.meaning))
    f.add(127, mix(mix(x.s0.meaning, x.n0.meaning), x.distance))
    f.add(128, mix(x.s1.meaning, x.n0.form, x.n2.meaning))
    f.add(129, mix(mix(x.headSide, x.secondHead ? 1 : 0), x.s1.tag, x.pair))
  }
}
