import AnnalsText

/// Finds the tokens that expressions cover.
enum TokenAlignment {
  /// Sets the tokens of expressions, which are ordered by their spans, up to the end of each one's core.
  /// - Complexity: O(n) in the number of tokens.
  static func align(
    _ expressions: inout [TimeExpression], ends: [Int], with tokens: [Token]
  ) {
    var token = 0
    for index in expressions.indices {
      let span = expressions[index].span
      while token < tokens.count, tokens[token].span.end <= span.start { token += 1 }
      var end = token
      while end < tokens.count, tokens[end].span.start < ends[index] { end += 1 }
      expressions[index].tokens = token..<end
    }
  }
}
