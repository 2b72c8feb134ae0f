import AnnalsTime

/// What the words before an expression make of its date: "by 1989" is not "in 1989".
enum DateSense: Sendable {
  case at, by, before, after, since, until, throughout

  /// The date with the sense of the words.
  func applied(to edtf: EDTF) -> EDTF {
    let changed: EDTF? =
      switch self {
      case .at, .throughout: nil
      case .by: EDTF.by(edtf)
      case .before: EDTF.before(edtf)
      case .after: EDTF.after(edtf)
      case .since: EDTF.since(edtf)
      case .until: EDTF.until(edtf)
      }
    return changed ?? edtf
  }

  /// True when the whole stretch is meant and not a moment in it.
  var isSpan: Bool { self == .since || self == .until || self == .throughout }
}

/// Reads the sense of the words before an expression.
struct SenseReader {
  let context: RefinerContext

  /// The sense of an expression.
  func sense(of draft: Draft) -> DateSense {
    guard let before = context.before(draft) else { return .at }
    let words = context.words
    switch before.entry {
    case 0: return .at
    case words.by: return .by
    case words.before: return .before
    case words.after, words.following: return .after
    case words.since: return .since
    case words.until, words.till: return isNegated(draft) ? .at : .until
    case words.throughout: return .throughout
    case words.to where context.before(draft, 2)?.entry == words.prior: return .before
    case words.of where context.before(draft, 2)?.entry == words.ahead: return .before
    case words.from: return isOpen(draft) ? .since : .at
    default: return .at
    }
  }

  /// True after "not until", when the thing happens at the date.
  private func isNegated(_ draft: Draft) -> Bool {
    (2...8).contains { distance in
      guard let atom = context.before(draft, distance) else { return false }
      return atom.entry == context.words.not || atom.entry == context.words.never
    }
  }

  /// True for "from 1950 on", "from 1950 onwards".
  private func isOpen(_ draft: Draft) -> Bool {
    guard let after = context.after(draft) else { return false }
    return after.entry == context.words.on || after.entry == context.words.onward
      || after.entry == context.words.onwards
  }

  /// How two neighbours form one stretch: `true` when all of it is meant, `false` for a moment between them, `nil` when
  /// they are two dates.
  func range(_ first: Draft, _ second: Draft) -> Bool? {
    guard second.atoms.lowerBound > first.atoms.upperBound,
      second.atoms.lowerBound - first.atoms.upperBound <= 2, let link = context.after(first),
      context.after(first, second.atoms.lowerBound - first.atoms.upperBound + 1) != nil
    else { return nil }
    let words = context.words
    let lead = context.before(first)
    if link.entry == words.and { return lead?.entry == words.between ? false : nil }
    if second.atoms.lowerBound - first.atoms.upperBound == 2 { return nil }
    if link.classes.contains(.dash) { return true }
    if link.entry == words.to || link.entry == words.until || link.entry == words.till
      || link.entry == words.through
    {
      return link.entry == words.to && lead?.entry != words.from ? nil : true
    }
    return nil
  }
}
