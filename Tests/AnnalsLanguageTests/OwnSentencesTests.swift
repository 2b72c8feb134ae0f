import AnnalsText
import Foundation
import Testing

@testable import AnnalsLanguage

/// Sixty sentences of the project's own, tagged and parsed by hand: every stage is held to a floor on them.
@Suite struct OwnSentencesTests {
  private let gold: AnalyzedDocument
  private let found: AnalyzedDocument

  init() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Fixtures/sentences.conllu")
    gold = CoNLLU.document(CoNLLU.sentences(try String(contentsOf: file, encoding: .utf8)))
    found = try LanguageAnalyzer().analyze(gold.source)
  }

  private func share(_ isRight: (Int) -> Bool) -> Double {
    Double(gold.tokens.indices.count(where: isRight)) / Double(gold.tokens.count)
  }

  @Test func tokensAndSentencesAreFound() throws {
    #expect(gold.sentences.count == 60)
    #expect(found.tokens == gold.tokens)
    #expect(found.sentences.map(\.tokens) == gold.sentences.map(\.tokens))
  }

  @Test func tagsLemmasAndTreesReachTheirFloors() throws {
    try #require(found.tokens == gold.tokens)
    #expect(share { found.tags[$0] == gold.tags[$0] } >= 0.96)
    #expect(share { found.universalTags[$0] == gold.universalTags[$0] } >= 0.97)
    #expect(share { found.lemmas[$0].lowercased() == gold.lemmas[$0].lowercased() } >= 0.99)
    #expect(share { found.heads[$0] == gold.heads[$0] } >= 0.92)
    #expect(
      share {
        found.heads[$0] == gold.heads[$0] && found.relations[$0].main == gold.relations[$0].main
      }
        >= 0.90)
  }

  @Test func everySentenceIsATree() {
    for (index, sentence) in found.sentences.enumerated() {
      #expect(sentence.tokens.count { found.heads[$0] < 0 } == 1)
      for token in sentence.tokens {
        #expect(found.heads[token] < 0 || sentence.tokens.contains(found.heads[token]))
        #expect(found.isInSubtree(token, of: found.root(ofSentence: index) ?? -1))
        #expect((found.relations[token] == .root) == (found.heads[token] < 0))
      }
    }
  }

  @Test func subjectsAndObjectsAreThoseOfTheTree() {
    let verbs = gold.tokens.indices.filter { gold.universalTags[$0] == .verb }
    let subjects = verbs.count { gold.subject(of: $0)?.token == found.subject(of: $0)?.token }
    let objects = verbs.count { gold.objects(of: $0) == found.objects(of: $0) }
    let passives = verbs.count { gold.isPassive($0) == found.isPassive($0) }
    #expect(subjects * 100 >= verbs.count * 88)
    #expect(objects * 100 >= verbs.count * 90)
    #expect(passives * 100 >= verbs.count * 95)
  }

  @Test func twoRunsAgree() throws {
    let again = try LanguageAnalyzer().analyze(gold.source)
    #expect(again.tags == found.tags && again.heads == found.heads && again.lemmas == found.lemmas)
    #expect(again.relations == found.relations && again.names == found.names)
  }

  @Test func aSentenceIsAnalysedAlikeWhereverItStands() throws {
    let last = try #require(found.sentences.last)
    let alone = try LanguageAnalyzer().analyze(
      SourceDocument(
        id: "a", path: "a", utf8: Array(found.source.utf8[last.span.start..<last.span.end])))
    #expect(alone.tags == Array(found.tags[last.tokens]))
    #expect(alone.relations == Array(found.relations[last.tokens]))
    #expect(
      alone.heads == found.heads[last.tokens].map { $0 < 0 ? -1 : $0 - last.tokens.lowerBound })
  }
}
