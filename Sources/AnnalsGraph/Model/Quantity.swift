/// A number of something in a text.
public struct Quantity: Hashable, Sendable, Codable {
  /// How the number is meant.
  public enum Modifier: String, Sendable, Codable, CaseIterable {
    /// Just so many.
    case exactly
    /// About so many.
    case about
    /// So many or more.
    case atLeast
    /// So many or fewer.
    case atMost
    /// More than that.
    case moreThan
    /// Fewer than that.
    case lessThan
  }

  /// The number; a share of a whole lies in 0…1.
  public var value: Double
  /// What is counted, as written: "prisoners of war", "EUR".
  public var unit: String?
  /// How the number is meant.
  public var modifier: Modifier?
  /// The offset of the first code point of the words, in `document`.
  public var start: Int?
  /// The offset after the last code point of the words.
  public var end: Int?
  /// The document of the words.
  public var document: ID<Document>?

  /// Makes a quantity.
  public init(
    value: Double, unit: String? = nil, modifier: Modifier? = nil, start: Int? = nil,
    end: Int? = nil, document: ID<Document>? = nil
  ) {
    self.value = value
    self.unit = unit
    self.modifier = modifier
    self.start = start
    self.end = end
    self.document = document
  }
}
