import AnnalsText
import AnnalsTimex
import Testing

@Suite struct RuleExampleTests {
  @Test(arguments: RuleBook.allRules.map(\.name))
  func readsItsExamples(name: String) throws {
    let rule = try #require(RuleBook.allRules.first { $0.name == name })
    #expect(!rule.examples.isEmpty)
    for example in rule.examples {
      let marked = MarkedText(example.text)
      let span = try #require(marked.spans.first)
      let found = tagger.expressions(in: document(marked.text, published: example.published))
      let expression = found.first { $0.span == span }
      #expect(expression?.value == example.value, "\(example.text)")
      #expect(expression?.rules.contains(name) == true, "\(example.text)")
    }
  }

  @Test(arguments: RuleBook.allRules.map(\.name), [SourceDocument.Genre.news, .narrative])
  func leavesItsCounterexamples(name: String, genre: SourceDocument.Genre) throws {
    let rule = try #require(RuleBook.allRules.first { $0.name == name })
    #expect(!rule.counterexamples.isEmpty)
    for text in rule.counterexamples {
      let found = tagger.expressions(in: document(text, published: "1998-02-03", genre: genre))
      #expect(!found.contains { $0.rules.contains(name) }, "\(text)")
    }
  }

  @Test func namesAreUnique() {
    #expect(Set(RuleBook.allRules.map(\.name)).count == RuleBook.allRules.count)
  }
}
