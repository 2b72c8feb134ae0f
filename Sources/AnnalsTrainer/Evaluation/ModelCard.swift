import AnnalsLanguage

/// The card that lies beside the models: what they are made of, under which terms, and how good they are.
enum ModelCard {
  /// The card as Markdown.
  static func text(
    files: [(name: String, bytes: Int)], settings: [(name: String, value: Int)], table: String
  ) -> String {
    let sizes = files.map { "| `\($0.name)` | \($0.bytes) |" }.joined(separator: "\n")
    let settings = settings.map { "\($0.name) \($0.value)" }.joined(separator: ", ")
    let total = files.reduce(0) { $0 + $1.bytes }
    return """
      # Language models

      Written by `annals-train models`. Linear models over hashed features (averaged perceptrons), pruned and
      quantised to signed bytes, read in place by `AnnalsLanguage`. Two runs on the same data write the same bytes.

      | file | bytes |
      |---|---|
      \(sizes)
      | together | \(total) |

      ## Made from

      | data | used for | licence |
      |---|---|---|
      | UD_English-EWT, train and dev | tags, dependencies, lemmas | CC BY-SA 4.0 |
      | UD_English-GUM, train and dev, genres without non-commercial terms (academic, bio, court, interview, \
      news, speech, textbook, vlog, voyage) | tags, dependencies, lemmas; names, also those of its test portion | annotations CC BY 4.0; texts CC BY, \
      CC BY-SA or public domain |
      | UD_English-PUD, first 500 sentences | tags, dependencies, lemmas | CC BY-SA 3.0 |
      | UNER_English-EWT, dev and test | names | CC BY-SA 4.0 |
      | UNER_English-PUD, first 500 sentences | names | CC BY-SA 3.0 |
      | wikigold | names | CC BY 4.0 |
      | WordNet 3.0 | parts of speech and fields of meaning of words, irregular forms, names | WordNet licence |
      | the tables of `data/gazetteer` | names | see `data/SOURCES.md` |

      The second 500 sentences of PUD and the test portions of EWT and GUM only measure tags, dependencies and lemmas; \
      the second 500 sentences of PUD only measure names. The weights are licensed under CC BY-SA 4.0; the notices stand in
      `NOTICE`.

      ## How good they are

      `annals-train evaluate`, with the tokens of the treebanks given and the tags predicted; labels without their \
      subtypes. A verb and its subject, object or prepositional phrase count as a pair of words, a name in it as its last \
      word. Names are persons, organizations and places, the kinds that the test data marks.

      \(table)
      ## What was tried

      \(tried)

      ## To train them again

          annals-train models DATA --wordnet WORDNET -o data/models

      DATA holds `treebanks/` and `names/`, WORDNET the index, data and exception files of WordNet 3.0. Settings of \
      this run: \(settings).

      """
  }

  /// What each change gave, measured as unlabelled and labelled attachment where nothing else is said.
  private static let tried = """
    | change | what it gave |
    |---|---|
    | the first half of PUD and the dev portions for training, fields of meaning and parts of speech of WordNet as \
    features, one root for each sentence | PUD 84.8 / 81.9, EWT 86.2 / 83.1 with one parser; a prototype without them had \
    84.5 / 81.4 and 85.6 / 82.4 |
    | two parsers summed instead of one, 10 epochs instead of 12 | EWT +0.1 / +0.2, GUM-free +0.5 / +0.6, PUD nothing; \
    verb and prepositional phrase on PUD 0.5 lower |
    | 360,000 features for moves and 60,000 for labels instead of 420,000 and 80,000 | nothing lost, 0.7 MB less |
    | 100,000 features for tags instead of 150,000 | nothing lost, 0.6 MB less |
    | names: lists from the gazetteer, late kinds by vote | with kind 72 on PUD; the prototype had 65 |
    | names: words without capital, digit or entry in a list are not asked about | nothing lost, 0.1 MB less, a quarter of \
    the time of the stage |
    | beam search, word classes from raw text, a feed-forward scorer | not tried: the time of a beam does not fit the speed \
    that is asked for |
    """
}
