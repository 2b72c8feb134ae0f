import AnnalsGraph

/// The sentence of a mention as HTML, with its trigger and the words of its date marked.
func markedSentence(_ mention: EventMention, date: EventDate?) -> String {
  var marks = [(start: mention.start, end: mention.end, style: "tr")]
  if let evidence = date?.evidence, evidence.document == mention.document {
    marks.append((evidence.start, evidence.end, "wh"))
  }
  let scalars = Array(mention.sentence.text.unicodeScalars)
  var bytes: [UInt8] = []
  var offset = 0
  for mark in marks.sorted(by: { ($0.start, $0.end) < ($1.start, $1.end) }) {
    let start = mark.start - mention.sentence.start
    let end = mark.end - mention.sentence.start
    guard start >= offset, start < end, end <= scalars.count else { continue }
    appendEscaped(text(scalars[offset..<start]), to: &bytes)
    bytes += "<mark class=\"\(mark.style)\">".utf8
    appendEscaped(text(scalars[start..<end]), to: &bytes)
    bytes += "</mark>".utf8
    offset = end
  }
  appendEscaped(text(scalars[offset...]), to: &bytes)
  return String(decoding: bytes, as: UTF8.self)
}

private func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
  var view = String.UnicodeScalarView()
  view.append(contentsOf: scalars)
  return String(view)
}
