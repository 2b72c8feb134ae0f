import AnnalsGraph

/// The colours of a diagram, as `#RRGGBB`.
///
/// Every role has a value of its own, so that a style sheet can turn one theme of an SVG into another by matching
/// values: that is why the paper of cards is one step off white.
struct Theme: Sendable {
  /// The bar, the text and the tint of a family.
  struct FamilyColors: Sendable {
    var bar: String
    var text: String
    var tint: String
  }

  var background: String
  var ink: String
  var muted: String
  var faint: String
  var card: String
  var cardLine: String
  var axis: String
  var tick: String
  var eraFill: String
  var eraLine: String
  var actorFill: String
  var families: [EventFamily: FamilyColors]
  var relations: [RelationStyle: String]

  static let light = Theme(
    background: "#FFFFFF", ink: "#111827", muted: "#4B5563", faint: "#6B7280", card: "#FFFFFE",
    cardLine: "#CBD5E1", axis: "#94A3B8", tick: "#475569", eraFill: "#F8FAFC",
    eraLine: "#CBD5E2", actorFill: "#F1F5F8",
    families: [
      .conflict: FamilyColors(bar: "#D55E00", text: "#9A3412", tint: "#FDF0E7"),
      .politics: FamilyColors(bar: "#782680", text: "#5B1D63", tint: "#F4EBF5"),
      .law: FamilyColors(bar: "#0072B2", text: "#075985", tint: "#E8F2F9"),
      .protest: FamilyColors(bar: "#E69F00", text: "#7C4A03", tint: "#FDF5E3"),
      .migration: FamilyColors(bar: "#009E73", text: "#065F46", tint: "#E6F6F1"),
      .statement: FamilyColors(bar: "#CC79A7", text: "#8A2F62", tint: "#FAEFF5"),
      .report: FamilyColors(bar: "#56B4E9", text: "#0C4A6E", tint: "#ECF7FD"),
      .other: FamilyColors(bar: "#4B5564", text: "#374151", tint: "#F3F4F6"),
    ],
    relations: [
      .causes: "#1F2937", .partOf: "#64748B", .claims: "#8A2F63", .contradicts: "#B91C1C",
      .corroborates: "#64748C",
    ])

  static let dark = Theme(
    background: "#0F172A", ink: "#F1F5F9", muted: "#CBD5E1", faint: "#94A3B8", card: "#1E293B",
    cardLine: "#475569", axis: "#64748B", tick: "#CBD5E1", eraFill: "#131E33",
    eraLine: "#475569", actorFill: "#334155",
    families: [
      .conflict: FamilyColors(bar: "#F97B3D", text: "#FDBA8C", tint: "#1E293B"),
      .politics: FamilyColors(bar: "#B794F6", text: "#D6C2FF", tint: "#1E293B"),
      .law: FamilyColors(bar: "#2F7DD1", text: "#93C5FD", tint: "#1E293B"),
      .protest: FamilyColors(bar: "#F5C04A", text: "#FCD980", tint: "#1E293B"),
      .migration: FamilyColors(bar: "#2CC79A", text: "#6EE7B7", tint: "#1E293B"),
      .statement: FamilyColors(bar: "#E79AC4", text: "#F5BFDD", tint: "#1E293B"),
      .report: FamilyColors(bar: "#9ADCFF", text: "#BAE6FD", tint: "#1E293B"),
      .other: FamilyColors(bar: "#64748B", text: "#CBD5E1", tint: "#1E293B"),
    ],
    relations: [
      .causes: "#E2E8F0", .partOf: "#94A3B8", .claims: "#F0A6D0", .contradicts: "#FF8B8B",
      .corroborates: "#94A3B8",
    ])

  /// The colours of a family.
  func colors(of family: EventFamily) -> FamilyColors {
    families[family] ?? FamilyColors(bar: ink, text: ink, tint: card)
  }

  /// The colour of a relation.
  func color(of relation: RelationStyle) -> String { relations[relation] ?? ink }

  /// The ink for a sign on the bar of a family: near white or near black, by contrast ratio.
  ///
  /// The last digits differ from family to family, by less than an eye can see, so that each can change its ink
  /// when the theme changes.
  func ink(on family: EventFamily) -> String {
    let index = EventFamily.allCases.firstIndex(of: family) ?? 0
    return Theme.prefersWhite(on: colors(of: family).bar)
      ? "#FFFFF" + String(4 + index, radix: 16, uppercase: true) : "#11182" + String(index)
  }

  /// True when white stands out more than near black on a colour.
  ///
  /// Source: WCAG 2.2, relative luminance.
  private static func prefersWhite(on color: String) -> Bool {
    let value = Int(color.dropFirst(), radix: 16) ?? 0
    func linear(_ channel: Int) -> Double {
      let share = Double(channel) / 255
      guard share > 0.04045 else { return share / 12.92 }
      let base = (share + 0.055) / 1.055
      // base^2.4 as base² · base^0.4; the fifth root of base² by Newton's method.
      let square = base * base
      var root = 1.0
      for _ in 0..<24 {
        root -= (root * root * root * root * root - square) / (5 * root * root * root * root)
      }
      return square * root
    }
    let luminance =
      0.2126 * linear(value >> 16 & 255) + 0.7152 * linear(value >> 8 & 255)
      + 0.0722 * linear(value & 255)
    return 1.05 / (luminance + 0.05) > (luminance + 0.05) / 0.0604
  }

  /// Each value of this theme beside the value of the same role in another, without repeats.
  func pairs(with other: Theme) -> [(own: String, other: String)] {
    var pairs = [
      (background, other.background), (ink, other.ink), (muted, other.muted),
      (faint, other.faint), (card, other.card), (cardLine, other.cardLine), (axis, other.axis),
      (tick, other.tick), (eraFill, other.eraFill), (eraLine, other.eraLine),
      (actorFill, other.actorFill),
    ]
    for family in EventFamily.allCases {
      let (mine, theirs) = (colors(of: family), other.colors(of: family))
      pairs += [(mine.bar, theirs.bar), (mine.text, theirs.text), (mine.tint, theirs.tint)]
      pairs.append((ink(on: family), other.ink(on: family)))
    }
    for relation in RelationStyle.allCases {
      pairs.append((color(of: relation), other.color(of: relation)))
    }
    var seen: Set<String> = []
    return pairs.filter { seen.insert($0.0).inserted }.map { (own: $0.0, other: $0.1) }
  }
}
