/// The features of the choice of a relation, at the time its arc is made.
package enum LabelFeatures {
  /// Computes the features of an arc.
  package static func extract(
    _ state: borrowing ArcEagerState, _ sentence: borrowing ParserWords, head: Int, dependent: Int,
    into features: inout FeatureBuffer
  ) {
    features.removeAll()
    @inline(__always) func add(_ template: UInt64, _ value: UInt64) {
      features.add(template + 500, value)
    }
    @inline(__always) func mix(_ a: UInt64, _ b: UInt64) -> UInt64 { FeatureHash.mix(a, b) }
    func label(_ word: Int32) -> UInt64 {
      word > 0 ? UInt64(bitPattern: Int64(state.nodes[Int(word)].label) + 2) : 0
    }
    let words = sentence.words
    let h = words[head]
    let d = words[dependent]
    let hNode = state.nodes[head]
    let dNode = state.nodes[dependent]
    let direction: UInt64 = head > state.count ? 3 : dependent < head ? 1 : 2
    let hTag = mix(h.tag, direction)
    let hCoarse = mix(h.coarse, direction)
    let left1 = words[Int(dNode.left1)]
    let left2 = words[Int(dNode.left2)]
    let right1 = words[Int(dNode.right1)]
    let gap = abs(head - dependent)
    let distance = UInt64(gap > 10 ? 7 : gap > 5 ? 6 : gap)
    let pair = mix(hTag, d.tag)
    let coarsePair = mix(hCoarse, d.coarse)
    let hWord = mix(h.form, hTag)
    let dWord = mix(d.form, d.tag)
    add(1, pair)
    add(2, mix(hWord, d.tag))
    add(3, mix(hTag, dWord))
    add(4, mix(hWord, dWord))
    add(5, mix(h.form, direction))
    add(6, d.form)
    add(7, mix(d.tag, direction))
    add(8, hTag)
    add(9, mix(pair, distance))
    add(10, mix(pair, left1.form))
    add(11, mix(pair, left1.tag))
    add(12, mix(left1.form, d.tag))
    add(13, mix(pair, mix(left1.tag, left2.tag)))
    add(14, mix(hWord, mix(left1.form, d.tag)))
    add(15, mix(pair, right1.tag))
    add(16, mix(coarsePair, mix(label(dNode.left1), label(dNode.left2))))
    add(17, mix(coarsePair, mix(label(dNode.left1), label(dNode.right1))))
    add(18, mix(pair, label(hNode.left1)))
    add(19, mix(pair, label(hNode.right1)))
    add(20, mix(pair, hNode.leftLabels))
    add(21, mix(coarsePair, hNode.leftLabels))
    add(22, mix(coarsePair, hNode.rightLabels))
    add(23, mix(coarsePair, dNode.leftLabels))
    add(24, mix(dWord, dNode.leftLabels))
    add(25, mix(pair, dependent > 1 ? words[dependent - 1].tag : 1))
    add(26, mix(pair, words[dependent + 1].tag))
    add(27, mix(coarsePair, head > 1 ? words[head - 1].form : 1))
    add(28, mix(mix(hCoarse, d.form), distance))
    let grandparent = head <= state.count ? hNode.head : 0
    add(29, mix(pair, words[Int(grandparent)].tag))
    add(30, mix(pair, label(Int32(head))))
    add(31, mix(d.form, mix(hTag, left1.form)))
    add(32, mix(mix(h.form, direction), d.form))
    add(33, mix(mix(hCoarse, d.tag), mix(left2.form, left1.form)))
    add(34, mix(mix(h.meaning, direction), d.meaning))
    add(35, mix(mix(h.form, direction), d.meaning))
    add(36, mix(mix(h.meaning, direction), mix(left1.form, d.meaning)))
    add(37, mix(mix(hCoarse, d.meaning), left1.form))
    add(38, mix(mix(h.form, direction), mix(left1.form, d.meaning)))
  }
}
