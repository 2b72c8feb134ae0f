extension Refiner {
  /// Months and seasons that share the year of the next: "April and June 1955", "the spring and summer of 1943".
  static let sharedYears = Refiner(name: "shared years") { drafts, context in
    var result = drafts
    for index in result.indices.reversed() where index + 1 < result.count {
      guard case .calendar(var fields) = result[index].meaning, fields.year == nil,
        fields.month != nil || fields.season != nil || fields.quarter != nil,
        case .calendar(let next) = result[index + 1].meaning, let year = next.year,
        next.scope == .year,
        next.month != nil || next.season != nil || next.quarter != nil,
        isLinked(result[index], result[index + 1], context)
      else { continue }
      let isLater = Resolver.month(of: fields) > Resolver.month(of: next)
      fields.year = isLater ? year - 1 : year
      result[index].meaning = .calendar(fields)
      result[index].kinds.remove(.weak)
    }
    return result
  }

  private static func isLinked(_ first: Draft, _ second: Draft, _ context: RefinerContext) -> Bool {
    guard second.atoms.lowerBound - first.atoms.upperBound == 1,
      let link = context.after(first), context.after(first, 2) != nil
    else { return false }
    return link.classes.contains(.dash) || link.entry == context.words.and
      || link.entry == context.words.or || link.entry == context.words.to
      || link.entry == context.lexicon.index(of: "/") || link.entry == context.words.through
      || link.entry == context.words.until
  }
}
