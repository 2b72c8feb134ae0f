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

/// About one expression in 250 bytes, as in newspapers.
private let newsText = repeated(
  """
  The harbour board said Tuesday that the third-quarter loss was smaller than a year earlier, when storms had closed the
  two northern basins. Its chairman, who took office last March, told reporters that dredging would begin next week and
  that the new pier, planned since 1991, might open by the end of the year. Fishermen who have waited for more than ten
  years were not convinced, and some of them have moved to smaller ports along the coast where the fees are lower.

  A petition against the plan was signed by the owners of several boats and handed to the clerk of the council, who said
  that it would be read before the vote. The owners hold that the channel is deep enough for their trade, that the money
  should go to the breakwater instead, and that nobody had asked them. The board answers that larger ships need room to
  turn, that insurers have raised their rates, and that a harbour without a modern pier loses its best customers one by
  one. Engineers from the university, asked by both sides, found the sand bar wider than expected and the current weaker;
  they recommend a survey of the bottom, a model of the tides and a second look at the cost of the stone. The mayor, whose
  brother runs a shipyard, has kept out of the quarrel so far, though people near her office believe that she leans to the
  side of the fishermen, whose votes she needs in the districts along the shore.


  """, kilobytes: 512)

/// About one expression in 250 bytes, as in histories.
private let storyText = repeated(
  """
  In the spring of 1641 the council of the island sent two ships to the mainland, and on 14 May they met the fleet of the
  league off the cape. Three days later the governor surrendered the citadel. By the end of June the garrison had left, and
  the following winter was so hard that the bay froze from December to February. The treaty of 3 March 1642 gave the
  islanders the right to trade with both coasts, a right that they kept until the early 18th century.

  The terms were generous because the league feared the cost of a longer blockade, and because its allies on the coast
  wanted their merchants back. The islanders kept their court, their measures and their language, and paid a tax on salt
  that was lighter than the one they had paid to the crown. The citadel was rebuilt with stone from the old monastery; its
  guns were sold to a founder, who cast bells from them for the churches of the northern villages. Travellers describe a
  quiet town with narrow streets, white walls and a market where cloth, oil and dried fish changed hands. The families of
  the council intermarried, bought land in the valleys and sent their sons to the university across the strait, and few
  of them remembered that their fathers had carried stones to the walls. Only the sailors still sang of the fleet, of the
  captain who burned his own ship, and of the bread that was weighed out by the ounce.


  """, kilobytes: 512)
