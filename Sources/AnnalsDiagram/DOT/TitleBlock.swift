import AnnalsGraph

/// The title of a diagram with its key: only the families and relations that occur.
struct TitleBlock {
  var title: String
  var subtitle: String
  var families: [EventFamily]
  var relations: [RelationStyle]
  var theme: Theme

  /// The label, to stand between `<` and `>`.
  var label: String {
    var rows =
      "<TR><TD ALIGN=\"LEFT\"><FONT POINT-SIZE=\"20\" COLOR=\"\(theme.ink)\"><B>\(XMLText.htmlLabel(title))</B></FONT></TD></TR>"
      + "<TR><TD ALIGN=\"LEFT\"><FONT POINT-SIZE=\"11\" COLOR=\"\(theme.faint)\">\(XMLText.htmlLabel(subtitle))</FONT></TD></TR>"
    if !families.isEmpty {
      rows += "<TR><TD FIXEDSIZE=\"TRUE\" WIDTH=\"4\" HEIGHT=\"4\"></TD></TR>"
      rows += strip(families.map(sample(of:)))
    }
    if !relations.isEmpty { rows += strip(relations.map(sample(of:))) }
    return
      "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"2\">\(rows)"
      + "<TR><TD FIXEDSIZE=\"TRUE\" WIDTH=\"4\" HEIGHT=\"10\"></TD></TR></TABLE>"
  }

  private func strip(_ cells: [String]) -> String {
    let space = "<TD FIXEDSIZE=\"TRUE\" CELLPADDING=\"0\" WIDTH=\"10\" HEIGHT=\"4\"></TD>"
    return
      "<TR><TD ALIGN=\"LEFT\"><TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"3\"><TR>"
      + cells.joined(separator: space) + "</TR></TABLE></TD></TR>"
  }

  private func sample(of family: EventFamily) -> String {
    let bar = theme.colors(of: family).bar
    return
      "<TD><TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"0\"><TR><TD FIXEDSIZE=\"TRUE\" WIDTH=\"22\" HEIGHT=\"22\" BGCOLOR=\"\(bar)\">"
      + "<FONT POINT-SIZE=\"12\" COLOR=\"\(theme.ink(on: family))\"><B>\(family.glyph)</B></FONT></TD></TR></TABLE></TD>"
      + word(family.word)
  }

  private func sample(of relation: RelationStyle) -> String {
    let color = theme.color(of: relation)
    func bar(_ width: Int, _ height: Int) -> String {
      "<TD><TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"0\"><TR><TD FIXEDSIZE=\"TRUE\" WIDTH=\"\(width)\" HEIGHT=\"\(height)\" BGCOLOR=\"\(color)\"></TD></TR></TABLE></TD>"
    }
    let gap = "<TD FIXEDSIZE=\"TRUE\" WIDTH=\"3\" HEIGHT=\"3\"></TD>"
    func sign(_ text: String, _ size: Int) -> String {
      "<TD><FONT POINT-SIZE=\"\(size)\" COLOR=\"\(color)\">\(text)</FONT></TD>"
    }
    func dashes(_ count: Int) -> String {
      Array(repeating: bar(5, 2), count: count).joined(separator: gap)
    }
    let cells =
      switch relation {
      case .causes: bar(24, 2) + sign("\u{25BA}", 9)
      case .partOf: bar(24, 1) + sign("\u{25C7}", 11)
      case .claims: dashes(4) + sign("&gt;", 10)
      case .contradicts: bar(2, 10) + gap + dashes(3) + gap + bar(2, 10)
      case .corroborates: dashes(4)
      }
    return
      "<TD><TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"0\"><TR>\(cells)</TR></TABLE></TD>"
      + word(relation.rawValue)
  }

  private func word(_ text: String) -> String {
    "<TD ALIGN=\"LEFT\"><FONT POINT-SIZE=\"10\" COLOR=\"\(theme.muted)\">\(text)</FONT></TD>"
  }
}
