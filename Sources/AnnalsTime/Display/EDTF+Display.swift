/// What the words said that EDTF has no sign for.
public enum DisplayModifier: Hashable, Sendable {
  /// A third of the period: "early 1950s".
  case part(PeriodPart)
  /// "Before" the unit that follows an upper bound: `[..1988]` is "before 1989", not "by 1988".
  case before
  /// "After" the unit that precedes a lower bound: `[1990..]` is "after 1989", not "1990 or later".
  case after
}

extension EDTF {
  /// The date in English, for people.
  ///
  /// | EDTF | words |
  /// |---|---|
  /// | `1950-06-25`, `1950~`, `1952-21`, `-0043` | 25 Jun 1950, c. 1950, spring 1952, 44 BC |
  /// | `195X`, `18XX`, `-0499/-0400` | 1950s, 19th century, 5th century BC |
  /// | `195X` or `1950/1953` with `.part(.early)` | early 1950s |
  /// | `[..1989]`, `[..1988]` with `.before` | by 1989, before 1989 |
  /// | `[1241-05-03..1241-05-07]`, `1950/1953` | between 3 and 7 May 1241, 1950 – 1953 |
  public func display(_ modifier: DisplayModifier? = nil, names: NameLength = .short) -> String {
    let words = DateWords(value: self, names: names).text(modifier)
    let isJulian = calendar == .julian && dates.contains { $0.part != .year }
    return isJulian ? words + " (Julian)" : words
  }
}

/// The writer of a date in words.
private struct DateWords {
  let value: EDTF
  let names: NameLength

  func text(_ modifier: DisplayModifier?) -> String {
    if case .part(let part)? = modifier { return text(part) }
    return switch value.value {
    case .date(let date): text(date)
    case .interval(let interval): text(interval)
    case .set(let set): text(set, modifier)
    }
  }

  // MARK: Thirds

  /// "early 1950s", whether the value is the decade or its third; no part of what is neither.
  private func text(_ part: PeriodPart) -> String {
    let named = value.date != nil || value.alignedYears != nil ? value : nil
    guard let whole = wholes.first(where: { $0.part(part) == value }) ?? named else {
      return text(nil)
    }
    let words = DateWords(value: whole, names: names).text(nil)
    return switch part {
    case .early: "early " + words
    case .middle: "mid-" + words
    case .late: "late " + words
    }
  }

  /// The periods that the value may be a third of.
  private var wholes: [EDTF] {
    guard let interval = value.interval, let first = interval.start.date?.year.range.lowerBound,
      let last = interval.end.date?.year.range.lowerBound
    else { return [] }
    var periods: [EDTF?] = [EDTF(year: first)]
    if let month = interval.start.date?.month?.lowest {
      periods.append(EDTF(year: first, month: month))
    }
    if last > 0 {
      periods += [
        .decade(last), .century(last / 100 + 1), .millennium(last / 1000 + 1),
      ]
    } else {
      periods += [
        .decade(1 - last, .bc), .century(-last / 100 + 1, .bc), .millennium(-last / 1000 + 1, .bc),
      ]
    }
    return periods.compactMap(\.self)
  }

  // MARK: Dates

  private func text(_ date: EDTF.Date) -> String {
    let words = unqualified(date)
    let circa = date.qualification.contains(.approximate) ? "c. " : ""
    return circa + words + (date.qualification.contains(.uncertain) ? "?" : "")
  }

  private func unqualified(_ date: EDTF.Date) -> String {
    if let significant = date.year.significantDigits, significant < date.year.width {
      let range = date.year.range
      let estimate = DatePhrase(
        astronomicalYear: date.year.isNegative ? -date.year.digits.lowest : date.year.digits.lowest)
      return "c. \(estimate.text) (\(text(range, " – ")))"
    }
    switch date.part {
    case .year: return text(date.year)
    case .subYear(let subYear): return text(subYear, date.year)
    case .month(let month):
      if month.unspecifiedPlaces == 0b11 { return text(date.year) }
      guard !month.isUnspecified, let name = names.month(month.lowest) else {
        return envelope(date)
      }
      return name + " " + yearOrPeriod(date.year)
    case .day(let month, let day):
      if day.unspecifiedPlaces == 0b11 {
        let coarse = EDTF.Date(year: date.year, part: .month(month))
        return unqualified(coarse)
      }
      guard !month.isUnspecified, !day.isUnspecified, let name = names.month(month.lowest) else {
        return envelope(date)
      }
      let words = "\(day.lowest) \(name)"
      if date.year.digits.unspecifiedPlaces == 0b1111 { return words }
      return words + " " + yearOrPeriod(date.year) + (date.time.map { ", " + text($0) } ?? "")
    }
  }

  private func text(_ time: EDTF.TimeOfDay) -> String {
    func two(_ number: Int) -> String { Digits(number).text(width: 2) }
    let clock =
      two(time.hour) + ":" + two(time.minute) + (time.second > 0 ? ":" + two(time.second) : "")
    return switch time.zone {
    case nil: clock
    case .utc: clock + " UTC"
    case .offset(let isNegative, let hours, let minutes):
      clock + " UTC" + (isNegative ? "−" : "+") + "\(hours)"
        + ((minutes ?? 0) > 0 ? ":" + two(minutes ?? 0) : "")
    }
  }

  private func text(_ year: EDTF.Year) -> String {
    let range = year.range
    if range.count == 1 { return DatePhrase(astronomicalYear: range.lowerBound).text }
    return period(range, isMask: !year.isNegative) ?? text(range, " and ", opening: "between ")
  }

  /// "1950" or "1950s" after a month; "16th century" too.
  private func yearOrPeriod(_ year: EDTF.Year) -> String {
    year.digits.unspecifiedPlaces == 0b11 && !year.isNegative ? "in the " + text(year) : text(year)
  }

  /// "1950s", "19th century", "5th century BC" when the years are such a period.
  private func period(_ years: ClosedRange<Int>, isMask: Bool) -> String? {
    let isBC = years.upperBound <= 0
    guard isMask || isBC else { return nil }
    let last = isBC ? 1 - years.upperBound : years.lowerBound
    let era = isBC ? " BC" : ""
    switch years.count {
    case 9 where isBC && last == 1: return "0s BC"
    case 10 where last % 10 == 0: return (!isBC && last < 100 ? "AD " : "") + "\(last)s" + era
    case 100 where last % 100 == (isBC ? 1 : 0): return ordinal(last / 100 + 1) + " century" + era
    case 1000 where last % 1000 == (isBC ? 1 : 0):
      return ordinal(last / 1000 + 1) + " millennium" + era
    default: return nil
    }
  }

  private func text(_ years: ClosedRange<Int>, _ joiner: String, opening: String = "") -> String {
    opening
      + DatePhrase.joined(
        DatePhrase(astronomicalYear: years.lowerBound),
        DatePhrase(astronomicalYear: years.upperBound), by: joiner)
  }

  private func text(_ subYear: SubYear, _ year: EDTF.Year) -> String {
    let (first, count) = subYear.months
    let hemisphere = (29...32).contains(subYear.rawValue) ? "southern " : ""
    let seasons = ["spring", "summer", "autumn", "winter"]
    switch subYear.granularity {
    case .quarter: return "Q\(subYear.rawValue - 32) " + text(year)
    case .half: return (subYear == .firstHalf ? "first" : "second") + " half of " + text(year)
    case .quadrimester:
      let months = [names.month(first), names.month(first + count - 1)].compactMap(\.self)
      return months.joined(separator: " – ") + " " + text(year)
    default:
      let season = hemisphere + seasons[(subYear.rawValue - 21) % 4] + " "
      guard first == 12, year.isExact else { return season + text(year) }
      let (start, end) = (year.range.lowerBound, year.range.lowerBound + 1)
      guard start > 0, end % 100 != 0 else { return season + text(start...end, "–") }
      return season
        + "\(DatePhrase(astronomicalYear: start).text)–\(Digits(end % 100).text(width: 2))"
    }
  }

  /// "between 10 and 19 Feb 1999" for digits that no name covers.
  private func envelope(_ date: EDTF.Date) -> String {
    guard let bounds = date.bounds(in: value.calendar), let first = bounds.earliest,
      let last = bounds.latest
    else { return date.description }
    return "between "
      + DatePhrase.joined(
        DatePhrase(value.calendar.civil(of: first), names: names),
        DatePhrase(value.calendar.civil(of: last), names: names), by: " and ")
  }

  // MARK: Intervals and sets

  private func text(_ interval: EDTF.Interval) -> String {
    switch (interval.start, interval.end) {
    case (.date(let start), .date(let end)):
      if let years = value.alignedYears, let words = period(years, isMask: false) { return words }
      return text(start, end, by: " – ")
    case (.date(let start), .open): return "since " + text(start)
    case (.date(let start), _): return "from " + text(start)
    case (_, .date(let end)): return "until " + text(end)
    default: return interval.description
    }
  }

  private func text(_ first: EDTF.Date, _ last: EDTF.Date, by joiner: String) -> String {
    if first.qualification.isEmpty, last.qualification.isEmpty,
      let start = DatePhrase(first, names: names), let end = DatePhrase(last, names: names)
    {
      return DatePhrase.joined(start, end, by: joiner)
    }
    return text(first) + joiner + text(last)
  }

  private func text(_ set: EDTF.DateSet, _ modifier: DisplayModifier?) -> String {
    let members = set.members.map { member in
      switch member {
      case .date(let date): text(date)
      case .until(let date):
        if modifier == .before,
          let next = EDTF(.date(date), calendar: value.calendar).flatMap(EDTF.after)?.dates.first
        {
          "before " + text(next)
        } else {
          "by " + text(date)
        }
      case .from(let date):
        if modifier == .after,
          let last = EDTF(.date(date), calendar: value.calendar).flatMap(EDTF.before)?.dates.first
        {
          "after " + text(last)
        } else {
          text(date) + " or later"
        }
      case .range(let first, let last):
        set.members.count == 1 && set.kind == .oneOf
          ? "between " + text(first, last, by: " and ") : text(first, last, by: " – ")
      }
    }
    guard members.count > 1, let last = members.last else { return members.joined() }
    return members.dropLast().joined(separator: ", ") + (set.kind == .oneOf ? " or " : " and ")
      + last
  }
}
