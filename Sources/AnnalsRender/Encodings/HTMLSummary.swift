import AnnalsGraph

/// The source of an event as HTML for programs that show HTML: the sentence, who claims it, where it stands.
func htmlSummary(_ event: Event, _ index: GraphIndex) -> String {
  let words = EventWords(index: index)
  var html = ""
  if let status = words.status(of: event) { html += "<p>\(escapedText(status))</p>" }
  for mention in event.mentions {
    html += "<blockquote>\(escapedText(mention.sentence.text))</blockquote>"
    html +=
      "<p class=\"src\">\(escapedText(index.citation(of: mention.document))) — \(escapedText(index.location(of: mention)))</p>"
  }
  for rival in index.rivals(of: event) {
    html +=
      "<p>Sources disagree: \(escapedText(rival.event.date?.label ?? "no date")), \(escapedText(rival.event.title))</p>"
  }
  return html
}
