/// A sequence of tests over the atoms of a text.
///
/// The notation: words separated by blanks are literals, `a|b` is either of two; `<month>` is a slot, tested by class
/// or by what other rules have read there, and captured; `@last|next` is a captured literal; a final `?` makes an
/// item optional, `[` and `]` surround an optional group; `~` asks that nothing stands before the item. `-` is any
/// dash, `'` any apostrophe. Captures are numbered in the order of the notation, whether they match or not.
struct Pattern: Sendable {
  /// One test.
  enum Test: Sendable {
    case entries([UInt16])
    case classes(WordClass)
    case kinds(DraftKind)
    case anyWord
    /// The next nodes, this many, can be left out.
    case optional(Int)
  }

  /// One test with what surrounds it.
  struct Node: Sendable {
    var test: Test
    var capture: Int
    var isGlued: Bool
  }

  private(set) var nodes: [Node] = []
  private(set) var captureCount = 0

  /// Compiles the notation.
  init(_ notation: String, lexicon: Lexicon) {
    var groups: [Int] = []
    for var item in notation.split(separator: " ") {
      if item == "[" {
        groups.append(nodes.count)
        nodes.append(Node(test: .optional(0), capture: -1, isGlued: false))
        continue
      }
      if item == "]" {
        let start = groups.removeLast()
        nodes[start].test = .optional(nodes.count - start - 1)
        continue
      }
      if item.count > 1, item.last == "?" {
        item.removeLast()
        nodes.append(Node(test: .optional(1), capture: -1, isGlued: false))
      }
      let isGlued = item.count > 1 && item.first == "~"
      if isGlued { item.removeFirst() }
      var capture = -1
      if item.first == "<" || (item.first == "@" && item.count > 1) {
        capture = captureCount
        captureCount += 1
      }
      nodes.append(
        Node(test: Self.test(item, lexicon: lexicon), capture: capture, isGlued: isGlued))
    }
  }

  private static func test(_ item: Substring, lexicon: Lexicon) -> Test {
    switch item {
    case "-": return .classes(.dash)
    case "'": return .classes(.apostrophe)
    default: break
    }
    if item.first == "<" { return slots[String(item.dropFirst().dropLast())] ?? .entries([]) }
    return .entries(
      literals(item).map { lexicon.index(of: $0) })
  }

  /// The words of a literal item.
  private static func literals(_ item: Substring) -> [String] {
    (item.first == "@" ? item.dropFirst() : item).split(separator: "|").map(String.init)
  }

  /// The words that a notation asks for; they enter the lexicon.
  static func words(of notation: String) -> [String] {
    notation.split(separator: " ").flatMap { item -> [String] in
      var item = item
      if item.count > 1, item.last == "?" { item.removeLast() }
      if item.count > 1, item.first == "~" { item.removeFirst() }
      guard item.first != "<", !["[", "]", "-", "'"].contains(item) else { return [] }
      return literals(item)
    }
  }

  /// The names of the slots.
  static let slots: [String: Test] = [
    "month": .classes(.month), "weekday": .classes(.weekday),
    "wday": .classes([.weekday, .shortWeekday]), "unit": .classes([.unit, .units, .shortUnit]),
    "unit1": .classes(.unit), "units": .classes(.units), "int": .classes(.digits),
    "dd": .classes(.dayDigits), "yyyy": .classes(.yearDigits), "2d": .classes(.twoDigits),
    "decade": .classes(.decade), "decadeword": .classes(.decadeWord),
    "seasonname": .classes(.season), "seasons": .classes(.seasons), "parts": .classes(.dayParts),
    "partname": .classes(.dayPart),
    "bc": .classes(.beforeEra),
    "ad": .classes(.era), "ampm": .classes(.meridiem), "zone": .classes(.zone),
    "vague": .classes(.vague), "word": .anyWord, "n": .kinds(.number), "ord": .kinds(.ordinal),
    "year": .kinds(.year), "monthdate": .kinds(.month), "day": .kinds(.day), "date": .kinds(.date),
    "clock": .kinds(.clock), "time": .kinds(.time), "dur": .kinds(.duration), "set": .kinds(.set),
    "era": .kinds(.era), "season": .kinds(.season), "wd": .kinds(.weekday),
    "rel": .kinds(.relative),
    "named": .kinds(.named), "holiday": .kinds(.holiday), "yearless": .kinds(.yearless),
    "yearwords": .kinds(.yearWords), "ref": .kinds(.reference), "range": .kinds(.range),
    "decadedraft": .kinds(.era), "cardinal": .classes(.cardinal), "capname": .anyWord,
    "dateortime": .kinds([.date, .time]), "namestart": .classes(.nameStart),
  ]

  /// The tests that a match can begin with.
  var firstTests: [Test] {
    var tests: [Test] = []
    var open = [0]
    while let index = open.popLast() {
      guard index < nodes.count else { continue }
      if case .optional(let length) = nodes[index].test {
        open.append(index + 1)
        open.append(index + 1 + length)
      } else {
        tests.append(nodes[index].test)
      }
    }
    return tests
  }
}
