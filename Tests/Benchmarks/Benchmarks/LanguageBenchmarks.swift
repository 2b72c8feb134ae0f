import AnnalsLanguage
import AnnalsText

/// Benchmarks of the tokenizer, and of the whole language chain: tags, lemmas, dependencies, names.
let languageBenchmarks: [Benchmark] = [
  Benchmark(name: "Tokens and sentences", items: "tokens") {
    let (sentences, tokens) = Tokenizer().tokenize(languageText)
    return (tokens.count, sentences.count)
  },
  Benchmark(name: "Language chain", items: "tokens") {
    let document = languageAnalyzer?.analyze(languageText)
    return (document?.tokens.count ?? 0, document?.names.count ?? 0)
  },
]

private let languageAnalyzer = try? LanguageAnalyzer()

private let languageText = SourceDocument(
  id: "language", path: "language",
  utf8: Array(
    repeatElement(
      """
      The provincial assembly, which had met in secret since the mutiny of 1871, refused on Tuesday to hear the envoy of
      the regent. "We will not bargain with those who shelled our harbour," its speaker, Edda Krol, told the crowd outside
      the old customs house in Varnsund. Three days later, according to the diary of a Dutch merchant, nearly 2,000 dockers
      marched to the citadel and freed the prisoners who were held there. The garrison, short of bread and unpaid for
      months, surrendered without a shot; its commander fled across the strait and was arrested in Lisbon.


      """, count: 60
    ).joined().utf8))
