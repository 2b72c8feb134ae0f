import AnnalsLanguage

/// How often the lemma is right, given the true tags.
struct LemmaScore {
  var words = 0
  var right = 0

  init(_ sentences: [TreebankSentence], lemmatizer: Lemmatizer) {
    for sentence in sentences {
      for index in 0..<sentence.count {
        let tag = Tagger.JointTag(
          penn: sentence.tags[index], universal: sentence.universalTags[index])
        let lemma = lemmatizer.lemma(Array(sentence.forms[index].utf8)[...], tag: tag)
        words += 1
        if String(decoding: lemma, as: UTF8.self).lowercased()
          == sentence.lemmas[index].lowercased()
        {
          right += 1
        }
      }
    }
  }

  /// The share of words with the right lemma, in per cent.
  var accuracy: Double { words == 0 ? 0 : 100 * Double(right) / Double(words) }
}
