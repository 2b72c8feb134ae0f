/// One place where a text speaks of an event; the offsets are the trigger's.
public struct EventMention: Hashable, Sendable, Codable {
  /// The document.
  public var document: ID<Document>
  /// The offset of the trigger's first code point.
  public var start: Int
  /// The offset after the trigger's last code point.
  public var end: Int
  /// The trigger as it is written.
  public var text: String
  /// The trigger's dictionary form.
  public var lemma: String
  /// The 1-based line.
  public var line: Int?
  /// The sentence around it.
  public var sentence: Sentence
  /// TimeML class.
  public var eventClass: EventClass?
  /// TimeML tense: `PAST`, `PRESENT`, `FUTURE`, `INFINITIVE`, `PRESPART`, `PASTPART` or `NONE`.
  public var tense: String?
  /// TimeML aspect: `NONE`, `PROGRESSIVE`, `PERFECTIVE` or `PERFECTIVE_PROGRESSIVE`.
  public var aspect: String?
  /// Whether the mention is negated.
  public var polarity: Polarity?
  /// The modal word, such as "would".
  public var modality: String?
  /// The text around the sentence.
  public var context: Context?

  /// Makes a mention.
  public init(
    document: ID<Document>, start: Int, end: Int, text: String, lemma: String, line: Int? = nil,
    sentence: Sentence, eventClass: EventClass? = nil, tense: String? = nil,
    aspect: String? = nil, polarity: Polarity? = nil, modality: String? = nil,
    context: Context? = nil
  ) {
    self.document = document
    self.start = start
    self.end = end
    self.text = text
    self.lemma = lemma
    self.line = line
    self.sentence = sentence
    self.eventClass = eventClass
    self.tense = tense
    self.aspect = aspect
    self.polarity = polarity
    self.modality = modality
    self.context = context
  }

  private enum CodingKeys: String, CodingKey {
    case document, start, end, text, lemma, line, sentence
    case eventClass = "class"
    case tense, aspect, polarity, modality, context
  }

  /// A sentence with its place in the document.
  public struct Sentence: Hashable, Sendable, Codable {
    /// The offset of the first code point.
    public var start: Int
    /// The offset after the last code point.
    public var end: Int
    /// The sentence as it is written.
    public var text: String

    /// Makes a sentence.
    public init(start: Int, end: Int, text: String) {
      self.start = start
      self.end = end
      self.text = text
    }
  }

  /// TimeML class of an event mention.
  public enum EventClass: String, Sendable, Codable, CaseIterable {
    /// Something that happens.
    case occurrence = "OCCURRENCE"
    /// Somebody says something.
    case reporting = "REPORTING"
    /// Somebody perceives something.
    case perception = "PERCEPTION"
    /// The beginning, end or going on of something.
    case aspectual = "ASPECTUAL"
    /// An action that introduces another event: try, promise, order.
    case intensionalAction = "I_ACTION"
    /// A state that introduces another event: want, hope, fear.
    case intensionalState = "I_STATE"
    /// A state.
    case state = "STATE"
  }

  /// Whether a mention is negated.
  public enum Polarity: String, Sendable, Codable {
    /// Not negated.
    case positive = "POS"
    /// Negated.
    case negative = "NEG"
  }

  /// The text around a sentence, so that a source can be shown without its file.
  public struct Context: Hashable, Sendable, Codable {
    /// The text before.
    public var before: String
    /// The text after.
    public var after: String

    /// Makes a context.
    public init(before: String, after: String) {
      self.before = before
      self.after = after
    }
  }
}
