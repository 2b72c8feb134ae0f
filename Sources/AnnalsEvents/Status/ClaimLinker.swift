import AnnalsGraph
import AnnalsText

/// Ties what somebody says to the statement that says it.
struct ClaimLinker {
  let syntax: Syntax
  let claims: [Discourse.Claim]

  /// Marks the drafts inside the content of claims.
  func link(_ drafts: inout [EventDraft]) {
    let byTrigger = Dictionary(
      drafts.indices.map { (drafts[$0].mention.trigger, $0) },
      uniquingKeysWith: { first, _ in first })
    var holding: [[Int]] = Array(repeating: [], count: drafts.count)
    for (claim, value) in claims.enumerated() {
      var index = drafts.firstIndex(after: value.content.lowerBound)
      while index < drafts.count, drafts[index].mention.trigger < value.content.upperBound {
        if value.cue != drafts[index].mention.trigger { holding[index].append(claim) }
        index += 1
      }
    }
    for index in drafts.indices {
      let holding = holding[index].sorted {
        (claims[$0].content.count, $0) < (claims[$1].content.count, $1)
      }
      guard let nearest = holding.first else { continue }
      drafts[index].claims = holding
      if let cue = claims[nearest].cue, let statement = byTrigger[cue], statement != index {
        drafts[index].statement = statement
      }
      if claims[nearest].isDenial, drafts[index].status == .asserted {
        drafts[index].status = .denied
      } else if drafts[index].status == .asserted {
        drafts[index].status = .claimed
      }
      drafts[index].rules.append(
        claims[nearest].isDenial ? "denied by a speaker" : "said by a speaker")
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
