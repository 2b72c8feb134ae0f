import AnnalsLanguage

/// Makes the model file of the lexicon.
enum LexiconTable {
  /// The bytes of the model file: words and names, each in the order of their keys.
  static func bytes(words: [String: Lexicon.Entry], names: [String: UInt32]) -> [UInt8] {
    let wordEntries = words.map { (Lexicon.key($0.key), $0.value.bits) }
    let nameEntries = names.map { name, flags in
      (name.split(separator: " ").reduce(0) { Lexicon.phrase($0, Lexicon.key(String($1))) }, flags)
    }
    return ModelFile.bytes(
      kind: .lexicon, features: Lexicon.features,
      sections: [
        HashTable.bytes(wordEntries.sorted { $0.0 < $1.0 }),
        HashTable.bytes(nameEntries.sorted { $0.0 < $1.0 }),
      ])
  }
}
