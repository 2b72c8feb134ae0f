extension CalendarDuration {
  /// Reads a TIMEX3 duration such as `P2.5Y`, `PXW`, `PT1H30M`; `nil` when the text is not one.
  public init?(timex3 text: String) {
    var bytes = Array(text.utf8)[...]
    guard bytes.popFirst() == UInt8(ascii: "P") else { return nil }
    var components: [Component] = []
    var isTime = false
    while let first = bytes.first {
      if first == UInt8(ascii: "T") {
        if isTime { return nil }
        isTime = true
        bytes.removeFirst()
        if bytes.isEmpty { return nil }
        continue
      }
      guard let count = Self.count(&bytes), let unit = Self.unit(&bytes, isTime: isTime) else {
        return nil
      }
      components.append(Component(count, unit))
    }
    self.init(components)
  }

  private static func count(_ bytes: inout ArraySlice<UInt8>) -> Count? {
    if bytes.first == UInt8(ascii: "X") {
      bytes.removeFirst()
      return .vague
    }
    var (thousandths, place, isFraction, hasDigit) = (0, 1000, false, false)
    while let byte = bytes.first {
      if byte == UInt8(ascii: "."), !isFraction, hasDigit {
        isFraction = true
        hasDigit = false
      } else if (0x30...0x39).contains(byte) {
        hasDigit = true
        let digit = Int(byte - 0x30)
        if isFraction {
          place /= 10
          if place == 0 { return nil }
          thousandths += digit * place
        } else {
          guard thousandths < 1_000_000_000_000 else { return nil }
          thousandths = thousandths * 10 + digit * 1000
        }
      } else {
        break
      }
      bytes.removeFirst()
    }
    return hasDigit ? .exact(thousandths: thousandths) : nil
  }

  private static func unit(_ bytes: inout ArraySlice<UInt8>, isTime: Bool) -> CalendarUnit? {
    var letters = ""
    while let byte = bytes.first, (0x41...0x5A).contains(byte), byte != UInt8(ascii: "T"),
      byte != UInt8(ascii: "X")
    {
      letters.append(Character(Unicode.Scalar(byte)))
      bytes.removeFirst()
    }
    return CalendarUnit.allCases.first { $0.timex3 == letters && $0.isPartOfDay == isTime }
  }
}

extension Day {
  /// The day that lies a duration later, or earlier when `isBackwards`.
  ///
  /// Months and longer are counted by the calendar first, then days; the rest of a broken month is taken as 30 days,
  /// and parts of a day are dropped.
  /// - Returns: `nil` when a number of the duration is not known or far too large.
  public func adding(_ duration: CalendarDuration, isBackwards: Bool = false) -> Day? {
    var (months, days, seconds) = (0, 0, 0)
    for component in duration.components {
      guard case .exact(let thousandths) = component.count,
        abs(thousandths) < 1_000_000_000_000_000
      else { return nil }
      if let count = component.unit.months {
        let product = thousandths * count
        months += product / 1000
        days += product % 1000 * 30 / 1000
      } else if let count = component.unit.days {
        days += thousandths * count / 1000
      } else {
        let length = component.unit == .hour ? 3600 : component.unit == .minute ? 60 : 1
        seconds += thousandths * length / 1000
      }
    }
    days += seconds / 86_400
    let sign = isBackwards ? -1 : 1
    guard abs(months) < 12 * 1_000_000_000_000 else { return nil }
    return adding(months: sign * months) + sign * days
  }
}
