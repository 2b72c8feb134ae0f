public import AnnalsText

/// Finds sentences, tokens, tags, lemmas, dependencies and names, with the models inside the binary.
public struct LanguageAnalyzer: Sendable {
  private let models: LanguageModels

  /// Opens the models inside the binary.
  /// - Throws: ``ModelError`` when the models do not fit this version of the code.
  public init() throws {
    models = try LanguageModels.embedded()
  }

  /// Uses models that were opened elsewhere.
  package init(models: LanguageModels) {
    self.models = models
  }

  /// Analyses a document.
  /// - Complexity: O(n) in the length of the text.
  public func analyze(_ document: SourceDocument) -> AnalyzedDocument {
    let (sentences, tokens) = Tokenizer().tokenize(document)
    return analyze(document, sentences: sentences, tokens: tokens)
  }

  /// Analyses a document whose sentences and tokens are known.
  package func analyze(
    _ document: SourceDocument, sentences: [Sentence], tokens: [Token]
  ) -> AnalyzedDocument {
    let prose = document.prose
    let classes = models.tagger.classes
    var tags: [PennTag] = []
    var universalTags: [UniversalTag] = []
    var lemmas: [String] = []
    var heads: [Int] = []
    var relations: [DependencyRelation] = []
    var names: [Name] = []
    tags.reserveCapacity(tokens.count)
    universalTags.reserveCapacity(tokens.count)
    lemmas.reserveCapacity(tokens.count)
    heads.reserveCapacity(tokens.count)
    relations.reserveCapacity(tokens.count)
    var words = SentenceWords()
    var tagsOfSentence: [Int] = []
    var headsOfSentence: [Int] = []
    var relationsOfSentence: [DependencyRelation] = []
    var taggerWorkspace = Tagger.Workspace()
    var parserWorkspace = Parser.Workspace()
    var nameWorkspace = NameFinder.Workspace()
    for sentence in sentences {
      let offset = sentence.tokens.lowerBound
      words.read(tokens[sentence.tokens], of: prose, lexicon: models.lexicon)
      models.tagger.tag(words.words, into: &tagsOfSentence, workspace: &taggerWorkspace)
      models.parser.parse(
        words.words, tags: tagsOfSentence, classes: classes, heads: &headsOfSentence,
        relations: &relationsOfSentence, workspace: &parserWorkspace)
      models.nameFinder.find(
        words.words, tags: tagsOfSentence, lexicon: models.lexicon, offset: offset, into: &names,
        workspace: &nameWorkspace)
      for (index, tag) in tagsOfSentence.enumerated() {
        let span = tokens[offset + index].span
        let lemma = models.lemmatizer.lemma(prose[span.start..<span.end], tag: classes[tag])
        lemmas.append(String(decoding: lemma, as: UTF8.self))
        tags.append(classes[tag].penn)
        universalTags.append(classes[tag].universal)
        heads.append(headsOfSentence[index] < 0 ? -1 : offset + headsOfSentence[index])
      }
      relations += relationsOfSentence
    }
    var analyzed = AnalyzedDocument(
      source: document, sentences: sentences, tokens: tokens, tags: tags,
      universalTags: universalTags, lemmas: lemmas, heads: heads, relations: relations,
      names: names)
    analyzed.names = NameTyping(document: analyzed, lexicon: models.lexicon).typed()
    return analyzed
  }
}
