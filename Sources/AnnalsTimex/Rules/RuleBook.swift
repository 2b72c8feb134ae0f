/// The rules with their compiled patterns and the lexicon of the words they ask for.
package struct RuleBook: Sendable {
  /// A compiled pattern and the rule that it belongs to.
  struct Compiled: Sendable {
    var pattern: Pattern
    var rule: UInt16
  }

  /// The rules in order; ties between equally long readings go to the earlier rule.
  package let rules: [TimexRule]
  /// The words that the rules know.
  package let lexicon: Lexicon
  let patterns: [Compiled]
  /// For each entry of the lexicon, the patterns that can begin with it.
  let startsByEntry: [[UInt16]]
  /// For each class, the patterns that can begin with an atom that has no entry.
  let startsByClass: [[UInt16]]
  /// The patterns that can begin with what another rule has read.
  let startsByDraft: [(kinds: DraftKind, pattern: UInt16)]
  /// The articles, after which only known words go on.
  let articles: Set<UInt16>

  /// Compiles the rules.
  package init(rules: [TimexRule] = RuleBook.allRules) {
    self.rules = rules
    let notations = rules.flatMap(\.patterns)
    let lexicon = Lexicon(
      literals: notations.flatMap(Pattern.words) + RuleBook.contextWords + ["½", ".", "-", ","])
    self.lexicon = lexicon
    var patterns: [Compiled] = []
    for (number, rule) in rules.enumerated() {
      for notation in rule.patterns {
        patterns.append(
          Compiled(pattern: Pattern(notation, lexicon: lexicon), rule: UInt16(number)))
      }
    }
    var byEntry: [[UInt16]] = Array(repeating: [], count: lexicon.entries.count)
    var byClass: [[UInt16]] = Array(repeating: [], count: 64)
    var byDraft: [(DraftKind, UInt16)] = []
    for (number, compiled) in patterns.enumerated() {
      let number = UInt16(number)
      for test in compiled.pattern.firstTests {
        switch test {
        case .entries(let entries):
          for entry in entries where entry != 0 && byEntry[Int(entry)].last != number {
            byEntry[Int(entry)].append(number)
          }
        case .classes(let classes):
          for (entry, row) in lexicon.entries.enumerated()
          where entry > 0 && !row.classes.isDisjoint(with: classes)
            && byEntry[entry].last != number
          {
            byEntry[entry].append(number)
          }
          for bit in 0..<64 where classes.rawValue & (1 << UInt64(bit)) != 0 {
            byClass[bit].append(number)
          }
        case .kinds(let kinds): byDraft.append((kinds, number))
        case .anyWord, .optional: break
        }
      }
    }
    self.patterns = patterns
    startsByEntry = byEntry
    startsByClass = byClass
    startsByDraft = byDraft
    articles = Set(["the", "a", "an", "this", "that"].map { lexicon.index(of: $0) })
  }
}
