/// A way of writing times: a name, patterns over the atoms of a text, and what a match means.
///
/// A rule is data. It carries its own examples, which one test runs for all rules.
package struct TimexRule: Sendable {
  /// A sentence with the expression between ⟦ and ⟧ and the TIMEX3 value that it has.
  package struct Example: Sendable {
    /// The sentence.
    package var text: String
    /// The value of the first marked expression.
    package var value: String
    /// The date of publication, when the value depends on it.
    package var published: String?

    package init(_ text: String, _ value: String, published: String? = nil) {
      self.text = text
      self.value = value
      self.published = published
    }
  }

  /// The name: a short phrase with slots, shown to users.
  package let name: String
  /// The patterns, in the notation of ``Pattern``.
  package let patterns: [String]
  /// What a match means; `nil` when the words only look like one.
  package let produce: @Sendable (Match) -> Draft?
  /// Sentences that the rule reads.
  package let examples: [Example]
  /// Sentences in which the rule must not fire.
  package let counterexamples: [String]

  package init(
    _ name: String, _ patterns: [String], examples: [Example], counterexamples: [String],
    produce: @escaping @Sendable (Match) -> Draft?
  ) {
    self.name = name
    self.patterns = patterns
    self.examples = examples
    self.counterexamples = counterexamples
    self.produce = produce
  }
}
