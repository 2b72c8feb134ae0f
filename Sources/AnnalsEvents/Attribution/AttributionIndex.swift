import AnnalsLanguage
import AnnalsText

/// The speeches of a document.
///
///     var actors = ActorIndex(…)
///     let attributions = AttributionIndex(syntax, actors: &actors, gazetteer: gazetteer)
///     attributions.speeches                      // in the order of their first word
///     attributions.speeches(covering: trigger)   // who says so, the nearest speaker first
///
/// It also ties "I" and "my" inside a quotation to its speaker.
struct AttributionIndex: Sendable {
  private(set) var speeches: [ReportedSpeech]

  /// Reads the speeches of a document.
  /// - Complexity: O(n) in the number of tokens, times the speeches of a paragraph.
  init(_ syntax: Syntax, actors: inout ActorIndex, gazetteer: Gazetteer = .embedded()) {
    var found = IndirectSpeech(syntax: syntax, actors: actors, gazetteer: gazetteer).speeches()
    found = DirectSpeech(syntax: syntax, actors: actors, quotes: actors.quotes).speeches(
      joining: found)
    for index in found.indices {
      found[index].contents = found[index].contents.map { Self.trimmed($0, syntax) }
        .filter { !$0.isEmpty }
    }
    found = found.filter { !$0.contents.isEmpty }
    found.sort { a, b in
      let first = a.contents[0]
      let second = b.contents[0]
      return (first.lowerBound, -a.length, a.cue ?? -1) < (
        second.lowerBound, -b.length, b.cue ?? -1
      )
    }
    for index in found.indices {
      guard let cue = found[index].cue else { continue }
      let holders = found.indices.filter {
        $0 != index && found[$0].covers(cue) && found[$0].cue != cue
      }
      found[index].parent = holders.min { (found[$0].length, $0) < (found[$1].length, $1) }
    }
    for speech in found where speech.isDirect {
      guard let speaker = speech.speaker else { continue }
      for content in speech.contents { actors.speak(content, speaker: speaker) }
    }
    speeches = found
  }

  /// A stretch without commas and marks at its beginning and quotation marks at its end.
  private static func trimmed(_ content: Range<Int>, _ syntax: Syntax) -> Range<Int> {
    var low = content.lowerBound
    var high = content.upperBound
    let marks = ["\"", "“", "”", "``", "''", "»", "«"]
    while low < high, syntax.tag(low) == .comma || marks.contains(syntax.word(low)) { low += 1 }
    while low < high, marks.contains(syntax.word(high - 1)) { high -= 1 }
    return low..<high
  }

  /// The speeches whose content holds a word, the nearest speaker first.
  func speeches(covering token: Int) -> [Int] {
    speeches.indices.filter { speeches[$0].covers(token) && speeches[$0].cue != token }
      .sorted { (speeches[$0].length, $0) < (speeches[$1].length, $1) }
  }
}
