public import AnnalsText
public import AnnalsTime

/// A time expression of a text with its value, after TimeML's TIMEX3.
public struct TimeExpression: Hashable, Sendable {
  /// TIMEX3 `type`.
  public enum Kind: String, Sendable, Codable {
    /// A calendar date of any exactness.
    case date = "DATE"
    /// A time of day.
    case time = "TIME"
    /// A length of time.
    case duration = "DURATION"
    /// Something that repeats.
    case set = "SET"
  }

  /// TIMEX3 `mod`.
  public enum Modifier: String, Sendable, Codable, CaseIterable {
    case before = "BEFORE"
    case after = "AFTER"
    case onOrBefore = "ON_OR_BEFORE"
    case onOrAfter = "ON_OR_AFTER"
    case lessThan = "LESS_THAN"
    case moreThan = "MORE_THAN"
    case equalOrLess = "EQUAL_OR_LESS"
    case equalOrMore = "EQUAL_OR_MORE"
    case start = "START"
    case mid = "MID"
    case end = "END"
    case approx = "APPROX"
  }

  /// How the value was found.
  public enum Basis: String, Sendable {
    /// The words state it whole.
    case stated
    /// The words relate it to another date.
    case relative
    /// Missing fields come from an earlier date of the text or from the publication date.
    case inherited
    /// The words name an event or era that the gazetteer dates.
    case namedEvent
  }

  /// The bytes of the expression, without a leading preposition.
  public var span: ByteSpan
  /// The tokens of the expression, without the complement of a length: "three weeks" in "three weeks of fighting".
  public var tokens: Range<Int>
  /// TIMEX3 `type`.
  public var kind: Kind
  /// TIMEX3 `value`, such as `1950-06-25`, `195X`, `P2W`, `PAST_REF`.
  public var value: String
  /// TIMEX3 `mod`.
  public var modifier: Modifier?
  /// TIMEX3 `quant`.
  public var quantifier: String?
  /// TIMEX3 `freq`.
  public var frequency: String?
  /// The value as EDTF with the sense of a preposition before it ("by 1989" is `[..1989]`, a moment up to then); `nil` for what has no
  /// place on the calendar.
  public var edtf: EDTF?
  /// True when the words mean the whole stretch ("from 1914 to 1918", "since 1989", "throughout May"), false for a
  /// moment somewhere inside it.
  public var isSpan: Bool
  /// How the value was found.
  public var basis: Basis
  /// The index of the expression that this one was resolved against; `nil` for the publication date or none.
  public var anchor: Int?
  /// The names of the rules that fired, the outermost first.
  public var rules: [String]

  /// Makes a time expression.
  public init(
    span: ByteSpan, tokens: Range<Int>, kind: Kind, value: String, modifier: Modifier? = nil,
    quantifier: String? = nil, frequency: String? = nil, edtf: EDTF? = nil, isSpan: Bool = false,
    basis: Basis = .stated, anchor: Int? = nil, rules: [String] = []
  ) {
    self.span = span
    self.tokens = tokens
    self.kind = kind
    self.value = value
    self.modifier = modifier
    self.quantifier = quantifier
    self.frequency = frequency
    self.edtf = edtf
    self.isSpan = isSpan
    self.basis = basis
    self.anchor = anchor
    self.rules = rules
  }

  /// The days that the expression can denote.
  public var bounds: DayBounds? { edtf?.bounds }
}
