import Annals

/// A sentence of a source with marks under the words that something was read from.
struct MarkedSentence {
  /// What words stand for, and the mark under them.
  enum Mark: Character {
    /// The word that tells of the event.
    case trigger = "^"
    /// When.
    case date = "~"
    /// Who and where.
    case argument = "-"
  }

  private let characters: [Character]
  private var marks: [Character]
  private let offset: Int
  /// The offset of the first code point of each character.
  private var starts: [Int] = []

  /// Takes a sentence whose first code point has an offset in its document.
  init(_ sentence: EventMention.Sentence) {
    characters = Array(sentence.text)
    offset = sentence.start
    marks = Array(repeating: " ", count: characters.count)
    var position = offset
    for character in characters {
      starts.append(position)
      position += character.unicodeScalars.count
    }
  }

  /// Marks the code points of a range of the document; a mark that is there already stays.
  mutating func mark(_ start: Int, _ end: Int, _ mark: Mark) {
    for index in characters.indices where starts[index] >= start && starts[index] < end {
      if marks[index] == " " { marks[index] = mark.rawValue }
    }
  }

  /// The lines of the sentence, each with its marks below it when it has any.
  func lines(width: Int) -> [(text: String, marks: String?)] {
    let folded = characters.map { $0.isWhitespace ? " " : $0 }
    return TextLayout.lines(folded, width: width).map { range in
      var below = ""
      for index in range {
        let columns = max(1, TextLayout.width(String(folded[index])))
        below += String(repeating: marks[index], count: columns)
      }
      while below.last == " " { below.removeLast() }
      return (String(folded[range]), below.isEmpty ? nil : below)
    }
  }
}
