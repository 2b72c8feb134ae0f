/// Finds the dependencies of a tagged sentence with greedy arc-eager transitions; each arc is labelled when it
/// is made.
package struct Parser: Sendable {
  private let moves: FourClassModel
  private let labels: ManyClassModel

  /// The memory that parsing needs; kept from one sentence to the next.
  package struct Workspace: ~Copyable {
    fileprivate var features = FeatureBuffer()
    fileprivate var scores = [Int32](repeating: 0, count: 256)
    fileprivate var state = ArcEagerState()
    fileprivate var words = ParserWords()

    /// Makes a workspace.
    package init() {}
  }

  /// Opens the model of a parser.
  package init(_ bytes: ModelBytes) throws(ModelError) {
    let file = try ModelFile(bytes, kind: .parser, features: Self.features, sections: 3)
    moves = FourClassModel(file.sections[0])
    labels = ManyClassModel(
      table: file.sections[1], pairs: file.sections[2],
      classes: DependencyRelation.allCases.count)
  }

  /// Finds the head (-1: root) and relation of each word of a sentence.
  package func parse(
    _ sentence: [SentenceWords.Word], tags: [Int], classes: [Tagger.JointTag],
    heads: inout [Int], relations: inout [DependencyRelation], workspace: inout Workspace
  ) {
    workspace.words.read(sentence, tags: tags, classes: classes)
    workspace.state.start(count: sentence.count)
    while !workspace.state.isDone {
      MoveFeatures.extract(workspace.state, workspace.words, into: &workspace.features)
      let scores = moves.scores(workspace.features)
      let move = Self.best(scores, workspace.state)
      var label = 0
      if let (head, dependent) = workspace.state.arc(move) {
        label = self.label(head: head, dependent: dependent, &workspace)
      }
      workspace.state.apply(move, label: label)
    }
    heads.removeAll(keepingCapacity: true)
    relations.removeAll(keepingCapacity: true)
    for word in 1...max(1, sentence.count) where word <= sentence.count {
      let node = workspace.state.nodes[word]
      heads.append(Int(node.head) > sentence.count ? -1 : Int(node.head) - 1)
      relations.append(DependencyRelation(rawValue: UInt8(node.label)) ?? .dep)
    }
    joinRoots(sentence, &heads, &relations, &workspace)
  }

  private func label(head: Int, dependent: Int, _ workspace: inout Workspace) -> Int {
    LabelFeatures.extract(
      workspace.state, workspace.words, head: head, dependent: dependent,
      into: &workspace.features)
    return labels.best(workspace.features, scores: &workspace.scores)
  }

  /// The move with the highest score of those that can be made.
  package static func best(_ scores: SIMD4<Int32>, _ state: borrowing ArcEagerState)
    -> ArcEagerState.Move
  {
    var best: ArcEagerState.Move?
    for move in ArcEagerState.Move.allCases where state.allows(move) {
      if let chosen = best, scores[move.rawValue] <= scores[chosen.rawValue] { continue }
      best = move
    }
    // A state that is not done always allows shift, reduce or left.
    return best ?? .shift
  }

  /// Leaves one root: the first that has a verb or the first at all; the others hang on it.
  private func joinRoots(
    _ sentence: [SentenceWords.Word], _ heads: inout [Int], _ relations: inout [DependencyRelation],
    _ workspace: inout Workspace
  ) {
    guard let first = heads.firstIndex(of: -1) else { return }
    relations[first] = .root
    for word in heads.indices where word > first && heads[word] == -1 {
      heads[word] = first
      let label = self.label(head: first + 1, dependent: word + 1, &workspace)
      relations[word] = DependencyRelation(rawValue: UInt8(label)) ?? .dep
      if relations[word] == .root { relations[word] = .parataxis }
    }
  }

  /// The hash of the features of a fixed state: it changes when the templates change.
  package static var features: UInt64 {
    let probe = SentenceWords.probe
    var words = ParserWords()
    words.read(
      probe, tags: [0, 1, 0, 1, 1, 0],
      classes: [.init(penn: .nn, universal: .noun), .init(penn: .vb, universal: .verb)])
    var state = ArcEagerState()
    state.start(count: probe.count)
    var features = FeatureBuffer()
    var hash: UInt64 = 0
    for move in [ArcEagerState.Move.shift, .left, .shift, .right, .reduce, .right] {
      MoveFeatures.extract(state, words, into: &features)
      hash = features.all.reduce(hash, FeatureHash.mix)
      if let (head, dependent) = state.arc(move) {
        LabelFeatures.extract(state, words, head: head, dependent: dependent, into: &features)
        hash = features.all.reduce(hash, FeatureHash.mix)
      }
      state.apply(move, label: 3)
    }
    return hash
  }
}
