/// A part of a year that is coarser than a month, with its EDTF code 21…41.
///
/// The standard names no months. Spring is March to May, summer June to August, autumn September to November, and
/// winter December to February of the next year; in the southern hemisphere half a year is added.
/// Source: ISO 8601-2:2019, 4.8 and Annex A.
public enum SubYear: Int, Hashable, Sendable, CaseIterable {
  /// Spring, hemisphere unstated.
  case spring = 21
  /// Summer, hemisphere unstated.
  case summer = 22
  /// Autumn, hemisphere unstated.
  case autumn = 23
  /// Winter, hemisphere unstated: December to February of the next year.
  case winter = 24
  /// Spring of the northern hemisphere.
  case northernSpring = 25
  /// Summer of the northern hemisphere.
  case northernSummer = 26
  /// Autumn of the northern hemisphere.
  case northernAutumn = 27
  /// Winter of the northern hemisphere.
  case northernWinter = 28
  /// Spring of the southern hemisphere: September to November.
  case southernSpring = 29
  /// Summer of the southern hemisphere: December to February of the next year.
  case southernSummer = 30
  /// Autumn of the southern hemisphere: March to May.
  case southernAutumn = 31
  /// Winter of the southern hemisphere: June to August.
  case southernWinter = 32
  /// January to March.
  case firstQuarter = 33
  /// April to June.
  case secondQuarter = 34
  /// July to September.
  case thirdQuarter = 35
  /// October to December.
  case fourthQuarter = 36
  /// January to April.
  case firstQuadrimester = 37
  /// May to August.
  case secondQuadrimester = 38
  /// September to December.
  case thirdQuadrimester = 39
  /// January to June.
  case firstHalf = 40
  /// July to December.
  case secondHalf = 41

  /// The first month, and the number of months, of which some can lie in the next year.
  public var months: (first: Int, count: Int) {
    switch self {
    case .spring, .northernSpring, .southernAutumn: (3, 3)
    case .summer, .northernSummer, .southernWinter: (6, 3)
    case .autumn, .northernAutumn, .southernSpring: (9, 3)
    case .winter, .northernWinter, .southernSummer: (12, 3)
    case .firstQuarter, .secondQuarter, .thirdQuarter, .fourthQuarter: (rawValue * 3 - 98, 3)
    case .firstQuadrimester, .secondQuadrimester, .thirdQuadrimester: (rawValue * 4 - 147, 4)
    case .firstHalf, .secondHalf: (rawValue * 6 - 239, 6)
    }
  }

  /// Season, quarter, quadrimester or half.
  public var granularity: Granularity {
    switch rawValue {
    case ...32: .season
    case ...36: .quarter
    case ...39: .quadrimester
    default: .half
    }
  }
}
