import AnnalsLanguage
import AnnalsText
import AnnalsTime
import AnnalsTimex

/// Benchmarks of AnnalsTimex: text in, values out, without tagger and parser.
let timexBenchmarks: [Benchmark] = [
  Benchmark(name: "Tokens and times of news", items: "bytes") { tag(newsText, .news) },
  Benchmark(name: "Tokens and times of a narrative", items: "bytes") { tag(storyText, .narrative) },
]

private let tagger = TimeTagger()

private func tag(_ text: [UInt8], _ genre: SourceDocument.Genre) -> (count: Int, sum: Int) {
  let source = SourceDocument(
    id: "benchmark", path: "benchmark", utf8: text,
    published: (try? EDTF("1998-02-03")).map { .init(edtf: $0, basis: .option) }, genre: genre)
  let (sentences, tokens) = Tokenizer().tokenize(source)
  let document = AnalyzedDocument(
    source: source, sentences: sentences, tokens: tokens, tags: [], universalTags: [], lemmas: [],
    heads: [], relations: [], names: [])
  return (text.count, tagger.expressions(in: document).count)
}

private func repeated(_ sentences: String, kilobytes: Int) -> [UInt8] {
  let paragraph = Array(sentences.utf8)
  return Array(repeatElement(paragraph, count: kilobytes * 1024 / paragraph.count).joined())
}

/// About one expression in 110 bytes, as in newspapers.
private let newsText = repeated(
  """
  The harbour board said Tuesday that the third-quarter loss was smaller than a year earlier, when storms had closed the
  two northern basins. Its chairman, who took office last March, told reporters that dredging would begin next week and
  that the new pier, planned since 1991, might open by the end of the year. Fishermen who have waited for more than ten
  years were not convinced, and some of them have moved to smaller ports along the coast where the fees are lower.


  """, kilobytes: 512)

/// About one expression in 90 bytes, as in histories.
private let storyText = repeated(
  """
  In the spring of 1641 the council of the island sent two ships to the mainland, and on 14 May they met the fleet of the
  league off the cape. Three days later the governor surrendered the citadel. By the end of June the garrison had left, and
  the following winter was so hard that the bay froze from December to February. The treaty of 3 March 1642 gave the
  islanders the right to trade with both coasts, a right that they kept until the early 18th century.


  """, kilobytes: 512)
