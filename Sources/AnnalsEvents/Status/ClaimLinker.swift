import AnnalsGraph
import AnnalsText

/// Ties what somebody says to the statement that says it.
struct ClaimLinker {
  let syntax: Syntax
  let speeches: [ReportedSpeech]

  /// True for what a promise or an order is about, and not for what it mentions in passing.
  private func isMainVerb(_ draft: EventDraft, of speech: ReportedSpeech) -> Bool {
    guard let cue = speech.cue, !draft.mention.isNominal else { return false }
    return syntax.head(syntax.firstConjunct(draft.mention.predicate)) == cue
      && !VerbGroup(of: draft.mention.predicate, in: syntax).isFinite
  }

  /// Marks the drafts inside the content of claims.
  func link(_ drafts: inout [EventDraft]) {
    let byTrigger = Dictionary(
      drafts.indices.map { (drafts[$0].mention.trigger, $0) },
      uniquingKeysWith: { first, _ in first })
    var holding: [[Int]] = Array(repeating: [], count: drafts.count)
    for (number, speech) in speeches.enumerated() {
      for content in speech.contents {
        var index = drafts.firstIndex(after: content.lowerBound)
        while index < drafts.count, drafts[index].mention.trigger < content.upperBound {
          if speech.cue != drafts[index].mention.trigger { holding[index].append(number) }
          index += 1
        }
      }
    }
    for index in drafts.indices {
      let holding = holding[index].sorted {
        (speeches[$0].length, $0) < (speeches[$1].length, $1)
      }
      guard let nearest = holding.first else { continue }
      drafts[index].claims = holding
      let speech = speeches[nearest]
      if let cue = speech.cue, let statement = byTrigger[cue], statement != index {
        drafts[index].statement = statement
      }
      guard drafts[index].status == .asserted else { continue }
      switch speech.kind {
      case .say, .claim, .believe: drafts[index].status = .claimed
      case .deny: drafts[index].status = .denied
      case .promise:
        drafts[index].status = isMainVerb(drafts[index], of: speech) ? .planned : .claimed
      case .order, .ask:
        drafts[index].status = isMainVerb(drafts[index], of: speech) ? .hypothetical : .claimed
      }
      drafts[index].rules.append("\(speech.kind.rawValue) by a speaker")
    }
  }
}

extension [EventDraft] {
  /// The index of the first draft whose trigger does not lie before a token; drafts are in the order of their triggers.
  func firstIndex(after token: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].mention.trigger < token { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
