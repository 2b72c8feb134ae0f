import AnnalsGraph
import AnnalsTime
import Yams

/// Reads the text of a corrections file.
struct CorrectionsParser {
  private let path: String
  private let lines: [String]
  private let items: [Node]

  init(text: String, path: String) throws(CorrectionsError) {
    self.path = path
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    self.lines = lines
    let root: Node?
    do {
      root = try Yams.compose(yaml: text)
    } catch {
      throw Self.error(error, path, lines)
    }
    guard let root, root.null == nil else {
      items = []
      return
    }
    guard let mapping = root.mapping else {
      throw Self.error("expected `corrections:` with a list below it", root, path, lines)
    }
    for (key, _) in mapping where key.string != "corrections" {
      throw Self.error(
        "unknown key \"\(key.string ?? "")\"", key, path, lines,
        hint: "the only key is `corrections`")
    }
    guard let list = mapping["corrections"], list.null == nil else {
      items = []
      return
    }
    guard let sequence = list.sequence else {
      throw Self.error("expected a list of corrections", list, path, lines)
    }
    items = Array(sequence)
  }

  /// The number of spaces before the `-` of the last item; `nil` without items.
  var itemIndentation: Int? {
    guard let mark = items.last?.mark, lines.indices.contains(mark.line - 1) else { return nil }
    return lines[mark.line - 1].prefix { $0 == " " }.count
  }

  func corrections() throws(CorrectionsError) -> Corrections {
    var entries: [Correction] = []
    for item in items { entries.append(try correction(item)) }
    return Corrections(entries)
  }

  // MARK: Items

  /// The words that say what a correction does, each with the keys that go with it.
  private static let keys: [String: [String]] = {
    let secondKey = ["document", "quote", "trigger"]
    let fields = ["title", "date", "type", "status", "place", "claimant"]
    let roles = Event.Participant.Role.allCases.map(\.rawValue)
    return [
      "drop": secondKey, "confirm": secondKey, "set": secondKey + fields,
      "assert": secondKey + fields, "merge": [], "split": secondKey + ["apart"],
      "add": fields.filter { $0 != "title" } + roles + ["source", "quote"], "alias": ["of"],
      "separate": ["documents"],
    ]
  }()

  private func correction(_ node: Node) throws(CorrectionsError) -> Correction {
    guard let item = node.mapping, let (first, subject) = item.first, let verb = first.string else {
      throw error("expected a correction, such as `drop: EVENT`", node)
    }
    guard let keys = Self.keys[verb] else {
      let known = Self.keys.keys.sorted().joined(separator: ", ")
      throw error("unknown correction \"\(verb)\"", first, hint: "one of: \(known)")
    }
    for (key, _) in item.dropFirst() where !(keys + ["note"]).contains(key.string ?? "") {
      throw error(
        "unknown key \"\(key.string ?? "")\" of \(verb)", key,
        hint: "one of: \((keys + ["note"]).joined(separator: ", "))")
    }
    let action: Correction.Action =
      switch verb {
      case "drop": .drop(try reference(subject, item))
      case "confirm": .confirm(try reference(subject, item))
      case "set": .set(try reference(subject, item), try change(item, first))
      case "assert": .assert(try reference(subject, item), try change(item, first))
      case "merge": .merge(try references(subject, atLeast: 2))
      case "split":
        .split(
          try reference(subject, item),
          apart: try references(try required("apart", item, first), atLeast: 1))
      case "add": .add(try added(try text(subject), item, first))
      case "alias":
        .alias(.init(name: try text(subject), other: try text(try required("of", item, first))))
      default:
        .separate(
          .init(name: try text(subject), documents: try names(item["documents"]).map { ID($0) }))
      }
    return Correction(
      action, note: try item["note"].map { node throws(CorrectionsError) in try text(node) },
      line: node.mark?.line)
  }

  private func reference(_ node: Node, _ item: Node.Mapping) throws(CorrectionsError)
    -> EventReference
  {
    var reference = EventReference(ID(try text(node)))
    if let document = item["document"] { reference.document = ID(try text(document)) }
    if let quote = item["quote"] { reference.quote = try text(quote) }
    if let trigger = item["trigger"] { reference.trigger = try text(trigger) }
    return reference
  }

  private func references(_ node: Node, atLeast count: Int) throws(CorrectionsError)
    -> [EventReference]
  {
    guard let list = node.sequence else { throw error("expected a list of events", node) }
    var references: [EventReference] = []
    for item in list {
      guard let mapping = item.mapping else {
        references.append(EventReference(ID(try text(item))))
        continue
      }
      for (key, _) in mapping
      where !["event", "document", "quote", "trigger"].contains(key.string ?? "") {
        throw error(
          "unknown key \"\(key.string ?? "")\"", key,
          hint: "one of: event, document, quote, trigger")
      }
      references.append(try reference(try required("event", mapping, item), mapping))
    }
    guard references.count >= count else {
      throw error("expected \(count == 1 ? "an event" : "two events") or more", node)
    }
    return references
  }

  private func change(_ item: Node.Mapping, _ verb: Node) throws(CorrectionsError) -> EventChange {
    var change = EventChange()
    change.title = try item["title"].map { node throws(CorrectionsError) in try text(node) }
    if let date = item["date"] {
      if date.string == "none" {
        change.removesDate = true
      } else {
        change.date = try self.date(date)
      }
    }
    change.type = try item["type"].map { node throws(CorrectionsError) in try value(node) }
    change.status = try item["status"].map { node throws(CorrectionsError) in try value(node) }
    if let place = item["place"] { change.places = try names(place) }
    if let claimant = item["claimant"] { change.claimants = try names(claimant) }
    guard change != EventChange() else {
      throw error(
        "nothing to \(verb.string ?? "set")", verb,
        hint: "add title, date, type, status, place or claimant")
    }
    return change
  }

  private func added(_ title: String, _ item: Node.Mapping, _ verb: Node) throws(CorrectionsError)
    -> AddedEvent
  {
    var added = AddedEvent(
      title: title, source: try text(try required("source", item, verb)),
      quote: try text(try required("quote", item, verb)))
    if let date = item["date"] { added.date = try self.date(date) }
    if let type = item["type"] { added.type = try value(type) }
    if let status = item["status"] { added.status = try value(status) }
    added.places = try names(item["place"])
    added.claimants = try names(item["claimant"])
    if !added.claimants.isEmpty, item["status"] == nil { added.status = .claimed }
    for role in Event.Participant.Role.allCases {
      added.participants += try names(item[role.rawValue]).map { .init(role: role, name: $0) }
    }
    return added
  }

  // MARK: Values

  private func required(_ key: String, _ item: Node.Mapping, _ place: Node) throws(CorrectionsError)
    -> Node
  {
    guard let node = item[key] else {
      throw error("no \"\(key)\"", place, hint: "add a line `\(key): …`")
    }
    return node
  }

  private func text(_ node: Node) throws(CorrectionsError) -> String {
    guard let text = node.scalar?.string, !text.isEmpty else {
      throw error("expected a text", node)
    }
    return text
  }

  /// A name, a list of names, or `none`.
  private func names(_ node: Node?) throws(CorrectionsError) -> [String] {
    guard let node else { return [] }
    guard let list = node.sequence else {
      let name = try text(node)
      return name == "none" ? [] : [name]
    }
    var names: [String] = []
    for item in list { names.append(try text(item)) }
    return names
  }

  private func date(_ node: Node) throws(CorrectionsError) -> EventDate {
    let text = try text(node)
    let edtf: EDTF
    do {
      edtf = try EDTF(text)
    } catch {
      throw self.error(
        "\(error)", node,
        hint: "write the date as EDTF: 1950-06-25, 1950-06, 195X, 1949/1952, ../1988")
    }
    return EventDate(correcting: edtf)
  }

  private func value<Value: RawRepresentable<String> & CaseIterable>(_ node: Node)
    throws(CorrectionsError) -> Value
  {
    let text = try text(node)
    guard let value = Value(rawValue: text) else {
      let known = Value.allCases.map(\.rawValue).joined(separator: ", ")
      throw error("unknown value \"\(text)\"", node, hint: "one of: \(known)")
    }
    return value
  }

  // MARK: Errors

  private func error(_ message: String, _ node: Node, hint: String? = nil) -> CorrectionsError {
    Self.error(message, node, path, lines, hint: hint)
  }

  private static func error(
    _ message: String, _ node: Node, _ path: String, _ lines: [String], hint: String? = nil
  ) -> CorrectionsError {
    let line = node.mark?.line ?? 1
    let column = node.mark?.column ?? 1
    let excerpt = lines.indices.contains(line - 1) ? lines[line - 1] : ""
    let rest = max(1, excerpt.count - column + 1)
    return CorrectionsError(
      message: message, path: path, line: line, column: column, excerpt: excerpt,
      width: node.scalar.map { min(max(1, $0.string.count), rest) } ?? rest, hint: hint)
  }

  private static func error(_ error: any Error, _ path: String, _ lines: [String])
    -> CorrectionsError
  {
    let mark: Mark?
    let message: String
    switch error as? YamlError {
    case .scanner(_, let problem, let place, _), .parser(_, let problem, let place, _),
      .composer(_, let problem, let place, _):
      (message, mark) = (problem, place)
    case .duplicatedKeysInMapping(let keys, let context):
      message = "the key \"\(keys.first.map { "\($0)" } ?? "")\" stands twice"
      mark = context.mark
    default: (message, mark) = ("not YAML", nil)
    }
    let line = min(mark?.line ?? 1, max(1, lines.count))
    return CorrectionsError(
      message: "not YAML: \(message)", path: path, line: line, column: mark?.column ?? 1,
      excerpt: lines.indices.contains(line - 1) ? lines[line - 1] : "", width: 1)
  }
}
