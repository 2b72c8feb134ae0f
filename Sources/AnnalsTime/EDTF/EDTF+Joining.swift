extension EDTF {
  /// All time from the start of one value to the end of another.
  ///
  /// Of an interval its own start or end is taken, of a set the first or last member; a time of day is dropped.
  /// - Returns: `nil` when the end comes before the start, both sides are open, or the calendars differ.
  public static func interval(_ first: EDTF, _ last: EDTF) -> EDTF? {
    guard first.calendar == last.calendar else { return nil }
    return EDTF(
      .interval(Interval(start: first.startEnd, end: last.finishEnd)), calendar: first.calendar)
  }

  /// All time from the start of the value on: "since 1989" is `1989/..`.
  /// - Returns: `nil` when the value has no start.
  public static func since(_ value: EDTF) -> EDTF? {
    EDTF(.interval(Interval(start: value.startEnd, end: .open)), calendar: value.calendar)
  }

  /// All time up to the end of the value: "until 1989" is `../1989`.
  /// - Returns: `nil` when the value has no end.
  public static func until(_ value: EDTF) -> EDTF? {
    EDTF(.interval(Interval(start: .open, end: value.finishEnd)), calendar: value.calendar)
  }

  /// A moment before the value: "before 1989" is `[..1988]`, one unit of its precision earlier.
  /// - Returns: `nil` when the value has no start.
  public static func before(_ value: EDTF) -> EDTF? {
    value.neighbour(before: true).flatMap { date in
      EDTF(.set(DateSet(kind: .oneOf, members: [.until(date)])), calendar: value.calendar)
    }
  }

  /// A moment after the value: "after 1989" is `[1990..]`, one unit of its precision later.
  /// - Returns: `nil` when the value has no end.
  public static func after(_ value: EDTF) -> EDTF? {
    value.neighbour(before: false).flatMap { date in
      EDTF(.set(DateSet(kind: .oneOf, members: [.from(date)])), calendar: value.calendar)
    }
  }

  /// A moment before the end of the value: "by 1989" is `[..1989]`.
  /// - Returns: `nil` when the value has no end.
  public static func by(_ value: EDTF) -> EDTF? {
    value.finishEnd.date.flatMap { date in
      EDTF(.set(DateSet(kind: .oneOf, members: [.until(date)])), calendar: value.calendar)
    }
  }

  /// A moment at or after the start of the value: "in 1989 or later" is `[1989..]`.
  /// - Returns: `nil` when the value has no start.
  public static func onOrAfter(_ value: EDTF) -> EDTF? {
    value.startEnd.date.flatMap { date in
      EDTF(.set(DateSet(kind: .oneOf, members: [.from(date)])), calendar: value.calendar)
    }
  }

  /// A moment between the start of one value and the end of another: `[1241-05-03..1241-05-07]`.
  /// - Returns: `nil` when the end comes before the start or the calendars differ.
  public static func between(_ first: EDTF, _ last: EDTF) -> EDTF? {
    guard first.calendar == last.calendar, let start = first.startEnd.date,
      let end = last.finishEnd.date
    else { return nil }
    return EDTF(
      .set(DateSet(kind: .oneOf, members: [.range(start, end)])), calendar: first.calendar)
  }

  /// One of the values: "1952 or 1953" is `[1952,1953]`.
  /// - Returns: `nil` when there are none or the calendars differ; a single value is returned as it is.
  public static func oneOf(_ values: [EDTF]) -> EDTF? { set(.oneOf, values) }

  /// All of the values: "1952 and again in 1953" is `{1952,1953}`.
  /// - Returns: `nil` when there are none or the calendars differ; a single value is returned as it is.
  public static func allOf(_ values: [EDTF]) -> EDTF? { set(.allOf, values) }

  private static func set(_ kind: DateSet.Kind, _ values: [EDTF]) -> EDTF? {
    guard let first = values.first, values.allSatisfy({ $0.calendar == first.calendar }) else {
      return nil
    }
    if values.count == 1 { return first }
    var members: [DateSet.Member] = []
    for (index, value) in values.enumerated() {
      for member in value.members {
        // The text has room for an open start in the first place only, and for an open end in the last.
        if case .until = member, !members.isEmpty { return nil }
        if let last = members.last, case .from = last { return nil }
        if !(index > 0 && members.contains(member)) { members.append(member) }
      }
    }
    return EDTF(.set(DateSet(kind: kind, members: members)), calendar: first.calendar)
  }

  /// The value as members of a set.
  private var members: [DateSet.Member] {
    switch value {
    case .date(let date): [.date(date.withoutTime)]
    case .set(let set): set.members
    case .interval(let interval):
      switch (interval.start.date, interval.end.date) {
      case (let start?, let end?): [.range(start, end)]
      case (let start?, nil): [.from(start)]
      case (nil, let end?): [.until(end)]
      case (nil, nil): []
      }
    }
  }

  /// The start as the end of an interval.
  var startEnd: Interval.End {
    switch value {
    case .date(let date): .date(date.withoutTime)
    case .interval(let interval): interval.start
    case .set: bounds.earliest.flatMap { self.extreme($0, \.earliest) } ?? .open
    }
  }

  /// The end as the end of an interval.
  var finishEnd: Interval.End {
    switch value {
    case .date(let date): .date(date.withoutTime)
    case .interval(let interval): interval.end
    case .set: bounds.latest.flatMap { self.extreme($0, \.latest) } ?? .open
    }
  }

  /// The date of a set that reaches the day.
  private func extreme(_ day: Day, _ side: (DayBounds) -> Day?) -> Interval.End? {
    dates.first { $0.bounds(in: calendar).flatMap(side) == day }.map(Interval.End.date)
  }

  /// The date one unit before the start or after the end, in the precision of that end.
  private func neighbour(before: Bool) -> Date? {
    guard let date = (before ? startEnd : finishEnd).date,
      let day = before ? bounds.earliest : bounds.latest
    else { return nil }
    let (year, month, dayOfMonth) = calendar.civil(of: before ? day - 1 : day + 1)
    let unit: Date.Part =
      switch date.precision {
      case .time, .day, .week: .day(month: Digits(month), day: Digits(dayOfMonth))
      case .month, .season, .quarter, .quadrimester, .half: .month(Digits(month))
      case .year, .decade, .century, .millennium, .range: .year
      }
    guard abs(year) <= Year.limit else { return nil }
    let part = abs(year) > 9999 ? .year : unit
    return Date(
      year: Year(year), part: part,
      yearMarks: part == .year ? Marks(right: date.qualification) : Marks(),
      monthMarks: part.isMonth ? Marks(right: date.qualification) : Marks(),
      dayMarks: part.isDay ? Marks(right: date.qualification) : Marks())
  }

  /// The value with `~` added to each of its dates: "about 1950" is `1950~`.
  public func approximate() -> EDTF { qualified(.approximate) }
  /// The value with `?` added to each of its dates: "perhaps 1950" is `1950?`.
  public func uncertain() -> EDTF { qualified(.uncertain) }

  private func qualified(_ qualification: Qualification) -> EDTF {
    func end(_ end: Interval.End) -> Interval.End {
      end.date.map { .date($0.qualified(qualification)) } ?? end
    }
    let qualified: Value =
      switch value {
      case .date(let date): .date(date.qualified(qualification))
      case .interval(let interval):
        .interval(Interval(start: end(interval.start), end: end(interval.end)))
      case .set(let set):
        .set(
          DateSet(
            kind: set.kind,
            members: set.members.map { member in
              switch member {
              case .date(let date): .date(date.qualified(qualification))
              case .until(let date): .until(date.qualified(qualification))
              case .from(let date): .from(date.qualified(qualification))
              case .range(let first, let last):
                .range(first.qualified(qualification), last.qualified(qualification))
              }
            }))
      }
    return EDTF(qualified, bounds: bounds, calendar: calendar)
  }
}

extension EDTF.Date.Part {
  fileprivate var isMonth: Bool {
    switch self {
    case .month, .subYear: true
    case .year, .day: false
    }
  }
  fileprivate var isDay: Bool { if case .day = self { true } else { false } }
}

extension EDTF.Date {
  /// The date without its time of day, which intervals and sets have no room for.
  fileprivate var withoutTime: EDTF.Date {
    time == nil
      ? self
      : EDTF.Date(
        year: year, part: part, yearMarks: yearMarks, monthMarks: monthMarks, dayMarks: dayMarks)
  }

  /// The date with a sign at its very end, about all of it; signs about parts give way to it, a time of day too.
  fileprivate func qualified(_ added: Qualification) -> EDTF.Date {
    let all = EDTF.Marks(right: qualification.union(added))
    return EDTF.Date(
      year: year, part: part, yearMarks: part == .year ? all : EDTF.Marks(),
      monthMarks: part.isMonth ? all : EDTF.Marks(), dayMarks: part.isDay ? all : EDTF.Marks())
  }
}
