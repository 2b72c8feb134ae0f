/// Finds the names of a tagged sentence from left to right with a linear model over begin–inside–outside
/// classes.
package struct NameFinder: Sendable {
  /// The number of classes: outside, and begin and inside for each kind.
  package static let classes = 1 + 2 * Name.Kind.allCases.count
  /// The class of words outside names.
  package static let outside = 0

  private let model: ManyClassModel

  /// The memory that finding names needs; kept from one sentence to the next.
  package struct Workspace: ~Copyable {
    fileprivate var features = FeatureBuffer()
    fileprivate var scores = [Int32](repeating: 0, count: 256)
    fileprivate var flags: [UInt64] = []

    /// Makes a workspace.
    package init() {}
  }

  /// Opens the model of a name finder.
  package init(_ bytes: ModelBytes) throws(ModelError) {
    let file = try ModelFile(bytes, kind: .names, features: Self.features, sections: 2)
    model = ManyClassModel(
      table: file.sections[0], pairs: file.sections[1], classes: Self.classes)
  }

  /// The class of the first word of a name.
  package static func begin(_ kind: Name.Kind) -> Int { 1 + 2 * Int(kind.rawValue) }

  /// True when a class may follow another: a name goes on only after a word of the same kind.
  @inline(__always) package static func allows(_ next: Int, after previous: Int) -> Bool {
    next == outside || next % 2 == 1 || previous == next || previous == next - 1
  }

  /// True when a word may belong to a name: others are not asked about, in training neither.
  @inline(__always) package static func isOpen(
    _ word: SentenceWords.Word, flags: UInt64, previous: Int
  ) -> Bool {
    previous != outside && previous != NameFeatures.noClass || word.flags & 5 != 0 || flags != 0
  }

  /// What the lists of names say of each word of a sentence.
  package static func flags(_ words: [SentenceWords.Word], lexicon: Lexicon) -> [UInt64] {
    var flags: [UInt64] = []
    NameFlags.find(words, names: lexicon.names, into: &flags)
    return flags
  }

  /// Finds the names of a sentence; their tokens count from `offset`.
  package func find(
    _ words: [SentenceWords.Word], tags: [Int], lexicon: Lexicon, offset: Int,
    into names: inout [Name], workspace: inout Workspace
  ) {
    NameFlags.find(words, names: lexicon.names, into: &workspace.flags)
    var previous = NameFeatures.noClass
    var beforeThat = NameFeatures.noClass
    var start: Int?
    for index in 0...words.count {
      var best = Self.outside
      if index < words.count,
        Self.isOpen(words[index], flags: workspace.flags[index], previous: previous)
      {
        NameFeatures.extract(
          words, tags: tags, flags: workspace.flags, at: index, previous: previous,
          beforeThat: beforeThat, into: &workspace.features)
        best = model.best(workspace.features, scores: &workspace.scores) {
          Self.allows($0, after: previous)
        }
      }
      if let first = start, best == Self.outside || best % 2 == 1,
        let kind = Name.Kind(rawValue: UInt8((previous - 1) / 2))
      {
        names.append(Name(tokens: (offset + first)..<(offset + index), kind: kind))
        start = nil
      }
      if best % 2 == 1 { start = index }
      beforeThat = previous
      previous = best
    }
  }

  /// The hash of the features of a fixed sentence: it changes when the templates change.
  package static var features: UInt64 {
    var features = FeatureBuffer()
    var hash: UInt64 = 0
    let words = SentenceWords.probe
    for index in words.indices {
      NameFeatures.extract(
        words, tags: [1, 2, 3, 4, 5, 6], flags: [1, 2, 3, 4, 5, 6], at: index, previous: index,
        beforeThat: 7, into: &features)
      hash = features.all.reduce(hash, FeatureHash.mix)
    }
    return hash
  }
}
