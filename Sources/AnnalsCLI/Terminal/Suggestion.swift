import ArgumentParser

/// Finds what a user may have meant.
enum Suggestion {
  /// The command whose name is close to a word that is none; `nil` when the word is a command, an option, or like nothing.
  static func command(_ word: String?) -> String? {
    guard let word, !word.hasPrefix("-") else { return nil }
    var names: [String] = []
    for command in AnnalsCommand.visibleCommands {
      if let name = command.configuration.commandName { names.append(name) }
    }
    return names.contains(word) ? nil : closest(to: word, in: names)
  }

  /// The name at the least edit distance from a word; `nil` when more than a third of the word differs.
  static func closest(to word: String, in names: [String]) -> String? {
    let near = names.map { (name: $0, distance: distance(word, $0)) }
      .min { ($0.distance, $0.name) < ($1.distance, $1.name) }
    guard let near, near.distance <= max(1, word.count / 3) else { return nil }
    return near.name
  }

  /// The number of letters to insert, delete, replace or swap with the next one (optimal string alignment).
  static func distance(_ a: String, _ b: String) -> Int {
    let a = Array(a)
    let b = Array(b)
    var rows = [Array(0...b.count)]
    for i in 1...max(1, a.count) where i <= a.count {
      var row = [i]
      for j in 1...max(1, b.count) where j <= b.count {
        let same = a[i - 1] == b[j - 1]
        var cost = min(rows[i - 1][j] + 1, row[j - 1] + 1, rows[i - 1][j - 1] + (same ? 0 : 1))
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          cost = min(cost, rows[i - 2][j - 2] + 1)
        }
        row.append(cost)
      }
      rows.append(row)
    }
    return rows[a.count][b.count]
  }
}
