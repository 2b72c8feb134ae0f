/// Gives each word of a sentence a Penn and a universal tag, from left to right, with a linear model.
package struct Tagger: Sendable {
  /// A Penn tag with the universal tag it comes with.
  package struct JointTag: Hashable, Sendable {
    /// The Penn tag.
    package var penn: PennTag
    /// The universal tag.
    package var universal: UniversalTag

    /// Joins two tags.
    package init(penn: PennTag, universal: UniversalTag) {
      self.penn = penn
      self.universal = universal
    }
  }

  /// The classes of the model.
  package let classes: [JointTag]
  private let model: ManyClassModel
  private let unambiguous: HashTable
  private let ambiguity: HashTable

  /// The memory that tagging needs; kept from one sentence to the next.
  package struct Workspace: ~Copyable {
    fileprivate var features = FeatureBuffer()
    fileprivate var scores = [Int32](repeating: 0, count: 256)
    fileprivate var ambiguity: [UInt64] = []

    /// Makes a workspace.
    package init() {}
  }

  /// Opens the model of a tagger.
  package init(_ bytes: ModelBytes) throws(ModelError) {
    let file = try ModelFile(bytes, kind: .tagger, features: Self.features, sections: 5)
    var classes: [JointTag] = []
    for index in 0..<(file.sections[0].count / 2) {
      guard let penn = PennTag(rawValue: file.sections[0].load(2 * index, as: UInt8.self)),
        let universal = UniversalTag(rawValue: file.sections[0].load(2 * index + 1, as: UInt8.self))
      else { throw .notAModel(.tagger) }
      classes.append(JointTag(penn: penn, universal: universal))
    }
    self.classes = classes
    model = ManyClassModel(
      table: file.sections[1], pairs: file.sections[2], classes: classes.count)
    unambiguous = HashTable(file.sections[3])
    ambiguity = HashTable(file.sections[4])
  }

  /// Gives each word the index of its class.
  package func tag(
    _ words: [SentenceWords.Word], into tags: inout [Int], workspace: inout Workspace
  ) {
    tags.removeAll(keepingCapacity: true)
    workspace.ambiguity.removeAll(keepingCapacity: true)
    for word in words { workspace.ambiguity.append(ambiguityClass(word)) }
    var (previous, beforeThat) = TaggerFeatures.noTags
    for index in words.indices {
      var best = 0
      if let tag = unambiguousTag(words[index]) {
        best = tag
      } else {
        TaggerFeatures.extract(
          words, at: index, previous: previous, beforeThat: beforeThat,
          ambiguity: workspace.ambiguity, into: &workspace.features)
        best = model.best(workspace.features, scores: &workspace.scores)
      }
      tags.append(best)
      beforeThat = previous
      previous = UInt64(best)
    }
  }

  private func ambiguityClass(_ word: SentenceWords.Word) -> UInt64 {
    ambiguity[word.lower].map(UInt64.init) ?? 1
  }

  private func unambiguousTag(_ word: SentenceWords.Word) -> Int? {
    guard let value = unambiguous[word.exact], value >> 8 == Self.check(word.exact) else {
      return nil
    }
    return Int(value & 0xFF)
  }

  /// Some more bits of a word's hash, kept beside the class so that no unknown word passes for a known one.
  package static func check(_ hash: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: hash >> 16) & 0xFF_FFFF
  }

  /// The hash of the features of a fixed sentence: it changes when the templates change.
  package static var features: UInt64 {
    var features = FeatureBuffer()
    var hash: UInt64 = 0
    let words = SentenceWords.probe
    for index in words.indices {
      TaggerFeatures.extract(
        words, at: index, previous: UInt64(index), beforeThat: 7,
        ambiguity: words.map { $0.lower & 15 }, into: &features)
      hash = features.all.reduce(hash, FeatureHash.mix)
    }
    return hash
  }
}
