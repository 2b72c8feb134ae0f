/// Words as a search compares them: lower case, without diacritics, split at everything but letters and digits.
package enum SearchText {
  /// The words of a text.
  ///
  /// "Müller's 3 houses" has the words `muller`, `s`, `3` and `houses`.
  package static func words(_ text: String) -> [String] {
    var words: [String] = []
    var word = ""
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        let value = UInt8(truncatingIfNeeded: scalar.value)
        switch value {
        case 0x61...0x7A, 0x30...0x39: word.unicodeScalars.append(scalar)
        case 0x41...0x5A: word.unicodeScalars.append(Unicode.Scalar(value + 0x20))
        default: finish(&word, &words)
        }
      } else if (0x300...0x36F).contains(scalar.value) {
        continue
      } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        for lower in scalar.properties.lowercaseMapping.unicodeScalars
        where !(0x300...0x36F).contains(lower.value) {
          if let base = bases[lower] {
            word += base
          } else {
            word.unicodeScalars.append(lower)
          }
        }
      } else {
        finish(&word, &words)
      }
    }
    finish(&word, &words)
    return words
  }

  /// The words of a text with a space before, between and after them, so that a run of whole words can be found in it.
  package static func padded(_ text: String) -> String {
    " " + words(text).joined(separator: " ") + " "
  }

  private static func finish(_ word: inout String, _ words: inout [String]) {
    guard !word.isEmpty else { return }
    words.append(word)
    word = ""
  }

  private static let bases: [Unicode.Scalar: String] = {
    let groups: [(String, String)] = [
      ("a", "àáâãäåāăąǎǟǡǻȁȃȧạảấầẩẫậắằẳẵặ"), ("ae", "æǽ"), ("c", "çćĉċč"), ("d", "ďđḍḏ"),
      ("dh", "ð"), ("e", "èéêëēĕėęěȅȇȩẹẻẽếềểễệ"), ("g", "ĝğġģǧǵ"), ("h", "ĥħḥḫẖ"),
      ("i", "ìíîïĩīĭįıǐȉȋỉị"), ("j", "ĵǰ"), ("k", "ķǩḳ"), ("l", "ĺļľŀłḷ"), ("m", "ṃ"),
      ("n", "ñńņňǹṇṅ"), ("o", "òóôõöøōŏőơǒǫȍȏȯọỏốồổỗộớờởỡợ"), ("oe", "œ"), ("r", "ŕŗřȑȓṛ"),
      ("s", "śŝşšșṣ"), ("ss", "ß"), ("t", "ţťŧțṭ"), ("th", "þ"),
      ("u", "ùúûüũūŭůűųưǔǖǘǚǜȕȗụủứừửữự"), ("w", "ŵẁẃẅ"), ("y", "ýÿŷȳẏỳỵỷỹ"), ("z", "źżžẓ"),
    ]
    var bases: [Unicode.Scalar: String] = [:]
    for (base, letters) in groups {
      for letter in letters.unicodeScalars { bases[letter] = base }
    }
    return bases
  }()
}
