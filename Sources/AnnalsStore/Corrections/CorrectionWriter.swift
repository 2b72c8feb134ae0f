import AnnalsGraph

/// Writes a correction as an item of the file.
enum CorrectionWriter {
  /// The lines of the item, without their common indentation.
  static func lines(_ correction: Correction) -> [String] {
    var lines: [String] = []
    switch correction.action {
    case .drop(let event): lines = reference("drop", event)
    case .confirm(let event): lines = reference("confirm", event)
    case .set(let event, let change): lines = reference("set", event) + fields(change)
    case .assert(let event, let change): lines = reference("assert", event) + fields(change)
    case .merge(let events): lines = ["merge:"] + events.flatMap(item)
    case .split(let event, let apart):
      lines = reference("split", event) + ["apart:"] + apart.flatMap(item)
    case .add(let added): lines = fields(added)
    case .alias(let alias): lines = ["alias: \(scalar(alias.name))", "of: \(scalar(alias.other))"]
    case .separate(let separation):
      lines = ["separate: \(scalar(separation.name))"]
      if !separation.documents.isEmpty {
        lines.append("documents: \(list(separation.documents.map(\.rawValue)))")
      }
    }
    if let note = correction.note { lines.append("note: \(scalar(note))") }
    return lines.enumerated().map { ($0.offset == 0 ? "- " : "  ") + $0.element }
  }

  /// What a correction speaks of, as it is missed: "no event e-9b1c".
  static func subject(_ correction: Correction) -> String {
    switch correction.action {
    case .drop(let event), .confirm(let event), .set(let event, _), .assert(let event, _):
      "no event \(event.id)"
    case .split(let event, let apart):
      "no event \(event.id) with \(apart.map(\.id.rawValue).joined(separator: ", "))"
    case .merge(let events): "not all of \(events.map(\.id.rawValue).joined(separator: ", "))"
    case .alias(let alias): "nobody called \(alias.name) or \(alias.other)"
    case .separate(let separation): "nobody called \(separation.name)"
    case .add(let added): "no \(added.title)"
    }
  }

  private static func reference(_ key: String, _ event: EventReference) -> [String] {
    ["\(key): \(scalar(event.id.rawValue))"] + secondKey(event)
  }

  private static func secondKey(_ event: EventReference) -> [String] {
    [
      event.document.map { "document: \(scalar($0.rawValue))" },
      event.quote.map { "quote: \(scalar($0))" }, event.trigger.map { "trigger: \(scalar($0))" },
    ].compactMap(\.self)
  }

  private static func item(_ event: EventReference) -> [String] {
    let lines = ["event: \(scalar(event.id.rawValue))"] + secondKey(event)
    return lines.enumerated().map { ($0.offset == 0 ? "  - " : "    ") + $0.element }
  }

  private static func fields(_ change: EventChange) -> [String] {
    [
      change.title.map { "title: \(scalar($0))" },
      change.date.map { "date: \(scalar($0.edtf))" } ?? (change.removesDate ? "date: none" : nil),
      change.type.map { "type: \($0.rawValue)" }, change.status.map { "status: \($0.rawValue)" },
      change.places.map { "place: \(list($0))" }, change.claimants.map { "claimant: \(list($0))" },
    ].compactMap(\.self)
  }

  private static func fields(_ added: AddedEvent) -> [String] {
    var lines = ["add: \(scalar(added.title))"]
    if let date = added.date { lines.append("date: \(scalar(date.edtf))") }
    lines.append("type: \(added.type.rawValue)")
    if added.status != .asserted { lines.append("status: \(added.status.rawValue)") }
    for role in Event.Participant.Role.allCases {
      let names = added.participants.filter { $0.role == role }.map(\.name)
      if !names.isEmpty { lines.append("\(role.rawValue): \(list(names))") }
    }
    if !added.places.isEmpty { lines.append("place: \(list(added.places))") }
    if !added.claimants.isEmpty { lines.append("claimant: \(list(added.claimants))") }
    return lines + ["source: \(scalar(added.source))", "quote: \(scalar(added.quote))"]
  }

  private static func list(_ names: [String]) -> String {
    names.isEmpty ? "none" : "[" + names.map(scalar).joined(separator: ", ") + "]"
  }

  /// A text as YAML: plain when nobody could take it for something else, else in double quotes.
  private static func scalar(_ text: String) -> String {
    let isPlain =
      !text.isEmpty && text != "none" && text.first?.isLetter ?? false
      && text.unicodeScalars.allSatisfy {
        ($0.isASCII && ($0.properties.isAlphabetic || $0.properties.numericType != nil))
          || "-_./ ".unicodeScalars.contains($0)
      } && !text.hasSuffix(" ")
      && !["true", "false", "yes", "no", "null", "on", "off"].contains(text.lowercased())
    if isPlain || isDate(text) { return text }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case "\r": quoted += "\\r"
      case _ where scalar.value < 0x20:
        quoted += "\\x" + (scalar.value < 0x10 ? "0" : "") + String(scalar.value, radix: 16)
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  private static func isDate(_ text: String) -> Bool {
    text.utf8.first.map { (0x30...0x39).contains($0) } ?? false
      && text.utf8.allSatisfy {
        (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x2F || $0 == 0x58
      }
  }
}
