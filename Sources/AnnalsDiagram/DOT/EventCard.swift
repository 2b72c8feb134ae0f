import AnnalsGraph

/// The card of an event: an HTML-like table with a bar in the colour of its family.
struct EventCard {
  /// The measures of a card.
  struct Size {
    /// The width of the text, in points.
    var width: Int
    /// The characters of a line of the title.
    var characters: Int
    /// True for a card without actors and place.
    var isCompact = false

    static let vertical = Size(width: 256, characters: 29)
    static let narrow = Size(width: 218, characters: 24)
    static let compact = Size(width: 312, characters: 36, isCompact: true)
  }

  var event: DiagramEvent
  var theme: Theme
  var size: Size

  /// The label, to stand between `<` and `>`.
  var label: String {
    let colors = theme.colors(of: event.family)
    let bar =
      "<TD ROWSPAN=\"\(size.isCompact ? 2 : 3)\" WIDTH=\"20\" BGCOLOR=\"\(colors.bar)\" VALIGN=\"TOP\" CELLPADDING=\"3\">"
      + font(12, theme.ink(on: event.family), "<B>\(event.family.glyph)</B>") + "</TD>"
    let head =
      "<TD BGCOLOR=\"\(colors.tint)\" BORDER=\"1\" SIDES=\"T\" COLOR=\"\(theme.cardLine)\" ALIGN=\"LEFT\" CELLPADDING=\"4\">"
      + font(10, colors.text, "<B>\(XMLText.htmlLabel(event.cardDate))</B>") + "</TD>"
      + "<TD PORT=\"h\" BGCOLOR=\"\(colors.tint)\" BORDER=\"1\" SIDES=\"TR\" COLOR=\"\(theme.cardLine)\" ALIGN=\"RIGHT\" CELLPADDING=\"4\">"
      + font(8, colors.text, event.family.word.uppercased()) + "</TD>"
    let title =
      "<TD PORT=\"t\" COLSPAN=\"2\" BGCOLOR=\"\(theme.card)\" BORDER=\"1\" SIDES=\"\(size.isCompact ? "RB" : "R")\" COLOR=\"\(theme.cardLine)\" ALIGN=\"LEFT\" CELLPADDING=\"5\" WIDTH=\"\(size.width)\">"
      + font(12, theme.ink, titleMarkup) + "</TD>"
    var rows = "<TR>\(bar)\(head)</TR><TR>\(title)</TR>"
    if !size.isCompact {
      rows +=
        "<TR><TD BGCOLOR=\"\(theme.card)\" BORDER=\"1\" SIDES=\"B\" COLOR=\"\(theme.cardLine)\" ALIGN=\"LEFT\" CELLPADDING=\"5\">"
        + font(9, theme.muted, lines(event.meta, width: size.characters * 6 / 5, maximum: 2))
        + "</TD><TD PORT=\"m\" BGCOLOR=\"\(theme.card)\" BORDER=\"1\" SIDES=\"BR\" COLOR=\"\(theme.cardLine)\" ALIGN=\"RIGHT\" VALIGN=\"BOTTOM\" CELLPADDING=\"5\">"
        + font(8, theme.faint, XMLText.htmlLabel(event.sourceText)) + "</TD></TR>"
    }
    return
      "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"0\" BGCOLOR=\"\(theme.card)\">\(rows)</TABLE>"
  }

  /// The title: bold, or in regular weight when the text does not assert the event.
  private var titleMarkup: String {
    let markup = lines(event.title, width: size.characters, maximum: 3)
    return event.isAsserted ? "<B>\(markup)</B>" : "<I>\(markup)</I>"
  }

  private func lines(_ text: String, width: Int, maximum: Int) -> String {
    let lines = LineWrap.lines(text, width: width, maximum: maximum)
    return (lines.isEmpty ? [""] : lines)
      .map { XMLText.htmlLabel($0) + "<BR ALIGN=\"LEFT\"/>" }.joined()
  }

  private func font(_ size: Int, _ color: String, _ markup: String) -> String {
    "<FONT POINT-SIZE=\"\(size)\" COLOR=\"\(color)\">\(markup)</FONT>"
  }
}
