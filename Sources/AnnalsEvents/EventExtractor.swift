public import AnnalsGraph
public import AnnalsLanguage
import AnnalsText
public import AnnalsTimex

/// Finds the events of a document: who did what, when, where, and who says so.
///
/// The stages follow one another, each in its own folder: mentions, arguments, types, status, claims, dates,
/// relations, titles and salience, and the assembly of the record.
public struct EventExtractor: Sendable {
  private let gazetteer = Gazetteer.embedded()

  /// Makes an extractor.
  public init() {}

  /// The record of a document.
  /// - Complexity: O(n) in the number of tokens, for sentences of bounded length.
  public func record(
    of document: AnalyzedDocument, timeExpressions: [TimeExpression]
  ) -> ExtractionRecord {
    let reading = reading(of: document, timeExpressions: timeExpressions)
    return RecordAssembler(reading: reading).record()
  }

  /// What the stages before the record make of a document.
  func reading(
    of document: AnalyzedDocument, timeExpressions: [TimeExpression]
  ) -> DocumentReading {
    let syntax = Syntax(TreeRepair.mended(document))
    var timeOfToken = [Int](repeating: -1, count: document.tokens.count)
    for (index, time) in timeExpressions.enumerated() {
      for token in time.tokens { timeOfToken[token] = index }
    }
    let discourse = Discourse(syntax, gazetteer: gazetteer, timeOfToken: timeOfToken)
    let known = NamedEventFinder(
      syntax: syntax, gazetteer: gazetteer, times: timeExpressions, timeOfToken: timeOfToken
    ).matches()
    let lexicon = TypeLexicon(gazetteer: gazetteer)
    let mentions = MentionFinder(
      syntax: syntax, lexicon: lexicon, timeOfToken: timeOfToken, times: timeExpressions,
      knownEvents: Dictionary(known.map { ($0.head, $0) }, uniquingKeysWith: { first, _ in first })
    ).mentions()
    let dates = timeExpressions + known.compactMap { $0.time(in: syntax) }
    let lives = LifeDates(syntax: syntax, times: timeExpressions, actors: discourse.actors).found()
    let all = (mentions + lives.map(\.mention)).sorted { $0.trigger < $1.trigger }
    var drafts = self.drafts(all, syntax, lexicon)
    for life in lives {
      let index = drafts.firstIndex(after: life.mention.trigger)
      drafts[index].arguments.add(
        .init(role: .patient, token: life.person, rule: "name before the brackets"))
      drafts[index].date = DateDraft(
        edtf: life.edtf, kind: .instant, basis: .stated, time: life.time,
        reason: "The brackets after the name give it.", confidence: 1)
    }
    ClaimLinker(syntax: syntax, speeches: discourse.speeches).link(&drafts)
    let links = TimeAttachment(syntax: syntax, mentions: all, times: dates).links()
      .filter { link in !lives.contains { $0.time == link.time } }
    let relations = RelationReader(syntax: syntax, drafts: drafts).relations()
    Dater(
      syntax: syntax, times: dates, timeOfToken: timeOfToken, links: links,
      published: document.source.published?.edtf,
      isNews: NewsGenre(document: document, times: timeExpressions).isNews, relations: relations,
      actors: discourse.actors
    ).date(&drafts)
    return DocumentReading(
      syntax: syntax, times: timeExpressions, dates: dates, timeOfToken: timeOfToken,
      discourse: discourse, drafts: drafts, relations: relations)
  }

  private func drafts(
    _ mentions: [Mention], _ syntax: Syntax, _ lexicon: TypeLexicon
  ) -> [EventDraft] {
    let arguments = ArgumentReader(syntax: syntax)
    let types = TypeResolver(syntax: syntax, lexicon: lexicon)
    let statuses = StatusReader(syntax: syntax)
    return mentions.map { mention in
      let found = arguments.arguments(of: mention)
      let (type, typeRule) = types.type(of: mention, arguments: found)
      let reading = statuses.reading(of: mention)
      return EventDraft(
        mention: mention, arguments: found, type: type, status: reading.status,
        confidence: mention.isNominal ? 0.85 : 0.9,
        rules: [mention.rule, typeRule, reading.rule])
    }
  }
}
