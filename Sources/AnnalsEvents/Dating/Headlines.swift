import AnnalsGraph
import AnnalsLanguage
import AnnalsText
import AnnalsTime

/// Gives a headline's event the date under which the text below tells of it.
struct Headlines {
  let syntax: Syntax
  let isNews: Bool

  func date(_ drafts: inout [EventDraft]) {
    guard isNews, let first = syntax.document.sentences.first else { return }
    let headline = drafts.indices.filter {
      first.tokens.contains(drafts[$0].mention.trigger) && drafts[$0].status == .asserted
    }
    let lead = drafts.indices.filter {
      (1...3).contains(syntax.sentence(drafts[$0].mention.trigger))
        && (drafts[$0].status == .asserted || drafts[$0].status == .claimed)
    }
    for index in headline where drafts[index].date?.time == nil {
      guard
        let match = lead.first(where: {
          isSame(drafts[index], drafts[$0]) && drafts[$0].date?.time != nil
            && drafts[$0].date?.width != nil
        }),
        let date = drafts[match].date
      else { continue }
      var copy = date
      copy.basis = .inherited
      copy.confidence *= 0.8
      copy.reason =
        "The headline tells of “\(syntax.document.text(drafts[match].mention.tokens))” below. "
        + date.reason
      drafts[index].date = copy
      drafts[index].dateSource = match
    }
  }

  /// True when two mentions may well be of one event: the same word, or the same type and the same subject.
  private func isSame(_ a: EventDraft, _ b: EventDraft) -> Bool {
    if a.mention.lemma == b.mention.lemma { return true }
    guard a.type == b.type, a.type != .other else { return false }
    let names = { (draft: EventDraft) in
      draft.arguments.items.compactMap {
        syntax.name(at: $0.token).map { syntax.document.text($0.tokens) }
      }
    }
    let others = names(b)
    return names(a).contains { name in
      others.contains { $0.hasSuffix(name) || name.hasSuffix($0) || $0.hasPrefix(name) }
    }
  }
}
