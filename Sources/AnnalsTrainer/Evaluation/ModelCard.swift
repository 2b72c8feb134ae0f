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
      news, speech, textbook, vlog, voyage) | tags, dependencies, lemmas, names | annotations CC BY 4.0; texts CC BY, \
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
      ## To train them again

          annals-train models DATA --wordnet WORDNET -o data/models

      DATA holds `treebanks/` and `names/`, WORDNET the index, data and exception files of WordNet 3.0. Settings of \
      this run: \(settings).

      """
  }
}
