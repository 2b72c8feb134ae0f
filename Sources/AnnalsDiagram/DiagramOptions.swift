/// What a diagram should look like.
package struct DiagramOptions: Hashable, Sendable {
  /// What is laid out how.
  package enum View: String, Sendable, CaseIterable {
    /// Cards along an axis.
    case timeline
    /// Cards in boxes: named events and decades.
    case eras
    /// Who took part in what.
    case actors
    /// Dots by family and year.
    case overview
  }

  /// The direction of time in the timeline.
  package enum Direction: String, Sendable, CaseIterable {
    /// Downwards.
    case vertical
    /// To the right.
    case horizontal
  }

  /// The colours.
  package enum Appearance: String, Sendable, CaseIterable {
    /// Dark on white.
    case light
    /// Light on dark blue.
    case dark
    /// As the reader's system is set; in an SVG only.
    case auto
  }

  /// What is laid out how.
  package var view: View
  /// The direction of time in the timeline.
  package var direction: Direction
  /// The colours.
  package var appearance: Appearance
  /// The title.
  package var title: String
  /// The most cards on one sheet.
  package var limit: Int
  /// What stands before every id of the SVG, so that two diagrams fit in one page.
  package var idPrefix: String
  /// What stands before the id of an event in links, such as `timeline.html#`.
  package var linkPrefix: String

  /// Makes options.
  package init(
    view: View = .timeline, direction: Direction = .vertical, appearance: Appearance = .light,
    title: String = "Timeline", limit: Int = 60, idPrefix: String = "annals",
    linkPrefix: String = "#"
  ) {
    self.view = view
    self.direction = direction
    self.appearance = appearance
    self.title = title
    self.limit = limit
    self.idPrefix = idPrefix
    self.linkPrefix = linkPrefix
  }
}
