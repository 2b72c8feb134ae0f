import CAnnalsModels

/// The models of all stages.
package struct LanguageModels: Sendable {
  /// Gives words their tags.
  package let tagger: Tagger
  /// Finds dependencies.
  package let parser: Parser
  /// Finds names.
  package let nameFinder: NameFinder
  /// Finds lemmas.
  package let lemmatizer: Lemmatizer
  /// What dictionaries say of words.
  package let lexicon: Lexicon

  /// Opens models that `bytes` gives for each kind.
  package init(_ bytes: (ModelKind) -> ModelBytes) throws(ModelError) {
    lexicon = try Lexicon(bytes(.lexicon))
    tagger = try Tagger(bytes(.tagger))
    parser = try Parser(bytes(.parser))
    nameFinder = try NameFinder(bytes(.names))
    lemmatizer = try Lemmatizer(bytes(.lemmas), lexicon: lexicon)
  }

  /// Opens models of which each kind is given.
  package init(_ bytes: [ModelKind: ModelBytes]) throws(ModelError) {
    try self.init { bytes[$0] ?? ModelBytes([]) }
  }

  /// Opens the models inside the binary; they are read where they lie.
  package static func embedded() throws(ModelError) -> LanguageModels {
    try LanguageModels(embeddedBytes)
  }

  /// The bytes of a model inside the binary.
  package static func embeddedBytes(_ kind: ModelKind) -> ModelBytes {
    switch kind {
    case .tagger: ModelBytes(static: annals_tagger_model(), count: annals_tagger_model_count())
    case .parser: ModelBytes(static: annals_parser_model(), count: annals_parser_model_count())
    case .names: ModelBytes(static: annals_names_model(), count: annals_names_model_count())
    case .lemmas: ModelBytes(static: annals_lemmas_model(), count: annals_lemmas_model_count())
    case .lexicon: ModelBytes(static: annals_lexicon_model(), count: annals_lexicon_model_count())
    }
  }
}
